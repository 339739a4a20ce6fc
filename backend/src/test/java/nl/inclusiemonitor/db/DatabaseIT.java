package nl.inclusiemonitor.db;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static nl.inclusiemonitor.db.TestDatabase.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Transactions as the app role: who asks, what is kept, and what errors come out as. */
class DatabaseIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final Caller HR_ADVISEUR =
      new Caller(
          UUID.fromString("00000000-0000-7000-8000-000000000001"),
          "hr-adviseur RIVM",
          Set.of(),
          Set.of(),
          Set.of("RIVM"),
          false);

  @BeforeAll
  static void tables() throws Exception {
    DATABASE.sql(
        "create table notitie (nummer int constraint notitie_uniek unique, tekst text)",
        "grant select, insert, update on notitie to inclusiemonitor_app");
  }

  @Test
  void rowLevelSecurityKnowsTheCallerWithinTheTransaction() throws Exception {
    List<String> seen = await(DATABASE.database().read(HR_ADVISEUR, DatabaseIT::context));

    assertThat(seen).containsExactly(HR_ADVISEUR.id().toString(), "RIVM", "nee");
  }

  /** The client would write each to the log as a warning, such as one per file that is refused. */
  @Test
  void theDatabaseSendsNoNotices() throws Exception {
    String least =
        await(
            DATABASE
                .database()
                .read(
                    HR_ADVISEUR,
                    connection ->
                        connection
                            .query("show client_min_messages")
                            .execute()
                            .map(rows -> rows.iterator().next().getString(0))));

    assertThat(least).isEqualTo("warning");
  }

  @Test
  void aConnectionThatRestsIsGivenBackBeforeItsSilenceCountsAsDeath() throws Exception {
    Duration silence = Duration.ofSeconds(8);
    var resting =
        new Database(
            DATABASE.vertx(),
            DATABASE.settings(),
            new PoolSettings("rust", 1, 1, Duration.ofSeconds(5), silence));
    String open =
        "select pid from pg_stat_activity where pid = "
            + await(resting.session(DatabaseIT::backend));
    Instant death = Instant.now().plus(silence);

    while (!DATABASE.column(open).isEmpty()) {
      assertThat(Instant.now()).isBefore(death.minusSeconds(1));
      Thread.sleep(100);
    }
  }

  private static Future<Integer> backend(SqlConnection connection) {
    return connection
        .query("select pg_backend_pid()")
        .execute()
        .map(rows -> rows.iterator().next().getInteger(0));
  }

  @Test
  void theNextTransactionOnTheConnectionHasNoneOfIt() throws Exception {
    var one = new Database(DATABASE.vertx(), DATABASE.settings(), PoolSettings.requests(1));
    await(one.write(HR_ADVISEUR, DatabaseIT::context));

    List<String> seen = await(one.session(DatabaseIT::context));

    assertThat(seen).containsExactly("", "", "");
  }

  @Test
  void aReaderCannotWrite() throws Exception {
    Throwable failure =
        failureOf(
            DATABASE
                .database()
                .read(Caller.SYSTEM, c -> c.query("insert into notitie values (1)").execute()));

    assertThat(failure).isInstanceOf(Failure.Unavailable.class);
    assertThat(DATABASE.column("select nummer from notitie where nummer = 1")).isEmpty();
  }

  @Test
  void whatFailsLeavesNothing() throws Exception {
    Throwable failure =
        failureOf(
            DATABASE
                .database()
                .write(
                    Caller.SYSTEM,
                    c ->
                        c.query("insert into notitie values (2)")
                            .execute()
                            .compose(ok -> Future.failedFuture(new Failure.NotFound("niets")))));

    assertThat(failure).isInstanceOf(Failure.NotFound.class);
    assertThat(DATABASE.column("select nummer from notitie where nummer = 2")).isEmpty();
  }

  @Test
  void anErrorThatTheWorkSwallowsIsNoCommit() throws Exception {
    Throwable failure =
        failureOf(
            DATABASE
                .database()
                .write(
                    Caller.SYSTEM,
                    c ->
                        c.query("insert into notitie values (3)")
                            .execute()
                            .compose(ok -> c.query("select 1 / 0").execute())
                            .otherwiseEmpty()));

    assertThat(failure).isInstanceOf(PgException.class).hasMessageContaining("25P02");
  }

  @Test
  void aUniqueConstraintBecomesTheRefusalThatItsRepositoryNames() throws Exception {
    DATABASE.sql("insert into notitie values (4)");

    Throwable failure =
        failureOf(
            DATABASE
                .database()
                .write(
                    Caller.SYSTEM,
                    c ->
                        c.query("insert into notitie values (4)")
                            .execute()
                            .recover(
                                PgFailures.unique(
                                    "notitie_uniek",
                                    () -> new Failure.Conflict("bestaat-al", "Dit is er al.")))));

    assertThat(failure)
        .isInstanceOfSatisfying(
            Failure.Conflict.class,
            conflict -> assertThat(conflict.code()).isEqualTo("bestaat-al"));
  }

  @Test
  void aTransactionThatAnotherMadeImpossibleIsDoneAgain() throws Exception {
    AtomicInteger tries = new AtomicInteger();

    String answer =
        await(
            DATABASE
                .database()
                .write(
                    Caller.SYSTEM,
                    c ->
                        tries.incrementAndGet() == 1
                            ? raise(c, "40001")
                            : Future.succeededFuture("gelukt")));

    assertThat(answer).isEqualTo("gelukt");
    assertThat(tries).hasValue(2);
  }

  @Test
  void whatAStaleSessionBeganIsDoneAgainInAnother() throws Exception {
    List<Integer> sessions = new ArrayList<>();

    Integer last =
        await(
            DATABASE
                .database()
                .read(
                    HR_ADVISEUR,
                    connection ->
                        connection
                            .query("select pg_backend_pid() as pid")
                            .execute()
                            .map(
                                rows -> {
                                  sessions.add(rows.iterator().next().getInteger("pid"));
                                  if (sessions.size() == 1) {
                                    throw new StaleSession();
                                  }
                                  return sessions.get(1);
                                })));

    assertThat(sessions).hasSize(2).doesNotHaveDuplicates().endsWith(last);
    assertThat(DATABASE.column("select pid from pg_stat_activity"))
        .doesNotContain(sessions.get(0).toString());
  }

  @Test
  void whoWaitsForALockTooLongIsToldToTryAgain() throws Exception {
    DATABASE.owner().setAutoCommit(false);
    DATABASE.sql("lock table notitie");

    Throwable failure =
        failureOf(
            DATABASE
                .database()
                .write(
                    Caller.SYSTEM,
                    c ->
                        c.query("set local lock_timeout = '50ms'")
                            .execute()
                            .compose(ok -> c.query("insert into notitie values (5)").execute())));

    DATABASE.owner().rollback();
    DATABASE.owner().setAutoCommit(true);
    assertThat(failure)
        .isInstanceOfSatisfying(
            Failure.Unavailable.class,
            unavailable -> assertThat(unavailable.code()).isEqualTo("database-bezet"));
  }

  @Test
  void theAppRoleIsLimitedInWhatItMayHold() throws Exception {
    String limits =
        await(
            DATABASE
                .database()
                .session(
                    c ->
                        c.query(
                                """
                                select concat_ws(' ', current_setting('lock_timeout'),
                                  current_setting('statement_timeout'),
                                  current_setting('idle_in_transaction_session_timeout'))
                                """)
                            .execute()
                            .map(rows -> rows.iterator().next().getString(0))));

    assertThat(limits).isEqualTo("5s 15s 30s");
  }

  @Test
  void whoFindsNoConnectionAndNoPlaceToWaitIsRefusedAtOnce() throws Exception {
    var one = new Database(DATABASE.vertx(), DATABASE.settings(), PoolSettings.ingest(1));
    Promise<String> upload = Promise.promise();
    Promise<Void> begun = Promise.promise();
    Future<String> first =
        one.session(
            c -> {
              begun.complete();
              return upload.future();
            });
    await(begun.future());

    Throwable second = failureOf(one.session(c -> Future.succeededFuture()));

    upload.complete("klaar");
    assertThat(second)
        .isInstanceOfSatisfying(
            Failure.Unavailable.class,
            unavailable -> assertThat(unavailable.code()).isEqualTo("database-druk"));
    assertThat(await(first)).isEqualTo("klaar");
    String third = await(one.session(c -> Future.succeededFuture("weer vrij")));
    assertThat(third).isEqualTo("weer vrij");
  }

  private static Future<String> raise(SqlConnection connection, String sqlState) {
    return connection
        .query("do $$ begin raise exception using errcode = '%s'; end $$".formatted(sqlState))
        .execute()
        .map("");
  }

  private static Future<List<String>> context(SqlConnection connection) {
    return connection
        .query(
            """
            select coalesce(current_setting('inclusiemonitor.caller', true), ''),
                   coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), ''),
                   coalesce(current_setting('inclusiemonitor.persoonsregels', true), '')
            """)
        .execute()
        .map(rows -> rows.iterator().next())
        .map(row -> List.of(row.getString(0), row.getString(1), row.getString(2)));
  }
}
