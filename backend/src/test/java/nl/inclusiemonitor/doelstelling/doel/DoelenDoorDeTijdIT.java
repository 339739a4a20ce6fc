package nl.inclusiemonitor.doelstelling.doel;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Targets when a definition changed, and as they stood at the end of a quarter. */
class DoelenDoorDeTijdIT {
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
  void aNewDefinitionBreaksOffWhatItsSourceMeasuredBefore() {
    String indicator = loket.metTweedeDefinitie("realisatie-quotum", "2022-07-01");
    String later = loket.metTweedeDefinitie("realisatie-quotum", "2023-01-01");

    JsonNode doel =
        loket.toon(loket.doel(indicator, "VWS-breed", "alle", Map.of("normVan", "100")));
    JsonNode straks = loket.toon(loket.doel(later, "VWS-breed", "alle", Map.of("normVan", "100")));

    assertThat(doel.path("metingen"))
        .filteredOn(meting -> meting.path("nieuweDefinitie").asBoolean())
        .extracting(meting -> meting.path("peildatum").asText())
        .containsExactly("2022-09-30");
    assertThat(doel.at("/meting/definitie/versie").asInt()).isEqualTo(2);
    assertThat(doel.path("pad").isNull()).isTrue();
    assertThat(straks.path("oordeel").asText()).isEqualTo("niet-vast-te-stellen");
    assertThat(straks.path("reden").asText()).isEqualTo("andere-definitie");
  }

  @Test
  void ofAQuarterOnlyWhatWasMeasuredByThenCounts() {
    String doel =
        loket.doel(
            loket.indicator("realisatie-quotum", "hoger", null),
            "VWS-breed",
            "alle",
            Map.of("normVan", "100"));

    JsonNode toen =
        loket.doel(adviseur.get("/doelen?kwartaal=2022-Q1").json().path("doelen"), doel);
    JsonNode nu = loket.toon(doel);

    assertThat(toen.at("/meting/peildatum").asText()).isEqualTo("2022-03-31");
    assertThat(toen.path("metingen").size()).isLessThan(nu.path("metingen").size());
    assertThat(adviseur.get("/doelen?kwartaal=2022-Q5").status()).isEqualTo(400);
  }

  @Test
  void aGroupHasOneTargetInForceByAQuarter() {
    String indicator = loket.indicator("realisatie-quotum", "hoger", null);
    Map<String, Object> eind = Map.of("normVan", "100", "horizon", "2024-Q1");
    String geldt = loket.doel(indicator, "VWS-breed", "alle", eind);
    loket.doel(indicator, "VWS-breed", "alle", Map.of("normVan", "90", "horizon", "2023-Q1"));
    Map<String, Object> nogEen = new HashMap<>(eind);
    nogEen.putAll(
        Map.of(
            "titel", "Nog een doel",
            "indicator", indicator,
            "scope", "VWS-breed",
            "schaalgroep", "alle",
            "normVan", "110",
            "normTot", "95",
            "status", "geldt"));

    Answer geweigerd = adviseur.post("/registers/doelen/regels", Map.of("velden", nogEen));

    assertThat(geweigerd.status()).as(geweigerd.text()).isEqualTo(400);
    assertThat(geweigerd.json().path("errors").findValuesAsText("code"))
        .containsExactlyInAnyOrder("band-omgekeerd", "doel-geldt-al");
    assertThat(geweigerd.text()).contains(geldt);
  }
}
