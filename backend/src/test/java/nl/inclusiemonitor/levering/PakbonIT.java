package nl.inclusiemonitor.levering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.inclusiemonitor.levering.Pakbonnen.csv;
import static nl.inclusiemonitor.levering.Pakbonnen.id;
import static nl.inclusiemonitor.levering.Pakbonnen.pakbon;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.levering.intake.Voorbeeld;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.xlsx.Werkmap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is held against what its deliverer stated of it before, and gets a receipt. */
class PakbonIT {
  private static final String SOORT = Pakbonnen.SOORT;
  private static final String BSN = "249566758";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Leveraar leveraar;
  private static ApiClient adviseur;

  @BeforeAll
  static void logIn() {
    leveraar = new Leveraar(PRODUCT.integratie());
    adviseur = PRODUCT.als("di-adviseur");
  }

  @Test
  void aFileThatMatchesItsPakbonIsProcessedAndReceipted() {
    String csv = csv(1);
    Answer pakbon = ingediend(pakbon("2020-03-31", csv));

    Answer levering = leveraar.gecontroleerd(metPakbon("2020-03-31", csv, pakbon));

    assertThat(levering.json().path("meldingen")).as(levering.text()).isEmpty();
    assertThat(levering.json().path("pakbon")).isEqualTo(pakbon.json().path("id"));
    assertThat(levering.json().path("sleutelId").asText()).isEqualTo(Pakbonnen.SLEUTEL);
    Answer bewijs = leveraar.client().get(Leveraar.pad(levering) + "/ontvangstbewijs");
    assertThat(bewijs.status()).isEqualTo(200);
    for (String lid :
        List.of(
            "soort",
            "peildatum",
            "sha256",
            "regels",
            "afgekeurd",
            "controletotalen",
            "geleverdDoor",
            "ontvangenOp",
            "pakbon",
            "sleutelId")) {
      assertThat(bewijs.json().path(lid)).as(lid).isEqualTo(levering.json().path(lid));
    }
    assertThat(bewijs.json().path("bsnControleDoorstaan").asBoolean()).isTrue();
    assertThat(bewijs.json().path("pakbonKlopt").asBoolean()).isTrue();
    assertThat(leveraar.besluit(levering, "verwerking").status()).isEqualTo(200);
  }

  @Test
  void rejectedLinesAreAmongTheLinesAndTotalsOfThePakbon() {
    String csv = csv(2) + "BESTAATNIET;4;5\n";
    Map<String, Object> pakbon = pakbon("2020-06-30", csv);
    pakbon.put("regels", 2);
    pakbon.put("controletotalen", Map.of("fte", "6.00"));

    Answer levering = leveraar.gecontroleerd(metPakbon("2020-06-30", csv, ingediend(pakbon)));

    assertThat(codes(levering)).doesNotContain("pakbon-ander-aantal", "pakbon-ander-totaal");
    assertThat(levering.json().path("afgekeurd").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-03-31|sha256|pakbon-andere-afdruk|",
        "2019-06-30|regels|pakbon-ander-aantal|",
        "2019-09-30|fte|pakbon-ander-totaal|fte",
        "2019-12-31|zonder totaal|pakbon-ander-totaal|fte"
      })
  void whateverDiffersBlocksAndIsNamedWithoutItsValue(
      String peildatum, String wat, String code, String kolommen) {
    String csv = csv(4321);
    Map<String, Object> pakbon = pakbon(peildatum, csv);
    switch (wat) {
      case "sha256" -> pakbon.put("sha256", Sha256.hex("een ander bestand"));
      case "regels" -> pakbon.put("regels", 8765);
      case "fte" -> pakbon.put("controletotalen", Map.of("fte", "8765.00"));
      default -> pakbon.put("controletotalen", Map.of());
    }

    Answer levering = leveraar.gecontroleerd(metPakbon(peildatum, csv, ingediend(pakbon)));

    assertThat(codes(levering)).containsExactly(code);
    assertThat(levering.json().at("/meldingen/0/ernst").asText()).isEqualTo("blokkerend");
    assertThat(levering.json().at("/meldingen/0/params/kolommen").asText(null)).isEqualTo(kolommen);
    assertThat(levering.json().path("meldingen").toString()).doesNotContain("8765", "432");
    assertThat(leveraar.besluit(levering, "verwerking").code()).isEqualTo("levering-geblokkeerd");
    assertThat(
            leveraar
                .client()
                .get(Leveraar.pad(levering) + "/ontvangstbewijs")
                .json()
                .path("pakbonKlopt")
                .asBoolean(true))
        .isFalse();
  }

