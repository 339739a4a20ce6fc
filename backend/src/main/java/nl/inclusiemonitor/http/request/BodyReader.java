package nl.inclusiemonitor.http.request;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.problem.Refusals;

/** Reads small bodies whole, within a size and a time. */
public final class BodyReader {
  /** Less than an answer may take, so that a slow client is told that it was slow. */
  private static final long PATIENCE_MILLIS = 20_000;

  private final Vertx vertx;

  public BodyReader(Vertx vertx) {
    this.vertx = vertx;
  }

  /** Succeeds with at most {@code limit} bytes; fails with TooLarge, TooSlow or Invalid. */
  public Future<Buffer> read(Exchange exchange, int limit) {
    HttpServerRequest request = exchange.http();
    Promise<Buffer> promise = Promise.promise();
    Buffer body = Buffer.buffer();
    long timer =
        vertx.setTimer(
            PATIENCE_MILLIS,
            late ->
                promise.tryFail(
                    new Failure.TooSlow("te-traag", "De inhoud van het bericht bleef uit.")));
    request.handler(
        chunk -> {
          body.appendBuffer(chunk);
          if (body.length() > limit) {
            request.handler(ignored -> {});
            promise.tryFail(Refusals.tooLarge(limit));
          }
        });
    exchange.onBroken(failure -> promise.tryFail(brokenOff(failure)));
    request.endHandler(end -> promise.tryComplete(body));
    request.resume();
    return promise.future().onComplete(done -> vertx.cancelTimer(timer));
  }

  /** A client that leaves or sends no HTTP is no defect of the product. */
  private static Failure brokenOff(Throwable failure) {
    return failure instanceof Failure known
        ? known
        : new Failure.TooSlow("afgebroken", "De inhoud van het bericht kwam niet helemaal binnen.");
  }
}
