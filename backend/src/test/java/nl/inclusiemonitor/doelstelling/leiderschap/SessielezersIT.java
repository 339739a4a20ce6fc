package nl.inclusiemonitor.doelstelling.leiderschap;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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

  @Test
  void whatIsWrittenWhileATeamMovesGoesAlong() throws Exception {
    String team = maak("managementteams", Map.of("naam", "MT Twee", "dienstonderdeel", "KERN"));
    String onderwerp = "registers/managementteams/" + team;
    Connection owner = DATABASE.owner();
    CompletableFuture<String> sessie;
    CompletableFuture<Answer> opmerking;
    owner.setAutoCommit(false);
    try {
      DATABASE.sql(
          """
          update registerregels set versie = versie + 1, velden = velden || '{"dienstonderdeel": "RIVM"}'
          where register = 'managementteams' and code = '%s'
          """
              .formatted(team));
      sessie = CompletableFuture.supplyAsync(() -> sessie(team));
      opmerking =
          CompletableFuture.supplyAsync(
              () ->
                  adviseur.post(
                      "/opmerkingen",
                      Map.of(
                          "onderwerp",
                          onderwerp,
                          "tekst",
                          "Wie gaat mee?",
                          "opvolgen",
                          false,
                          "blokkeert",
                          false)));
      // Each waits for the move; one that does not wait is done, and is seen to be of the old unit.
      for (int poging = 0; poging < 200 && !wachtOfKlaar(sessie, opmerking); poging++) {
        Thread.sleep(50);
      }
      owner.commit();
    } finally {
      owner.setAutoCommit(true);
    }

    ApiClient bijRivm = PRODUCT.als("hr-adviseur-rivm");
    assertThat(opmerking.get(30, SECONDS).status()).isEqualTo(201);
    assertThat(leest(bijRivm, sessie.get(30, SECONDS))).isTrue();
    assertThat(bijRivm.get("/opmerkingen?onderwerp=" + onderwerp).text()).contains("Wie gaat mee?");
  }

  private static boolean wachtOfKlaar(CompletableFuture<?>... werk) throws SQLException {
    long klaar = Stream.of(werk).filter(CompletableFuture::isDone).count();
    String wachtend =
        DATABASE.column("select count(distinct pid) from pg_locks where not granted").get(0);
    return klaar + Long.parseLong(wachtend) >= werk.length;
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
