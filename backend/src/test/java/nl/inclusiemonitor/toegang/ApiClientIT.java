package nl.inclusiemonitor.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApiClientIT {
  private static final Map<String, Object> NIEUW =
      Map.of(
          "clientId",
          "p-direkt",
          "naam",
          "Koppeling P-Direkt",
          "scopes",
          List.of("standen:lezen"),
          "dienstonderdelen",
          List.of("RIVM"));

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static Installatie installatie;

  private ApiClient beheerder;

  @BeforeAll
  static void start() {
    installatie = Installatie.demo(DATABASE);
  }

  @AfterAll
  static void stop() {
    installatie.close();
  }

  @BeforeEach
  void begin() throws Exception {
    DATABASE.sql("truncate api_clients, aanmeldpogingen");
    beheerder = installatie.als("beheerder");
  }

  @Test
  void theSecretIsShownOnceAndWorks() throws Exception {
    Answer made = beheerder.post("/api-clients", NIEUW);

    assertThat(made.status()).isEqualTo(201);
    String geheim = made.json().path("geheim").asText();
    assertThat(geheim).hasSize(43);
    assertThat(beheerder.get("/api-clients").text()).contains("p-direkt").doesNotContain(geheim);
    assertThat(DATABASE.column("select geheim_afdruk from api_clients"))
        .allMatch(hash -> hash.startsWith("$argon2id$"));
    assertThat(caller(geheim).get("/mij").json().path("dienstonderdelen")).hasSize(1);
  }

  @Test
  void aPageBeginsAfterTheLastClientOfTheOneBefore() throws Exception {
    for (String clientId : List.of("een", "twee", "drie")) {
      Map<String, Object> nieuw = new HashMap<>(NIEUW);
      nieuw.put("clientId", clientId);
      assertThat(beheerder.post("/api-clients", nieuw).status()).isEqualTo(201);
    }
    DATABASE.sql("update api_clients set ingetrokken_op = now() where client_id = 'twee'");

    Answer eerste = beheerder.get("/api-clients?limiet=2");
    Answer tweede =
        beheerder.get("/api-clients?limiet=2&cursor=" + eerste.json().path("volgende").asText());

    assertThat(eerste.json().path("apiClients").findValuesAsText("clientId"))
        .containsExactly("drie", "een");
    assertThat(tweede.json().path("apiClients").findValuesAsText("clientId"))
        .containsExactly("twee");
    assertThat(tweede.json().path("volgende").isNull()).isTrue();
    assertThat(tweede.header("Link")).contains("rel=\"first\"");
    assertThat(eerste.json().path("inGebruik").asInt()).isEqualTo(2);
  }

  @Test
  void aClientIdThatIsTakenAndAUnitThatDoesNotExistAreRefused() {
    beheerder.post("/api-clients", NIEUW);

    assertThat(beheerder.post("/api-clients", NIEUW).code()).isEqualTo("client-id-bezet");
    assertThat(
            beheerder
                .post(
                    "/api-clients",
                    Map.of(
                        "clientId",
                        "anders",
                        "naam",
                        "Koppeling 111222333",
                        "scopes",
                        List.of("standen:lezen"),
                        "dienstonderdelen",
                        List.of("ELDERS")))
                .errors())
        .containsExactly("body /naam mogelijk-bsn", "body /dienstonderdelen/0 onbekend");
  }

  @Test
  void withdrawingEndsTokensAtOnceAndGivesNoNewOnes() {
    Answer made = beheerder.post("/api-clients", NIEUW);
    String geheim = made.json().path("geheim").asText();
    ApiClient program = caller(geheim);
    assertThat(program.get("/mij").status()).isEqualTo(200);
    String path = "/api-clients/" + made.json().path("id").asText() + "/intrekking";

    assertThat(beheerder.post(path).status()).isEqualTo(204);

    assertThat(program.get("/mij").status()).isEqualTo(401);
    assertThat(installatie.vraagToken(form(geheim)).status()).isEqualTo(401);
    assertThat(beheerder.post(path).status()).isEqualTo(204);
  }

  @Test
  void onlyTheBeheerderMayAndAClientThatDoesNotExistIsNotFound() {
    String nobody = "/api-clients/01900000-0000-7000-8000-000000000000/intrekking";

    assertThat(installatie.als("di-adviseur").post("/api-clients", NIEUW).status()).isEqualTo(403);
    assertThat(beheerder.post(nobody).status()).isEqualTo(404);
  }

  private ApiClient caller(String geheim) {
    return installatie
        .client()
        .bearer(installatie.vraagToken(form(geheim)).json().path("access_token").asText());
  }

  private static String form(String geheim) {
    return "grant_type=client_credentials&client_id=p-direkt&client_secret=" + geheim;
  }
}
