package nl.inclusiemonitor.levering.upload;

import io.vertx.core.Future;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.identity.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends uploads that nobody went on with in time, and forgets those that ended long ago. What a
 * wrong clock says is over stays until the clocks agree.
 */
final class Verval {
  private static final Logger LOG = LoggerFactory.getLogger(Verval.class);

  private final Database database;
  private final Clock clock;
  private final Uploadeinde einde;
  private final UploadMetrics metrics;
  private final UploadRepository repository = new UploadRepository();
  private final AtomicBoolean bezig = new AtomicBoolean();

  Verval(Database database, Clock clock, Uploadeinde einde, UploadMetrics metrics) {
    this.database = database;
    this.clock = clock;
    this.einde = einde;
    this.metrics = metrics;
  }

  /** One round; what fails is logged and tried again the next time. Nothing while one is going. */
  Future<Void> ronde() {
    if (!bezig.compareAndSet(false, true)) {
      return Future.succeededFuture();
    }
    return database
        .read(Caller.SYSTEM, connection -> repository.verlopen(connection, clock.instant()))
        .compose(
            verlopen -> {
              Future<Void> done = Future.succeededFuture();
              for (Upload upload : verlopen) {
                done = done.compose(previous -> verloop(upload));
              }
              return done;
            })
        .compose(done -> database.write(Caller.SYSTEM, repository::vergeet))
        .compose(done -> database.read(Caller.SYSTEM, repository::telOpen))
        .onSuccess(metrics::open)
        .onFailure(error -> LOG.warn("housekeeping of uploads failed", error))
        .<Void>mapEmpty()
        .otherwiseEmpty()
        .onComplete(done -> bezig.set(false));
  }

  /** Another instance may be first. */
  private Future<Void> verloop(Upload upload) {
    return einde
        .geefOp(upload, "upload-verlopen", Caller.SYSTEM)
        .onSuccess(done -> metrics.verlopen())
        .recover(
            error -> {
              if (!(error instanceof Tusfout)) {
                LOG.warn("upload {} has to wait for its end", upload.id(), error);
              }
              return Future.succeededFuture();
            });
  }
}
