package nl.inclusiemonitor.toegang.intrekking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.identity.Caller;

/**
 * Who was verified a moment ago on this instance, by the hash of the credential: a busy screen then
 * costs one query in five seconds. Shared by the event loops.
 */
public final class KeptCallers {
  private static final int MOST = 10_000;

  private final Clock clock;
  private final Duration trust;
  private final Map<String, Kept> kept =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > MOST;
        }
      };
  private long generation;
  private boolean listening;

  /** From and until: a clock that is set back gives nobody more trust. */
  private record Kept(Caller caller, Instant from, Instant until) {
    boolean isAt(Instant now) {
      return !now.isBefore(from) && now.isBefore(until);
    }
  }

  public KeptCallers(Clock clock, Duration trust) {
    this.clock = clock;
    this.trust = trust;
  }

  public synchronized Optional<Caller> get(String credential) {
    return Optional.ofNullable(kept.get(credential))
        .filter(entry -> entry.isAt(clock.instant()))
        .map(Kept::caller);
  }

  /** Asked before a credential is looked up, and given back to {@link #keep}. */
  public synchronized long generation() {
    return generation;
  }

  /**
   * Keeps a caller, unless something was dropped since the look-up began: what it read may be what
   * was withdrawn.
   *
   * @param end when the credential itself ends
   */
  public synchronized void keep(long lookedUpIn, String credential, Caller caller, Instant end) {
    Instant now = clock.instant();
    Instant until = now.plus(trust);
    if (listening && lookedUpIn == generation) {
      kept.put(credential, new Kept(caller, now, end.isBefore(until) ? end : until));
    }
  }

  /** Everything of one account or client. */
  public synchronized void drop(UUID id) {
    generation++;
    kept.values().removeIf(entry -> entry.caller().id().equals(id));
  }

  /** The feed of changes is there: from now on a withdrawal will be heard. */
  public synchronized void listening() {
    forgetAll();
    listening = true;
  }

  /** The feed of changes is gone: every credential is looked up until it is back. */
  public synchronized void deaf() {
    forgetAll();
    listening = false;
  }

  private void forgetAll() {
    generation++;
    kept.clear();
  }
}