  @Test
  void doubleKeysDoNotHideThatThePakbonDiffers() {
    String csv = csv(3) + "RIVM;1;1\n";

    Answer levering =
        leveraar.gecontroleerd(
            metPakbon("2018-03-31", csv, ingediend(pakbon("2018-03-31", csv(3)))));

    assertThat(codes(levering))
        .containsExactly(
            "pakbon-andere-afdruk",
            "pakbon-ander-aantal",
            "pakbon-ander-totaal",
            "dubbele-sleutels");
  }

  @ParameterizedTest
  @CsvSource({"bezetting,2018-09-30", "binnenwerk,2018-06-30"})
  void aPakbonOfAnotherSoortOrDayIsRefusedBeforeTheFileIsRead(String soort, String peildatum) {
    Answer pakbon = ingediend(pakbon("2018-06-30", csv(5)));

    Answer answer = leveraar.lever(soort, peildatum + "&pakbon=" + id(pakbon), csv(5));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("pakbon-van-andere-levering");
  }

  @Test
  void aPakbonIsForOneLeveringThatMayCount() {
    Answer pakbon = ingediend(pakbon("2017-03-31", csv(6)));
    Answer verkeerde = leveraar.gecontroleerd(metPakbon("2017-03-31", csv(7), pakbon));

    Answer tweede = metPakbon("2017-03-31", csv(6), pakbon);

    assertThat(tweede.status()).isEqualTo(409);
    assertThat(tweede.code()).isEqualTo("pakbon-al-gebruikt");
    assertThat(leveraar.besluit(verkeerde, "verwijdering").status()).isEqualTo(200);
    Answer goede = leveraar.gecontroleerd(metPakbon("2017-03-31", csv(6), pakbon));
    assertThat(codes(goede)).isEmpty();
  }

  @Test
  void aRefusedFileDoesNotUseItsPakbonUp() {
    Answer pakbon = ingediend(pakbon("2017-06-30", csv(8)));

    assertThat(metPakbon("2017-06-30", csv(8) + BSN + ";1;1\n", pakbon).code())
        .isEqualTo("bestand-bevat-bsn");

    assertThat(codes(leveraar.gecontroleerd(metPakbon("2017-06-30", csv(8), pakbon)))).isEmpty();
  }

  @Test
  void theKeyOfARequestIsOfItsPakbonToo() {
    Leveraar metSleutel = leveraar.met("Idempotency-Key", "met pakbon");
    Answer pakbon = ingediend(pakbon("2017-09-30", csv(9)));
    String dag = "2017-09-30&pakbon=" + id(pakbon);
    assertThat(metSleutel.lever(SOORT, dag, csv(9)).status()).isEqualTo(202);

    assertThat(metSleutel.lever(SOORT, dag, csv(9)).status()).isEqualTo(202);
    assertThat(metSleutel.lever(SOORT, "2017-09-30", csv(9)).code())
        .isEqualTo("sleutel-van-ander-verzoek");
  }

