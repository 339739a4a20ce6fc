package nl.inclusiemonitor.banenafspraak.vaststelling;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** What ops sees of naproeven: how many standen are not as they were vastgesteld, and how fresh. */
final class NaproefMetrics {
  private final AtomicInteger afwijkingen = new AtomicInteger();
  private final AtomicInteger standen = new AtomicInteger();
  private final AtomicReference<Instant> laatste;

  NaproefMetrics(MeterRegistry registry, Clock clock) {
    this.laatste = new AtomicReference<>(clock.instant());
    Gauge.builder("inclusiemonitor.naproef.afwijkingen", afwijkingen::get)
        .description("Differences that the last naproef found in vastgestelde standen; always 0")
        .register(registry);
    Gauge.builder("inclusiemonitor.naproef.standen", standen::get)
        .description("Vastgestelde standen that the last naproef looked at")
        .register(registry);
    Gauge.builder(
            "inclusiemonitor.naproef.leeftijd.seconds",
            () -> Duration.between(laatste.get(), clock.instant()).toSeconds())
        .description("How long ago the last naproef was, on whatever instance")
        .register(registry);
  }

  void gezien(Naproef.Uitkomst uitkomst) {
    afwijkingen.set(uitkomst.afwijkingen().size());
    standen.set(uitkomst.standen());
    laatste.set(uitkomst.op());
  }
}
