package nl.inclusiemonitor.db;

import java.time.Duration;
import java.util.Objects;

/**
 * The limits of one pool of connections.
 *
 * @param name in metrics and in pg_stat_activity
 * @param size connections at most
 * @param waiting who may wait for one; the next is refused at once
 * @param deadline how long waiting and work may take together before the answer is Unavailable
 * @param silence after which a connection that says nothing is taken for dead
 */
public record PoolSettings(
    String name, int size, int waiting, Duration deadline, Duration silence) {
  private static final Duration CONNECTING = Duration.ofSeconds(10);

  public PoolSettings {
    Objects.requireNonNull(name);
    if (size < 1 || waiting < 0 || deadline.toMillis() < 1 || silence.toMillis() < 1) {
      throw new DatabaseStartException("A pool of connections needs a size and a deadline.");
    }
  }

  /** Serves requests: short transactions, and a queue that a burst fits in. */
  public static PoolSettings requests(int size) {
    return new PoolSettings(
        "requests", size, size * 32, Duration.ofSeconds(10), Duration.ofSeconds(30));
  }

  /**
   * Loads deliveries: a connection for as long as that lasts, and no waiting for one. A client on a
   * slow line needs hours for millions of lines; one that stops is noticed by the upload itself.
   * The server is silent while it receives a COPY.
   */
  public static PoolSettings ingest(int size) {
    return new PoolSettings("ingest", size, 0, Duration.ofHours(6), Duration.ofHours(1));
  }

  /** How long a connection may be waited for: without a queue only until the server answers. */
  Duration acquisition() {
    return waiting > 0 || deadline.compareTo(CONNECTING) < 0 ? deadline : CONNECTING;
  }
}
