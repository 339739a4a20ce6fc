package nl.inclusiemonitor.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import nl.inclusiemonitor.http.connection.Patience;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A client that never ends the head of its request may not keep a connection for ever. */
class HeadDeadlineIT {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final String HOST = " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
  private static final String WHOLE = "GET /api/v1/echo/woord" + HOST + "\r\n";

  private static TestApi api;

  @BeforeAll
  static void start() {
    api = Proef.start(Optional.empty(), new Patience(PATIENCE, Patience.STANDARD.leftover()));
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void aHeadThatDribblesInIsCutOff() throws Exception {
    try (RawConnection connection = new RawConnection(api.port())) {
      assertThat(dribble(connection)).isBetween(PATIENCE, PATIENCE.multipliedBy(5));
    }
  }

  @Test
  void aNextRequestOnTheSameConnectionHasTheSameTime() throws Exception {
    try (RawConnection connection = new RawConnection(api.port())) {
      assertThat(connection.send(WHOLE).readAnswer()).startsWith("HTTP/1.1 200");
      pass(PATIENCE.multipliedBy(2));
      assertThat(connection.send(WHOLE).readAnswer()).startsWith("HTTP/1.1 200");

      assertThat(dribble(connection)).isBetween(PATIENCE, PATIENCE.multipliedBy(5));
    }
  }

  @Test
  void aBodyMayTakeLonger() throws Exception {
    try (RawConnection connection = new RawConnection(api.port())) {
      connection.send(
          "POST /api/v1/stroom"
              + HOST
              + "Authorization: Bearer dingen:lezen\r\nContent-Type: text/csv\r\n"
              + "Content-Length: 3\r\n\r\n");
      for (String piece : new String[] {"a", "b", "c"}) {
        pass(PATIENCE.dividedBy(2));
        connection.send(piece);
      }

      assertThat(connection.readAnswer()).startsWith("HTTP/1.1 200").endsWith("{\"bytes\":3}");
    }
  }

  @Test
  void anEventStreamGoesOn() throws Exception {
    try (RawConnection connection = new RawConnection(api.port())) {
      connection.send("GET /api/v1/gebeurtenissen" + HOST + "\r\n");
      connection.readUntil("{\"n\":1}\n\n");

      pass(PATIENCE.multipliedBy(2));

      assertThat(api.server().streams().size()).isEqualTo(1);
    }
  }

  /** How long the server listens to a head that has no end. */
  private static Duration dribble(RawConnection connection) throws InterruptedException {
    long begin = System.nanoTime();
    try {
      connection.send("GET /api/v1/echo/woord" + HOST + "X: ");
      while (Duration.ofNanos(System.nanoTime() - begin).compareTo(PATIENCE.multipliedBy(10)) < 0) {
        connection.send("a");
        pass(Duration.ofMillis(50));
      }
    } catch (IOException closed) {
      // Sending fails once the server has closed the connection.
    }
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static void pass(Duration time) throws InterruptedException {
    Thread.sleep(time.toMillis());
  }
}
