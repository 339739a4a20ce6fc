package nl.inclusiemonitor.db;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.inclusiemonitor.failure.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an error of the database means to who asked: the one place that knows SQLSTATEs. */
public final class PgFailures {
  private static final Logger LOG = LoggerFactory.getLogger(PgFailures.class);
  private static final String UNIQUE_VIOLATION = "23505";
  private static final String SILENCE = "database-antwoordt-niet";
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration LATER = Duration.ofSeconds(5);

  /** Somebody has to do something first. */
  private static final Duration MUCH_LATER = Duration.ofMinutes(1);

  /** serialization_failure and deadlock_detected: the same again may well succeed. */
  private static final Set<String> ROLLED_BACK_FOR_ANOTHER = Set.of("40001", "40P01");

  private static final Set<String> CATALOG_WRITERS =
      Set.of("simple_heap_update", "simple_heap_delete");

  private PgFailures() {}

  /** The refusal that this error amounts to, or the error itself when it is a defect. */
  static Throwable translate(Throwable error) {
    if (error instanceof PgException pg && pg.getSqlState() != null) {
      return ofSqlState(pg);
    }
    if (error instanceof StaleSession) {
      return busy();
    }
    if (error instanceof TimeoutException) {
      return silence();
    }
    boolean connection =
        error instanceof ClosedConnectionException
            || error instanceof IOException
            || error instanceof io.vertx.core.http.HttpClosedException;
    return connection
        ? unavailable("database-onbereikbaar", "De database is niet bereikbaar.", LATER)
        : error;
  }

  /**
   * For a repository that knows what a unique constraint stands for: {@code
   * .recover(PgFailures.unique("levering_inhoud", () -> new Failure.Conflict(…)))}.
   */
  public static <T> Function<Throwable, Future<T>> unique(
      String constraint, Supplier<Failure> refusal) {
    return error -> Future.failedFuture(violates(error, constraint) ? refusal.get() : error);
  }

  /** Whether a transaction failed only because of another one, or of the session that it was in. */
  static boolean retryable(Throwable error) {
    return error instanceof StaleSession
        || (error instanceof PgException pg
            && (ROLLED_BACK_FOR_ANOTHER.contains(pg.getSqlState()) || isCatalogRace(pg)));
  }

  /**
   * Two that make or change the same table at once: PostgreSQL has no SQLSTATE of its own for who
   * comes second, who finds a row of the catalog changed («tuple concurrently updated», an internal
   * error) or there already.
   */
  private static boolean isCatalogRace(PgException error) {
    return switch (String.valueOf(error.getSqlState())) {
      case "XX000" -> CATALOG_WRITERS.contains(String.valueOf(error.getRoutine()));
      case UNIQUE_VIOLATION -> "pg_catalog".equals(error.getSchema());
      default -> false;
    };
  }

  private static boolean violates(Throwable error, String constraint) {
    return error instanceof PgException pg
        && UNIQUE_VIOLATION.equals(pg.getSqlState())
        && constraint.equals(pg.getConstraint());
  }

  private static Throwable ofSqlState(PgException error) {
    String state = error.getSqlState();
    if (isCatalogRace(error)) {
      return busy();
    }
    return switch (state) {
      case "40001", "40P01", "55P03" -> busy();
      case "57014" ->
          unavailable("database-te-langzaam", "De database had hier te lang voor nodig.", LATER);
      case "53300" ->
          unavailable("database-vol", "De database heeft geen verbinding meer vrij.", LATER);
      case "53100" -> {
        // Says which file could not grow, and nothing of what was in it.
        LOG.error("the disk of the database is full: {}", error.getErrorMessage());
        yield unavailable(
            "database-schijf-vol",
            "De schijf van de database is vol; dit verzoek is niet uitgevoerd. Waarschuw de beheerder,"
                + " en probeer het opnieuw als er weer ruimte is.",
            MUCH_LATER);
      }
      // An administrator or a timeout ends the connection; the server starts, stops, or became a
      // standby.
      case "57P01", "57P02", "57P03", "57P05", "25P03", "25P04", "25006" ->
          unavailable("database-onbereikbaar", "De database is niet bereikbaar.", LATER);
      default ->
          state.startsWith("08")
              ? unavailable("database-onbereikbaar", "De database is niet bereikbaar.", LATER)
              : error;
    };
  }

  private static Failure.Unavailable busy() {
    return unavailable(
        "database-bezet", "Een andere bewerking houdt dit vast; probeer het zo weer.", SOON);
  }

  /** Nothing was answered for as long as the database had. */
  static Failure.Unavailable silence() {
    return unavailable(SILENCE, "De database antwoordt niet op tijd.", LATER);
  }

  /** Whether it is of no use to ask more of the database before the client is answered. */
  public static boolean isSilence(Throwable error) {
    return error instanceof Failure.Unavailable failure && SILENCE.equals(failure.code());
  }

  static Failure.Unavailable unavailable(String code, String detail, Duration retryAfter) {
    return new Failure.Unavailable(code, detail, retryAfter);
  }
}
