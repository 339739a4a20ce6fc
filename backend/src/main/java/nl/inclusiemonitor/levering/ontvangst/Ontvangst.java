package nl.inclusiemonitor.levering.ontvangst;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.db.PgFailures;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.LaadtabelRepository;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.LeveringSettings;
import nl.inclusiemonitor.levering.dossier.Weigeringen;
import nl.inclusiemonitor.levering.dossier.Zicht;
import nl.inclusiemonitor.levering.intake.Grenzen;
import nl.inclusiemonitor.levering.intake.Intake;
import nl.inclusiemonitor.levering.metrics.LeveringMetrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one-shot door. The levering is committed first, on a connection of its own, so that every
 * instance sees its progress; its lines follow in one transaction that holds all of them or none.
 */
public final class Ontvangst {
  private static final Logger LOG = LoggerFactory.getLogger(Ontvangst.class);
  private static final String ZELFDE_INHOUD = "leveringen_zelfde_inhoud";

  private final Vertx vertx;
  private final Database database;
  private final Database ingest;
  private final LeveringRepository leveringen;
  private final LaadtabelRepository laadtabellen = new LaadtabelRepository();
  private final Idempotentie idempotentie = new Idempotentie();
  private final Aanmelding aanmelding;
  private final LeveringMetrics metrics;
  private final LeveringSettings settings;
  private final Plaatsen plaatsen;

  public Ontvangst(
      Vertx vertx,
      Database database,
      Database ingest,
      LeveringRepository leveringen,
      Supplier<UUID> ids,
      LeveringMetrics metrics,
      Plaatsen plaatsen,
      LeveringSettings settings) {
    this.vertx = vertx;
    this.database = database;
    this.ingest = ingest;
    this.leveringen = leveringen;
    this.aanmelding = new Aanmelding(database, leveringen, idempotentie, ids);
    this.metrics = metrics;
    this.settings = settings;
    this.plaatsen = plaatsen;
  }

  /** Where the bytes come from. */
  public interface Aanvoer {
    /** Asked for only once nothing stands in the way any more. */
    ReadStream<Buffer> content();

    /** Succeeds when the client leaves before its answer; fails when it sent no HTTP. */
    Future<Void> weg();
  }

  /** What came of it: the levering, and whether its content had been delivered before. */
  public record Uitslag(Levering levering, boolean zelfdeInhoud) {}

  /**
   * Succeeds when all lines are committed; fails with what refused the file, of which nothing is
   * kept then.
   */
  public Future<Uitslag> ontvang(Aanlevering aanlevering, Caller caller, Aanvoer aanvoer) {
    // Heard from the first moment: a client that leaves before its file is read tells it only once.
    Promise<Void> einde = Promise.promise();
    aanvoer
        .weg()
        .onSuccess(weg -> einde.tryFail(Weigeringen.afgebroken()))
        .onFailure(einde::tryFail);
    plaatsen.neem(aanlevering.vorm(), einde);
    return aanmelding
        .meldAan(aanlevering, caller)
        .compose(
            aangemeld ->
                aangemeld.nieuw()
                    ? laad(aanlevering, aangemeld, caller, aanvoer, einde)
                    : herhaal(aanlevering, aangemeld.levering(), aanvoer, einde))
        .onComplete(done -> plaatsen.geef(aanlevering.vorm(), einde));
  }

  private Future<Uitslag> laad(
      Aanlevering aanlevering,
      Aanmelding.Aangemeld aangemeld,
      Caller caller,
      Aanvoer aanvoer,
      Promise<Void> einde) {
    Levering levering = aangemeld.levering();
    long begin = System.nanoTime();
    Intake intake = intake(aanlevering, aangemeld);
    return ingest
        .session(
            connection ->
                totEinde(
                        einde,
                        () ->
                            laadtabellen
                                .begin(connection, levering)
                                .compose(
                                    tabel ->
                                        new Lading(
                                                intake,
                                                new Rondes(
                                                    connection,
                                                    levering,
                                                    intake,
                                                    einde,
                                                    tabel::copy,
                                                    Future::succeededFuture,
                                                    0))
                                            .laad(
                                                vertx,
                                                lezing(aanvoer, einde),
                                                aanlevering.digest(),
                                                voortgang(levering))))
                    .compose(geladen -> leg(connection, levering, geladen))
                    .compose(nu -> audit(connection, caller, nu).map(nu))
                    .compose(nu -> connection.query("commit").execute().map(nu)))
        .onComplete(done -> intake.close())
        .map(nu -> new Uitslag(nu, false))
        .onSuccess(
            uitslag ->
                metrics.geladen(
                    uitslag.levering(), intake.telling().oorzaken(), System.nanoTime() - begin))
        .recover(
            error ->
                error instanceof ZelfdeInhoud zelfde
                    ? eerste(levering, caller, zelfde.sha256)
                    : weiger(levering, error));
  }

