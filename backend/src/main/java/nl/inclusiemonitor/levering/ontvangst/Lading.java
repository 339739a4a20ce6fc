package nl.inclusiemonitor.levering.ontvangst;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.intake.Intake;
import nl.inclusiemonitor.levering.intake.Telling;

/** Loads one file as it arrives, from its first byte to its last, in one transaction. */
final class Lading {
  private final Intake intake;
  private final Rondes rondes;

  Lading(Intake intake, Rondes rondes) {
    this.intake = intake;
    this.rondes = rondes;
  }

  /**
   * Succeeds when all lines are in the transaction; fails with what refused the file.
   *
   * @param voortgang told once a second how many bytes and lines were read
   */
  Future<LeveringRepository.Geladen> laad(
      Vertx vertx, Lezing lezing, Optional<Buffer> digest, BiConsumer<Long, Long> voortgang) {
    return lezing
        .lees(vertx, rondes::verwerk, () -> meld(voortgang))
        .compose(done -> intake.isWorkbook() ? pakUit(vertx) : Future.succeededFuture())
        .compose(done -> sluitAf(digest));
  }

  private void meld(BiConsumer<Long, Long> voortgang) {
    Telling telling = intake.telling();
    voortgang.accept(telling.bytes(), telling.regels());
  }

  /** Takes the lines out of a workbook that came in whole, off the event loop. */
  private Future<Void> pakUit(Vertx vertx) {
    Promise<Void> klaar = Promise.promise();
    pakUit(vertx, klaar);
    return klaar.future();
  }

  private void pakUit(Vertx vertx, Promise<Void> klaar) {
    vertx
        .executeBlocking(intake::unpack, false)
        .compose(meer -> rondes.schrijf().map(meer))
        .onFailure(klaar::fail)
        .onSuccess(
            meer -> {
              if (meer) {
                pakUit(vertx, klaar);
              } else {
                klaar.complete();
              }
            });
  }

  private Future<LeveringRepository.Geladen> sluitAf(Optional<Buffer> digest) {
    intake.end();
    if (digest.filter(stated -> !stated.equals(Buffer.buffer(intake.sha256AsSent()))).isPresent()) {
      throw new Failure.Invalid(
          "digest-klopt-niet",
          "De afdruk in Content-Digest is een andere dan die van het bestand; er is niets van"
              + " bewaard.");
    }
    return rondes.eindig().map(done -> rondes.geladen());
  }
}
