package nl.inclusiemonitor.doelstelling.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What was measured around interventions of the demo ministry, as several readers see it. */
class InterventiesIT {
  private static final String QUOTUM = "I-1";
  private static final String CULTURELE_DIVERSITEIT = "I-2";
  private static final String INCLUSIEVRAGEN = "I-18";

  /** Began in April 2021; what was measured before and after it is of the kern, scales 11 to 14. */
  private static final String GESPREKKENREEKS = "V-11";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  @TempDir static Path data;

  private static ApiClient adviseur;

  @BeforeAll
  static void load() {
    PRODUCT.laadDemo(data);
    adviseur = PRODUCT.als("di-adviseur");
  }

  @Test
  void theRealisationBeforeAndAfterItIsTheOneOfTheStanden() {
    JsonNode regel = toon(adviseur, maak(Map.of("indicator", QUOTUM, "kwartaal", "2022-Q2")));

    JsonNode voor = adviseur.get("/standen/2022-Q1").json().at("/totaal/realisatiePercentage");
    JsonNode na = adviseur.get("/standen/2022-Q3").json().at("/totaal/realisatiePercentage");
    assertThat(regel.at("/voor/waarde")).isEqualTo(voor.path("waarde"));
    assertThat(regel.at("/na/waarde")).isEqualTo(na.path("waarde"));
    assertThat(regel.at("/na/herkomst/stand/kwartaal").asText()).isEqualTo("2022-Q3");
    double verschil = na.path("waarde").asDouble() - voor.path("waarde").asDouble();
    assertThat(Double.parseDouble(regel.path("verschil").asText()))
        .isCloseTo(verschil, offset(1e-6));
    assertThat(regel.path("reden").isNull()).isTrue();
  }

  @Test
  void ofAUnitItsOwnSeriesCounts() {
    JsonNode regel =
        toon(
            adviseur,
            maak(Map.of("indicator", QUOTUM, "kwartaal", "2022-Q2", "dienstonderdeel", "RIVM")));

    JsonNode rivm = adviseur.get("/standen/2022-Q3").json().path("dienstonderdelen");
    assertThat(rivm)
        .filteredOn(rij -> rij.path("code").asText().equals("RIVM"))
        .extracting(rij -> rij.at("/realisatiePercentage/waarde"))
        .containsExactly(regel.at("/na/waarde"));
  }

  @Test
  void ofTheKernTheSeriesOfItsScalesCounts() {
    JsonNode regel = toon(adviseur, GESPREKKENREEKS);

    JsonNode reeksen = adviseur.get("/meetreeksen/culturele-diversiteit").json().path("reeksen");
    assertThat(reeksen)
        .filteredOn(reeks -> reeks.path("scope").asText().equals("kern"))
        .extracting(
            reeks -> reeks.at("/metingen/0/waarde"), reeks -> reeks.at("/metingen/1/waarde"))
        .containsExactly(tuple(regel.at("/voor/waarde"), regel.at("/na/waarde")));
    assertThat(regel.path("schaalgroep").asText()).isEqualTo("11-14");
    assertThat(regel.path("verschil").asText()).isEqualTo("0.5");
    assertThat(toon(adviseur, "V-1").path("schaalgroep").asText()).isEqualTo("alle");
  }

  @Test
  void whatTheKernHasTogetherIsToldToWhoSeesItsUnits() {
    String code = maak(Map.of("indicator", QUOTUM, "kwartaal", "2022-Q2", "scope", "kern"));

    assertThat(toon(adviseur, code).path("verschil").isNull()).isFalse();
    assertThat(toon(PRODUCT.als("hr-adviseur-rivm"), code).path("reden").asText())
        .isEqualTo("geen-reeks");
  }

  @Test
  void whatRoundingLeavesOpenIsTold() {
    assertThat(
            reden(
                Map.of(
                    "indicator",
                    CULTURELE_DIVERSITEIT,
                    "kwartaal",
                    "2021-Q2",
                    "schaalgroep",
                    "15+")))
        .isEqualTo("afronding");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(reden(Map.of())).isEqualTo("geen-indicator");
    assertThat(reden(Map.of("indicator", QUOTUM))).isEqualTo("geen-kwartaal");
    assertThat(reden(Map.of("indicator", INCLUSIEVRAGEN, "kwartaal", "2022-Q2")))
        .isEqualTo("geen-reeks");
    assertThat(reden(Map.of("indicator", QUOTUM, "kwartaal", "2022-Q4")))
        .isEqualTo("geen-meting-achteraf");
  }

  @Test
  void whoMayReadOneUnitSeesNoInterventionsOfAnother() {
    Map<String, Object> bijRivm =
        Map.of("indicator", QUOTUM, "kwartaal", "2022-Q2", "dienstonderdeel", "RIVM");
    String code = maak(bijRivm);

    assertThat(toon(PRODUCT.als("hr-adviseur-rivm"), code).path("titel").asText())
        .isEqualTo("Proef");
    assertThat(codes(PRODUCT.als("hr-adviseur-cibg"))).doesNotContain(code).contains("V-1");
  }

  @Test
  void whoMayNotReadTheRegisterReadsNoInterventions() {
    assertThat(PRODUCT.als("i-team").get("/interventies").status()).isEqualTo(403);
  }

  private static String reden(Map<String, Object> velden) {
    JsonNode regel = toon(adviseur, maak(velden));
    assertThat(regel.path("verschil").isNull()).isTrue();
    return regel.path("reden").asText();
  }

  private static String maak(Map<String, Object> anders) {
    Map<String, Object> velden = new HashMap<>(anders);
    velden.put("titel", "Proef");
    velden.put("effect", "nog-niet-bekend");
    Answer gemaakt = adviseur.post("/registers/interventies/regels", Map.of("velden", velden));
    assertThat(gemaakt.status()).as(gemaakt.text()).isEqualTo(201);
    return gemaakt.json().path("code").asText();
  }

  private static Iterable<String> codes(ApiClient lezer) {
    return lezer.get("/interventies").json().path("interventies").findValuesAsText("code");
  }

  private static JsonNode toon(ApiClient lezer, String code) {
    for (JsonNode regel : lezer.get("/interventies").json().path("interventies")) {
      if (regel.path("code").asText().equals(code)) {
        return regel;
      }
    }
    throw new AssertionError(code);
  }
}
