package nl.inclusiemonitor.http.connection;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.time.Duration;
import nl.inclusiemonitor.http.body.BodyLimits;

/**
 * What a client still sends after it got its answer. Unread it would block the connection: most
 * clients read an answer only after they have sent everything, also of a file that was known. So it
 * is read and dropped for as long as it comes at a fair speed, up to the size of the largest file.
 */
public final class Leftover {
  /** RFC 9113, 8.1: the answer is complete and holds, the rest of the request is not wanted. */
  private static final long NO_ERROR = 0;

  private final Vertx vertx;
  private final Duration patience;

  /**
   * @param patience the window over which a client must reach its minimum
   */
  public Leftover(Vertx vertx, Duration patience) {
    this.vertx = vertx;
    this.patience = patience;
  }

  public void drop(HttpServerRequest request) {
    if (request.isEnded()) {
      return;
    }
    Amount amount = new Amount(BodyLimits.MIN_BYTES_PER_SECOND * patience.toMillis() / 1000);
    long timer =
        vertx.setPeriodic(
            patience.toMillis(),
            window -> {
              if (amount.isTooLittle()) {
                vertx.cancelTimer(window);
                end(request);
              }
            });
    request.handler(
        chunk -> {
          amount.add(chunk.length());
          if (amount.total > BodyLimits.MAX_BYTES) {
            vertx.cancelTimer(timer);
            request.handler(ignored -> {});
            end(request);
          }
        });
    request.endHandler(end -> vertx.cancelTimer(timer));
    request.exceptionHandler(gone -> vertx.cancelTimer(timer));
    request.resume();
  }

  /** A connection of HTTP/2 carries other requests, which have nothing to do with this one. */
  private static void end(HttpServerRequest request) {
    if (request.version() == HttpVersion.HTTP_2) {
      request.response().reset(NO_ERROR);
    } else {
      request.connection().close();
    }
  }

  /** How much came, in all and in the window that runs. */
  private static final class Amount {
    private final long minimum;
    private long total;
    private long inWindow;

    Amount(long minimum) {
      this.minimum = minimum;
    }

    void add(int bytes) {
      total += bytes;
      inWindow += bytes;
    }

    /** Asked at the end of a window; begins the next one. */
    boolean isTooLittle() {
      boolean tooLittle = inWindow < minimum;
      inWindow = 0;
      return tooLittle;
    }
  }
}
