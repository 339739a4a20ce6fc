package nl.inclusiemonitor.levering.upload;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.LeveringSettings;
import nl.inclusiemonitor.levering.dossier.PakbonRepository;
import nl.inclusiemonitor.levering.dossier.Weigeringen;
import nl.inclusiemonitor.levering.dossier.Zicht;
import nl.inclusiemonitor.levering.intake.Vorm;
import nl.inclusiemonitor.levering.metrics.LeveringMetrics;
import nl.inclusiemonitor.levering.ontvangst.Lezing;
import nl.inclusiemonitor.levering.ontvangst.Plaatsen;
import nl.inclusiemonitor.levering.ontvangst.Traagheid;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import nl.inclusiemonitor.organisatie.DienstonderdeelRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins uploads, takes in their parts, and ends them. */
final class Uploads {
  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

  private final Vertx vertx;
  private final Database database;
  private final Database ingest;
  private final LeveringRepository leveringen;
  private final UploadRepository uploads = new UploadRepository();
  private final DienstonderdeelRepository onderdelen = new DienstonderdeelRepository();
  private final Overname overname;
  private final Supplier<UUID> ids;
  private final LeveringMetrics leveringMetrics;
  private final UploadMetrics metrics;
  private final Plaatsen plaatsen;
  private final LeveringSettings settings;
  private final PakbonRepository pakbonnen = new PakbonRepository();

  Uploads(
      Vertx vertx,
      Database database,
      Database ingest,
      LeveringRepository leveringen,
      Supplier<UUID> ids,
      LeveringMetrics leveringMetrics,
      UploadMetrics metrics,
      Plaatsen plaatsen,
      LeveringSettings settings) {
    this.vertx = vertx;
    this.database = database;
    this.ingest = ingest;
    this.leveringen = leveringen;
    this.overname = new Overname(database, uploads);
    this.ids = ids;
    this.leveringMetrics = leveringMetrics;
    this.metrics = metrics;
    this.plaatsen = plaatsen;
    this.settings = settings;
  }

  /** Succeeds with an upload at byte 0. */
  Future<Upload> begin(Uploadgegevens gegevens, Optional<Long> lengte, Caller caller) {
    return database.write(
        caller,
        connection ->
            pakbonnen
                .voor(connection, gegevens.pakbon(), gegevens.soort(), gegevens.peildatum(), caller)
                .compose(
                    pakbon ->
                        leveringen.begin(
                            connection,
                            ids.get(),
                            gegevens.soort(),
                            gegevens.peildatum(),
                            gegevens.bestandsnaam(),
                            pakbon,
                            caller))
                .compose(
                    levering ->
                        uploads.begin(connection, levering, caller, lengte, gegevens.tekst())));
  }

  /** Fails with NotFound for who did not make it, and in tus's way when it is gone. */
  Future<Upload> vind(UUID id, Caller caller) {
    return database
        .read(caller, connection -> uploads.vind(connection, id, caller))
        .map(
            gevonden -> {
              Upload upload =
                  gevonden.orElseThrow(
                      () -> new Failure.NotFound("Deze upload bestaat niet, of niet voor u."));
              if (upload.isWeg()) {
                throw Tusfout.weg();
              }
              return upload;
            });
  }

  /**
   * Succeeds when everything of the part that can be kept is committed; fails with what refuses the
   * file, of which nothing is kept then, or the part.
   */
  Future<Deel.Gevolg> neem(UUID id, Deelverzoek verzoek) {
    // Heard from the first moment: a client that leaves before its part is read tells it only once.
    Promise<Void> einde = Promise.promise();
    verzoek
        .aanvoer()
        .weg()
        .onSuccess(weg -> einde.tryFail(Weigeringen.afgebroken()))
        .onFailure(einde::tryFail);
    return vind(id, verzoek.caller())
        .compose(
            upload -> {
              Deelregels.keur(upload, verzoek);
              return upload.isKlaar()
                  ? Future.succeededFuture(new Deel.Gevolg(upload, Optional.empty()))
                  : neem(upload, verzoek, einde);
            });
  }

  private Future<Deel.Gevolg> neem(Upload upload, Deelverzoek verzoek, Promise<Void> einde) {
    return overname
        .neem(upload.id(), Optional.of(upload.positie()))
        .compose(
            beurt ->
                beurt.isEmpty()
                    ? verdrongen(upload, verzoek.caller())
                    : schrijf(upload, beurt.get(), verzoek, einde));
  }

  /** Another request was just before this one. */
  private <T> Future<T> verdrongen(Upload upload, Caller caller) {
    return vind(upload.id(), caller)
        .compose(nu -> Future.failedFuture(Tusfout.versprongen(nu.positie())));
  }

  private Future<Deel.Gevolg> schrijf(
      Upload gevonden, Overname.Schrijfbeurt beurt, Deelverzoek verzoek, Promise<Void> einde) {
    Upload upload = gevonden.metEpoch(beurt.epoch());
    metrics.begonnen(upload, beurt.overgenomen());
    return context(upload)
        .compose(
            context -> {
              plaatsen.neem(Vorm.CSV, einde);
              return laad(upload, context, verzoek, einde)
                  .onComplete(done -> plaatsen.geef(Vorm.CSV, einde))
                  .recover(error -> afloop(upload, context.levering(), verzoek.caller(), error));
            });
  }

  /** What a part needs to know beside the upload. */
  private record Context(Levering levering, Map<String, Integer> onderdelen) {}

