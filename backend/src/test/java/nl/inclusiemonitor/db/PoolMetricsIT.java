package nl.inclusiemonitor.db;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static nl.inclusiemonitor.db.TestDatabase.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.micrometer.Label;
import io.vertx.micrometer.MicrometerMetricsFactory;
import io.vertx.micrometer.MicrometerMetricsOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What operations sees of a pool is what the pool has. */
class PoolMetricsIT {
  /** A slot comes free only once the broken connection has closed: the next one waits for it. */
  private static final PoolSettings WAITING =
      new PoolSettings("ingest", 2, 16, Duration.ofSeconds(10), Duration.ofSeconds(30));

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @Test
  void aDiscardedConnectionIsNoLongerInUse() throws Exception {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    Vertx vertx =
        Vertx.builder()
            .with(
                new VertxOptions()
                    .setMetricsOptions(
                        new MicrometerMetricsOptions()
                            .setEnabled(true)
                            .setLabels(EnumSet.of(Label.POOL_NAME))))
            .withMetrics(new MicrometerMetricsFactory(registry))
            .build();
    try {
      Database database = new Database(vertx, DATABASE.settings(), WAITING);
      for (int i = 0; i < 5; i++) {
        failureOf(
            database.session(
                connection -> Future.failedFuture(new IllegalStateException("broken"))));
      }
      await(database.session(connection -> connection.query("select 1").execute()));

      Instant end = Instant.now().plus(Duration.ofSeconds(5));
      while (inUse(registry) != 0 && Instant.now().isBefore(end)) {
        Thread.sleep(20);
      }
      assertThat(inUse(registry)).isZero();
    } finally {
      await(vertx.close());
    }
  }

  private static double inUse(SimpleMeterRegistry registry) {
    return registry.get("vertx.pool.in.use").tag("pool_name", "ingest").gauge().value();
  }
}
