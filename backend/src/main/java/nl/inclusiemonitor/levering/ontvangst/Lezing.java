package nl.inclusiemonitor.levering.ontvangst;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.function.Function;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.dossier.Weigeringen;

/**
 * Reads the body of one upload, a piece at a time: the next one is asked for when the last one is
 * used up. Ends with a client that is too slow.
 */
public final class Lezing {
  private final ReadStream<Buffer> content;
  private final Traagheid traagheid;
  private final Promise<Void> einde;
  private boolean bezig;

  /**
   * A reading that has not begun.
   *
   * @param einde completed when the file is read; who fails it ends the reading
   */
  public Lezing(ReadStream<Buffer> content, Traagheid traagheid, Promise<Void> einde) {
    this.content = content;
    this.traagheid = traagheid;
    this.einde = einde;
  }

  /**
   * Succeeds when every piece was used; fails with what ended the reading.
   *
   * @param verwerk uses one piece
   * @param elkeSeconde told as long as it takes
   */
  public Future<Void> lees(
      Vertx vertx, Function<Buffer, Future<Void>> verwerk, Runnable elkeSeconde) {
    long timer =
        vertx.setPeriodic(
            1_000,
            tick -> {
              elkeSeconde.run();
              if (traagheid.seconde(!bezig)) {
                einde.tryFail(Weigeringen.teTraag());
              }
            });
    content.exceptionHandler(
        error -> einde.tryFail(error instanceof Failure ? error : Weigeringen.afgebroken()));
    content.endHandler(ended -> einde.tryComplete());
    content.handler(
        piece -> {
          content.pause();
          bezig = true;
          traagheid.ontvangen(piece.length());
          gebruikt(verwerk, piece)
              .onComplete(
                  done -> {
                    bezig = false;
                    if (done.failed()) {
                      einde.tryFail(done.cause());
                    } else if (!einde.future().isComplete()) {
                      content.resume();
                    }
                  });
        });
    content.resume();
    return einde.future().onComplete(done -> vertx.cancelTimer(timer));
  }

  private static Future<Void> gebruikt(Function<Buffer, Future<Void>> verwerk, Buffer piece) {
    try {
      return verwerk.apply(piece);
    } catch (Failure refused) {
      return Future.failedFuture(refused);
    }
  }
}
