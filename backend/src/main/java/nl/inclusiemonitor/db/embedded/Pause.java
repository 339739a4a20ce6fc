package nl.inclusiemonitor.db.embedded;

import java.io.InterruptedIOException;
import java.time.Duration;

/** Waiting on a thread of the launcher's own, never on an event loop. */
final class Pause {
  private Pause() {}

  static void of(Duration duration) throws InterruptedIOException {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for PostgreSQL");
    }
  }
}
