package nl.inclusiemonitor.banenafspraak.afstemming;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the parts of this feature together; one per instance of the product. */
public final class Afstemming {
  private static final Logger LOG = LoggerFactory.getLogger(Afstemming.class);
  private static final long RONDE_MILLIS = 60_000;

  private final Vertx vertx;
  private final Afstemmen afstemmen;
  private final AfstemOperations operations;
  private volatile long timer = -1;

  public Afstemming(Vertx vertx, Database database, Clock clock) {
    this.vertx = vertx;
    this.afstemmen = new Afstemmen(database, clock);
    this.operations = new AfstemOperations(afstemmen);
  }

  public void bind(Operations.Builder builder) {
    operations.bind(builder);
  }

  /** From now on who says nothing by a deadline is recorded; succeeds after the first round. */
  public Future<Void> start() {
    timer = vertx.setPeriodic(RONDE_MILLIS, tick -> ronde());
    return ronde();
  }

  public void stop() {
    vertx.cancelTimer(timer);
  }

  private Future<Void> ronde() {
    return afstemmen
        .verstrijk()
        .onFailure(error -> LOG.warn("a round of afstemmingen failed", error))
        .otherwiseEmpty();
  }
}
