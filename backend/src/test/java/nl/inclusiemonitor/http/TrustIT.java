package nl.inclusiemonitor.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may call what is decided by the contract, before anything that was sent is looked at. */
class TrustIT {
  private static final Map<String, Object> DING = Map.of("naam", "stoel", "delen", List.of());

  private static TestApi api;

  @BeforeAll
  static void start() {
    api = Proef.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void withoutCredentialsTheAnswerSaysHowToComeIn() {
    var answer = api.client().get("/dingen?onbekend=1");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.code()).isEqualTo("niet-aangemeld");
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"inclusiemonitor\"");
  }

  @Test
  void aSessionNeedsOneOfTheRoles() {
    assertThat(api.client().session("di-adviseur").get("/dingen").status()).isEqualTo(200);
    assertThat(api.client().session("fg").get("/dingen").code()).isEqualTo("rol-ontbreekt");
    assertThat(api.client().session("verlopen").get("/dingen").status()).isEqualTo(401);
  }

  @Test
  void aTokenNeedsEveryScope() {
    assertThat(api.client().bearer("dingen:lezen").get("/dingen").status()).isEqualTo(200);

    var lacking = api.client().bearer("iets:anders").get("/dingen");
    var unknown = api.client().bearer("onbekend").get("/dingen");

    assertThat(lacking.status()).isEqualTo(403);
    assertThat(lacking.header("WWW-Authenticate"))
        .contains("insufficient_scope")
        .contains("dingen:lezen");
    assertThat(unknown.status()).isEqualTo(401);
    assertThat(unknown.header("WWW-Authenticate")).contains("invalid_token");
  }

  @Test
  void aSessionAndATokenOnOneRequestAreRefused() {
    var answer = api.client().session("di-adviseur").bearer("dingen:lezen").get("/dingen");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("twee-aanmeldingen");
  }

  @Test
  void aCookieDoesNotOpenAnOperationForTokensOnly() {
    var answer = api.client().session("di-adviseur").post("/stroom", "text/csv", new byte[] {'a'});

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("alleen-voor-programmas");
    assertThat(
            api.client().session("verlopen").post("/stroom", "text/csv", new byte[] {'a'}).status())
        .isEqualTo(401);
  }

  @Test
  void aTokenDoesNotOpenAnOperationForPeopleOnly() {
    var program = api.client().bearer("dingen:lezen").post("/alleen-mensen");
    var unknown = api.client().bearer("onbekend").post("/alleen-mensen");

    assertThat(program.status()).isEqualTo(403);
    assertThat(program.code()).isEqualTo("alleen-voor-mensen");
    assertThat(unknown.status()).isEqualTo(401);
    assertThat(api.client().session("di-adviseur").post("/alleen-mensen").status()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://elders.example",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "X-Inclusiemonitor, 0"
  })
  void aChangeThatAnotherSiteAsksForIsRefused(String header, String value) {
    var answer = api.client().session("di-adviseur").with(header, value).post("/dingen", DING);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("vreemde-herkomst");
  }

  @Test
  void aChangeFromAnOwnPageOrByAProgramIsDone() {
    assertThat(api.client().session("di-adviseur").post("/dingen", DING).status()).isEqualTo(201);
    assertThat(api.client().bearer("dingen:lezen").post("/dingen", DING).status()).isEqualTo(201);
  }

  @Test
  void aKnownETagIsAnsweredWithoutABody() {
    var client = api.client().session("di-adviseur");

    assertThat(client.with("If-None-Match", "W/\"1\"").get("/dingen").status()).isEqualTo(304);
    assertThat(client.with("If-None-Match", "\"2\"").get("/dingen").status()).isEqualTo(200);
  }

  @Test
  void everyAnswerForbidsWhatABrowserNeedNotDo() {
    for (String path : List.of("/echo/x", "/dingen", "/bestaat-niet")) {
      var answer = api.client().get(path);

      assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
      assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
      assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=31536000");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }
}
