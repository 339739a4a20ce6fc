package nl.inclusiemonitor.verzoek.terugzoek;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What ops sees of terugzoekverzoeken: how many wait and for how long; never of whom. */
public final class TerugzoekMetrics {
  private static final List<Terugzoekstatus> OPEN =
      List.of(Terugzoekstatus.AANGEVRAAGD, Terugzoekstatus.GOEDGEKEURD);

  private final MeterRegistry registry;
  private final Map<Terugzoekstatus, AtomicLong> open = new ConcurrentHashMap<>();
  private final AtomicLong oudste = new AtomicLong();

  public TerugzoekMetrics(MeterRegistry registry) {
    this.registry = registry;
    for (Terugzoekstatus status : OPEN) {
      AtomicLong aantal = new AtomicLong();
      open.put(status, aantal);
      Gauge.builder("inclusiemonitor.terugzoekverzoeken.open", aantal::get)
          .description("Terugzoekverzoeken that wait for a decision or for the I-team")
          .tag("status", status.code())
          .register(registry);
    }
    Gauge.builder("inclusiemonitor.terugzoekverzoeken.wacht.seconds", oudste::get)
        .description("How long the oldest open terugzoekverzoek waits")
        .register(registry);
  }

  void gedaan(String handeling) {
    Counter.builder("inclusiemonitor.terugzoekverzoeken.handelingen")
        .description("What was done with terugzoekverzoeken")
        .tag("handeling", handeling)
        .register(registry)
        .increment();
  }

  /** What the last look at the database saw. */
  void gezien(Map<Terugzoekstatus, Long> aantallen, long oudsteSeconden) {
    open.forEach((status, aantal) -> aantal.set(aantallen.getOrDefault(status, 0L)));
    oudste.set(oudsteSeconden);
  }
}
