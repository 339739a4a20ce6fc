package nl.inclusiemonitor.levering.upload;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;

/**
 * Makes a request the only writer of an upload, at once: whoever wrote before can commit nothing
 * more, also when it is frozen with its transaction open, and its connection is ended, which frees
 * what it holds.
 */
final class Overname {
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final int POGINGEN = 5;

  /** Longer than a writer that is well takes between its last statement and its commit. */
  private static final String GEDULD = "set local lock_timeout = '200ms'";

  private final Database database;
  private final UploadRepository uploads;

  Overname(Database database, UploadRepository uploads) {
    this.database = database;
    this.uploads = uploads;
  }

  /** The epoch of the new writer, and whether somebody was writing. */
  record Schrijfbeurt(long epoch, boolean overgenomen) {}

  /**
   * Succeeds with empty when the upload is not open, or elsewhere than at this position.
   *
   * @param positie empty for wherever it is
   */
  Future<Optional<Schrijfbeurt>> neem(UUID id, Optional<Long> positie) {
    return poging(id, positie, POGINGEN);
  }

  private Future<Optional<Schrijfbeurt>> poging(UUID id, Optional<Long> positie, int over) {
    return database
        .write(
            Caller.SYSTEM,
            connection ->
                connection
                    .query(GEDULD)
                    .execute()
                    .compose(done -> uploads.neemOver(connection, id, positie))
                    .recover(Overname::vastgehouden))
        .compose(
            overname ->
                overname.isEmpty()
                    ? Future.succeededFuture(Optional.<Schrijfbeurt>empty())
                    : beeindig(overname.get().vorige())
                        .map(
                            beeindigd ->
                                Optional.of(new Schrijfbeurt(overname.get().epoch(), beeindigd))))
        .recover(
            error ->
                error instanceof Vastgehouden
                    ? beeindigHouder(id).compose(done -> nogEens(id, positie, over - 1))
                    : Future.failedFuture(error));
  }

  private Future<Optional<Schrijfbeurt>> nogEens(UUID id, Optional<Long> positie, int over) {
    return over > 0
        ? poging(id, positie, over)
        : Future.failedFuture(
            new Failure.Unavailable(
                "upload-bezet",
                "Een ander verzoek houdt deze upload vast; probeer het zo weer.",
                Duration.ofSeconds(1)));
  }

  /** Who holds the row is in its last statement, or stuck after it. */
  private Future<Boolean> beeindigHouder(UUID id) {
    return database
        .read(Caller.SYSTEM, connection -> uploads.schrijver(connection, id))
        .compose(this::beeindig);
  }

  private Future<Boolean> beeindig(Optional<Schrijver> schrijver) {
    return schrijver
        .map(deze -> database.read(Caller.SYSTEM, connection -> uploads.beeindig(connection, deze)))
        .orElseGet(() -> Future.succeededFuture(false));
  }

  private static <T> Future<T> vastgehouden(Throwable error) {
    return Future.failedFuture(
        error instanceof PgException pg && LOCK_NOT_AVAILABLE.equals(pg.getSqlState())
            ? new Vastgehouden()
            : error);
  }

  /** The row of the upload is locked. */
  private static final class Vastgehouden extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Vastgehouden() {
      super("locked", null, false, false);
    }
  }
}
