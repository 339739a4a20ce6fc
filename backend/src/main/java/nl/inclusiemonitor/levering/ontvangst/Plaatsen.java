package nl.inclusiemonitor.levering.ontvangst;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.dossier.Weigeringen;
import nl.inclusiemonitor.levering.intake.Vorm;

/**
 * The places for files that come in at this instance: so many at once, whichever door they take. A
 * workbook stays in memory until it is read, so there is one of those at a time. What holds a place
 * is a promise; who fails it ends the reading.
 */
public final class Plaatsen {
  private static final Duration WACHT = Duration.ofSeconds(5);

  private final int aantal;
  private final AtomicInteger bezet = new AtomicInteger();
  private final AtomicBoolean werkmap = new AtomicBoolean();
  private final Set<Promise<Void>> lopende = ConcurrentHashMap.newKeySet();
  private final Promise<Void> leeg = Promise.promise();
  private volatile boolean gestopt;

  public Plaatsen(int aantal) {
    this.aantal = aantal;
  }

  /** Takes a place for this work; throws Unavailable when there is none. */
  public void neem(Vorm vorm, Promise<Void> einde) {
    if (vorm == Vorm.XLSX && !werkmap.compareAndSet(false, true)) {
      throw new Failure.Unavailable(
          "werkmap-bezig",
          "Er wordt nu al een Excel-werkmap ingelezen; probeer het zo weer.",
          WACHT);
    }
    lopende.add(einde);
    if (bezet.incrementAndGet() > aantal) {
      geef(vorm, einde);
      throw new Failure.Unavailable(
          "te-veel-uploads",
          "Er worden nu al veel bestanden ingelezen; probeer het zo weer.",
          WACHT);
    }
    if (gestopt) {
      geef(vorm, einde);
      throw Weigeringen.stopt();
    }
  }

  /** Gives a taken place back. */
  public void geef(Vorm vorm, Promise<Void> einde) {
    bezet.decrementAndGet();
    if (vorm == Vorm.XLSX) {
      werkmap.set(false);
    }
    lopende.remove(einde);
    if (gestopt && lopende.isEmpty()) {
      leeg.tryComplete();
    }
  }

  /** Gives no more places and ends the work in hand; succeeds when each place was given back. */
  public Future<Void> stop() {
    gestopt = true;
    lopende.forEach(einde -> einde.tryFail(Weigeringen.stopt()));
    return lopende.isEmpty() ? Future.succeededFuture() : leeg.future();
  }

  /** How many places are taken. */
  public int bezet() {
    return bezet.get();
  }
}
