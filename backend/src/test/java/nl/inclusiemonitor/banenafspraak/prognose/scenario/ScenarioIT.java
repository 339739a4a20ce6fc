package nl.inclusiemonitor.banenafspraak.prognose.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios about the demo ministry, and its forecast: who may keep, change and read what. */
class ScenarioIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  @TempDir static Path data;

  private static ApiClient adviseur;
  private static JsonNode stand;

  @BeforeAll
  static void load() {
    PRODUCT.laadDemo(data);
    adviseur = PRODUCT.als("di-adviseur");
    stand = adviseur.get("/standen/2022-Q3").json();
  }

  @Test
  void theDemoKeepsTheForecastOfTheFactsheetAndTheJobsOfBinnenwerk() {
    JsonNode bewaard = adviseur.get("/scenarios").json().path("scenarios");

    JsonNode factsheet = metNaam(bewaard, "Percentage van 2023, gelijke bezetting");
    assertThat(factsheet.at("/dan/quotum/weergave").asText()).isEqualTo("153,93");
    assertThat(factsheet.at("/dan/nogNodig/weergave").asText()).startsWith("36,8");
    JsonNode binnenwerk = metNaam(bewaard, "21 banen Binnenwerk erbij");
    assertThat(binnenwerk.at("/dan/kosten/waarde").asText()).isEqualTo("1100001");
    assertThat(binnenwerk.at("/dan/extraBanen/waarde").asText()).isEqualTo("21");
  }

  private static JsonNode metNaam(JsonNode bewaard, String naam) {
    for (JsonNode scenario : bewaard) {
      if (scenario.path("naam").asText().equals(naam)) {
        return scenario;
      }
    }
    throw new AssertionError(naam);
  }

  @Test
  void withNothingSupposedItIsTheOfficialFigureToTheLastDigit() {
    JsonNode scenario = maak("Niets anders", "VWS", Map.of()).json();

    for (String wanneer : new String[] {"nu", "dan"}) {
      JsonNode uit = scenario.path(wanneer);
      assertThat(uit.at("/quotum/waarde")).isEqualTo(stand.at("/totaal/quotum/waarde"));
      assertThat(uit.at("/nogNodig/waarde")).isEqualTo(stand.at("/totaal/tekort/waarde"));
      assertThat(uit.at("/gerealiseerd/waarde")).isEqualTo(stand.at("/totaal/gerealiseerd/waarde"));
      assertThat(uit.at("/heffing/waarde")).isEqualTo(stand.at("/rekenvoorbeeldHeffing/waarde"));
      assertThat(uit.at("/kosten/waarde").asText()).isEqualTo("0");
    }
    assertThat(scenario.path("parameter")).isEqualTo(stand.at("/parameter/id"));
    assertThat(scenario.path("nieuwereStand").isNull()).isTrue();
  }

  @Test
  void theNextYearsPercentageGivesThePublishedForecast() {
    JsonNode dan =
        maak("Percentage van 2023", "VWS", Map.of("percentage", "2.95")).json().path("dan");

    assertThat(dan.at("/quotum/weergave").asText()).isEqualTo("153,93");
    assertThat(dan.at("/nogNodig/weergave").asText()).startsWith("36,8");
  }

  @Test
  void itIsChangedByItsMakerWithTheVersionThatWasReadAndEndedNotDeleted() {
    Answer gemaakt = maak("Eerst zo", "VWS", Map.of());
    String pad = "/scenarios/" + gemaakt.json().path("id").asText();
    String etag = gemaakt.header("ETag");
    Map<String, Object> anders =
        Map.of("naam", "Later zo", "invoer", invoer(Map.of("spoor1", "5")));

    assertThat(adviseur.put(pad, anders).status()).isEqualTo(428);
    assertThat(PRODUCT.als("vaststeller").ifMatch(etag).put(pad, anders).status()).isEqualTo(403);
    Answer gewijzigd = adviseur.ifMatch(etag).put(pad, anders);
    assertThat(gewijzigd.status()).isEqualTo(200);
    assertThat(gewijzigd.json().path("naam").asText()).isEqualTo("Later zo");
    assertThat(gewijzigd.json().at("/dan/extraBanen/waarde").asText()).isEqualTo("5");
    assertThat(adviseur.ifMatch(etag).put(pad, anders).status()).isEqualTo(412);

    Answer beeindigd = adviseur.ifMatch(gewijzigd.header("ETag")).post(pad + "/beeindiging");
    assertThat(beeindigd.status()).isEqualTo(200);
    assertThat(adviseur.get("/scenarios").text()).doesNotContain("Later zo");
    assertThat(adviseur.get(pad).json().path("beeindigdOp").isNull()).isFalse();
    assertThat(adviseur.ifMatch(beeindigd.header("ETag")).put(pad, anders).status()).isEqualTo(409);
  }

  @Test
  void whoHasTheLinkSeesWhatHeMaySeeOfTheFigures() {
    String geheel =
        "/scenarios/" + maak("Geheel", "VWS", Map.of("spoor1", "3")).json().path("id").asText();
    String klein =
        "/scenarios/" + maak("Klein", "SCP", Map.of("spoor1", "3")).json().path("id").asText();
    String rivm = "/scenarios/" + maak("Rivm", "RIVM", Map.of()).json().path("id").asText();
    ApiClient zonder = PRODUCT.als("vaststeller");

    assertThat(zonder.get(geheel).json().path("eigen").asBoolean()).isFalse();
    assertThat(zonder.get(geheel).json().path("dan"))
        .isEqualTo(adviseur.get(geheel).json().path("dan"));
    JsonNode verborgen = zonder.get(klein).json().path("dan");
    assertThat(verborgen.at("/quotum/waarde").isNull()).isFalse();
    for (String cijfer : new String[] {"gerealiseerd", "nogNodig", "realisatiePercentage"}) {
      assertThat(verborgen.path(cijfer).path("onderdrukt").asBoolean()).as(cijfer).isTrue();
      assertThat(verborgen.path(cijfer).path("waarde").isNull()).as(cijfer).isTrue();
      assertThat(adviseur.get(klein).json().path("dan").path(cijfer).path("waarde").isNull())
          .isFalse();
    }
    assertThat(verborgen.path("heffing").isNull()).isTrue();
    assertThat(PRODUCT.als("hr-adviseur-cibg").get(rivm).status()).isEqualTo(404);
    assertThat(PRODUCT.als("hr-adviseur-rivm").get(rivm).status()).isEqualTo(200);
    assertThat(PRODUCT.als("bestuurder").get(geheel).status()).isEqualTo(404);
    String csv =
        zonder.with("Accept", "text/csv").get("/scenarios?id=" + klein.substring(11)).text();
    assertThat(csv).contains("Niet getoond om personen te beschermen");
  }

  @Test
  void thePagesHoldTheReadersOwnNewestFirst() {
    maak("Een na laatste", "VWS", Map.of());
    maak("Laatste", "VWS", Map.of());
    List<String> alle =
        adviseur.get("/scenarios?limiet=500").json().path("scenarios").findValuesAsText("naam");
    assertThat(alle).startsWith("Laatste", "Een na laatste");

    Answer eerste = adviseur.get("/scenarios?limiet=1");
    maak("Kwam ertussen", "VWS", Map.of());
    Answer tweede =
        adviseur.get("/scenarios?limiet=1&cursor=" + eerste.json().path("volgende").asText());

    assertThat(eerste.json().at("/scenarios/0/naam").asText()).isEqualTo("Laatste");
    assertThat(tweede.json().at("/scenarios/0/naam").asText()).isEqualTo("Een na laatste");
    assertThat(tweede.headers().allValues("Link"))
        .anyMatch(link -> link.contains("rel=\"next\""))
        .anyMatch(link -> link.contains("rel=\"first\""));
  }

  @Test
  void aBsnInTheNameIsRefusedAndNotRepeated() {
    Answer geweigerd = maak("Voor 249566758", "VWS", Map.of());

    assertThat(geweigerd.status()).isEqualTo(400);
    assertThat(geweigerd.text()).contains("mogelijk-bsn").doesNotContain("249566758");
    assertThat(maak("  ", "VWS", Map.of()).status()).isEqualTo(400);
    assertThat(maak("Ander onderdeel", "ONBEKEND", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void theForecastLooksEightQuartersAheadAndIsTheSameForEveryone() {
    String pad = "/standen/2022-Q3/prognose";
    JsonNode prognose = adviseur.get(pad).json();

    assertThat(prognose.path("punten")).hasSize(8);
    assertThat(prognose.path("reden").isNull()).isTrue();
    assertThat(prognose.path("veranderingen").asInt()).isEqualTo(6);
    assertThat(prognose.path("historie")).hasSize(7);
    assertThat(prognose.at("/punten/1/quotum/weergave").asText()).isEqualTo("153,93");
    assertThat(prognose.at("/punten/7/quotum/reden").asText()).isEqualTo("percentage-onbekend");
    assertThat(prognose.path("kans").isNull()).isTrue();
    assertThat(prognose.path("toets").isNull()).isFalse();
    assertThat(PRODUCT.integratie().get(pad).body()).isEqualTo(adviseur.get(pad).body());
    String etag = adviseur.get(pad).header("ETag");
    assertThat(adviseur.with("If-None-Match", etag).get(pad).status()).isEqualTo(304);
    assertThat(adviseur.get("/standen/2031-Q1/prognose").status()).isEqualTo(404);
  }

  @Test
  void anAssumptionGivesTheUnknownYearAQuotumAndAChanceByName() {
    JsonNode prognose = adviseur.get("/standen/2022-Q3/prognose?percentage=3.1").json();

    assertThat(prognose.at("/punten/7/percentageAanname").asBoolean()).isTrue();
    assertThat(prognose.at("/punten/1/percentageAanname").asBoolean()).isFalse();
    assertThat(prognose.at("/punten/7/nogNodig").isNull()).isFalse();
    assertThat(prognose.at("/kans/percentage").asText()).isEqualTo("3.1");
    assertThat(prognose.at("/kans/percentageAanname").asBoolean()).isTrue();
    assertThat(adviseur.get("/standen/2022-Q3/prognose?percentage=veel").status()).isEqualTo(400);
  }

  @Test
  void theJobsOfAScenarioComeOverAYear() {
    String id = maak("Veertig erbij", "VWS", Map.of("spoor2", "40")).json().path("id").asText();
    String rivm = maak("Rivm", "RIVM", Map.of("spoor2", "40")).json().path("id").asText();
    JsonNode zonder = adviseur.get("/standen/2022-Q3/prognose").json();

    JsonNode met = adviseur.get("/standen/2022-Q3/prognose?scenario=" + id).json();

    for (int k = 0; k < 8; k++) {
      double erbij =
          met.at("/punten/" + k + "/verwacht").asDouble()
              - zonder.at("/punten/" + k + "/verwacht").asDouble();
      assertThat(Math.round(erbij * 100)).isEqualTo(Math.min(k + 1, 4) * 1000L);
    }
    assertThat(adviseur.get("/standen/2022-Q3/prognose?scenario=" + rivm).status()).isEqualTo(404);
  }

  @Test
  void tooShortAHistoryOrAMissingSourceGivesNoForecastAndTheReason() {
    JsonNode kort = adviseur.get("/standen/2021-Q2/prognose").json();
    assertThat(kort.path("punten")).isEmpty();
    assertThat(kort.path("reden").asText()).isEqualTo("te-weinig-historie");

    JsonNode onvolledig = adviseur.get("/standen/2022-Q4/prognose").json();
    assertThat(onvolledig.path("punten")).isEmpty();
    assertThat(onvolledig.path("reden").asText()).isEqualTo("onvolledig");
  }

  @Test
  void aTableHoldsThePastAndTheFuture() {
    String csv = adviseur.with("Accept", "text/csv").get("/standen/2022-Q3/prognose").text();

    assertThat(csv.lines().filter(regel -> regel.contains(";gerealiseerd;"))).hasSize(7);
    assertThat(csv.lines().filter(regel -> regel.contains(";prognose;"))).hasSize(8);
  }

  private static Answer maak(String naam, String code, Map<String, String> anders) {
    return adviseur.post(
        "/scenarios",
        Map.of(
            "naam",
            naam,
            "kwartaal",
            "2022-Q3",
            "standversie",
            stand.path("versie").asInt(),
            "dienstonderdeel",
            code,
            "invoer",
            invoer(anders)));
  }

  private static Map<String, Object> invoer(Map<String, String> anders) {
    Map<String, Object> invoer = new HashMap<>();
    invoer.put("bezetting", null);
    invoer.put("percentage", null);
    for (int spoor = 1; spoor <= 5; spoor++) {
      invoer.put("spoor" + spoor, "0");
    }
    invoer.put("spoor3Tot5TeltMee", false);
    invoer.put("urenPerBaan", "25.5");
    invoer.put("regime", "quotumheffing");
    invoer.put("kostenPerBaan", "0");
    invoer.putAll(anders);
    return invoer;
  }
}
