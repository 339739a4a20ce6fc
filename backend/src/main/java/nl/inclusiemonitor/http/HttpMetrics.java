package nl.inclusiemonitor.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How long answers take, per operation of the contract, method and status; never per path, whose
 * number has no end. The buckets are explicit, so that instances can be added up.
 */
public final class HttpMetrics {
  private static final Duration[] BUCKETS = {
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofMillis(2500),
    Duration.ofSeconds(5),
    Duration.ofSeconds(10)
  };

  private final MeterRegistry registry;
  private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

  public HttpMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  private record Series(String operation, String method, int status) {}

  /** Records one answer. */
  public void answered(String operation, String method, int status, long nanos) {
    timers
        .computeIfAbsent(new Series(operation, method, status), this::timer)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  private Timer timer(Series series) {
    return Timer.builder("http.server.requests")
        .description("Time from the first byte of a request to the last of its answer")
        .tag("operation", series.operation())
        .tag("method", series.method())
        .tag("code", Integer.toString(series.status()))
        .serviceLevelObjectives(BUCKETS)
        .register(registry);
  }
}
