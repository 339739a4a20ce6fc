package nl.inclusiemonitor.levering.ontvangst;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.inclusiemonitor.db.CopyStream;
import nl.inclusiemonitor.levering.dossier.AfgekeurdeRegelRepository;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.intake.Afkeuring;
import nl.inclusiemonitor.levering.intake.Intake;
import nl.inclusiemonitor.levering.intake.Telling;
import nl.inclusiemonitor.levering.layout.Kolom;

/**
 * Writes what an intake makes of a file: checked lines in a COPY, round after round, and between
 * rounds the rejected lines. Memory is constant: a piece is used up when it is with PostgreSQL.
 */
public final class Rondes {
  /** Longer than a database that is there needs to forget a COPY. */
  private static final long GEDULD_MILLIS = 2_000;

  private final SqlConnection connection;
  private final Levering levering;
  private final Intake intake;
  private final Promise<Void> einde;
  private final Function<List<Kolom.Opslag>, String> copySql;
  private final Supplier<Future<Void>> tussendoor;
  private final AfgekeurdeRegelRepository afgekeurd = new AfgekeurdeRegelRepository();
  private CopyStream copy;
  private int afgekeurdGeschreven;

  /**
   * Rounds of which the first has not begun.
   *
   * @param einde completed when the file is read; once it is, no more is written
   * @param copySql the COPY statement that fills these columns
   * @param tussendoor comes between a round that was full and the next
   * @param afgekeurdGeschreven how many rejections of the file were written before
   */
  public Rondes(
      SqlConnection connection,
      Levering levering,
      Intake intake,
      Promise<Void> einde,
      Function<List<Kolom.Opslag>, String> copySql,
      Supplier<Future<Void>> tussendoor,
      int afgekeurdGeschreven) {
    this.connection = connection;
    this.levering = levering;
    this.intake = intake;
    this.einde = einde;
    this.copySql = copySql;
    this.tussendoor = tussendoor;
    this.afgekeurdGeschreven = afgekeurdGeschreven;
  }

  /** Succeeds when the piece is used up, or the reading has ended. */
  public Future<Void> verwerk(Buffer piece) {
    intake.offer(piece.getBytes());
    return stap();
  }

  /** Goes on as long as nothing has to be waited for. */
  private Future<Void> stap() {
    try {
      while (!einde.future().isComplete() && intake.advance()) {
        Future<Void> written = schrijf();
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

  /** Writes the lines that the intake has ready; succeeds when the next may come. */
  Future<Void> schrijf() {
    Future<Void> written = schrijf(intake.takeRows());
    return intake.isRoundFull()
        ? written.compose(done -> eindig()).compose(done -> tussendoor.get())
        : written;
  }

  /** Ends the open COPY, then writes the lines that were rejected meanwhile. */
  public Future<Void> eindig() {
    return schrijf(intake.endRound())
        .compose(done -> sluit())
        .compose(
            done -> {
              List<Afkeuring> fouten = intake.takeRejections();
              int geweest = afgekeurdGeschreven;
              afgekeurdGeschreven += fouten.size();
              return afgekeurd.schrijf(connection, levering, geweest, fouten);
            });
  }

  private Future<Void> sluit() {
    Future<Void> gesloten = copy == null ? Future.succeededFuture() : copy.end().<Void>mapEmpty();
    return gesloten.onSuccess(done -> copy = null);
  }

  /** Forgets the lines since the last commit; succeeds, also when the connection is gone. */
  public Future<Void> breekAf() {
    Future<Void> aborted = copy == null ? Future.succeededFuture() : copy.abort("given up");
    return aborted
        .compose(done -> connection.query("rollback").execute())
        .timeout(GEDULD_MILLIS, TimeUnit.MILLISECONDS)
        .<Void>mapEmpty()
        .otherwiseEmpty();
  }

  /** What is known of the file once all its lines are in. */
  public LeveringRepository.Geladen geladen() {
    Telling telling = intake.telling();
    JsonObject totalen = new JsonObject();
    telling.totalen().forEach((kolom, som) -> totalen.put(kolom, som.toPlainString()));
    return new LeveringRepository.Geladen(
        Buffer.buffer(intake.sha256()),
        telling.regels() - telling.afgekeurd(),
        telling.afgekeurd(),
        totalen,
        telling.bytes(),
        telling.regels(),
        intake.kopie().stream().map(Kolom.Opslag::naam).toList());
  }

  private Future<Void> schrijf(byte[] rows) {
    return rows.length == 0
        ? Future.succeededFuture()
        : open().compose(stream -> stream.write(rows));
  }

  /** Only now: which columns come is known from the header on. */
  private Future<CopyStream> open() {
    return copy != null
        ? Future.succeededFuture(copy)
        : CopyStream.open(connection, copySql.apply(intake.kopie()))
            .onSuccess(
                opened -> {
                  copy = opened;
                  opened.ended().onFailure(einde::tryFail);
                });
  }
}
