package nl.inclusiemonitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.inclusiemonitor.http.HttpMetrics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Health and metrics on the management port. */
class ManagementIT {
  private final Metrics metrics = new Metrics();
  private final Vertx vertx = metrics.vertx(new VertxOptions()).build();

  @AfterEach
  void stop() throws Exception {
    vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    metrics.close();
  }

  @Test
  void anInstanceWhoseChecksSucceedIsReady() throws Exception {
    int port = deploy(Map.of("database", () -> Future.succeededFuture()));

    assertThat(get(port, "/health/live").statusCode()).isEqualTo(200);
    assertThat(get(port, "/health/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void aDatabaseThatHangsMakesItNotReadyWithinASecondAndLeavesItAlive() throws Exception {
    Supplier<Future<?>> hangs = () -> Promise.promise().future();
    int port = deploy(Map.of("database", hangs, "schema", () -> Future.succeededFuture()));
    get(port, "/health/live");

    long start = System.nanoTime();
    HttpResponse<String> answer = get(port, "/health/ready");

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("\"database\":\"niet\"").contains("\"schema\":\"ok\"");
    assertThat(get(port, "/health/live").statusCode()).isEqualTo(200);
  }

  @Test
  void aCheckThatThrowsMakesItNotReady() throws Exception {
    int port =
        deploy(
            Map.of(
                "database",
                () -> {
                  throw new IllegalStateException("stuk");
                }));

    assertThat(get(port, "/health/ready").statusCode()).isEqualTo(503);
  }

  @Test
  void metricsHoldBucketsPerOperationAndTheProcess() throws Exception {
    int port = deploy(Map.of());
    HttpMetrics http = new HttpMetrics(metrics.registry());
    http.answered("toonStand", "GET", 200, TimeUnit.MILLISECONDS.toNanos(7));

    String text = get(port, "/metrics").body();

    assertThat(text)
        .containsPattern(
            "http_server_requests_seconds_bucket\\{code=\"200\",method=\"GET\","
                + "operation=\"toonStand\",le=\"0.01\"} 1")
        .contains("jvm_memory_used_bytes")
        .contains("process_cpu_usage")
        .contains("vertx_pool_");
  }

  @Test
  void nothingElseIsThere() throws Exception {
    assertThat(get(deploy(Map.of()), "/").statusCode()).isEqualTo(404);
  }

  private int deploy(Map<String, Supplier<Future<?>>> checks) throws Exception {
    var verticle = new ManagementVerticle("127.0.0.1", 0, metrics.registry(), checks);
    vertx
        .deployVerticle(verticle)
        .toCompletionStage()
        .toCompletableFuture()
        .get(10, TimeUnit.SECONDS);
    return verticle.port();
  }

  private static HttpResponse<String> get(int port, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            BodyHandlers.ofString());
  }
}
