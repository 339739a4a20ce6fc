package nl.inclusiemonitor.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are no good HTTP, on the API and on the pages alike. */
class RequestGateIT {
  private static final String HOST = "Host: 127.0.0.1\r\n";

  private static TestApi api;

  @BeforeAll
  static void start() {
    api = Proef.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /%zz HTTP/1.1",
        "GET /api/v1/dingen/%zz HTTP/1.1",
        "GET /api/v1/dingen/% HTTP/1.1",
        "OPTIONS * HTTP/1.1",
        "CONNECT 127.0.0.1:443 HTTP/1.1"
      })
  void aRequestLineThatIsNoneIsAProblem(String line) throws IOException {
    refused(line + "\r\n" + HOST + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", HOST + HOST, "Host:\r\n", "Host: a b\r\n"})
  void aRequestNamesOneHost(String hosts) throws IOException {
    refused("GET /api/v1/dingen HTTP/1.1\r\n" + hosts + "\r\n");
    refused("GET / HTTP/1.1\r\n" + hosts + "\r\n");
  }

  @Test
  void aPageThatIsNotThereIsNotKept() throws IOException {
    assertThat(answer("GET /weg.js HTTP/1.1\r\n" + HOST + "\r\n"))
        .startsWith("HTTP/1.1 404")
        .containsIgnoringCase("cache-control: no-store");
    assertThat(answer("DELETE / HTTP/1.1\r\n" + HOST + "\r\n"))
        .startsWith("HTTP/1.1 405")
        .containsIgnoringCase("cache-control: no-store");
  }

  private static void refused(String request) throws IOException {
    assertThat(answer(request))
        .startsWith("HTTP/1.1 400")
        .containsIgnoringCase("content-type: application/problem+json")
        .containsIgnoringCase("x-content-type-options: nosniff")
        .containsIgnoringCase("api-version: 1.2.3")
        .containsIgnoringCase("cache-control: no-store")
        .contains("\"geen-http\"");
  }

  private static String answer(String request) throws IOException {
    try (RawConnection connection = new RawConnection(api.port())) {
      return connection.send(request).readAnswer();
    }
  }
}
