package nl.inclusiemonitor.levering.ontvangst;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.inclusiemonitor.db.CopyStream;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.dossier.AfgekeurdeRegelRepository;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.intake.Afkeuring;
import nl.inclusiemonitor.levering.intake.Intake;
import nl.inclusiemonitor.levering.intake.Telling;

/**
 * Loads one file as it arrives, in the transaction of its connection: bytes become checked lines in
 * a COPY, round after round, and between rounds the rejected lines are written. Memory is constant:
 * the next piece is asked for when the last one is with PostgreSQL.
 */
final class Lading {
  private final SqlConnection connection;
  private final Levering levering;
  private final String copySql;
  private final Intake intake;
  private final AfgekeurdeRegelRepository afgekeurd = new AfgekeurdeRegelRepository();
  private final Promise<Void> einde;
  private CopyStream copy;
  private int afgekeurdGeschreven;

  /**
   * A load that has not begun.
   *
   * @param einde completed when the file is read; once it is, no more is written
   */
  Lading(
      SqlConnection connection,
      Levering levering,
      String copySql,
      Intake intake,
      Promise<Void> einde) {
    this.connection = connection;
    this.levering = levering;
    this.copySql = copySql;
    this.intake = intake;
    this.einde = einde;
  }

  /**
   * Succeeds when all lines are in the transaction; fails with what refused the file.
   *
   * @param voortgang told once a second how many bytes and lines were read
   */
  Future<LeveringRepository.Geladen> laad(
      Vertx vertx, Lezing lezing, Optional<Buffer> digest, BiConsumer<Long, Long> voortgang) {
    return CopyStream.open(connection, copySql)
        .compose(
            opened -> {
              copy = opened;
              return lezing.lees(vertx, this::verwerk, () -> meld(voortgang));
            })
        .compose(done -> intake.isWorkbook() ? pakUit(vertx) : Future.succeededFuture())
        .compose(done -> sluitAf(digest));
  }

  private void meld(BiConsumer<Long, Long> voortgang) {
    Telling telling = intake.telling();
    voortgang.accept(telling.bytes(), telling.regels());
  }

  private Future<Void> verwerk(Buffer piece) {
    intake.offer(piece.getBytes());
    return stap();
  }

  /** Goes on as long as nothing has to be waited for. */
  private Future<Void> stap() {
    try {
      while (!einde.future().isComplete() && intake.advance()) {
        Future<Void> written = schrijf(intake.takeRows());
        if (intake.isRoundFull()) {
          written = written.compose(done -> ronde());
        }
        if (!written.isComplete()) {
          return written.compose(done -> stap());
        }
        if (written.failed()) {
          return written;
        }
      }
      return Future.succeededFuture();
    } catch (RuntimeException refused) {
      return Future.failedFuture(refused);
    }
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
        .compose(
            meer ->
                schrijf(intake.takeRows())
                    .compose(done -> intake.isRoundFull() ? ronde() : Future.succeededFuture())
                    .map(meer))
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

  private Future<Void> ronde() {
    return eindRonde()
        .compose(done -> CopyStream.open(connection, copySql))
        .map(
            opened -> {
              copy = opened;
              return null;
            });
  }

  /** Ends the open COPY, then writes the lines that were rejected meanwhile. */
  private Future<Void> eindRonde() {
    return schrijf(intake.endRound())
        .compose(done -> copy.end())
        .compose(
            count -> {
              List<Afkeuring> fouten = intake.takeRejections();
              int geweest = afgekeurdGeschreven;
              afgekeurdGeschreven += fouten.size();
              return afgekeurd.schrijf(connection, levering, geweest, fouten);
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
    return schrijf(intake.takeRows()).compose(done -> eindRonde()).map(done -> geladen());
  }

  private LeveringRepository.Geladen geladen() {
    Telling telling = intake.telling();
    JsonObject totalen = new JsonObject();
    telling.totalen().forEach((kolom, som) -> totalen.put(kolom, som.toPlainString()));
    return new LeveringRepository.Geladen(
        Buffer.buffer(intake.sha256()),
        telling.regels() - telling.afgekeurd(),
        telling.afgekeurd(),
        totalen,
        telling.bytes(),
        telling.regels());
  }

  private Future<Void> schrijf(byte[] rows) {
    return rows.length == 0 ? Future.succeededFuture() : copy.write(rows);
  }
}
