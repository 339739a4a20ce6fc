package nl.inclusiemonitor.aanwezigheid;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** What ops sees of the count: how often, and whether something came of it; never of whom. */
final class Telmetrics {
  private final Counter geteld;
  private final Counter nietTeTellen;
  private final Counter geweigerd;

  Telmetrics(MeterRegistry registry) {
    geteld = teller(registry, "geteld");
    nietTeTellen = teller(registry, "niet-te-tellen");
    geweigerd = teller(registry, "geweigerd");
  }

  private static Counter teller(MeterRegistry registry, String uitkomst) {
    return Counter.builder("inclusiemonitor.aanwezigheidstellingen")
        .description("Blind counts of attendance that this instance was asked for")
        .tag("uitkomst", uitkomst)
        .register(registry);
  }

  void gedaan(Telling telling) {
    (telling.isGeteld() ? geteld : nietTeTellen).increment();
  }

  void geweigerd() {
    geweigerd.increment();
  }
}
