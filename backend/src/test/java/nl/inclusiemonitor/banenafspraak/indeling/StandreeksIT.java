package nl.inclusiemonitor.banenafspraak.indeling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The course over eight quarters of the demo ministry, as each kind of reader sees it. */
class StandreeksIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String REEKS = "/standen/2022-Q3/reeks";

  @TempDir static Path data;

  private static ApiClient alles;

  @BeforeAll
  static void load() {
    PRODUCT.laadDemo(data);
    alles = PRODUCT.als("di-adviseur");
  }

  @Test
  void everyPointIsTheFigureOfItsOwnStand() {
    for (ApiClient lezer : new ApiClient[] {alles, PRODUCT.integratie()}) {
      JsonNode reeks = lezer.get(REEKS).json();
      int punten = 0;
      for (int i = 0; i < 8; i++) {
        Answer stand = lezer.get("/standen/" + reeks.path("kwartalen").get(i).asText());
        JsonNode totaal = reeks.at("/totaal/realisatie").get(i);
        if (stand.status() == 404) {
          assertThat(totaal.isNull()).isTrue();
          continue;
        }
        assertThat(totaal).isEqualTo(stand.json().at("/totaal/realisatiePercentage"));
        for (JsonNode regel : reeks.path("dienstonderdelen")) {
          for (JsonNode deel : stand.json().path("dienstonderdelen")) {
            if (deel.path("code").equals(regel.path("code"))) {
              assertThat(regel.path("realisatie").get(i))
                  .isEqualTo(deel.path("realisatiePercentage"));
              punten++;
            }
          }
        }
      }
      assertThat(punten).isGreaterThan(20);
    }
  }

  @Test
  void quartersAreOldestFirstAndThoseWithoutAStandAreGaps() {
    JsonNode reeks = alles.get("/standen/2021-Q1/reeks").json();

    assertThat(reeks.path("kwartalen"))
        .extracting(JsonNode::asText)
        .startsWith("2019-Q2", "2019-Q3")
        .endsWith("2021-Q1");
    assertThat(reeks.at("/totaal/realisatie").get(0).isNull()).isTrue();
  }

  @Test
  void anHrAdviseurGetsTheOwnUnitOnly() {
    JsonNode reeks = PRODUCT.als("hr-adviseur-rivm").get(REEKS).json();

    assertThat(reeks.path("dienstonderdelen").findValuesAsText("code")).containsExactly("RIVM");
    assertThat(reeks.path("totaal")).isEqualTo(alles.get(REEKS).json().path("totaal"));
  }

  @Test
  void aHiddenUnitHasNoNumberInTheTableEither() {
    String csv = PRODUCT.integratie().with("Accept", "text/csv").get(REEKS).text();

    assertThat(csv)
        .startsWith(
            "\uFEFFkwartaal;dienstonderdeel;naam;realisatie_procent;indeling;trendbreuk\r\n")
        .contains("2022-Q3;SCP;SCP;Niet getoond om personen te beschermen;van toen;\r\n")
        .contains("2022-Q3;VWS;VWS;83,39858");
  }

  /** aCBG and CCMO merged on the first of January 2024, and CIBG split: after all of the demo. */
  @Test
  void everyQuarterStandsInTheTreeOfTheDayThatIsAskedFor() {
    for (ApiClient lezer : new ApiClient[] {alles, PRODUCT.integratie()}) {
      JsonNode reeks = lezer.get(REEKS + "?indeling=2024-01-01").json();

      assertThat(reeks.path("indeling").asText()).isEqualTo("2024-01-01");
      assertThat(reeks.path("totaal").path("realisatie"))
          .isEqualTo(lezer.get(REEKS).json().path("totaal").path("realisatie"));
      assertThat(reeks.path("dienstonderdelen"))
          .extracting(regel -> regel.path("code").asText())
          .contains("AGO", "CIBG+REVE")
          .doesNotContain("ACBG", "CCMO", "CIBG");
      for (int i = 1; i < 8; i++) {
        JsonNode indeling =
            lezer
                .get(
                    "/standen/"
                        + reeks.path("kwartalen").get(i).asText()
                        + "/indelingen/2024-01-01")
                .json();
        for (JsonNode rij : indeling.at("/stand/dienstonderdelen")) {
          assertThat(punt(reeks, rij.path("code").asText(), i))
              .isEqualTo(rij.path("realisatiePercentage"));
        }
      }
    }
  }

  @Test
  void aSeriesWithoutAReorganisationInItHasNoTrendbreuk() {
    for (JsonNode regel : alles.get(REEKS).json().path("dienstonderdelen")) {
      assertThat(regel.path("trendbreuken")).isEmpty();
    }
  }

  private static JsonNode punt(JsonNode reeks, String code, int i) {
    for (JsonNode regel : reeks.path("dienstonderdelen")) {
      if (regel.path("code").asText().equals(code)) {
        return regel.path("realisatie").get(i);
      }
    }
    throw new AssertionError(code);
  }

  @Test
  void itIsMadeOncePerReaderUntilAQuarterChanges() throws Exception {
    String eerst = alles.get(REEKS).text();
    double gemaakt = geteld("made");
    assertThat(alles.get(REEKS).text()).isEqualTo(eerst);
    assertThat(geteld("made")).isEqualTo(gemaakt);

    DATABASE.sql("notify standen, '2022-Q3'");

    long deadline = System.nanoTime() + 10_000_000_000L;
    while (geteld("made") == gemaakt && System.nanoTime() < deadline) {
      assertThat(alles.get(REEKS).text()).isEqualTo(eerst);
    }
    assertThat(geteld("made")).isGreaterThan(gemaakt);
    assertThat(geteld("kept")).isPositive();
  }

  private static double geteld(String from) {
    return PRODUCT
        .registry()
        .get("inclusiemonitor.kept.answers")
        .tags("of", "cijfers", "from", from)
        .functionCounter()
        .count();
  }

  @Test
  void whoHasTheBytesIsToldSoAndAnUnknownQuarterIsNotFound() {
    String etag = alles.get(REEKS).header("ETag");

    assertThat(alles.with("If-None-Match", etag).get(REEKS).status()).isEqualTo(304);
    assertThat(PRODUCT.integratie().with("If-None-Match", etag).get(REEKS).status()).isEqualTo(200);
    assertThat(alles.get("/standen/2031-Q1/reeks").status()).isEqualTo(404);
    assertThat(PRODUCT.als("bestuurder").get(REEKS).status()).isEqualTo(404);
  }
}
