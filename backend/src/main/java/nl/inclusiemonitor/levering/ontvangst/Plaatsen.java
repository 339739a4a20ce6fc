package nl.inclusiemonitor.levering.ontvangst;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.intake.Vorm;

/**
 * How many files an instance takes in at once. A workbook stays in memory until it is read, so
 * there is one of those at a time.
 */
final class Plaatsen {
  private static final Duration WACHT = Duration.ofSeconds(5);

  private final int aantal;
  private final AtomicInteger bezet = new AtomicInteger();
  private final AtomicBoolean werkmap = new AtomicBoolean();

  Plaatsen(int aantal) {
    this.aantal = aantal;
  }

  /** Takes a place; why not, when there is none. */
  Optional<Failure> neem(Vorm vorm) {
    if (vorm == Vorm.XLSX && !werkmap.compareAndSet(false, true)) {
      return Optional.of(
          new Failure.Unavailable(
              "werkmap-bezig",
              "Er wordt nu al een Excel-werkmap ingelezen; probeer het zo weer.",
              WACHT));
    }
    if (bezet.incrementAndGet() > aantal) {
      geef(vorm);
      return Optional.of(
          new Failure.Unavailable(
              "te-veel-uploads",
              "Er worden nu al veel bestanden ingelezen; probeer het zo weer.",
              WACHT));
    }
    return Optional.empty();
  }

  /** Gives a taken place back. */
  void geef(Vorm vorm) {
    bezet.decrementAndGet();
    if (vorm == Vorm.XLSX) {
      werkmap.set(false);
    }
  }

  int bezet() {
    return bezet.get();
  }
}