  /** The levering that the client's key stands for, when it is of the same file. */
  private Future<Uitslag> herhaal(
      Aanlevering aanlevering, Levering eerder, Aanvoer aanvoer, Promise<Void> einde) {
    Herhaling herhaling = new Herhaling(eerder, aanlevering);
    Future<Void> zelfde =
        herhaling.isBewezen()
            ? Future.succeededFuture()
            : herhaling.vergelijk(vertx, lezing(aanvoer, einde));
    return zelfde.map(done -> new Uitslag(eerder, false));
  }

  private Lezing lezing(Aanvoer aanvoer, Promise<Void> einde) {
    return new Lezing(aanvoer.content(), new Traagheid(settings.geduld()), einde);
  }

  /** The outcome of the work, or at once the failure that ends it from outside. */
  private static <T> Future<T> totEinde(Promise<Void> einde, Supplier<Future<T>> werk) {
    if (einde.future().failed()) {
      return Future.failedFuture(einde.future().cause());
    }
    Promise<T> eerste = Promise.promise();
    einde.future().onFailure(eerste::tryFail);
    werk.get().onSuccess(eerste::tryComplete).onFailure(eerste::tryFail);
    return eerste.future();
  }

  private Future<Levering> leg(
      SqlConnection connection, Levering levering, LeveringRepository.Geladen geladen) {
    return leveringen
        .geladen(connection, levering, geladen)
        .recover(
            error ->
                Future.failedFuture(
                    isZelfdeInhoud(error) ? new ZelfdeInhoud(geladen.sha256()) : error));
  }

  private Intake intake(Aanlevering aanlevering, Aanmelding.Aangemeld aangemeld) {
    return new Intake(
        aangemeld.levering().layout(),
        aangemeld.levering().nummer(),
        aangemeld.onderdelen(),
        aanlevering.vorm(),
        Grenzen.STANDAARD);
  }

  private BiConsumer<Long, Long> voortgang(Levering levering) {
    AtomicBoolean onderweg = new AtomicBoolean();
    return (bytes, regels) -> {
      if (onderweg.compareAndSet(false, true)) {
        database
            .write(
                Caller.SYSTEM,
                connection -> leveringen.voortgang(connection, levering, bytes, regels))
            .onComplete(done -> onderweg.set(false));
      }
    };
  }

  private static Future<Void> audit(SqlConnection connection, Caller caller, Levering levering) {
    return Audit.write(
        connection,
        caller,
        "levering-ontvangen",
        "levering",
        levering.id().toString(),
        Map.of("soort", levering.soort().code(), "regels", levering.regels().orElse(0L)));
  }

  /** Forgets this levering for the first one with the same content. */
  private Future<Uitslag> eerste(Levering levering, Caller caller, Buffer sha256) {
    return database.write(
        Caller.SYSTEM,
        connection ->
            leveringen
                .vergeet(connection, levering)
                .compose(done -> leveringen.zelfdeInhoud(connection, levering, sha256))
                .map(
                    gevonden ->
                        gevonden
                            .filter(deze -> Zicht.mag(caller, deze))
                            .map(deze -> new Uitslag(deze, true))
                            .orElseThrow(
                                () ->
                                    new Failure.Conflict(
                                        "inhoud-al-geleverd",
                                        "Dit bestand is al door een ander aangeleverd."))));
  }

  /** The transaction is gone with its connection; what is left is to say why. */
  private Future<Uitslag> weiger(Levering levering, Throwable error) {
    String code = error instanceof Failure failure ? failure.code() : "interne-fout";
    metrics.geweigerd(levering, code);
    Future<Void> geweigerd =
        database
            .write(
                Caller.SYSTEM,
                connection ->
                    idempotentie
                        .vergeet(connection, levering)
                        .compose(done -> leveringen.weiger(connection, levering, code)))
            .onFailure(
                failed -> LOG.warn("refusal of levering {} is not recorded", levering.nummer()))
            .otherwiseEmpty();
    // A database that is silent is not waited for once more; housekeeping refuses it later.
    return (PgFailures.isSilence(error) ? Future.succeededFuture() : geweigerd)
        .compose(done -> Future.failedFuture(error));
  }

  private static boolean isZelfdeInhoud(Throwable error) {
    return error instanceof PgException pg && ZELFDE_INHOUD.equals(pg.getConstraint());
  }

  /** Ends a transaction whose content another levering holds already. */
  private static final class ZelfdeInhoud extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Buffer sha256;

    ZelfdeInhoud(Buffer sha256) {
      super("same content", null, false, false);
      this.sha256 = sha256;
    }
  }
}
