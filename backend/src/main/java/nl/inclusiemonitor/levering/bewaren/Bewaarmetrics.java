package nl.inclusiemonitor.levering.bewaren;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.inclusiemonitor.levering.bewaren.Bewaarplan.Planregel;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/**
 * What ops sees of retention: how much was erased, and how long what should be gone is still there.
 */
final class Bewaarmetrics {
  private final Map<Leveringsoort, Counter> gewist = new EnumMap<>(Leveringsoort.class);
  private final AtomicLong achterstand = new AtomicLong();
  private final AtomicLong opgehouden = new AtomicLong();

  Bewaarmetrics(MeterRegistry registry) {
    for (Leveringsoort soort : Leveringsoort.values()) {
      gewist.put(
          soort,
          Counter.builder("inclusiemonitor.leveringen.gewist")
              .description("Leveringen whose lines this instance erased")
              .tag("soort", soort.code())
              .register(registry));
    }
    Gauge.builder("inclusiemonitor.bewaren.achterstand.seconds", achterstand::get)
        .description("How long the lines that should have been erased first are still there")
        .register(registry);
    Gauge.builder("inclusiemonitor.bewaren.opgehouden", opgehouden::get)
        .description("Leveringen whose lines only a stand that is voorlopig keeps past their date")
        .register(registry);
  }

  void gewist(Leveringsoort soort) {
    gewist.get(soort).increment();
  }

  void gezien(List<Planregel> plan, Instant nu) {
    achterstand.set(
        plan.stream()
            .filter(regel -> regel.isVervallen(nu))
            .flatMap(regel -> regel.vervaltOp().stream())
            .min(Comparator.naturalOrder())
            .map(oudste -> Math.max(0, Duration.between(oudste, nu).toSeconds()))
            .orElse(0L));
    opgehouden.set(plan.stream().filter(regel -> regel.isOpgehouden(nu)).count());
  }
}
