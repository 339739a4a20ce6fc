package nl.inclusiemonitor.verzoek.inzage;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How often all lines of one person are gathered, and how long that takes. */
public final class InzageMetrics {
  private final Timer duur;

  public InzageMetrics(MeterRegistry registry) {
    duur =
        Timer.builder("inclusiemonitor.inzageverzoeken")
            .description("Time to gather all lines of one person")
            .serviceLevelObjectives(
                Duration.ofMillis(20),
                Duration.ofMillis(100),
                Duration.ofMillis(500),
                Duration.ofSeconds(2))
            .register(registry);
  }

  void gedaan(long nanos) {
    duur.record(nanos, TimeUnit.NANOSECONDS);
  }
}
