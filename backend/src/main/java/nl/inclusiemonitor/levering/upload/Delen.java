package nl.inclusiemonitor.levering.upload;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.db.PgFailures;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.LeveringSettings;
import nl.inclusiemonitor.levering.dossier.Weigeringen;
import nl.inclusiemonitor.levering.intake.Onderdelen;
import nl.inclusiemonitor.levering.intake.Vorm;
import nl.inclusiemonitor.levering.metrics.LeveringMetrics;
import nl.inclusiemonitor.levering.ontvangst.Lezing;
import nl.inclusiemonitor.levering.ontvangst.Plaatsen;
import nl.inclusiemonitor.levering.ontvangst.Traagheid;
import nl.inclusiemonitor.organisatie.DienstonderdeelRepository;

/** Takes in the parts of uploads, each as the only writer of its upload. */
final class Delen {
  private final Vertx vertx;
  private final Database database;
  private final Database ingest;
  private final LeveringRepository leveringen;
  private final Uploads uploads;
  private final Uploadeinde einde;
  private final Overname overname;
  private final LeveringMetrics leveringMetrics;
  private final UploadMetrics metrics;
  private final Plaatsen plaatsen;
  private final LeveringSettings settings;
  private final UploadRepository repository = new UploadRepository();
  private final DienstonderdeelRepository onderdelen = new DienstonderdeelRepository();

  Delen(
      Vertx vertx,
      Database database,
      Database ingest,
      LeveringRepository leveringen,
      Uploads uploads,
      Uploadeinde einde,
      Overname overname,
      LeveringMetrics leveringMetrics,
      UploadMetrics metrics,
      Plaatsen plaatsen,
      LeveringSettings settings) {
    this.vertx = vertx;
    this.database = database;
    this.ingest = ingest;
    this.leveringen = leveringen;
    this.uploads = uploads;
    this.einde = einde;
    this.overname = overname;
    this.leveringMetrics = leveringMetrics;
    this.metrics = metrics;
    this.plaatsen = plaatsen;
    this.settings = settings;
  }

  /**
   * Succeeds when everything of the part that can be kept is committed; fails with what refuses the
   * file, of which nothing is kept then, or the part.
   */
  Future<Deel.Gevolg> neem(UUID id, Deelverzoek verzoek) {
    // Heard from the first moment: a client that leaves before its part is read tells it only once.
    Promise<Void> gelezen = Promise.promise();
    verzoek
        .aanvoer()
        .weg()
        .onSuccess(weg -> gelezen.tryFail(Weigeringen.afgebroken()))
        .onFailure(gelezen::tryFail);
    return uploads
        .vind(id, verzoek.caller())
        .compose(
            upload -> {
              Deelregels.keur(upload, verzoek);
              return upload.isKlaar()
                  ? Future.succeededFuture(new Deel.Gevolg(upload, Optional.empty()))
                  : neem(upload, verzoek, gelezen);
            });
  }

  private Future<Deel.Gevolg> neem(Upload upload, Deelverzoek verzoek, Promise<Void> gelezen) {
    return overname
        .neem(upload.id(), Optional.of(upload.positie()))
        .compose(
            beurt ->
                beurt.isEmpty()
                    ? verdrongen(upload, verzoek.caller())
                    : schrijf(upload, beurt.get(), verzoek, gelezen));
  }

  /** Another request was just before this one. */
  private <T> Future<T> verdrongen(Upload upload, Caller caller) {
    return uploads
        .vind(upload.id(), caller)
        .compose(nu -> Future.failedFuture(Tusfout.versprongen(nu.positie())));
  }

  private Future<Deel.Gevolg> schrijf(
      Upload gevonden, Overname.Schrijfbeurt beurt, Deelverzoek verzoek, Promise<Void> gelezen) {
    Upload upload = gevonden.metEpoch(beurt.epoch());
    metrics.begonnen(upload, beurt.overgenomen());
    return context(upload)
        .compose(
            context -> {
              plaatsen.neem(Vorm.CSV, gelezen);
              return laad(upload, context, verzoek, gelezen)
                  .onComplete(done -> plaatsen.geef(Vorm.CSV, gelezen))
                  .recover(error -> afloop(upload, context.levering(), verzoek.caller(), error));
            });
  }

  /** What a part needs to know beside the upload. */
  private record Context(Levering levering, Onderdelen onderdelen) {}

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
                            .alle(connection)
                            .map(
                                alle ->
                                    new Context(
                                        levering, Onderdelen.op(levering.peildatum(), alle)))));
  }

  private Future<Deel.Gevolg> laad(
      Upload upload, Context context, Deelverzoek verzoek, Promise<Void> gelezen) {
    long begin = System.nanoTime();
    return ingest.session(
        connection ->
            repository
                .registreer(connection, upload.id(), upload.epoch())
                .compose(
                    bewaard -> {
                      Deel deel =
                          new Deel(
                              connection,
                              upload,
                              context.levering(),
                              context.onderdelen(),
                              bewaard.orElseThrow(Deel.Overgenomen::new),
                              verzoek,
                              gelezen);
                      Lezing lezing =
                          new Lezing(
                              verzoek.aanvoer().content(),
                              new Traagheid(settings.geduld()),
                              gelezen);
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
      return einde.zelfdeInhoud(upload, levering, caller, zelfde.sha256());
    }
    if (error instanceof Failure.Invalid || error instanceof Failure.TooLarge) {
      Failure failure = (Failure) error;
      leveringMetrics.geweigerd(levering, failure.code());
      return einde
          .weiger(upload, levering, failure.code(), caller)
          .transform(done -> Future.failedFuture(error));
    }
    if (error instanceof Tusfout || PgFailures.isSilence(error)) {
      return Future.failedFuture(error);
    }
    // Whose connection was ended by the next writer is told so. An instance that slept as well
    // finds its other connections too old, and only then makes a new one: so it asks twice.
    return vind(upload, caller)
        .recover(gone -> vind(upload, caller))
        .compose(
            nu ->
                nu.filter(deze -> deze.epoch() == upload.epoch()).isPresent()
                    ? Future.failedFuture(error)
                    : verdrongen(upload, caller));
  }

  private Future<Optional<Upload>> vind(Upload upload, Caller caller) {
    return database.read(caller, connection -> repository.vind(connection, upload.id(), caller));
  }
}
