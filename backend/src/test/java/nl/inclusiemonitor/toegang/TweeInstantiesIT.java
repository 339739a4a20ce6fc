package nl.inclusiemonitor.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.identity.Caller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The clock stands still in these tests: what goes does so because another instance told it. */
class TweeInstantiesIT {
  private static final Duration AT_ONCE = Duration.ofSeconds(3);

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static Installatie first;
  private static Installatie second;

  @BeforeAll
  static void start() {
    first = Installatie.demo(DATABASE);
    second = Installatie.demo(DATABASE, first.clock);
  }

  @AfterAll
  static void stop() {
    second.close();
    first.close();
  }

  @BeforeEach
  void forget() throws Exception {
    DATABASE.sql(
        "truncate sessies, aanmeldpogingen",
        "update accounts set geblokkeerd = false",
        "update api_clients set ingetrokken_op = null");
  }

  @Test
  void aSessionAndATokenOfOneInstanceHoldOnTheOther() {
    assertThat(second.client().session(first.sessie("fg")).get("/mij").status()).isEqualTo(200);
    assertThat(second.client().bearer(first.token()).get("/mij").status()).isEqualTo(200);
  }

  @Test
  void twoThatStartAtTheSameMomentBothStart() throws Exception {
    DATABASE.sql("truncate accounts, api_clients, sessies cascade");

    List<Installatie> fresh = Installatie.tegelijk(2, i -> Installatie.demo(DATABASE, first.clock));

    String token = fresh.get(0).token();
    for (Installatie one : fresh) {
      assertThat(one.client().bearer(token).get("/mij").status()).isEqualTo(200);
      one.close();
    }
  }

  @Test
  void failuresCountOverBothInstances() {
    for (int i = 0; i < 3; i++) {
      first.meldAan("fg", "niet het wachtwoord");
    }
    second.meldAan("fg", "niet het wachtwoord");
    second.meldAan("fg", "niet het wachtwoord");

    assertThat(first.meldAan("fg", "demo-fg-2022").status()).isEqualTo(429);
  }

  @Test
  void aLogoutOnOneInstanceIsKnownOnTheOtherAtOnce() throws Exception {
    String sessie = first.sessie("fg");
    ApiClient elsewhere = second.client().session(sessie);
    assertThat(elsewhere.get("/mij").status()).isEqualTo(200);

    first.client().session(sessie).delete("/sessies/huidig");

    assertThat(within(AT_ONCE, () -> elsewhere.get("/mij").status() == 401)).isTrue();
  }

  @Test
  void aWithdrawnClientIsRefusedOnTheOtherInstanceAtOnce() throws Exception {
    ApiClient program = second.client().bearer(first.token());
    assertThat(program.get("/mij").status()).isEqualTo(200);
    ApiClient beheerder = first.als("beheerder");
    String id = beheerder.get("/api-clients").json().path("apiClients").get(0).path("id").asText();

    beheerder.post("/api-clients/" + id + "/intrekking");

    assertThat(within(AT_ONCE, () -> program.get("/mij").status() == 401)).isTrue();
  }

  @Test
  void anOpenAnswerOnTheOtherInstanceHearsWhoLoggedOut() throws Exception {
    ApiClient fg = first.als("fg");
    UUID id = UUID.fromString(fg.get("/mij").json().path("id").asText());
    Caller same = new Caller(id, "fg", Set.of(), Set.of(), Set.of(), false);
    Caller other = new Caller(UUID.randomUUID(), "fg", Set.of(), Set.of(), Set.of(), false);
    Queue<Predicate<Caller>> heard = new ConcurrentLinkedQueue<>();
    second.onWithdrawal(heard::add);

    fg.delete("/sessies/huidig");

    assertThat(within(AT_ONCE, () -> heard.stream().anyMatch(it -> it.test(same)))).isTrue();
    assertThat(heard).noneMatch(it -> it.test(other));
  }

  @Test
  void aVerifiedSessionIsNotAskedOfTheDatabaseAgainButALostFeedMakesItSo() throws Exception {
    ApiClient elsewhere = second.client().session(first.sessie("fg"));
    assertThat(elsewhere.get("/mij").status()).isEqualTo(200);

    DATABASE.sql("delete from sessies");
    assertThat(elsewhere.get("/mij").status()).isEqualTo(200);
    DATABASE.sql(
        "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where application_name = 'inclusiemonitor-changes' and datname = current_database()");

    assertThat(within(AT_ONCE, () -> elsewhere.get("/mij").status() == 401)).isTrue();
  }

  @Test
  void aBlockThatNobodyToldIsFoundWithinFiveSecondsByTheClock() throws Exception {
    ApiClient elsewhere = second.client().session(first.sessie("fg"));
    assertThat(elsewhere.get("/mij").status()).isEqualTo(200);
    DATABASE.sql("update accounts set geblokkeerd = true where gebruikersnaam = 'fg'");

    first.clock.pass(Duration.ofSeconds(5));

    assertThat(elsewhere.get("/mij").status()).isEqualTo(401);
    assertThat(
            second
                .client()
                .post("/sessies", Map.of("gebruikersnaam", "fg", "wachtwoord", "demo-fg-2022"))
                .status())
        .isEqualTo(401);
  }

  private static boolean within(Duration time, BooleanSupplier condition) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(20);
    }
    return true;
  }
}
