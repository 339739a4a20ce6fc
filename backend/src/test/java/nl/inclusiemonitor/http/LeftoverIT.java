package nl.inclusiemonitor.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import nl.inclusiemonitor.http.connection.Patience;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A client that sends on after its answer is judged by its speed, not by how long it takes. */
class LeftoverIT {
  private static final Duration WINDOW = Duration.ofMillis(500);
  private static final String HOST = " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
  private static final byte[] PIECE = new byte[8 * 1024];

  /**
   * One each tenth of a second, which is five times what a client must reach, for three windows.
   */
  private static final int PIECES = 15;

  private static final String REFUSED =
      "POST /api/v1/stroom"
          + HOST
          + "Content-Type: text/csv\r\nContent-Length: "
          + PIECES * PIECE.length
          + "\r\n\r\n";

  private static TestApi api;

  @BeforeAll
  static void start() {
    api = Proef.start(Optional.empty(), new Patience(Patience.STANDARD.head(), WINDOW));
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void aClientThatSendsSteadilyReadsItsAnswerAtTheEnd() throws Exception {
    try (RawConnection connection = new RawConnection(api.port())) {
      connection.send(REFUSED);
      for (int i = 0; i < PIECES; i++) {
        Thread.sleep(WINDOW.dividedBy(5).toMillis());
        connection.send(PIECE);
      }

      assertThat(connection.readAnswer()).startsWith("HTTP/1.1 401");
      assertThat(connection.send("GET /api/v1/echo/volgende" + HOST + "\r\n").readAnswer())
          .startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void aClientThatStopsAfterAWindowIsCutOff() throws IOException {
    try (RawConnection connection = new RawConnection(api.port())) {
      connection.send(REFUSED).send(PIECE).send(PIECE);

      assertThat(connection.readAnswer()).startsWith("HTTP/1.1 401");
      assertThat(connection.isClosed()).isTrue();
    }
  }
}
