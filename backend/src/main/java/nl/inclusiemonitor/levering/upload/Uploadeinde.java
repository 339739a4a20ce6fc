package nl.inclusiemonitor.levering.upload;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.Zicht;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends uploads before they have all their bytes, or when another levering has them already. */
final class Uploadeinde {
  private static final Logger LOG = LoggerFactory.getLogger(Uploadeinde.class);

  private final Database database;
  private final LeveringRepository leveringen;
  private final Uploads uploads;
  private final Overname overname;
  private final UploadRepository repository = new UploadRepository();

  Uploadeinde(
      Database database, LeveringRepository leveringen, Uploads uploads, Overname overname) {
    this.database = database;
    this.leveringen = leveringen;
    this.uploads = uploads;
    this.overname = overname;
  }

  /** Ends an upload for its client; what it became stays. */
  Future<Void> beeindig(UUID id, Caller caller) {
    return uploads
        .vind(id, caller)
        .compose(
            upload ->
                upload.isKlaar()
                    ? database
                        .write(caller, connection -> repository.weg(connection, upload))
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
                    : levering(upload)
                        .compose(
                            levering ->
                                weiger(
                                    upload.metEpoch(beurt.get().epoch()), levering, code, caller)));
  }

  /** Forgets an upload whose client cannot know of it, as if it had never begun. */
  Future<Void> vergeet(Upload upload) {
    return overname
        .neem(upload.id(), Optional.empty())
        .map(beurt -> upload.metEpoch(beurt.orElseThrow(Tusfout::weg).epoch()))
        .compose(
            genomen ->
                levering(genomen)
                    .compose(
                        levering ->
                            database.write(
                                Caller.SYSTEM,
                                connection ->
                                    leveringen
                                        .vergeet(connection, levering)
                                        .compose(done -> repository.weg(connection, genomen)))))
        .mapEmpty();
  }

  private Future<Levering> levering(Upload upload) {
    return database
        .read(Caller.SYSTEM, connection -> leveringen.vind(connection, upload.levering()))
        .map(gevonden -> gevonden.orElseThrow(Tusfout::weg));
  }

  /** The first levering with the same content takes the place of the one that came in now. */
  Future<Deel.Gevolg> zelfdeInhoud(Upload upload, Levering levering, Caller caller, Buffer sha256) {
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
                              .map(deze -> repository.klaar(connection, upload, deze.id(), totaal))
                              .orElseGet(() -> repository.weg(connection, upload))
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

  /**
   * Refuses what came of an upload: first for good, then its lines, which housekeeping erases
   * otherwise.
   *
   * @param upload with the epoch of who refuses it
   */
  Future<Void> weiger(Upload upload, Levering levering, String code, Caller caller) {
    return database
        .write(
            Caller.SYSTEM,
            connection ->
                repository
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
                        .write(Caller.SYSTEM, connection -> repository.wis(connection, levering))
                        .onFailure(error -> LOG.warn("lines of an upload wait", error))
                        .otherwiseEmpty()
                    : Future.succeededFuture());
  }
}
