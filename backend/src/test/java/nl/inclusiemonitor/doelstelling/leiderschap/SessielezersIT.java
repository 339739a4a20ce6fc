package nl.inclusiemonitor.doelstelling.leiderschap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who reads the sessions of a management team: who reads the unit of the team. */
class SessielezersIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private final ApiClient adviseur = PRODUCT.als("di-adviseur");

  @Test
  void theSessionsOfATeamAreOfItsUnitAtEveryDoor() {
    String team = maak("managementteams", Map.of("naam", "MT Een", "dienstonderdeel", "KERN"));
    String sessie = sessie(team);
    ApiClient bijRivm = PRODUCT.als("hr-adviseur-rivm");
    assertThat(leest(bijRivm, sessie)).isFalse();
    assertThat(bijRivm.get("/registerversies?limiet=100").text()).doesNotContain(code(team));

    String regel = "/registers/managementteams/regels/" + team;
    Map<String, Object> velden = Map.of("naam", "MT Een", "dienstonderdeel", "RIVM");
    assertThat(adviseur.ifMatch("\"1\"").put(regel, Map.of("velden", velden)).status())
        .isEqualTo(200);

    assertThat(leest(bijRivm, sessie)).isTrue();
    assertThat(leest(PRODUCT.als("hr-adviseur-cibg"), sessie)).isFalse();
    assertThat(adviseur.get("/registers/mt-sessies/regels/" + sessie).header("ETag"))
        .isEqualTo("\"1\"");
  }

  /** Whether all doors show it, or none. */
  private static boolean leest(ApiClient lezer, String sessie) {
    String regels = "/registers/mt-sessies/regels";
    boolean leest = lezer.get(regels + "/" + sessie).status() == 200;
    assertThat(lezer.get(regels + "/" + sessie + "/versies").status()).isEqualTo(leest ? 200 : 404);
    for (String gevonden :
        new String[] {
          lezer.get(regels + "?limiet=100").text(),
          lezer.with("Accept", "text/csv").get(regels).text().replace(sessie + ";", code(sessie)),
          lezer.get("/registerversies?limiet=100").text(),
          lezer.post("/_zoek", Map.of("tekst", "Sessie", "limiet", 50)).text()
        }) {
      assertThat(gevonden.contains(code(sessie))).as(gevonden).isEqualTo(leest);
    }
    return leest;
  }

  private static String code(String sessie) {
    return "\"" + sessie + "\"";
  }

  private String sessie(String team) {
    return maak(
        "mt-sessies",
        Map.of("titel", "Sessie", "managementteam", team, "sessie", "1", "status", "gepland"));
  }

  private String maak(String register, Map<String, Object> velden) {
    Answer gemaakt = adviseur.post("/registers/" + register + "/regels", Map.of("velden", velden));
    assertThat(gemaakt.status()).as(gemaakt.text()).isEqualTo(201);
    return gemaakt.json().path("code").asText();
  }
}
