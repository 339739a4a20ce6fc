package nl.inclusiemonitor.http.request;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Map;
import nl.inclusiemonitor.http.contract.ContractOperation;

/** One request being served: what was matched, and whether its client was told to go on. */
public final class Exchange {
  private final HttpServerRequest http;
  private final ContractOperation operation;
  private final Map<String, String> rawPath;
  private final long started = System.nanoTime();
  private boolean continued;
  private Throwable broken;

  public Exchange(
      HttpServerRequest http, ContractOperation operation, Map<String, String> rawPath) {
    this.http = http;
    this.operation = operation;
    this.rawPath = rawPath;
    http.exceptionHandler(failure -> broken = failure);
  }

  public HttpServerRequest http() {
    return http;
  }

  public ContractOperation operation() {
    return operation;
  }

  public Map<String, String> rawPath() {
    return rawPath;
  }

  public long nanos() {
    return System.nanoTime() - started;
  }

  /** Hears why the request breaks off, also when it did so before anybody asked. */
  void onBroken(Handler<Throwable> handler) {
    http.exceptionHandler(handler);
    if (broken != null) {
      handler.handle(broken);
    }
  }

  /** Answers Expect: 100-continue, which makes a client wait a second or more when left silent. */
  public void letClientSend() {
    if (!continued && expectsContinue()) {
      http.response().writeContinue();
    }
    continued = true;
  }

  /**
   * Whether the client was never told to go on: it may send its body or not, so that nobody knows
   * what the next bytes on this connection are. The frames of HTTP/2 tell it.
   */
  public boolean isUndecided() {
    return http.version() != HttpVersion.HTTP_2
        && !continued
        && expectsContinue()
        && !http.isEnded();
  }

  private boolean expectsContinue() {
    return http.headers().contains(HttpHeaders.EXPECT, "100-continue", true);
  }
}
