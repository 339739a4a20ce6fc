package nl.inclusiemonitor.levering;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.banenafspraak.wet.uren.WettelijkeBerekening;
import nl.inclusiemonitor.db.ChangeFeed;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.db.DatabaseSettings;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.instelling.Instellingen;
import nl.inclusiemonitor.levering.bewaren.Bewaarronde;
import nl.inclusiemonitor.levering.controle.Controle;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.LeveringSettings;
import nl.inclusiemonitor.levering.levensloop.Besluiten;
import nl.inclusiemonitor.levering.levensloop.Opruiming;
import nl.inclusiemonitor.levering.metrics.LeveringMetrics;
import nl.inclusiemonitor.levering.metrics.Waarnemer;
import nl.inclusiemonitor.levering.ontvangst.Ontvangst;
import nl.inclusiemonitor.levering.ontvangst.Plaatsen;
import nl.inclusiemonitor.levering.upload.Uploaddeur;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the parts of this feature together; one per instance of the product. */
public final class Leveringen {
  private static final Logger LOG = LoggerFactory.getLogger(Leveringen.class);
  private static final long RONDE_MILLIS = 30_000;

  /** Somebody waits for what a check says; who restarts a server looks whether it goes on. */
  private static final long CONTROLES_MILLIS = 5_000;

  private static final long WAARNEMING_MILLIS = 5_000;

  /** Enough to record a refusal; a database that does not answer must not hold up the end. */
  private static final long STOP_MILLIS = 3_000;

  private final Vertx vertx;
  private final Plaatsen plaatsen;
  private final Opruiming opruiming;
  private final Bewaarronde bewaarronde;
  private final Waarnemer waarnemer;
  private final Volgers volgers = new Volgers();
  private final List<Long> timers = new CopyOnWriteArrayList<>();
  private final LeveringOperations operations;
  private final RegelOperations regels;
  private final SoortOperations soorten;
  private final Uploaddeur uploads;
  private final PakbonOperations pakbonnen;
  private final BewaarOperations bewaren;
  private final Instellingen instellingen;

  /**
   * Connections: for requests, for loading files, for checks that take long, for decisions that
   * wait for each other, and how to connect as the owner of the tables.
   */
  public record Databases(
      Database requests,
      Database ingest,
      Database controle,
      Database besluiten,
      DatabaseSettings eigenaar) {}

  public Leveringen(
      Vertx vertx,
      Databases databases,
      Standberekening standen,
      WettelijkeBerekening wettelijk,
      Runnable cijfersVeranderd,
      Supplier<UUID> ids,
      Clock clock,
      MeterRegistry registry,
      LeveringSettings settings,
      Instellingen instellingen) {
    this.vertx = vertx;
    this.instellingen = instellingen;
    LeveringRepository leveringen = new LeveringRepository();
    LeveringMetrics metrics = new LeveringMetrics(registry);
    this.plaatsen = new Plaatsen(settings.gelijktijdig());
    Ontvangst ontvangst =
        new Ontvangst(
            vertx,
            databases.requests(),
            databases.ingest(),
            leveringen,
            ids,
            metrics,
            plaatsen,
            settings);
    metrics.lopend(plaatsen::bezet);
    Controle controle = new Controle(databases.controle(), leveringen, standen, settings);
    this.uploads =
        new Uploaddeur(
            vertx,
            databases.requests(),
            databases.ingest(),
            leveringen,
            ids,
            clock,
            registry,
            metrics,
            plaatsen,
            settings,
            controle::controleer);
    Besluiten besluiten =
        new Besluiten(
            databases.besluiten(),
            leveringen,
            controle,
            standen,
            wettelijk,
            clock,
            metrics,
            cijfersVeranderd);
    this.opruiming = new Opruiming(databases.requests(), controle, settings);
    this.bewaarronde =
        new Bewaarronde(
            vertx,
            databases.controle(),
            databases.eigenaar(),
            clock,
            Bewaarronde.KLOKVERSCHIL,
            instellingen::bewaren,
            registry);
    this.waarnemer = new Waarnemer(databases.requests(), metrics);
    Voorvertoningen voorvertoningen =
        new Voorvertoningen(databases.requests(), leveringen, standen, instellingen::drempel);
    this.operations =
        new LeveringOperations(
            databases.requests(),
            leveringen,
            ontvangst,
            controle,
            besluiten,
            voorvertoningen,
            volgers,
            clock);
    this.regels = new RegelOperations(databases.requests(), leveringen, voorvertoningen);
    this.soorten = new SoortOperations(databases.requests(), instellingen::bewaren, clock);
    this.pakbonnen = new PakbonOperations(databases.requests(), leveringen, ids, clock);
    this.bewaren =
        new BewaarOperations(databases.requests(), leveringen, instellingen::bewaren, clock);
  }

  public void bind(Operations.Builder builder) {
    operations.bind(builder);
    regels.bind(builder);
    soorten.bind(builder);
    uploads.bind(builder);
    pakbonnen.bind(builder);
    bewaren.bind(builder);
  }

  /** Begins housekeeping and listening; succeeds after the first round. */
  public Future<Void> start(ChangeFeed changes) {
    changes.listen("leveringen", new Veranderingen());
    timers.add(vertx.setPeriodic(RONDE_MILLIS, tick -> ronde()));
    timers.add(vertx.setPeriodic(CONTROLES_MILLIS, tick -> opruiming.controles()));
    timers.add(vertx.setPeriodic(WAARNEMING_MILLIS, tick -> waarnemer.neemWaar()));
    // Not waited for: they may take long, and nobody needs them to begin.
    opruiming.controles();
    return ronde().compose(done -> waarnemer.neemWaar());
  }

  /** Ends housekeeping and the loads in hand; while their clients can still be answered. */
  public Future<Void> stop() {
    timers.forEach(vertx::cancelTimer);
    return plaatsen.stop().timeout(STOP_MILLIS, TimeUnit.MILLISECONDS).otherwiseEmpty();
  }

  /** Erasing is not waited for: it may take long, and nobody needs it to begin. */
  private Future<Void> ronde() {
    return opruiming.ronde().onSuccess(done -> bewaar()).compose(done -> uploads.ronde());
  }

  /** By the terms of now: what an old one would erase cannot be brought back. */
  private void bewaar() {
    instellingen
        .ververs()
        .onFailure(error -> LOG.warn("retention waits for the privacy settings", error))
        .onSuccess(vers -> bewaarronde.ronde());
  }

  /** Tells followers of any instance's changes. */
  private final class Veranderingen implements ChangeFeed.Listener {
    @Override
    public void changed(String levering) {
      volgers.veranderd(UUID.fromString(levering));
    }

    @Override
    public void resumed() {
      volgers.allesVeranderd();
    }
  }
}
