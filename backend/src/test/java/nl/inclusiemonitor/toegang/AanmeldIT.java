package nl.inclusiemonitor.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AanmeldIT {
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
  void forget() throws Exception {
    DATABASE.sql("truncate aanmeldpogingen, sessies, audit");
  }

  @Test
  void whoLogsInIsKnownByTheCookie() {
    Answer answer = installatie.meldAan("hr-adviseur-rivm", "demo-hr-adviseur-rivm-2022");

    assertThat(answer.status()).isEqualTo(201);
    JsonNode mij = installatie.client().session(Installatie.sessie(answer)).get("/mij").json();
    assertThat(mij).isEqualTo(answer.json());
    assertThat(mij.path("naam").asText()).isEqualTo("HR-adviseur RIVM");
    assertThat(mij.path("rollen")).extracting(JsonNode::asText).containsExactly("hr-adviseur");
    assertThat(mij.path("dienstonderdelen")).extracting(JsonNode::asText).containsExactly("RIVM");
    assertThat(mij.path("persoonsregels").asBoolean()).isFalse();
  }

  @Test
  void theCookieIsForThisHostOnlyAndNoScriptOrOtherSiteReachesIt() {
    Answer answer = installatie.meldAan("di-adviseur", "demo-di-adviseur-2022");

    assertThat(answer.header("Set-Cookie"))
        .matches("__Host-sessie=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; Secure; SameSite=Strict");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void theDatabaseKeepsTheHashOfASessionOnly() throws Exception {
    String sessie = installatie.sessie("di-adviseur");

    assertThat(DATABASE.column("select encode(afdruk, 'hex') from sessies"))
        .containsExactly(HexFormat.of().formatHex(Sha256.of(sessie)));
  }

  @Test
  void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
    Answer wrong = installatie.meldAan("di-adviseur", "niet het wachtwoord");
    Answer unknown = installatie.meldAan("bestaat-niet", "niet het wachtwoord");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.code()).isEqualTo("aanmelding-mislukt");
    assertThat(unknown.status()).isEqualTo(401);
    assertThat(unknown.json()).isEqualTo(wrong.json());
    assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void afterFiveFailuresEveryNameWaitsWhetherItExistsOrNot() {
    for (String naam : new String[] {"di-adviseur", "bestaat-niet"}) {
      for (int i = 0; i < 5; i++) {
        assertThat(installatie.meldAan(naam, "niet het wachtwoord").status()).isEqualTo(401);
      }
      Answer answer = installatie.meldAan(naam, "demo-di-adviseur-2022");
      assertThat(answer.status()).isEqualTo(429);
      assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(890, 901);
    }
    assertThat(installatie.meldAan("hr-analist", "demo-hr-analist-2022").status()).isEqualTo(201);

    installatie.clock.pass(Duration.ofMinutes(15));
    assertThat(installatie.meldAan("di-adviseur", "demo-di-adviseur-2022").status()).isEqualTo(201);
  }

  @Test
  void guessesFromElsewhereDoNotLockOutABrowserInWhichTheNameLoggedInBefore() {
    ApiClient bekend = bekendeBrowser("di-adviseur");
    for (int i = 0; i < 5; i++) {
      installatie.meldAan("di-adviseur", "niet het wachtwoord");
    }

    assertThat(installatie.meldAan("di-adviseur", "demo-di-adviseur-2022").status()).isEqualTo(429);
    assertThat(meldAan(bekend, "di-adviseur", "demo-di-adviseur-2022").status()).isEqualTo(201);
  }

  @Test
  void aKnownBrowserGetsNoMoreGuessesThanAnother() {
    ApiClient bekend = bekendeBrowser("di-adviseur");
    for (int i = 0; i < 5; i++) {
      assertThat(meldAan(bekend, "di-adviseur", "niet het wachtwoord").status()).isEqualTo(401);
    }

    assertThat(meldAan(bekend, "di-adviseur", "demo-di-adviseur-2022").status()).isEqualTo(429);
    assertThat(installatie.meldAan("di-adviseur", "demo-di-adviseur-2022").status()).isEqualTo(201);
  }

  @Test
  void aBrowserIsKnownForTheNameThatLoggedInOnly() {
    ApiClient bekend = bekendeBrowser("di-adviseur");
    for (int i = 0; i < 5; i++) {
      installatie.meldAan("fg", "niet het wachtwoord");
    }

    assertThat(meldAan(bekend, "fg", "demo-fg-2022").status()).isEqualTo(429);
  }

  private static ApiClient bekendeBrowser(String naam) {
    Answer eerste = installatie.meldAan(naam, "demo-" + naam + "-2022");
    List<String> cookies = eerste.headers().allValues("Set-Cookie");
    assertThat(cookies)
        .last(STRING)
        .matches(
            "__Host-browser=[A-Za-z0-9_.-]+; Path=/; HttpOnly; Secure; SameSite=Strict;"
                + " Max-Age=10368000");
    return installatie.client().with("Cookie", cookies.get(1).replaceFirst(";.*", ""));
  }

  private static Answer meldAan(ApiClient browser, String naam, String wachtwoord) {
    return browser.post("/sessies", Map.of("gebruikersnaam", naam, "wachtwoord", wachtwoord));
  }

  @Test
  void manyGuessesAtOnceAreNoMoreThanFive() {
    long tried =
        Installatie.tegelijk(20, i -> installatie.meldAan("fg", "gok nummer " + i)).stream()
            .filter(answer -> answer.status() == 401)
            .count();

    assertThat(tried).isEqualTo(5);
  }

  @Test
  void aSuccessForgetsEarlierFailures() {
    for (int i = 0; i < 4; i++) {
      installatie.meldAan("di-adviseur", "niet het wachtwoord");
    }
    installatie.sessie("di-adviseur");

    for (int i = 0; i < 4; i++) {
      assertThat(installatie.meldAan("di-adviseur", "niet het wachtwoord").status()).isEqualTo(401);
    }
  }

  @Test
  void everyLoginMakesANewSessionAndEndsTheOneTheBrowserHad() {
    String first = installatie.sessie("di-adviseur");
    ApiClient browser = installatie.client().session(first);

    Answer second =
        browser.post("/sessies", Map.of("gebruikersnaam", "fg", "wachtwoord", "demo-fg-2022"));

    assertThat(Installatie.sessie(second)).isNotEqualTo(first);
    assertThat(browser.get("/mij").status()).isEqualTo(401);
  }

  @Test
  void aSessionThatSomebodyLaidReadyIsNotTakenOver() {
    String laid = "A".repeat(43);

    Answer answer =
        installatie
            .client()
            .session(laid)
            .post("/sessies", Map.of("gebruikersnaam", "fg", "wachtwoord", "demo-fg-2022"));

    assertThat(Installatie.sessie(answer)).isNotEqualTo(laid);
    assertThat(installatie.client().session(laid).get("/mij").status()).isEqualTo(401);
  }

  @Test
  void whoLogsOutIsUnknownAtOnceAndTheCookieGoes() {
    ApiClient browser = installatie.als("di-adviseur");
    assertThat(browser.get("/mij").status()).isEqualTo(200);

    Answer answer = browser.delete("/sessies/huidig");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Set-Cookie")).startsWith("__Host-sessie=;").contains("Max-Age=0");
    assertThat(browser.get("/mij").status()).isEqualTo(401);
  }

  @Test
  void aSessionEndsAfterHalfAnHourWithoutUse() {
    ApiClient browser = installatie.als("di-adviseur");

    installatie.clock.pass(Duration.ofMinutes(29));
    assertThat(browser.get("/mij").status()).isEqualTo(200);
    installatie.clock.pass(Duration.ofMinutes(29));
    assertThat(browser.get("/mij").status()).isEqualTo(200);
    installatie.clock.pass(Duration.ofMinutes(30));
    assertThat(browser.get("/mij").status()).isEqualTo(401);
  }

  @Test
  void aSessionEndsAfterTenHoursOfUse() {
    ApiClient browser = installatie.als("di-adviseur");

    for (int i = 0; i < 23; i++) {
      installatie.clock.pass(Duration.ofMinutes(26));
      assertThat(browser.get("/mij").status()).isEqualTo(200);
    }
    installatie.clock.pass(Duration.ofMinutes(2));
    assertThat(browser.get("/mij").status()).isEqualTo(401);
  }

  @Test
  void aChangeWithoutTheOwnHeaderOrFromAnotherSiteIsRefused() {
    String cookie = "__Host-sessie=" + installatie.sessie("beheerder");
    ApiClient bare = installatie.client().with("Cookie", cookie);
    ApiClient browser = installatie.als("beheerder");

    assertThat(bare.delete("/sessies/huidig").status()).isEqualTo(403);
    assertThat(bare.with("X-Inclusiemonitor", "1").delete("/sessies/huidig").status())
        .isEqualTo(403);
    assertThat(browser.with("Origin", "https://elders.example").delete("/sessies/huidig").status())
        .isEqualTo(403);
    assertThat(browser.with("Sec-Fetch-Site", "cross-site").delete("/sessies/huidig").status())
        .isEqualTo(403);
    assertThat(
            installatie
                .client()
                .with("Origin", "https://elders.example")
                .post("/sessies", Map.of("gebruikersnaam", "fg", "wachtwoord", "demo-fg-2022"))
                .status())
        .isEqualTo(403);
  }

  @Test
  void aPasswordHashOfWeakerParametersIsRenewedAtTheNextLogin() throws Exception {
    String weak =
        Argon2Function.getInstance(8_192, 1, 1, 32, Argon2.ID)
            .hash("demo-bestuurder-2022")
            .getResult();
    DATABASE.sql(
        "update accounts set wachtwoord_afdruk = '%s' where gebruikersnaam = 'bestuurder'"
            .formatted(weak));

    installatie.sessie("bestuurder");

    assertThat(
            DATABASE.column(
                "select wachtwoord_afdruk from accounts where gebruikersnaam = 'bestuurder'"))
        .singleElement()
        .satisfies(hash -> assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    assertThat(installatie.als("bestuurder").get("/mij").status()).isEqualTo(200);
  }

  @Test
  void theTrailTellsOfLoginsAndFailuresButNotWhatWasTyped() throws Exception {
    installatie.als("di-adviseur").delete("/sessies/huidig");
    installatie.meldAan("mijn-wachtwoord-in-het-verkeerde-veld", "x");

    assertThat(DATABASE.column("select handeling || ' ' || door_naam from audit order by nummer"))
        .containsExactly(
            "aangemeld HR-beleidsadviseur diversiteit en inclusie",
            "afgemeld HR-beleidsadviseur diversiteit en inclusie",
            "aanmelding-mislukt onbekend");
    assertThat(DATABASE.column("select audit::text from audit"))
        .noneMatch(row -> row.contains("mijn-wachtwoord"));
  }
}