  private Future<Context> context(Upload upload) {
    return database.read(
        Caller.SYSTEM,
        connection ->
            leveringen
                .vind(connection, upload.levering())
                .map(gevonden -> gevonden.orElseThrow(Tusfout::weg))
                .compose(
                    levering ->
                        onderdelen
                            .opPeildatum(connection, levering.peildatum())
                            .map(
                                alle ->
                                    new Context(
                                        levering,
                                        alle.stream()
                                            .collect(
                                                Collectors.toMap(
                                                    Dienstonderdeel::code,
                                                    Dienstonderdeel::nummer))))));
  }

  private Future<Deel.Gevolg> laad(
      Upload upload, Context context, Deelverzoek verzoek, Promise<Void> einde) {
    long begin = System.nanoTime();
    return ingest.session(
        connection ->
            uploads
                .registreer(connection, upload.id(), upload.epoch())
                .compose(
                    bewaard -> {
                      Deel deel =
                          new Deel(
                              vertx,
                              connection,
                              upload,
                              context.levering(),
                              context.onderdelen(),
                              bewaard.orElseThrow(Deel.Overgenomen::new),
                              verzoek,
                              einde);
                      Lezing lezing =
                          new Lezing(
                              verzoek.aanvoer().content(), new Traagheid(settings.geduld()), einde);
                      return deel.ontvang(vertx, lezing)
                          .onComplete(done -> metrics.ontvangen(deel.ontvangen()))
                          .onSuccess(
                              gevolg ->
                                  gevolg
                                      .levering()
                                      .ifPresent(
                                          levering ->
                                              leveringMetrics.geladen(
                                                  levering,
                                                  deel.intake().telling().oorzaken(),
                                                  System.nanoTime() - begin)));
                    }));
  }

  /** What a part that did not succeed means for its upload. */
  private Future<Deel.Gevolg> afloop(
      Upload upload, Levering levering, Caller caller, Throwable error) {
    if (error instanceof Deel.ZelfdeInhoud zelfde) {
      return eerste(upload, levering, caller, zelfde.sha256());
    }
    if (error instanceof Failure.Invalid || error instanceof Failure.TooLarge) {
      Failure failure = (Failure) error;
      leveringMetrics.geweigerd(levering, failure.code());
      return weg(upload, levering, failure.code(), caller)
          .transform(done -> Future.failedFuture(error));
    }
    if (error instanceof Tusfout) {
      return Future.failedFuture(error);
    }
    // Whose connection was ended by the next writer is told so.
    return database
        .read(caller, connection -> uploads.vind(connection, upload.id(), caller))
        .compose(
            nu ->
                nu.filter(deze -> deze.epoch() == upload.epoch()).isPresent()
                    ? Future.failedFuture(error)
                    : verdrongen(upload, caller));
  }

  /** The first levering with the same content takes the place of the one that came in now. */
  private Future<Deel.Gevolg> eerste(
      Upload upload, Levering levering, Caller caller, Buffer sha256) {
    long lengte = levering.gelezenBytes();
    return database
        .write(
            Caller.SYSTEM,
            connection ->
                leveringen
                    .vergeet(connection, levering)
                    .compose(done -> leveringen.zelfdeInhoud(connection, levering, sha256))
                    .compose(
                        gevonden -> {
                          Optional<Levering> eerste =
                              gevonden.filter(deze -> Zicht.mag(caller, deze));
                          long totaal = eerste.map(Levering::gelezenBytes).orElse(lengte);
                          return eerste
                              .map(deze -> uploads.klaar(connection, upload, deze.id(), totaal))
                              .orElseGet(() -> uploads.weg(connection, upload))
                              .map(eerste);
                        }))
        .map(
            eerste ->
                eerste
                    .map(
                        deze ->
                            new Deel.Gevolg(
                                upload.klaar(deze.id(), deze.gelezenBytes()), Optional.empty()))
                    .orElseThrow(
                        () ->
                            new Failure.Invalid(
                                "inhoud-al-geleverd",
                                "Dit bestand is al door een ander aangeleverd.")));
  }

  /** Ends an upload for its client; what it became stays. */
  Future<Void> beeindig(UUID id, Caller caller) {
    return vind(id, caller)
        .compose(
            upload ->
                upload.isKlaar()
                    ? database
                        .write(caller, connection -> uploads.weg(connection, upload))
                        .<Void>mapEmpty()
                    : geefOp(upload, "upload-beeindigd", caller));
  }

  /** Ends an upload that is open, whoever is writing it, and erases what came of it. */
  Future<Void> geefOp(Upload upload, String code, Caller caller) {
    return overname
        .neem(upload.id(), Optional.empty())
        .compose(
            beurt ->
                beurt.isEmpty()
                    ? Future.failedFuture(Tusfout.weg())
                    : context(upload)
                        .compose(
                            context ->
                                weg(
                                    upload.metEpoch(beurt.get().epoch()),
                                    context.levering(),
                                    code,
                                    caller)));
  }

  /** First that it is refused, for good; then its lines, which housekeeping erases otherwise. */
  private Future<Void> weg(Upload upload, Levering levering, String code, Caller caller) {
    return database
        .write(
            Caller.SYSTEM,
            connection ->
                uploads
                    .weg(connection, upload)
                    .compose(
                        gelukt ->
                            gelukt
                                ? leveringen
                                    .weiger(connection, levering, code)
                                    .compose(
                                        done ->
                                            Audit.write(
                                                connection,
                                                caller,
                                                "upload-weg",
                                                "levering",
                                                levering.id().toString(),
                                                Map.of("code", code)))
                                    .map(true)
                                : Future.succeededFuture(false)))
        .compose(
            gelukt ->
                gelukt
                    ? database
                        .write(Caller.SYSTEM, connection -> uploads.wis(connection, levering))
                        .onFailure(error -> LOG.warn("lines of an upload wait", error))
                        .otherwiseEmpty()
                    : Future.succeededFuture());
  }
}
