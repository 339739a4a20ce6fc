package nl.inclusiemonitor;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.inclusiemonitor.http.body.Json;

/**
 * What operations asks, on a port of its own that no user reaches: is it alive, is it ready, and
 * its metrics.
 */
final class ManagementVerticle extends VerticleBase {
  /** An answer within a second, also when a database does not give one. */
  private static final long CHECK_MILLIS = 900;

  private final String host;
  private final int port;
  private final PrometheusMeterRegistry registry;
  private final Map<String, Supplier<Future<?>>> checks;
  private HttpServer server;

  /**
   * Listens once it is deployed.
   *
   * @param port 0 takes a free one
   * @param checks what has to succeed for this instance to be ready, by name
   */
  ManagementVerticle(
      String host,
      int port,
      PrometheusMeterRegistry registry,
      Map<String, Supplier<Future<?>>> checks) {
    this.host = host;
    this.port = port;
    this.registry = registry;
    this.checks = new TreeMap<>(checks);
  }

  @Override
  public Future<?> start() {
    server =
        vertx
            .createHttpServer(new HttpServerOptions().setHost(host).setPort(port))
            .requestHandler(this::handle);
    return server.listen();
  }

  @Override
  public Future<?> stop() {
    return server.close();
  }

  int port() {
    return server.actualPort();
  }

  private void handle(HttpServerRequest request) {
    boolean reads = request.method().equals(HttpMethod.GET);
    switch (reads ? request.path() : "") {
      case "/health/live" -> json(request, 200, Map.of("status", "ok"));
      case "/health/ready" -> ready(request);
      case "/metrics" -> metrics(request);
      default -> request.response().setStatusCode(404).end();
    }
  }

  private void ready(HttpServerRequest request) {
    Map<String, String> outcome = new TreeMap<>();
    List<Future<?>> running = new ArrayList<>();
    checks.forEach(
        (name, check) ->
            running.add(
                Future.succeededFuture()
                    .compose(start -> check.get())
                    .timeout(CHECK_MILLIS, TimeUnit.MILLISECONDS)
                    .onComplete(
                        done -> outcome.put(name, "ok"), failure -> outcome.put(name, "niet"))));
    Future.join(running)
        .onComplete(
            all -> json(request, 200, Map.of("status", "ok", "checks", outcome)),
            failure -> json(request, 503, Map.of("status", "niet", "checks", outcome)));
  }

  /** Writing down thousands of series takes milliseconds that no event loop has. */
  private void metrics(HttpServerRequest request) {
    vertx
        .executeBlocking(() -> Buffer.buffer(registry.scrape()))
        .onSuccess(
            text ->
                request
                    .response()
                    .putHeader("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
                    .end(text))
        .onFailure(failure -> request.response().setStatusCode(500).end());
  }

  private static void json(HttpServerRequest request, int status, Map<String, ?> content) {
    request
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/json")
        .end(Json.write(content));
  }
}
