package nl.inclusiemonitor.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.toegang.client.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenIT {
  private static final String GRANT = "grant_type=client_credentials";
  private static final String CLIENT =
      "&client_id=demo-integratie&client_secret=demo-integratie-geheim";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static Installatie installatie;

  @BeforeAll
  static void start() {
    installatie = Installatie.demo(DATABASE);
  }

  @AfterAll
  static void stop() {
    installatie.close();
  }

  @BeforeEach
  void forgetFailures() throws Exception {
    DATABASE.sql("truncate aanmeldpogingen");
  }

  @Test
  void aClientGetsATokenForAllItsScopes() {
    Answer answer = installatie.vraagToken(GRANT + CLIENT);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.json().path("token_type").asText()).isEqualTo("Bearer");
    assertThat(answer.json().path("expires_in").asInt()).isEqualTo(600);
    assertThat(answer.json().path("scope").asText())
        .isEqualTo(
            "doelen:lezen leveringen:lezen leveringen:schrijven organisatie:lezen registers:lezen"
                + " standen:lezen");
    JsonNode mij =
        installatie.client().bearer(answer.json().path("access_token").asText()).get("/mij").json();
    assertThat(mij.path("rollen")).extracting(JsonNode::asText).containsExactly("api-client");
    assertThat(mij.path("scopes")).hasSize(6);
  }

  @Test
  void aClientMayAskForLessAndNotForMore() {
    Answer less = installatie.vraagToken(GRANT + CLIENT + "&scope=standen:lezen");
    Answer more = installatie.vraagToken(GRANT + CLIENT + "&scope=accounts:schrijven");

    assertThat(less.json().path("scope").asText()).isEqualTo("standen:lezen");
    ApiClient limited = installatie.client().bearer(less.json().path("access_token").asText());
    assertThat(limited.get("/dienstonderdelen").status()).isEqualTo(403);
    assertThat(more.status()).isEqualTo(400);
    assertThat(more.json().path("error").asText()).isEqualTo("invalid_scope");
  }

  @Test
  void basicIsAsGoodAsTheFormAndBothAtOnceAreNot() {
    String basic =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(
                    "demo-integratie:demo-integratie-geheim".getBytes(StandardCharsets.UTF_8));
    byte[] form = GRANT.getBytes(StandardCharsets.UTF_8);
    byte[] both = (GRANT + CLIENT).getBytes(StandardCharsets.UTF_8);
    String type = "application/x-www-form-urlencoded";
    ApiClient client = installatie.client().with("Authorization", basic);

    assertThat(client.post("/tokens", type, form).status()).isEqualTo(200);
    Answer refused = client.post("/tokens", type, both);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("error").asText()).isEqualTo("invalid_request");
  }

  @Test
  void aWrongSecretAndAnUnknownClientGetTheSameAnswer() {
    Answer wrong = installatie.vraagToken(GRANT + "&client_id=demo-integratie&client_secret=x");
    Answer unknown = installatie.vraagToken(GRANT + "&client_id=bestaat-niet&client_secret=x");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.json().path("error").asText()).isEqualTo("invalid_client");
    assertThat(wrong.header("WWW-Authenticate")).startsWith("Basic ");
    assertThat(unknown.json()).isEqualTo(wrong.json());
  }

  @Test
  void anotherGrantIsRefusedByItsName() {
    Answer answer = installatie.vraagToken("grant_type=password&username=a&password=b");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("error").asText()).isEqualTo("unsupported_grant_type");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "scope=standen:lezen 400 invalid_request",
        "grant_type= 400 invalid_request",
        "grant_type=client_credentials 401 invalid_client",
        "grant_type=client_credentials&client_id=demo-integratie 401 invalid_client",
        "grant_type=authorization_code&code=1 400 unsupported_grant_type",
        "grant_type=client_credentials&grant_type=client_credentials 400 invalid_request",
        "grant_type=client_credentials&client_id=a&client_id=b&client_secret=c 400 invalid_request",
        "grant_type=client_credentials&client_id=%zz 400 invalid_request"
      })
  void aRefusedRequestCarriesTheErrorOfTheStandard(String form, int status, String error) {
    Answer answer = installatie.vraagToken(form);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().path("error").asText()).isEqualTo(error);
    assertThat(answer.code()).isNotEmpty();
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void aParameterThatComesTwiceIsNamed() {
    Answer answer = installatie.vraagToken(GRANT + CLIENT + "&client_id=ander");

    assertThat(answer.errors()).containsExactly("body /client_id dubbel");
  }

  @Test
  void aRequestOfAnotherTypeCarriesTheErrorToo() {
    Answer answer = installatie.client().post("/tokens", Map.of("grant_type", "password"));

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.json().path("error").asText()).isEqualTo("invalid_request");
  }

  @Test
  void wrongSecretsFromAnyoneDoNotStopAClient() {
    for (int i = 0; i < 6; i++) {
      installatie.vraagToken(GRANT + "&client_id=demo-integratie&client_secret=x");
    }

    assertThat(installatie.vraagToken(GRANT + CLIENT).status()).isEqualTo(200);
  }

  @Test
  void manyRightRequestsAtOnceAllGetAToken() {
    assertThat(Installatie.tegelijk(20, i -> installatie.vraagToken(GRANT + CLIENT).status()))
        .containsOnly(200);
  }

  @Test
  void aTokenEndsAfterTenMinutesAlsoWhenItWasVerifiedJustBefore() {
    ApiClient program = installatie.client().bearer(installatie.token());

    installatie.clock.pass(Duration.ofSeconds(598));
    assertThat(program.get("/mij").status()).isEqualTo(200);
    installatie.clock.pass(Duration.ofSeconds(2));
    Answer ended = program.get("/mij");
    assertThat(ended.status()).isEqualTo(401);
    assertThat(ended.header("WWW-Authenticate")).contains("invalid_token");
  }

  @Test
  void aForgedTokenIsRefused() {
    Vertx vertx = Vertx.vertx();
    Tokens foreign =
        new Tokens(vertx, Buffer.buffer(new byte[32]), installatie.clock, Duration.ofMinutes(10));
    String forged = foreign.issue(UUID.randomUUID(), Set.of("standen:lezen"));
    vertx.close();

    assertThat(installatie.client().bearer(forged).get("/mij").status()).isEqualTo(401);
    assertThat(installatie.client().bearer("onzin").get("/mij").status()).isEqualTo(401);
  }

  @Test
  void aTokenOfAClientThatDoesNotExistIsRefused() throws Exception {
    String hex =
        DATABASE
            .column("select encode(waarde, 'hex') from geheimen where naam = 'tokensleutel'")
            .get(0);
    Vertx vertx = Vertx.vertx();
    Tokens own =
        new Tokens(
            vertx,
            Buffer.buffer(HexFormat.of().parseHex(hex)),
            installatie.clock,
            Duration.ofMinutes(10));
    String token = own.issue(UUID.randomUUID(), Set.of("standen:lezen"));
    vertx.close();

    assertThat(installatie.client().bearer(token).get("/mij").status()).isEqualTo(401);
  }

  @Test
  void aSessionAndATokenOnOneRequestAreRefused() {
    Answer answer = installatie.als("di-adviseur").bearer(installatie.token()).get("/mij");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("twee-aanmeldingen");
  }
}
