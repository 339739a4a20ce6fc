package nl.inclusiemonitor.demo.lader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/**
 * What people of the demo suppose about a quarter: the forecast of the factsheet, and the jobs of
 * Binnenwerk that its sources name with their costs (domein.md §2, cases 7 and 9).
 */
final class Scenarioloket {
  private static final String SCENARIOS = "/api/v1/scenarios";
  private static final String ADVISEUR = "di-adviseur";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<Verhaal> VERHALEN =
      List.of(
          new Verhaal("Percentage van 2023, gelijke bezetting", "2.95", "0", "0"),
          new Verhaal("21 banen Binnenwerk erbij", null, "21", "52381"));

  private final Verbinding verbinding;

  Scenarioloket(Verbinding verbinding) {
    this.verbinding = verbinding;
  }

  /**
   * One supposition about VWS.
   *
   * @param percentage null is that of the year itself
   * @param collectief extra jobs of Binnenwerk
   * @param kosten euro a job a year
   */
  private record Verhaal(String naam, String percentage, String collectief, String kosten) {}

  /** Keeps what is not kept yet. */
  void bewaarOver(String kwartaal) throws IOException, InterruptedException {
    JsonNode bewaard = lees(SCENARIOS).path("scenarios");
    int versie = lees("/api/v1/standen/" + kwartaal).path("versie").asInt();
    for (Verhaal verhaal : VERHALEN) {
      if (!bewaard.findValuesAsText("naam").contains(verhaal.naam())) {
        verbinding.stuur(
            verbinding
                .alsPersoon(ADVISEUR, SCENARIOS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(nieuw(verhaal, kwartaal, versie).toString()))
                .build());
      }
    }
  }

  private static ObjectNode nieuw(Verhaal verhaal, String kwartaal, int versie) {
    ObjectNode nieuw =
        JSON.createObjectNode()
            .put("naam", verhaal.naam())
            .put("kwartaal", kwartaal)
            .put("standversie", versie)
            .put("dienstonderdeel", "VWS");
    nieuw
        .putObject("invoer")
        .putNull("bezetting")
        .put("percentage", verhaal.percentage())
        .put("spoor1", "0")
        .put("spoor2", verhaal.collectief())
        .put("spoor3", "0")
        .put("spoor4", "0")
        .put("spoor5", "0")
        .put("spoor3Tot5TeltMee", false)
        .put("urenPerBaan", "25.5")
        .put("regime", "quotumheffing")
        .put("kostenPerBaan", verhaal.kosten());
    return nieuw;
  }

  private JsonNode lees(String pad) throws IOException, InterruptedException {
    HttpRequest.Builder vraag = verbinding.alsPersoon(ADVISEUR, pad);
    return verbinding.stuur(vraag.GET().build()).body();
  }
}
