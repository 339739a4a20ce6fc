package nl.inclusiemonitor.levering.upload;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.Inschrijving;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;

/** Begins uploads, and finds them for who made them. */
final class Uploads {
  private final Database database;
  private final Inschrijving inschrijving;
  private final Supplier<UUID> ids;
  private final UploadMetrics metrics;
  private final int max;
  private final UploadRepository uploads = new UploadRepository();

  /**
   * @param max that one maker may have under way
   */
  Uploads(
      Database database,
      LeveringRepository leveringen,
      Supplier<UUID> ids,
      UploadMetrics metrics,
      int max) {
    this.database = database;
    this.inschrijving = new Inschrijving(leveringen);
    this.ids = ids;
    this.metrics = metrics;
    this.max = max;
  }

  /** Succeeds with an upload at byte 0; fails with TooMany for who has too many under way. */
  Future<Upload> begin(Uploadgegevens gegevens, Optional<Long> lengte, Caller caller) {
    return database.write(
        caller,
        connection ->
            uploads
                .openVan(connection, caller)
                .compose(this::eisPlaats)
                .compose(
                    done ->
                        inschrijving.schrijfIn(connection, ids.get(), gegevens.opgave(), caller))
                .compose(
                    levering ->
                        uploads.begin(connection, levering, caller, lengte, gegevens.tekst())));
  }

  private Future<Void> eisPlaats(UploadRepository.Open open) {
    if (open.aantal() < max) {
      return Future.succeededFuture();
    }
    metrics.teVeel();
    return Future.failedFuture(
        new Failure.TooMany(
            "te-veel-uploads",
            "U hebt te veel uploads die nog niet klaar zijn. Maak er een af of beëindig er een; wat"
                + " stilligt, vervalt vanzelf: zonder één byte na een uur, anders na een dag.",
            open.vervalt()));
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
}
