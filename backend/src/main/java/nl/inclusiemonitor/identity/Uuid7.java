package nl.inclusiemonitor.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes the ids of everything this product records: UUID version 7 (RFC 9562 §5.7), so that keys
 * made after each other lie together in an index.
 *
 * <p>Within one maker every id is greater than the one before it, as the database sorts them: the
 * twelve bits after the millisecond count on within it (RFC 9562 §6.2, method 1), and a clock that
 * is set back does not turn the order.
 */
public final class Uuid7 {
  private static final int COUNTER_LIMIT = 1 << 12;

  /** Half of the counter's room, so that a millisecond has at least as many ids left. */
  private static final int COUNTER_START = 1 << 11;

  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final Clock clock;
  private final RandomGenerator random;
  private long millis;
  private int counter;

  /** Ids for production: the random bits are hard to guess. */
  public Uuid7(Clock clock) {
    this(clock, new SecureRandom());
  }

  /** Ids from a chosen source of randomness; a seeded one makes them repeatable. */
  public Uuid7(Clock clock, RandomGenerator random) {
    this.clock = Objects.requireNonNull(clock);
    this.random = Objects.requireNonNull(random);
  }

  /** The next id; safe from any thread. */
  public synchronized UUID next() {
    long now = clock.millis();
    if (now > millis) {
      millis = now;
      counter = random.nextInt(COUNTER_START);
    } else if (++counter == COUNTER_LIMIT) {
      millis++;
      counter = random.nextInt(COUNTER_START);
    }
    long high = millis << 16 | VERSION | counter;
    long low = VARIANT | random.nextLong() >>> 2;
    return new UUID(high, low);
  }
}
