package nl.inclusiemonitor.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/**
 * What a client still sends after it got its answer. Unread it would block the connection: most
 * clients read an answer only after they have sent everything. So it is read and dropped, within
 * limits after which the connection is closed.
 */
final class Leftover {
  private static final long MAX_BYTES = 256L * 1024 * 1024;
  private static final long MAX_MILLIS = 15_000;

  private Leftover() {}

  static void drop(Vertx vertx, HttpServerRequest request) {
    if (request.isEnded()) {
      return;
    }
    long[] dropped = {0};
    request.handler(
        chunk -> {
          dropped[0] += chunk.length();
          if (dropped[0] > MAX_BYTES) {
            request.connection().close();
          }
        });
    long timer = vertx.setTimer(MAX_MILLIS, late -> request.connection().close());
    request.endHandler(end -> vertx.cancelTimer(timer));
    request.exceptionHandler(gone -> vertx.cancelTimer(timer));
    request.resume();
  }
}