  @Test
  void pakbonAndReceiptHideHowFewPersonsAFileCountsAsTheLeveringDoes() {
    ApiClient analist = PRODUCT.als("hr-analist");
    Leveringsoort soort = Leveringsoort.MTO;
    String csv = Voorbeeld.kop(soort) + Voorbeeld.regel(soort, "respondenten", "3");
    Answer levering = leveraar.gecontroleerd(soort.code(), "2020-12-31", csv);
    String bewijs = Leveraar.pad(levering) + "/ontvangstbewijs";
    Map<String, Object> gegevens = pakbon("2019-12-31", csv(1));
    gegevens.put("soort", soort.code());
    gegevens.put("controletotalen", Map.of("respondenten", "3"));
    Answer pakbon = ingediend(gegevens);
    leveraar.gecontroleerd(leveraar.lever(soort.code(), "2019-12-31&pakbon=" + id(pakbon), csv));

    assertThat(adviseur.get(bewijs).json().path("controletotalen"))
        .isEqualTo(levering.json().path("controletotalen"))
        .isNotEmpty();
    assertThat(analist.get(bewijs).json().path("controletotalen")).isEmpty();
    assertThat(analist.get(bewijs).json().path("pakbonKlopt").isNull()).isTrue();
    assertThat(PRODUCT.als("i-team").get(bewijs).status()).isEqualTo(404);
    assertThat(analist.get("/pakbonnen/" + id(pakbon)).json().path("controletotalen")).isEmpty();
  }

  @Test
  void aRefusedLeveringHasNoReceipt() {
    Answer geweigerd = leveraar.lever(SOORT, "2015-06-30", "dienstonderdeel;fte\n" + BSN + ";1\n");
    assertThat(geweigerd.status()).isEqualTo(400);
    String id =
        leveraar
            .client()
            .get("/leveringen?status=geweigerd&limiet=1")
            .json()
            .at("/leveringen/0/id")
            .asText();

    Answer bewijs = leveraar.client().get("/leveringen/" + id + "/ontvangstbewijs");

    assertThat(bewijs.status()).isEqualTo(409);
    assertThat(bewijs.code()).isEqualTo("geen-ontvangstbewijs");
  }

  @Test
  void theDigestIsThatOfTheFileAsItIsDelivered() throws IOException {
    String csv = csv(11);
    byte[] werkmap =
        Werkmap.vanTekst(csv.lines().map(regel -> List.of(regel.split(";", -1))).toList()).bytes();
    Answer ingepakt =
        leveraar
            .met("Content-Encoding", "gzip")
            .lever(SOORT, dag("2014-03-31", pakbon("2014-03-31", csv)), Gzip.of(csv));
    Answer anders = leverWerkmap(dag("2014-06-30", pakbon("2014-06-30", csv)), werkmap);
    Map<String, Object> eigen = pakbon("2014-09-30", csv);
    eigen.put("sha256", Sha256.hex(werkmap));
    Answer zelf = leverWerkmap(dag("2014-09-30", eigen), werkmap);

    assertThat(codes(leveraar.gecontroleerd(ingepakt))).isEmpty();
    assertThat(codes(leveraar.gecontroleerd(zelf))).isEmpty();
    Answer gecontroleerd = leveraar.gecontroleerd(anders);
    assertThat(codes(gecontroleerd)).containsExactly("pakbon-andere-afdruk");
    assertThat(gecontroleerd.json().at("/meldingen/0/detail").asText()).contains("ander formaat");
  }

  private static Answer leverWerkmap(String dag, byte[] werkmap) {
    return leveraar
        .client()
        .post(
            "/leveringen?soort=" + SOORT + "&peildatum=" + dag,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            werkmap);
  }

  /** The query of a delivery on this day with this pakbon. */
  private static String dag(String peildatum, Map<String, Object> pakbon) {
    return peildatum + "&pakbon=" + id(ingediend(pakbon));
  }

  private static Answer ingediend(Map<String, Object> pakbon) {
    return Pakbonnen.ingediend(leveraar.client(), pakbon);
  }

  private static Answer metPakbon(String peildatum, String csv, Answer pakbon) {
    return leveraar.lever(SOORT, peildatum + "&pakbon=" + id(pakbon), csv.getBytes(UTF_8));
  }

  private static List<String> codes(Answer levering) {
    return levering.json().path("meldingen").findValuesAsText("code");
  }
}
