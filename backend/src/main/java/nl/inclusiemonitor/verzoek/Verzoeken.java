package nl.inclusiemonitor.verzoek;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.instelling.Instellingen;
import nl.inclusiemonitor.verzoek.inzage.InzageMetrics;
import nl.inclusiemonitor.verzoek.inzage.InzageOperations;
import nl.inclusiemonitor.verzoek.inzage.Inzagen;
import nl.inclusiemonitor.verzoek.logboek.LogboekOperations;
import nl.inclusiemonitor.verzoek.terugzoek.TerugzoekMetrics;
import nl.inclusiemonitor.verzoek.terugzoek.TerugzoekOperations;
import nl.inclusiemonitor.verzoek.terugzoek.TerugzoekSettings;
import nl.inclusiemonitor.verzoek.terugzoek.Terugzoeken;
import nl.inclusiemonitor.verzoek.terugzoek.Terugzoekronde;
import nl.inclusiemonitor.verzoek.uitkomst.UitkomstOperations;
import nl.inclusiemonitor.verzoek.uitkomst.Uitkomsten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the parts of this feature together; one per instance of the product. */
public final class Verzoeken {
  private static final Logger LOG = LoggerFactory.getLogger(Verzoeken.class);
  private static final long RONDE_MILLIS = 30_000;

  private final Vertx vertx;
  private final UitkomstOperations uitkomsten;
  private final TerugzoekOperations terugzoeken;
  private final InzageOperations inzagen;
  private final LogboekOperations logboek;
  private final Terugzoekronde ronde;
  private final Instellingen instellingen;
  private volatile long timer = -1;

  /**
   * @param instellingen how long lines and the log stay
   */
  public Verzoeken(
      Vertx vertx,
      Database database,
      Supplier<UUID> ids,
      Clock clock,
      MeterRegistry registry,
      TerugzoekSettings settings,
      Instellingen instellingen) {
    this.vertx = vertx;
    this.instellingen = instellingen;
    Uitkomsten alle = new Uitkomsten();
    TerugzoekMetrics metrics = new TerugzoekMetrics(registry);
    Terugzoeken verzoeken = new Terugzoeken(database, alle, ids, clock, metrics, settings);
    this.uitkomsten = new UitkomstOperations(database, alle, ids);
    this.terugzoeken = new TerugzoekOperations(database, verzoeken);
    this.inzagen =
        new InzageOperations(
            new Inzagen(database, ids, clock, new InzageMetrics(registry), instellingen::bewaren));
    this.logboek = new LogboekOperations(database);
    this.ronde = new Terugzoekronde(database, verzoeken, metrics, clock, instellingen::bewaren);
  }

  public void bind(Operations.Builder operations) {
    uitkomsten.bind(operations);
    terugzoeken.bind(operations);
    inzagen.bind(operations);
    logboek.bind(operations);
  }

  /** Begins housekeeping; succeeds after the first round. */
  public Future<Void> start() {
    timer = vertx.setPeriodic(RONDE_MILLIS, tick -> ronde());
    return ronde();
  }

  /** The log is erased by the terms of now; a round that cannot read them waits. */
  private Future<Void> ronde() {
    return instellingen
        .ververs()
        .onFailure(error -> LOG.warn("a round waits for the privacy settings", error))
        .compose(vers -> ronde.ronde(), error -> Future.succeededFuture());
  }

  public void stop() {
    vertx.cancelTimer(timer);
  }
}
