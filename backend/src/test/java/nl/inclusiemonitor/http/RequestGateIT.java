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

  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
  private static final String CHUNKED = "Transfer-Encoding: chunked\r\n\r\n";

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked, identity\r\n",
        "Transfer-Encoding: gzip\r\n",
        "Content-Length: 3\r\nContent-Length: 4\r\n",
        "Content-Length: +3\r\n"
      })
  void aRequestWhoseEndIsNotCertainEndsTheConnection(String lengths) throws IOException {
    endsWithOneAnswer("POST /api/v1/formulier HTTP/1.1\r\n" + HOST + FORM + lengths);
  }

  @Test
  void chunksAreOfHttp11Only() throws IOException {
    endsWithOneAnswer(
        "POST /api/v1/formulier HTTP/1.0\r\n"
            + HOST
            + FORM
            + "Connection: keep-alive\r\nTransfer-Encoding: chunked\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz\r\nnaam=a\r\n", "-6\r\nnaam=a\r\n", "6;\rx\r\nnaam=a\r\n"})
  void aChunkThatIsNoneIsAProblem(String chunk) throws IOException {
    try (RawConnection connection = new RawConnection(api.port())) {
      connection.send("POST /api/v1/formulier HTTP/1.1\r\n" + HOST + FORM + CHUNKED + chunk);

      assertThat(connection.readAnswer())
          .startsWith("HTTP/1.1 400")
          .containsIgnoringCase("connection: close")
          .contains("\"geen-http\"");
      assertThat(connection.isClosed()).isTrue();
    }
  }

  @Test
  void aChunkThatIsNoneAfterAnEarlyRefusalOnlyEndsTheConnection() throws IOException {
    try (RawConnection connection = new RawConnection(api.port())) {
      connection.send(
          "POST /api/v1/stroom HTTP/1.1\r\n" + HOST + "Content-Type: text/csv\r\n" + CHUNKED);
      assertThat(connection.readAnswer()).startsWith("HTTP/1.1 401");

      assertThat(connection.send("zz\r\n").isClosed()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/2.0", "HTTP/1.2", "HTTP/0.9", "http/1.1"})
  void anotherVersionOfHttpIsAProblem(String version) throws IOException {
    try (RawConnection connection = new RawConnection(api.port())) {
      connection.send("GET / " + version + "\r\n" + HOST + "\r\n");

      assertThat(connection.readAnswer())
          .contains(" 505 ")
          .containsIgnoringCase("content-type: application/problem+json")
          .containsIgnoringCase("x-content-type-options: nosniff")
          .containsIgnoringCase("connection: close")
          .contains("\"andere-http-versie\"");
      assertThat(connection.isClosed()).isTrue();
    }
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

  /** What follows could be a request that somebody hid in this one. */
  private static void endsWithOneAnswer(String head) throws IOException {
    try (RawConnection connection = new RawConnection(api.port())) {
      connection.send(
          head + "\r\n0\r\n\r\nGET /api/v1/echo/verborgen HTTP/1.1\r\n" + HOST + "\r\n");

      assertThat(connection.readAnswer())
          .contains(" 400 ")
          .containsIgnoringCase("connection: close")
          .contains("\"geen-http\"");
      assertThat(connection.isClosed()).isTrue();
    }
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
