package nl.inclusiemonitor.doelstelling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.doelstelling.bron.Meetwijze;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What was measured of the demo ministry, from every source, as several readers see it. */
class MeetreeksenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  @TempDir static Path data;

  private static ApiClient adviseur;
  private static ApiClient zonderRegels;

  @BeforeAll
  static void load() {
    PRODUCT.laadDemo(data);
    adviseur = PRODUCT.als("di-adviseur");
    zonderRegels = PRODUCT.als("vaststeller");
  }

  @Test
  void theRealisationIsTheOneOfTheStand() {
    JsonNode meting =
        laatste(een(adviseur, "realisatie-quotum", "VWS-breed", "alle", null, null), "2022-09-30");

    JsonNode stand = adviseur.get("/standen/2022-Q3").json();
    assertThat(meting.path("waarde")).isEqualTo(stand.at("/totaal/realisatiePercentage/waarde"));
    assertThat(meting.path("weergave").asText()).isEqualTo("83,4%");
    assertThat(meting.at("/herkomst/stand/kwartaal").asText()).isEqualTo("2022-Q3");
    assertThat(meting.at("/herkomst/stand/versie")).isEqualTo(stand.path("versie"));
  }

  @Test
  void aPercentageOfCbsIsTheRangeThatItsRoundingLeaves() {
    JsonNode kern = nieuwste(een(adviseur, "culturele-diversiteit", "kern", "11-14", null, null));
    JsonNode top = nieuwste(een(adviseur, "culturele-diversiteit", "VWS-breed", "15+", null, null));

    assertThat(kern.path("weergave").asText()).isEqualTo("9,4%");
    assertThat(kern.path("onder").asText()).isEqualTo("9.35");
    assertThat(kern.path("boven").asText()).isEqualTo("9.45");
    assertThat(top.path("weergave").asText()).isEqualTo("1%");
    assertThat(top.path("onder").asText()).isEqualTo("0.5");
    assertThat(top.at("/herkomst/regels")).hasSize(1);
    assertThat(top.at("/herkomst/levering").asText()).isNotBlank();
  }

  @Test
  void whatWasCountedKeepsItsTellerAndNoemer() {
    JsonNode vrouw = nieuwste(een(adviseur, "geslacht", "VWS-breed", "15+", null, "vrouw"));
    JsonNode man = nieuwste(een(adviseur, "geslacht", "VWS-breed", "15+", null, "man"));

    assertThat(vrouw.path("peildatum").asText()).isEqualTo("2022-12-31");
    assertThat(vrouw.path("noemer")).isEqualTo(man.path("noemer"));
    assertThat(vrouw.path("teller").asInt() + man.path("teller").asInt())
        .isEqualTo(vrouw.path("noemer").asInt());
    assertThat(vrouw.path("weergave").asText()).startsWith("53,");
  }

  @Test
  void whoMayNotSeeLinesGetsNoSmallGroupAndNothingToSubtractItFrom() {
    List<JsonNode> voorAllen = reeksen(zonderRegels, "geslacht");
    JsonNode klein = een(zonderRegels, "geslacht", "dienstonderdeel", "15+", "SCP", "vrouw");

    assertThat(nieuwste(klein).path("onderdrukt").asBoolean()).isTrue();
    for (String veld : List.of("waarde", "teller", "noemer", "onder", "boven")) {
      assertThat(nieuwste(klein).path(veld).isNull()).as(veld).isTrue();
    }
    assertThat(
            nieuwste(een(adviseur, "geslacht", "dienstonderdeel", "15+", "SCP", "vrouw"))
                .path("waarde")
                .isNull())
        .isFalse();
    long verborgen =
        voorAllen.stream()
            .filter(reeks -> reeks.path("scope").asText().equals("dienstonderdeel"))
            .filter(reeks -> reeks.path("schaalgroep").asText().equals("15+"))
            .filter(reeks -> reeks.path("onderdeel").asText().equals("vrouw"))
            .filter(reeks -> nieuwste(reeks).path("onderdrukt").asBoolean())
            .count();
    assertThat(verborgen).isGreaterThanOrEqualTo(2);
    String csv = zonderRegels.with("Accept", "text/csv").get("/meetreeksen/geslacht").text();
    assertThat(csv).contains("Niet getoond om personen te beschermen", "VWS-breed;15+;;vrouw");
  }

  @Test
  void aSurveyCountsWhereEnoughAnsweredForEveryReader() {
    String vraag = "Ik voel me vrij om een andere mening te geven";

    JsonNode klein =
        nieuwste(een(adviseur, "mto-inclusie", "dienstonderdeel", "alle", "CCMO", vraag));
    JsonNode geheel = nieuwste(een(adviseur, "mto-inclusie", "VWS-breed", "alle", null, vraag));

    assertThat(klein.path("onderdrukt").asBoolean()).isTrue();
    assertThat(klein.path("respons").isNull()).isTrue();
    // (61,9 × 918 + 68,3 × 966 + 59,4 × 262 + 64,1 × 347 + 70,2 × 84 + 76 × 25) / 2602
    assertThat(geheel.path("weergave").asText()).isEqualTo("64,7%");
    assertThat(geheel.at("/respons/respondenten").asInt()).isEqualTo(2602);
    assertThat(geheel.path("kwaliteit").asText()).isEqualTo("beperkt");
  }

  @Test
  void theTrainingIsOfThoseWithAVacancyAndOfNobodyElse() {
    JsonNode q3 =
        laatste(
            een(adviseur, "training-vacaturehouders", "VWS-breed", "alle", null, "getraind"),
            "2022-09-30");

    assertThat(q3.path("teller").asText()).isEqualTo("36");
    assertThat(q3.path("noemer").asText()).isEqualTo("364");
    assertThat(q3.path("kwaliteit").asText()).isEqualTo("beperkt");
    assertThat(reeksen(adviseur, "training-commissieleden")).isEmpty();
  }

  @Test
  void whoSpeaksForAUnitSeesItAndVwsInEveryWayOfMeasuring() {
    ApiClient rivm = PRODUCT.als("hr-adviseur-rivm");
    for (Meetwijze wijze : Meetwijze.values()) {
      List<String> codes = new ArrayList<>();
      for (JsonNode reeks : reeksen(rivm, wijze.code())) {
        if (!reeks.path("dienstonderdeel").isNull()) {
          codes.add(reeks.path("dienstonderdeel").asText());
        }
      }
      assertThat(codes).as(wijze.code()).allMatch("RIVM"::equals);
    }
    assertThat(reeksen(rivm, "leeftijdsklasse")).isNotEmpty();
  }

  @Test
  void whoReadsWhatIsVastgesteldGetsNoProvisionalRealisation() {
    JsonNode reeks =
        een(PRODUCT.als("bestuurder"), "realisatie-quotum", "VWS-breed", "alle", null, null);

    assertThat(reeks.path("metingen")).isNotEmpty();
    reeks
        .path("metingen")
        .forEach(meting -> assertThat(meting.path("status").asText()).isEqualTo("vastgesteld"));
  }

  @Test
  void aWithdrawnLeveringIsNoSourceAnyMore() {
    JsonNode meting =
        nieuwste(een(adviseur, "training-vacaturehouders", "VWS-breed", "alle", null, "getraind"));
    String levering = "/leveringen/" + meting.at("/herkomst/levering").asText();
    Answer gelezen = adviseur.get(levering);

    Answer ingetrokken =
        adviseur
            .ifMatch(gelezen.header("ETag"))
            .post(levering + "/intrekking", Map.of("toelichting", "Het was een ander bestand."));

    assertThat(ingetrokken.status()).isEqualTo(200);
    assertThat(
            adviseur.with("Accept", "text/csv").get("/meetreeksen/training-vacaturehouders").text())
        .doesNotContain(meting.at("/herkomst/levering").asText());
  }

  @Test
  void aNewDefinitionOfItsIndicatorBreaksOffASeries() {
    Answer indicator = adviseur.get("/registers/indicatoren/regels/I-11");
    ObjectNode velden = indicator.json().path("velden").deepCopy();
    velden.put("definitieversie", 2).put("definitieVanaf", "2022-06-01");

    Answer gewijzigd =
        adviseur
            .ifMatch(indicator.header("ETag"))
            .put(
                "/registers/indicatoren/regels/I-11",
                Map.of("velden", velden, "notitie", "Wie uitgeleend is, telt voortaan mee."));

    assertThat(gewijzigd.status()).as(gewijzigd.text()).isEqualTo(200);
    JsonNode reeks = een(adviseur, "leeftijdsklasse", "VWS-breed", "alle", null, "25-34");
    assertThat(reeks.path("metingen"))
        .extracting(meting -> meting.at("/definitie/versie").asInt())
        .containsExactly(1, 2);
    assertThat(nieuwste(reeks).path("nieuweDefinitie").asBoolean()).isTrue();
    assertThat(
            nieuwste(een(adviseur, "leeftijdsklasse", "VWS-breed", "alle", null, "35-44"))
                .path("nieuweDefinitie")
                .asBoolean())
        .isFalse();
  }

  private static List<JsonNode> reeksen(ApiClient lezer, String meetwijze) {
    Answer answer = lezer.get("/meetreeksen/" + meetwijze);
    assertThat(answer.status()).isEqualTo(200);
    return StreamSupport.stream(answer.json().path("reeksen").spliterator(), false).toList();
  }

  private static JsonNode een(
      ApiClient lezer,
      String meetwijze,
      String scope,
      String schaal,
      String code,
      String onderdeel) {
    return reeksen(lezer, meetwijze).stream()
        .filter(reeks -> reeks.path("scope").asText().equals(scope))
        .filter(reeks -> reeks.path("schaalgroep").asText().equals(schaal))
        .filter(reeks -> is(reeks.path("dienstonderdeel"), code))
        .filter(reeks -> is(reeks.path("onderdeel"), onderdeel))
        .findFirst()
        .orElseThrow();
  }

  private static boolean is(JsonNode veld, String tekst) {
    return tekst == null ? veld.isNull() : veld.asText().equals(tekst);
  }

  private static JsonNode nieuwste(JsonNode reeks) {
    return reeks.path("metingen").get(reeks.path("metingen").size() - 1);
  }

  private static JsonNode laatste(JsonNode reeks, String peildatum) {
    return StreamSupport.stream(reeks.path("metingen").spliterator(), false)
        .filter(meting -> meting.path("peildatum").asText().equals(peildatum))
        .findFirst()
        .orElseThrow();
  }
}
