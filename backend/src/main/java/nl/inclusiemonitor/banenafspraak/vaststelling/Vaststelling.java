package nl.inclusiemonitor.banenafspraak.vaststelling;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import java.time.Clock;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;

/** Puts the parts of this feature together; one per instance of the product. */
public final class Vaststelling {
  private static final long RONDE_MILLIS = 60_000;

  private final Vertx vertx;
  private final VaststellingOperations operations;
  private final NaproefOperations naproeven;
  private final Naproefronde ronde;
  private volatile long timer = -1;

  /**
   * @param besluiten with a deadline that fits waiting for whoever recomputes figures
   * @param cijfersVeranderd told after each commit, so that who decided reads the new status at
   *     once
   */
  public Vaststelling(
      Vertx vertx,
      Database lezen,
      Database besluiten,
      Clock clock,
      MeterRegistry registry,
      Runnable cijfersVeranderd) {
    this.vertx = vertx;
    this.operations =
        new VaststellingOperations(new Vaststellen(lezen, besluiten, clock, cijfersVeranderd));
    NaproefMetrics metrics = new NaproefMetrics(registry, clock);
    Naproef naproef = new Naproef(besluiten, metrics, clock);
    this.naproeven = new NaproefOperations(lezen, naproef);
    this.ronde = new Naproefronde(besluiten, naproef, metrics, clock);
  }

  public void bind(Operations.Builder builder) {
    operations.bind(builder);
    naproeven.bind(builder);
  }

  /** Begins the nightly rounds; requests do not wait for the first. */
  public void start() {
    timer = vertx.setPeriodic(0, RONDE_MILLIS, tick -> ronde.ronde());
  }

  public void stop() {
    vertx.cancelTimer(timer);
  }
}
