package nl.inclusiemonitor.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A register as a file: out, changed in a spreadsheet, and in again. */
class RegisterbestandIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String ACTIES = "/registers/acties";
  private static final String KOP =
      "code;titel;spoor;status;teltMee;verwachteBanen;dienstonderdeel\n";

  private static ApiClient adviseur;

  @BeforeAll
  static void aanmelden() {
    adviseur = PRODUCT.als("di-adviseur");
  }

  @Test
  void whatComesOutGoesInAgainUnchanged() {
    leesIn("acties", KOP + ";\"Met ; en \"\"aanhaling\"\"\";1;bezig;ja;2,5;RIVM\n", "");
    String bestand = adviseur.with("Accept", "text/csv").get(ACTIES + "/regels").text();

    JsonNode uitslag = leesIn("acties", bestand, "").json();

    assertThat(bestand).contains("2,5");
    assertThat(uitslag.path("ongewijzigd").asInt()).isPositive();
    assertThat(uitslag.path("toegevoegd").asInt() + uitslag.path("gewijzigd").asInt()).isZero();
  }

  @Test
  void aTrialTellsWhatItWouldDoAndKeepsNothing() {
    String bestand =
        KOP + "A-901;Nieuw met code;Overig;Gepland;nee;;\n;Nieuw zonder code;1;bezig;ja;;\n";

    JsonNode proef = leesIn("acties", bestand, "?proef=true").json();
    assertThat(proef.path("toegevoegd").asInt()).isEqualTo(2);
    assertThat(proef.at("/regels/0/regel").asInt()).isEqualTo(2);
    assertThat(adviseur.get(ACTIES + "/regels/A-901").status()).isEqualTo(404);

    assertThat(leesIn("acties", bestand, "").json().path("toegevoegd").asInt()).isEqualTo(2);
    assertThat(adviseur.get(ACTIES + "/regels/A-901").json().at("/velden/spoor").asText())
        .isEqualTo("overig");
    assertThat(adviseur.get(ACTIES + "/regels/A-902").json().path("titel").asText())
        .isEqualTo("Nieuw zonder code");
  }

  @Test
  void aColumnThatIsNotInTheFileStaysAsItWas() {
    leesIn("acties", KOP + "A-700;Blijft;1;bezig;ja;4;RIVM\n", "");

    JsonNode uitslag = leesIn("acties", "code;status\nA-700;gestopt\n", "").json();

    assertThat(uitslag.path("gewijzigd").asInt()).isEqualTo(1);
    JsonNode regel = adviseur.get(ACTIES + "/regels/A-700").json();
    assertThat(regel.at("/velden/status").asText()).isEqualTo("gestopt");
    assertThat(regel.at("/velden/verwachteBanen").asText()).isEqualTo("4");
    assertThat(regel.path("versie").asInt()).isEqualTo(2);
  }

  @Test
  void everyFaultIsNamedWithItsLineAndNothingIsKept() {
    Answer geweigerd =
        leesIn(
            "acties",
            KOP
                + "A-800;Goed;1;bezig;ja;1;RIVM\n"
                + ";;1;bezig;ja;1;RIVM\n"
                + ";Fout;9;bezig;ja;veel;NIETS\n",
            "");

    assertThat(geweigerd.status()).isEqualTo(400);
    assertThat(geweigerd.json().path("errors"))
        .extracting(fout -> fout.at("/params/regel").asInt() + " " + fout.path("name").asText())
        .contains("3 titel", "4 spoor", "4 verwachteBanen");
    assertThat(adviseur.get(ACTIES + "/regels/A-800").status()).isEqualTo(404);
    assertThat(leesIn("acties", KOP + ";Goed;1;bezig;ja;1;NIETS\n", "").json().path("errors"))
        .extracting(fout -> fout.path("code").asText())
        .containsExactly("onderdeel-bestaat-niet");
  }

  @Test
  void aFileOfAnotherShapeIsRefusedByName() {
    assertThat(foutcodes("acties", "code;titel;geloof\n;x;y\n")).containsExactly("kolom-onbekend");
    assertThat(foutcodes("acties", "code;titel;Titel\n;x;y\n")).containsExactly("kolom-dubbel");
    assertThat(foutcodes("acties", KOP + "R-3;x;1;bezig;ja;;\n")).containsExactly("code-past-niet");
    assertThat(foutcodes("acties", KOP + "A-3;x;1;bezig;ja;;\nA-3;y;1;bezig;ja;;\n"))
        .containsExactly("code-dubbel");
    assertThat(foutcodes("acties", "")).isNotEmpty();
    Answer bsn = leesIn("acties", KOP + ";Bel 249566758;1;bezig;ja;;\n", "");
    assertThat(bsn.status()).isEqualTo(400);
    assertThat(bsn.text()).contains("mogelijk-bsn").doesNotContain("249566758");
  }

  @Test
  void whoSpeaksForAUnitReadsInItsOwnRowsOnly() {
    ApiClient bijRivm = PRODUCT.als("hr-adviseur-rivm");

    assertThat(leesIn(bijRivm, "acties", KOP + ";Van ons;1;bezig;ja;;RIVM\n", "").status())
        .isEqualTo(200);
    assertThat(leesIn(bijRivm, "acties", KOP + ";Van hen;1;bezig;ja;;CIBG\n", "").status())
        .isEqualTo(403);
    assertThat(leesIn(bijRivm, "risicos", "titel;trend;status\nx;gelijk;open\n", "").status())
        .isEqualTo(403);
  }

  @Test
  void aCodeOfAnotherUnitReadsLikeOneThatIsNowhere() {
    leesIn("acties", KOP + "A-950;Van hen;1;bezig;ja;;CIBG\n", "");
    ApiClient bijRivm = PRODUCT.als("hr-adviseur-rivm");

    for (String vraag : List.of("?proef=true", "?proef=false")) {
      Answer elders = leesIn(bijRivm, "acties", KOP + "A-950;x;1;bezig;ja;;RIVM\n", vraag);
      Answer nergens = leesIn(bijRivm, "acties", KOP + "A-951;x;1;bezig;ja;;RIVM\n", vraag);

      assertThat(elders.status()).as(elders.text()).isEqualTo(400);
      assertThat(elders.json().path("errors").findValuesAsText("code"))
          .containsExactly("code-onbekend");
      assertThat(elders.json().path("errors")).isEqualTo(nergens.json().path("errors"));
    }
    leesIn("acties", KOP + "A-952;Van ons;1;bezig;ja;;RIVM\n", "");
    assertThat(leesIn(bijRivm, "acties", "code;titel\nA-952;Anders\n", "").status()).isEqualTo(200);
  }

  @Test
  void aFileDoesNotUseUpTheNumbers() {
    String kop = "code;titel;trend;status\n";

    assertThat(foutcodes("risicos", kop + "R-1000000;Te ver;gelijk;open\n"))
        .containsExactly("code-te-hoog");
    assertThat(leesIn("risicos", kop + "R-999999;Laatste;gelijk;open\n", "").status())
        .isEqualTo(200);
    assertThat(leesIn("risicos", kop + ";Volgende;gelijk;open\n", "").status()).isEqualTo(200);
    assertThat(adviseur.get("/registers/risicos/regels/R-1000000").status()).isEqualTo(200);
    assertThat(
            leesIn("risicos", kop + "R-1000000;Anders;gelijk;open\n", "?notitie=Beter")
                .json()
                .path("gewijzigd")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void whatChangedSinceTheFileWasWrittenIsNotOverwritten() {
    leesIn("acties", KOP + "A-960;Eerst;1;bezig;ja;;RIVM\nA-961;Blijft;1;bezig;ja;;RIVM\n", "");
    String bestand = adviseur.with("Accept", "text/csv").get(ACTIES + "/regels").text();
    assertThat(bestand).contains("code;versie;titel").contains("A-960;1;Eerst");
    leesIn("acties", "code;titel\nA-960;Van een ander\n", "");

    String kop = "code;versie;titel\n";
    Answer geweigerd = leesIn("acties", kop + "A-960;1;Van mij\nA-961;1;Beter\n", "");

    assertThat(geweigerd.status()).isEqualTo(400);
    assertThat(geweigerd.text()).contains("(versie 2)");
    assertThat(geweigerd.json().path("errors"))
        .extracting(fout -> fout.path("name").asText() + " " + fout.at("/params/regel").asInt())
        .containsExactly("versie 2");
    assertThat(titel("A-960")).isEqualTo("Van een ander");
    assertThat(titel("A-961")).isEqualTo("Blijft");
    assertThat(leesIn("acties", kop + "A-960;2;Van mij\nA-961;;Beter\n", "").status())
        .isEqualTo(200);
    assertThat(foutcodes("acties", kop + "A-960;drie;Van mij\n"))
        .containsExactly("versie-past-niet");
    assertThat(foutcodes("acties", "code;versie;Versie;titel\nA-960;3;3;x\n"))
        .containsExactly("kolom-dubbel");
  }

  @Test
  void fewerJobsThanNoneAreRefused() {
    assertThat(foutcodes("acties", KOP + ";x;1;bezig;ja;-0,5;RIVM\n"))
        .containsExactly("getal-onder-nul");
    assertThat(foutcodes("acties", KOP + ";x;1;bezig;ja;-0;RIVM\n")).hasSize(1);
    assertThat(foutcodes("acties", KOP + ";x;1;bezig;ja;-0,00;RIVM\n")).hasSize(1);
    assertThat(
            foutcodes(
                "jaarplannen",
                "titel;dienstonderdeel;jaar;status;optie2Kosten\nx;IGJ;2031;concept;-1\n"))
        .containsExactly("getal-onder-nul");
    assertThat(adviseur.get("/registers").text()).contains("\"minimum\":0");
  }

  private static String titel(String code) {
    return adviseur.get(ACTIES + "/regels/" + code).json().path("titel").asText();
  }

  @Test
  void tenThousandRowsGoInAndComeOutPageByPage() {
    String regels =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "U-%d;Bericht %d;publicatie;gedaan".formatted(i + 1, i))
            .collect(Collectors.joining("\n", "code;titel;soort;status\n", "\n"));

    JsonNode uitslag = leesIn("communicatie", regels, "").json();

    assertThat(uitslag.path("toegevoegd").asInt()).isEqualTo(10_000);
    int gelezen = 0;
    String cursor = "";
    while (cursor != null) {
      JsonNode bladzijde =
          adviseur.get("/registers/communicatie/regels?limiet=500" + cursor).json();
      gelezen += bladzijde.path("regels").size();
      cursor =
          bladzijde.path("volgende").isNull()
              ? null
              : "&cursor=" + bladzijde.path("volgende").asText();
    }
    assertThat(gelezen).isEqualTo(10_000);
  }

  private static List<String> foutcodes(String register, String bestand) {
    return leesIn(register, bestand, "").json().path("errors").findValuesAsText("code");
  }

  private static Answer leesIn(String register, String bestand, String vraag) {
    return leesIn(adviseur, register, bestand, vraag);
  }

  private static Answer leesIn(ApiClient client, String register, String bestand, String vraag) {
    return client.post(
        "/registers/" + register + "/import" + vraag,
        "text/csv",
        bestand.getBytes(StandardCharsets.UTF_8));
  }
}
