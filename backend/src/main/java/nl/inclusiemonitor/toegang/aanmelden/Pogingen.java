package nl.inclusiemonitor.toegang.aanmelden;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;

/**
 * Counts failed tries per name over all instances and makes a name wait after too many. A name that
 * does not exist waits just the same, so that the answer tells nothing about it.
 */
public final class Pogingen {
  private static final String LOCK = "select pg_advisory_xact_lock($1)";
  private static final String RECENT =
      """
      select op from aanmeldpogingen where naam_afdruk = $1 and op > $2 and op <= $3
      order by op desc limit $4
      """;
  private static final String COUNT =
      "insert into aanmeldpogingen (naam_afdruk, op) values ($1, $2)";
  private static final String TAKE_BACK =
      "delete from aanmeldpogingen where naam_afdruk = $1 and op = $2";
  private static final String FORGET = "delete from aanmeldpogingen where naam_afdruk = $1";
  private static final String FORGET_OLD = "delete from aanmeldpogingen where op <= $1";

  /**
   * Clocks of two instances differ a little. A try from further ahead was before this clock was set
   * back, and would keep a name waiting for as long as that.
   */
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

  private final Database database;
  private final Clock clock;
  private final int most;
  private final Duration window;

  /**
   * @param most failures after which a name has to wait
   * @param window how far back failures count
   */
  public Pogingen(Database database, Clock clock, int most, Duration window) {
    this.database = database;
    this.clock = clock;
    this.most = most;
    this.window = window;
  }

  /** A try that counts as failed until it is forgotten or taken back. */
  public record Poging(Buffer naam, OffsetDateTime op) {}

  /**
   * Counts a try before it is made, so that many at once get no more guesses than one by one. Fails
   * with TooMany when the name has to wait.
   *
   * @param soort what kind of name it is, so that an account and a client do not share a count
   */
  public Future<Poging> begin(String soort, String naam) {
    Poging poging = new Poging(key(soort, naam), now());
    return database
        .write(
            Caller.SYSTEM,
            connection ->
                connection
                    .preparedQuery(LOCK)
                    .execute(Tuple.of(poging.naam().getLong(0)))
                    .compose(locked -> wait(connection, poging.naam()))
                    .compose(
                        wait ->
                            wait.isPresent()
                                ? Future.succeededFuture(wait)
                                : count(connection, poging).map(wait)))
        .compose(wait -> wait.isPresent() ? refuse(wait.get()) : Future.succeededFuture(poging));
  }

  /** After a success: earlier failures of this name no longer count. */
  Future<Void> forget(SqlConnection connection, String soort, String naam) {
    return connection.preparedQuery(FORGET).execute(Tuple.of(key(soort, naam))).mapEmpty();
  }

  /** For a try that could not be made: it was no guess. */
  Future<Void> takeBack(Poging poging) {
    return database.write(
        Caller.SYSTEM,
        connection ->
            connection
                .preparedQuery(TAKE_BACK)
                .execute(Tuple.of(poging.naam(), poging.op()))
                .mapEmpty());
  }

  /** Removes what no longer counts. */
  public Future<Void> forgetOld(SqlConnection connection) {
    return connection.preparedQuery(FORGET_OLD).execute(Tuple.of(now().minus(window))).mapEmpty();
  }

  private Future<Optional<Duration>> wait(SqlConnection connection, Buffer naam) {
    return connection
        .preparedQuery(RECENT)
        .execute(Tuple.of(naam, now().minus(window), now().plus(CLOCK_SKEW), most))
        .map(this::wait);
  }

  /** Until the oldest of the failures that fill the limit leaves the window. */
  private Optional<Duration> wait(RowSet<Row> recent) {
    OffsetDateTime oldest = null;
    for (Row row : recent) {
      oldest = row.getOffsetDateTime("op");
    }
    return recent.size() < most
        ? Optional.empty()
        : Optional.of(Duration.between(now(), oldest.plus(window)));
  }

  private static Future<Void> count(SqlConnection connection, Poging poging) {
    return connection.preparedQuery(COUNT).execute(Tuple.of(poging.naam(), poging.op())).mapEmpty();
  }

  private static <T> Future<T> refuse(Duration wait) {
    return Future.failedFuture(
        new Failure.TooMany(
            "te-veel-pogingen",
            "Er zijn te veel mislukte pogingen. Probeer het later opnieuw.",
            wait.plusSeconds(1)));
  }

  /** PostgreSQL keeps microseconds: what is written must be found again. */
  private OffsetDateTime now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  private static Buffer key(String soort, String naam) {
    return Buffer.buffer(Sha256.of(soort + ':' + naam));
  }
}
