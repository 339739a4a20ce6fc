package nl.inclusiemonitor.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountIT {
  private static final String WACHTWOORD = "een lang wachtwoord";
  private static final Map<String, Object> PERSOONSREGELS =
      Map.of("persoonsregels", true, "vogGezienOp", "2022-01-10", "vogHercontroleOp", "2023-01-10");

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static Installatie installatie;

  private ApiClient beheerder;

  @BeforeAll
  static void start() throws Exception {
    installatie = Installatie.demo(DATABASE);
    DATABASE.sql("create table demo_accounts as select * from accounts");
  }

  @AfterAll
  static void stop() {
    installatie.close();
  }

  @BeforeEach
  void begin() throws Exception {
    DATABASE.sql(
        "truncate accounts, sessies, aanmeldpogingen, audit, scenarios",
        "insert into accounts select * from demo_accounts");
    beheerder = installatie.als("beheerder");
  }

  @Test
  void aNewAccountCanLogInAndSeesItself() {
    Answer made =
        beheerder.post(
            "/accounts",
            Map.of(
                "gebruikersnaam",
                "hr-adviseur-igj",
                "naam",
                "HR-adviseur IGJ",
                "wachtwoord",
                WACHTWOORD,
                "rollen",
                List.of("hr-adviseur"),
                "dienstonderdelen",
                List.of("IGJ")));

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text()).doesNotContain(WACHTWOORD).doesNotContain("argon2");
    assertThat(made.json().path("vogGezienOp").isNull()).isTrue();
    assertThat(made.header("Location")).endsWith("/accounts/" + made.json().path("id").asText());
    Answer login = installatie.meldAan("hr-adviseur-igj", WACHTWOORD);
    assertThat(login.json().path("dienstonderdelen")).hasSize(1);
  }

  @Test
  void thePagesTogetherAreAllAccountsAlsoWhenOneComesBetween() throws Exception {
    List<String> alle = DATABASE.column("select gebruikersnaam from accounts order by 1");

    Answer eerste = beheerder.get("/accounts?limiet=2");
    assertThat(beheerder.post("/accounts", account("aaa-nieuw", "bestuurder")).status())
        .isEqualTo(201);
    List<String> gelezen = new ArrayList<>();
    Answer bladzijde = eerste;
    while (true) {
      assertThat(bladzijde.json().path("accounts")).hasSizeLessThanOrEqualTo(2);
      gelezen.addAll(bladzijde.json().path("accounts").findValuesAsText("gebruikersnaam"));
      if (bladzijde.json().path("volgende").isNull()) {
        break;
      }
      String cursor = "cursor=" + bladzijde.json().path("volgende").asText();
      assertThat(bladzijde.headers().allValues("Link"))
          .anyMatch(link -> link.contains(cursor) && link.contains("rel=\"next\""));
      bladzijde = beheerder.get("/accounts?limiet=2&" + cursor);
    }

    assertThat(gelezen).isEqualTo(alle);
    assertThat(bladzijde.headers().allValues("Link"))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("/accounts?limiet=2>; rel=\"first\"");
    assertThat(eerste.json().at("/aantallen/actief").asInt()).isEqualTo(alle.size());
    assertThat(bladzijde.json().at("/aantallen/actief").asInt()).isEqualTo(alle.size() + 1);
    assertThat(beheerder.get("/accounts?cursor=AA").errors())
        .containsExactly("query cursor cursor-onbekend");
  }

  @Test
  void aNameThatIsTakenIsAConflict() {
    assertThat(beheerder.post("/accounts", account("di-adviseur", "bestuurder")).code())
        .isEqualTo("gebruikersnaam-bezet");
  }

  @Test
  void allFaultsOfAnAccountAreToldAtOnce() {
    Map<String, Object> account = account("nieuw", "hr-adviseur");
    account.put("persoonsregels", true);
    account.put("dienstonderdelen", List.of("ELDERS"));

    Answer answer = beheerder.post("/accounts", account);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors())
        .containsExactly(
            "body /dienstonderdelen/0 onbekend",
            "body /vogGezienOp vog-verplicht",
            "body /vogHercontroleOp hercontrole-verplicht");
  }

  @Test
  void aBurgerservicenummerInANameIsRefusedAndNotRepeated() {
    Map<String, Object> account = account("beheer-123456782", "bestuurder");
    account.put("naam", "HR 111222333");

    Answer answer = beheerder.post("/accounts", account);

    assertThat(answer.errors())
        .containsExactly("body /gebruikersnaam mogelijk-bsn", "body /naam mogelijk-bsn");
    assertThat(answer.text()).doesNotContain("123456782").doesNotContain("111222333");
    assertThat(wijzig("fg", Map.of("naam", "FG 111222333")).errors())
        .containsExactly("body /naam mogelijk-bsn");
  }

  @Test
  void onlyTheBeheerderMakesAccountsAndOnlyTheFgLooksAlong() {
    assertThat(installatie.als("di-adviseur").get("/accounts").status()).isEqualTo(403);
    assertThat(installatie.als("fg").get("/accounts").status()).isEqualTo(200);
    assertThat(installatie.als("fg").post("/accounts", account("nieuw", "bestuurder")).status())
        .isEqualTo(403);
    assertThat(installatie.client().get("/accounts").status()).isEqualTo(401);
  }

  @Test
  void blockingEndsASessionAtOnceAndForGood() {
    ApiClient bestuurder = installatie.als("bestuurder");
    assertThat(bestuurder.get("/mij").status()).isEqualTo(200);

    assertThat(wijzig("bestuurder", Map.of("geblokkeerd", true)).status()).isEqualTo(200);

    assertThat(bestuurder.get("/mij").status()).isEqualTo(401);
    assertThat(installatie.meldAan("bestuurder", "demo-bestuurder-2022").status()).isEqualTo(401);
    wijzig("bestuurder", Map.of("geblokkeerd", false));
    assertThat(bestuurder.get("/mij").status()).isEqualTo(401);
    assertThat(installatie.als("bestuurder").get("/mij").status()).isEqualTo(200);
  }

  @Test
  void otherRolesOrAnotherPasswordEndSessionsToo() {
    ApiClient fg = installatie.als("fg");
    wijzig("fg", Map.of("rollen", List.of("bestuurder")));
    assertThat(fg.get("/accounts").status()).isEqualTo(401);
    assertThat(installatie.als("fg").get("/accounts").status()).isEqualTo(403);

    ApiClient analist = installatie.als("hr-analist");
    wijzig("hr-analist", Map.of("wachtwoord", WACHTWOORD));
    assertThat(analist.get("/mij").status()).isEqualTo(401);
    assertThat(installatie.meldAan("hr-analist", "demo-hr-analist-2022").status()).isEqualTo(401);
    assertThat(installatie.meldAan("hr-analist", WACHTWOORD).status()).isEqualTo(201);
  }

  @Test
  void aChangeNeedsTheVersionThatWasRead() {
    Answer read = beheerder.get(path("fg"));
    Map<String, Object> change = Map.of("naam", "FG");

    assertThat(beheerder.patch(path("fg"), change).status()).isEqualTo(428);
    ApiClient reader = beheerder.ifMatch(read.header("ETag"));
    Answer changed = reader.patch(path("fg"), change);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.header("ETag")).isNotEqualTo(read.header("ETag"));
    assertThat(changed.json().path("versie").asInt()).isEqualTo(2);
    assertThat(reader.patch(path("fg"), change).status()).isEqualTo(412);
  }

  @Test
  void thereIsAlwaysABeheerderLeft() {
    assertThat(wijzig("beheerder", Map.of("rollen", List.of("bestuurder"))).code())
        .isEqualTo("laatste-beheerder");
    assertThat(wijzig("beheerder", Map.of("geblokkeerd", true)).code())
        .isEqualTo("eigen-account-blokkeren");
    assertThat(beheerder.get("/mij").status()).isEqualTo(200);
  }

  @Test
  void noMoreThanFiveAccountsMayReadPersoonsregels() {
    for (String naam : List.of("hr-analist", "i-team", "vaststeller", "privacy-officer")) {
      assertThat(wijzig(naam, PERSOONSREGELS).status()).isEqualTo(200);
    }

    assertThat(wijzig("bestuurder", PERSOONSREGELS).code()).isEqualTo("te-veel-persoonsregels");

    wijzig("i-team", Map.of("geblokkeerd", true));
    assertThat(wijzig("bestuurder", PERSOONSREGELS).status()).isEqualTo(200);
    assertThat(wijzig("i-team", Map.of("geblokkeerd", false)).code())
        .isEqualTo("te-veel-persoonsregels");
  }

  @Test
  void nobodyGivesHimselfPersoonsregels() {

    assertThat(wijzig("beheerder", PERSOONSREGELS).code()).isEqualTo("eigen-persoonsregels");
  }

  @Test
  void aVogIsTakenAwayWithNullAndWithItPersoonsregels() {
    Map<String, Object> weg = new HashMap<>();
    weg.put("vogGezienOp", null);
    assertThat(wijzig("di-adviseur", weg).errors())
        .containsExactly("body /vogGezienOp vog-verplicht");

    weg.put("vogHercontroleOp", null);
    weg.put("persoonsregels", false);
    Answer answer = wijzig("di-adviseur", weg);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("vogGezienOp").isNull()).isTrue();
  }

  @Test
  void persoonsregelsEndWithTheDayOfTheNextCheck() {
    wijzig("hr-analist", PERSOONSREGELS);
    ApiClient analist = installatie.als("hr-analist");
    assertThat(magPersoonsregels(analist)).isTrue();

    installatie.clock.pass(Duration.ofDays(99));
    assertThat(magPersoonsregels(installatie.als("hr-analist"))).isTrue();
    installatie.clock.pass(Duration.ofDays(1));

    assertThat(magPersoonsregels(installatie.als("hr-analist"))).isFalse();
    beheerder = installatie.als("beheerder");
    wijzig("hr-analist", Map.of("vogHercontroleOp", "2024-01-10"));
    assertThat(magPersoonsregels(installatie.als("hr-analist"))).isTrue();
  }

  private static boolean magPersoonsregels(ApiClient client) {
    return client.get("/mij").json().path("persoonsregels").asBoolean();
  }

  @Test
  void theTrailTellsWhoGaveWhichRightsAndNoPassword() throws Exception {
    wijzig("hr-analist", Map.of("wachtwoord", WACHTWOORD, "rollen", List.of("fg")));

    assertThat(
            DATABASE.column(
                "select door_naam || ' ' || (bijzonderheden->'rollen') ||"
                    + " (bijzonderheden->'velden') from audit where handeling ="
                    + " 'account-gewijzigd'"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .startsWith("Functioneel beheerder [\"fg\"]")
                    .contains("wachtwoord")
                    .doesNotContain(WACHTWOORD));
  }

  @Test
  void anAccountThatDoesNotExistIsNotFound() {
    String nobody = "/accounts/01900000-0000-7000-8000-000000000000";

    assertThat(beheerder.get(nobody).status()).isEqualTo(404);
    assertThat(beheerder.ifMatch("\"1\"").patch(nobody, Map.of("naam", "x")).status())
        .isEqualTo(404);
  }

  /** A change of an account by the version it has now. */
  private Answer wijzig(String gebruikersnaam, Map<String, Object> wijziging) {
    String path = path(gebruikersnaam);
    return beheerder.ifMatch(beheerder.get(path).header("ETag")).patch(path, wijziging);
  }

  private String path(String gebruikersnaam) {
    return StreamSupport.stream(
            beheerder.get("/accounts").json().path("accounts").spliterator(), false)
        .filter(account -> account.path("gebruikersnaam").asText().equals(gebruikersnaam))
        .map((JsonNode account) -> "/accounts/" + account.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> account(String gebruikersnaam, String rol) {
    return new HashMap<>(
        Map.of(
            "gebruikersnaam",
            gebruikersnaam,
            "naam",
            "Rolomschrijving",
            "wachtwoord",
            WACHTWOORD,
            "rollen",
            List.of(rol)));
  }
}
