package nl.inclusiemonitor.http.connection;

import java.time.Duration;

/**
 * How long the server waits for a client.
 *
 * @param head for the whole head of a request
 * @param leftover the window over which what is still sent after the answer is judged
 */
public record Patience(Duration head, Duration leftover) {
  /** A head is a few kilobytes that a client sends at once, also over a slow line. */
  public static final Patience STANDARD =
      new Patience(Duration.ofSeconds(15), Duration.ofSeconds(15));
}
