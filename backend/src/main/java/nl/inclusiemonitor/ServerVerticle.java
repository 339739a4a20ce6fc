package nl.inclusiemonitor;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.function.Predicate;
import nl.inclusiemonitor.http.ApiRouter;
import nl.inclusiemonitor.http.WebServer;
import nl.inclusiemonitor.identity.Caller;

/** Serves the API and the pages; deployed once per event loop, which share the port. */
final class ServerVerticle extends VerticleBase {
  private final ApiRouter.Parts parts;
  private WebServer server;

  ServerVerticle(ApiRouter.Parts parts) {
    this.parts = parts;
  }

  @Override
  public Future<?> start() {
    return WebServer.start(vertx, parts).onSuccess(started -> server = started);
  }

  /** Succeeds when the requests in hand are answered, or after a few seconds. */
  @Override
  public Future<?> stop() {
    return server.stop();
  }

  /** Ends the open event streams of who may not listen any more; from any thread. */
  void endStreams(Predicate<Caller> callers) {
    context.runOnContext(go -> server.streams().end(callers));
  }

  int port() {
    return server.port();
  }
}
