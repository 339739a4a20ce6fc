package nl.inclusiemonitor.levering.upload;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.PakbonRepository;

/** Begins uploads, and finds them for who made them. */
final class Uploads {
  private final Database database;
  private final LeveringRepository leveringen;
  private final Supplier<UUID> ids;
  private final UploadRepository uploads = new UploadRepository();
  private final PakbonRepository pakbonnen = new PakbonRepository();

  Uploads(Database database, LeveringRepository leveringen, Supplier<UUID> ids) {
    this.database = database;
    this.leveringen = leveringen;
    this.ids = ids;
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
}
