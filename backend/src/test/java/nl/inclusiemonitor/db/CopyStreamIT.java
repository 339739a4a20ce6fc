package nl.inclusiemonitor.db;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.inclusiemonitor.db.TestDatabase.await;
import static nl.inclusiemonitor.db.TestDatabase.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** COPY over the client: what arrives, what does not, and whether the connection serves on. */
class CopyStreamIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final String COPY = "copy doel (nummer, tekst) from stdin";

  @BeforeEach
  void table() throws Exception {
    DATABASE.sql(
        "drop table if exists doel",
        "create table doel (nummer int, tekst text)",
        "grant select, insert on doel to inclusiemonitor_app");
  }

  @Test
  void rowsArriveAndTheConnectionServesOn() throws Exception {
    String after =
        session(
            c ->
                prepared(c)
                    .compose(before -> CopyStream.open(c, COPY))
                    .compose(
                        copy ->
                            copy.write(bytes("1\teen\n2\ttw"))
                                .compose(ok -> copy.write(bytes("ee\n3\tdrie\n")))
                                .compose(ok -> copy.end()))
                    .compose(rows -> prepared(c).map(count -> rows + " " + count)));

    assertThat(after).isEqualTo("3 3");
    assertThat(numbers()).containsExactly("1", "2", "3");
  }

  @Test
  void severalRoundsAndStatementsShareATransaction() throws Exception {
    session(
        c ->
            c.query("begin")
                .execute()
                .compose(ok -> copy(c, "1\ta\n"))
                .compose(ok -> c.preparedQuery("insert into doel values ($1)").execute(Tuple.of(2)))
                .compose(ok -> copy(c, "3\tc\n"))
                .compose(ok -> c.query("rollback").execute())
                .compose(ok -> copy(c, "4\td\n")));

    assertThat(numbers()).containsExactly("4");
  }

  @Test
  void nothingIsKeptOfWhatIsAborted() throws Exception {
    String count =
        session(
            c ->
                CopyStream.open(c, COPY)
                    .compose(
                        copy -> copy.write(bytes("1\ta\n")).compose(ok -> copy.abort("afgebroken")))
                    .compose(ok -> prepared(c)));

    assertThat(count).isEqualTo("0");
  }

  @Test
  void anErrorOfTheServerHalfwayFailsTheNextPieceAndTheEnd() throws Exception {
    var failures = new ArrayList<Throwable>();

    String count =
        session(
            c ->
                CopyStream.open(c, COPY)
                    .compose(
                        copy ->
                            copy.write(bytes("geen nummer\ta\n"))
                                .compose(ok -> DATABASE.vertx().timer(300).mapEmpty())
                                .compose(ok -> noted(copy.write(bytes("1\ta\n")), failures))
                                .compose(ok -> noted(copy.end(), failures))
                                .compose(ok -> copy.abort("toch al voorbij")))
                    .compose(ok -> prepared(c)));

    assertThat(failures)
        .hasSize(2)
        .allSatisfy(
            failure ->
                assertThat(failure)
                    .isInstanceOfSatisfying(
                        PgException.class,
                        error -> assertThat(error.getSqlState()).isEqualTo("22P02")));
    assertThat(count).isEqualTo("0");
  }

  private static Future<Void> noted(Future<?> expectedToFail, List<Throwable> failures) {
    return expectedToFail.transform(
        done -> {
          failures.add(done.cause());
          return Future.succeededFuture();
        });
  }

  @Test
  void doesNotOpenWhatIsNoCopy() throws Exception {
    for (String sql : List.of("select 1", "copy geen_tabel from stdin", "onzin")) {
      String count =
          session(
              c ->
                  CopyStream.open(c, sql)
                      .transform(
                          opened ->
                              opened.failed()
                                  ? Future.succeededFuture()
                                  : Future.failedFuture(sql + " opened"))
                      .compose(ok -> prepared(c)));

      assertThat(count).as(sql).isEqualTo("0");
    }
  }

  @Test
  void aStatementGivenMeanwhileWaitsForTheEnd() throws Exception {
    String count =
        session(
            c ->
                CopyStream.open(c, COPY)
                    .compose(
                        copy -> {
                          Future<String> meanwhile = prepared(c);
                          return copy.write(bytes("1\ta\n"))
                              .compose(ok -> copy.end())
                              .compose(ok -> meanwhile);
                        }));

    assertThat(count).isEqualTo("1");
  }

  @Test
  void muchDataInManyPiecesArrivesWhole() throws Exception {
    byte[] piece = bytes(("7\t" + "x".repeat(93) + "\n").repeat(1_000));

    long rows =
        session(
            c ->
                CopyStream.open(c, COPY)
                    .compose(
                        copy ->
                            writeTimes(copy, piece, 500, new AtomicInteger())
                                .compose(ok -> copy.end())));

    assertThat(rows).isEqualTo(500_000);
    assertThat(DATABASE.column("select count(*) from doel")).containsExactly("500000");
  }

  private static Future<Void> writeTimes(
      CopyStream copy, byte[] piece, int times, AtomicInteger taken) {
    if (taken.get() == times) {
      return Future.succeededFuture();
    }
    return copy.write(piece)
        .onSuccess(ok -> taken.incrementAndGet())
        .compose(ok -> writeTimes(copy, piece, times, taken));
  }

  @Test
  void aServerThatLagsHoldsTheNextPieceBack() throws Exception {
    DATABASE.sql(
        """
        create or replace function traag() returns trigger language plpgsql as
        $$ begin perform pg_sleep(1); return new; end $$
        """,
        "create trigger traag before insert on doel for each row when (new.nummer = 0) "
            + "execute function traag()");
    byte[] piece = bytes(("7\t" + "x".repeat(93) + "\n").repeat(1_000));

    var taken = new AtomicInteger();
    var takenWhileItSlept = new AtomicInteger();
    DATABASE.vertx().setTimer(500, timer -> takenWhileItSlept.set(taken.get()));

    session(
        c ->
            CopyStream.open(c, COPY)
                .compose(
                    copy ->
                        copy.write(bytes("0\ta\n"))
                            .compose(ok -> writeTimes(copy, piece, 500, taken))
                            .compose(ok -> copy.end())));

    // The buffers of two sockets take some megabytes; the rest has to wait for the server.
    assertThat(takenWhileItSlept.get()).isBetween(1, 300);
    assertThat(taken).hasValue(500);
  }

  @Test
  void aConnectionThatTheServerEndsFailsTheCopy() throws Exception {
    Throwable failure =
        failureOf(
            DATABASE
                .database()
                .session(
                    c ->
                        CopyStream.open(c, COPY)
                            .compose(
                                copy -> {
                                  terminateCopies();
                                  return copy.end();
                                })));

    assertThat(failure).isNotNull();
    assertThat(numbers()).isEmpty();
  }

  private static void terminateCopies() {
    try {
      DATABASE.sql(
          "select pg_terminate_backend(pid, 5000) from pg_stat_activity where query like 'copy doel%'");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T session(Function<SqlConnection, Future<T>> work) throws Exception {
    return await(DATABASE.database().session(work::apply));
  }

  private static Future<Long> copy(SqlConnection connection, String rows) {
    return CopyStream.open(connection, COPY)
        .compose(copy -> copy.write(bytes(rows)).compose(ok -> copy.end()));
  }

  /** Through the cache of prepared statements. */
  private static Future<String> prepared(SqlConnection connection) {
    return connection
        .preparedQuery("select count(*) from doel where nummer > $1")
        .execute(Tuple.of(0))
        .map(found -> found.iterator().next().getLong(0).toString());
  }

  private static List<String> numbers() throws Exception {
    return DATABASE.column("select nummer from doel order by nummer");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
