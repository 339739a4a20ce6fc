package nl.inclusiemonitor.banenafspraak.opbouw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The row «Overige dienstonderdelen» of the demo ministry opens like that of a unit, and tells of
 * no unit in it more than the stand does.
 */
class OverigeIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  @TempDir static Path data;

  private static ApiClient alles;

  @BeforeAll
  static void loadWithoutClasses() throws Exception {
    PRODUCT.laadDemo(data);
    alles = PRODUCT.als("di-adviseur");
    // As if classes had never been shown: a stand that is vastgesteld keeps what it was made with.
    DATABASE.sql(
        "alter table standen disable trigger user",
        "update standen set klassen_getoond = false",
        "alter table standen enable trigger user");
    List<String> kwartalen = kwartalen(alles);
    for (String kwartaal : kwartalen) {
      DATABASE.sql("notify standen, '%s'".formatted(kwartaal));
    }
    ApiClient fg = PRODUCT.als("fg");
    assertThat(eventually(() -> stand(fg, "2022-Q2").path("overige").isObject())).isTrue();
  }

  @Test
  void itIsSpokenOfByWhoHasTheRowOnly() {
    Map<String, Object> opmerking =
        Map.of(
            "onderwerp",
            "standen/2022-Q2/OVERIGE/tekort",
            "tekst",
            "Van wie?",
            "opvolgen",
            false,
            "blokkeert",
            false);

    assertThat(PRODUCT.als("vaststeller").post("/opmerkingen", opmerking).status()).isEqualTo(201);
    assertThat(alles.post("/opmerkingen", opmerking).status()).isEqualTo(404);
    assertThat(PRODUCT.als("hr-adviseur-rivm").post("/opmerkingen", opmerking).status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fg", "vaststeller", "bestuurder"})
  void theRowOpensDownToItsLeavesInEveryQuarter(String rol) {
    ApiClient lezer = PRODUCT.als(rol);
    int cellen = 0;
    for (String kwartaal : kwartalen(lezer)) {
      JsonNode stand = stand(lezer, kwartaal);
      List<JsonNode> geopend =
          new Opbouwproef(lezer)
              .klopt(kwartaal).stream()
                  .filter(opbouw -> opbouw.path("code").asText().equals("OVERIGE"))
                  .toList();
      for (JsonNode opbouw : geopend) {
        String wat = kwartaal + " " + opbouw.path("cijfer").asText();
        assertThat(opbouw.path("samengevoegd"))
            .as(wat)
            .isEqualTo(stand.at("/overige/dienstonderdelen"));
        eisNietMeerDanDeStand(wat, stand, geheimen(kwartaal, stand), opbouw);
      }
      assertThat(geopend).hasSize(stand.path("overige").isObject() ? 8 : 0);
      cellen += geopend.size();
    }
    assertThat(cellen).isGreaterThanOrEqualTo(8);
  }

  @Test
  void theNumbersThatEverybodySeesOpenPerUnit() {
    JsonNode opbouw = open("OVERIGE/bezetting");

    assertThat(opbouw.path("invoer").findValuesAsText("dienstonderdeel"))
        .containsExactlyInAnyOrderElementsOf(codes(opbouw.path("samengevoegd")))
        .hasSizeGreaterThan(1);
    assertThat(opbouw.path("invoer").findValues("opent")).allMatch(JsonNode::isObject);
  }

  @Test
  void theWholeLeadsToTheRowForWhatItsShownUnitsLeave() {
    List<JsonNode> invoer = new ArrayList<>();
    open("VWS/binnenwerk").path("invoer").forEach(invoer::add);
    JsonNode overige = invoer.get(invoer.size() - 1);

    assertThat(overige.at("/opent/code").asText()).isEqualTo("OVERIGE");
    assertThat(overige.path("teller")).isEqualTo(open("OVERIGE/binnenwerk").at("/uitkomst/teller"));
    assertThat(open("OVERIGE/binnenwerk").at("/bladeren/bladeren").findValuesAsText("categorie"))
        .as("per category, as the whole minus the shown units gives them too")
        .isNotEmpty();
  }

  @Test
  void theTableNamesTheUnits() {
    String pad = "/standen/2022-Q2/opbouw/OVERIGE/gerealiseerd";

    String csv = PRODUCT.als("fg").with("Accept", "text/csv").get(pad).text();

    for (String code : codes(open("OVERIGE/gerealiseerd").path("samengevoegd"))) {
      assertThat(csv).contains(";OVERIGE;gerealiseerd;samengevoegd;%s;%s;".formatted(code, code));
    }
  }

  @Test
  void whoHasNoSuchRowFindsNone() {
    for (ApiClient lezer : List.of(alles, PRODUCT.als("hr-adviseur-rivm"))) {
      assertThat(lezer.get("/standen/2022-Q2/opbouw/OVERIGE/quotum").status()).isEqualTo(404);
    }
    assertThat(PRODUCT.als("fg").get("/standen/2022-Q2/opbouw/OVERIGE/nogNodig").status())
        .isEqualTo(404);
  }

  /** A number of a hidden cell may be in the stand, where the row happens to have the same one. */
  private static void eisNietMeerDanDeStand(
      String wat, JsonNode stand, List<String> geheimen, JsonNode opbouw) {
    String gezien = stand.toString();
    String gelezen = opbouw.toString();
    assertThat(geheimen.stream().filter(geheim -> !gezien.contains(geheim)))
        .as(wat)
        .isNotEmpty()
        .noneMatch(gelezen::contains);
  }

  /** Short numbers such as 0 or 36 are everywhere. */
  private static List<String> geheimen(String kwartaal, JsonNode gezien) {
    List<String> verborgen = codes(gezien.at("/overige/dienstonderdelen"));
    List<String> geheimen = new ArrayList<>();
    for (JsonNode deel : stand(alles, kwartaal).path("dienstonderdelen")) {
      if (verborgen.contains(deel.path("code").asText())) {
        for (String cijfer : List.of("individueel", "binnenwerk", "inleen", "gerealiseerd")) {
          geheimen.add(deel.path(cijfer).path("waarde").asText());
          geheimen.add(deel.path(cijfer).path("teller").asText());
        }
      }
    }
    geheimen.removeIf(geheim -> geheim.length() <= 5);
    return geheimen;
  }

  private static JsonNode open(String cijfer) {
    return PRODUCT.als("fg").get("/standen/2022-Q2/opbouw/" + cijfer).json();
  }

  private static JsonNode stand(ApiClient lezer, String kwartaal) {
    return lezer.get("/standen/" + kwartaal).json();
  }

  private static List<String> kwartalen(ApiClient lezer) {
    return lezer.get("/standen").json().path("standen").findValuesAsText("kwartaal").stream()
        .distinct()
        .toList();
  }

  private static List<String> codes(JsonNode codes) {
    return StreamSupport.stream(codes.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static boolean eventually(BooleanSupplier what) {
    long deadline = System.nanoTime() + 5_000_000_000L;
    while (System.nanoTime() < deadline) {
      if (what.getAsBoolean()) {
        return true;
      }
    }
    return false;
  }
}
