package nl.inclusiemonitor.doelstelling.doel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Targets of the kern and of the concern, of which the sources tell each unit apart. */
class NiveaudoelenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  @TempDir static Path data;

  private static ApiClient adviseur;
  private static Doelenloket loket;

  @BeforeAll
  static void load() {
    PRODUCT.laadDemo(data);
    adviseur = PRODUCT.als("di-adviseur");
    loket = new Doelenloket(adviseur);
  }

  @Test
  void aTargetOfTheKernIsAboutItsUnitsTogether() {
    String vrouw = loket.indicator("geslacht", "band", "vrouw");
    Map<String, Object> band = Map.of("normVan", "45", "normTot", "55");
    String top = loket.doel(vrouw, "kern", "15+", band);
    String realisatie =
        loket.doel(
            loket.indicator("realisatie-quotum", "hoger", null),
            "kern",
            "alle",
            Map.of("normVan", "100"));
    String mto =
        loket.doel(
            loket.indicator("mto-inclusie", "hoger", null),
            "kern",
            "alle",
            Map.of("normVan", "70"));

    // The demo's kern is one unit, so that its figures are those of that unit.
    assertThat(loket.toon(top).at("/meting/teller")).isEqualTo(kern("geslacht", "15+", "teller"));
    JsonNode stand = loket.toon(realisatie).path("meting");
    assertThat(stand.path("waarde"))
        .isEqualTo(
            gemeten(adviseur, "realisatie-quotum", "KERN", "alle")
                .filter(meting -> meting.path("peildatum").equals(stand.path("peildatum")))
                .findFirst()
                .orElseThrow()
                .path("waarde"));
    assertThat(loket.toon(mto).path("oordeel").asText()).isEqualTo("achter");
    assertThat(loket.toon(mto).path("gemetenBij").isNull()).isTrue();

    ApiClient bijRivm = PRODUCT.als("hr-adviseur-rivm");
    for (String doel : List.of(top, realisatie, mto)) {
      assertThat(loket.toon(bijRivm, doel).path("oordeel").asText()).isEqualTo("geen-meting");
    }
  }

  @Test
  void theConcernIsTheSumOfItsUnitsForWhoSeesEachAndIsHiddenWithOneOfThem() {
    String doel =
        loket.doel(
            loket.indicator("geslacht", "band", "vrouw"),
            "concern",
            "15+",
            Map.of("normVan", "45", "normTot", "55"));

    assertThat(loket.toon(doel).at("/meting/teller").asInt())
        .isEqualTo(
            reeks(adviseur, "geslacht", null, "15+").path("teller").asInt()
                - kern("geslacht", "15+", "teller").asInt());
    JsonNode voorAllen = loket.toon(PRODUCT.als("vaststeller"), doel);
    boolean kernGetoond =
        reeks(PRODUCT.als("vaststeller"), "geslacht", "KERN", "15+").path("waarde").isTextual();
    assertThat(voorAllen.at("/meting/onderdrukt").asBoolean()).isEqualTo(!kernGetoond);
  }

  private static JsonNode kern(String meetwijze, String schaal, String veld) {
    return reeks(adviseur, meetwijze, "KERN", schaal).path(veld);
  }

  /** The newest measurement of a unit, or of VWS. */
  private static JsonNode reeks(ApiClient lezer, String meetwijze, String code, String schaal) {
    return gemeten(lezer, meetwijze, code, schaal).reduce((een, ander) -> ander).orElseThrow();
  }

  private static Stream<JsonNode> gemeten(
      ApiClient lezer, String meetwijze, String code, String schaal) {
    return StreamSupport.stream(
            lezer.get("/meetreeksen/" + meetwijze).json().path("reeksen").spliterator(), false)
        .filter(reeks -> reeks.path("schaalgroep").asText().equals(schaal))
        .filter(reeks -> Objects.equals(reeks.path("dienstonderdeel").textValue(), code))
        .filter(reeks -> !"man".equals(reeks.path("onderdeel").textValue()))
        .flatMap(reeks -> StreamSupport.stream(reeks.path("metingen").spliterator(), false));
  }
}
