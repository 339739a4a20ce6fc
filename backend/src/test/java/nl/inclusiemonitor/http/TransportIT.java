package nl.inclusiemonitor.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens on the connection: paths and methods, early refusals, uploads, event streams. */
class TransportIT {
  private static final int UPLOAD = 50 * 1024 * 1024;
  private static final String HOST = " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
  private static final String NEXT = "GET /api/v1/echo/volgende" + HOST + "\r\n";

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
  @ValueSource(strings = {"/niets", "/dingen/", "//dingen", "/echo/", "/echo/a/b", "/%64ingen", ""})
  void anUnknownPathAndATrailingSlashAre404(String path) {
    var answer = api.client().session("di-adviseur").get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("niet-gevonden");
  }

  @Test
  void anotherMethodIs405AndNamesThoseThatExist() {
    var answer = api.client().delete("/dingen");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("GET, POST");
  }

  @Test
  void aDefectIsToldWithoutWhatWentWrongInside() {
    for (String soort : new String[] {"gooi", "faal"}) {
      var answer = api.client().get("/fouten/" + soort);

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.code()).isEqualTo("interne-fout");
      assertThat(answer.json().path("instance").asText()).startsWith("urn:uuid:");
      assertThat(answer.text()).doesNotContain("geheim");
    }
  }

  @Test
  void aRefusalForNowSaysWhenToComeBack() {
    assertThat(api.client().get("/fouten/druk").header("Retry-After")).isEqualTo("3");
  }

  @Test
  void aStreamingOperationSeesEveryByte() {
    var answer = api.client().bearer("dingen:lezen").post("/stroom", "text/csv", new byte[UPLOAD]);

    assertThat(answer.json().path("bytes").asInt()).isEqualTo(UPLOAD);
  }

  @Test
  void aLargeUploadThatIsRefusedAtOnceGetsItsAnswerAndLeavesTheConnectionUsable()
      throws IOException {
    try (RawConnection connection = new RawConnection(api.port())) {
      connection.send(
          "POST /api/v1/stroom"
              + HOST
              + "Content-Type: text/csv\r\nContent-Length: "
              + UPLOAD
              + "\r\n\r\n");
      byte[] megabyte = new byte[1024 * 1024];
      for (int sent = 0; sent < UPLOAD; sent += megabyte.length) {
        connection.send(megabyte);
      }

      assertThat(connection.readAnswer()).startsWith("HTTP/1.1 401");
      assertThat(connection.send(NEXT).readAnswer()).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void anOperationThatRefusesAStreamLeavesTheConnectionUsable() {
    var client = api.client().bearer("dingen:lezen").with("Idempotency-Key", "1");

    assertThat(client.post("/stroom", "text/csv", new byte[UPLOAD]).status()).isEqualTo(409);
    assertThat(client.get("/dingen").status()).isEqualTo(200);
  }

  @Test
  void aClientThatAsksToContinueIsAnsweredBeforeItSends() throws IOException {
    try (RawConnection connection = new RawConnection(api.port())) {
      connection.send(
          "POST /api/v1/stroom"
              + HOST
              + "Authorization: Bearer dingen:lezen\r\nContent-Type: text/csv\r\n"
              + "Content-Length: 3\r\nExpect: 100-continue\r\n\r\n");

      assertThat(connection.readHead()).startsWith("HTTP/1.1 100");
      assertThat(connection.send("abc").readAnswer())
          .startsWith("HTTP/1.1 200")
          .endsWith("{\"bytes\":3}");
    }
  }

  @Test
  void aClientThatAsksToContinueAndMayNotNeverSends() throws IOException {
    try (RawConnection connection = new RawConnection(api.port())) {
      connection.send(
          "POST /api/v1/stroom"
              + HOST
              + "Content-Type: text/csv\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");

      assertThat(connection.readAnswer())
          .startsWith("HTTP/1.1 401")
          .containsIgnoringCase("connection: close");
      assertThat(connection.isClosed()).isTrue();
    }
  }

  @Test
  void whatIsNoHttpOrTooLongIsAProblemToo() throws IOException {
    assertThat(raw("GET /api/v1/" + "a".repeat(9000) + HOST + "\r\n")).contains(" 414 ");
    assertThat(raw("GET /api/v1/dingen" + HOST + "X: " + "a".repeat(20_000) + "\r\n\r\n"))
        .contains(" 431 ");
    assertThat(raw("GET /api/v1/dingen" + HOST + "Content-Length: veel\r\n\r\n"))
        .contains(" 400 ")
        .containsIgnoringCase("api-version: 1.2.3");
  }

  @Test
  void eventsArriveAtOnceAndEndWhenTheServerStops() throws IOException {
    TestApi stopping = Proef.start();
    try (RawConnection connection = new RawConnection(stopping.port())) {
      connection.send("GET /api/v1/gebeurtenissen" + HOST + "Accept-Encoding: gzip\r\n\r\n");

      assertThat(connection.readUntil("{\"n\":1}\n\n"))
          .contains("text/event-stream")
          .contains("id: 7\nevent: stap\ndata: ");
      assertThat(stopping.server().streams().size()).isEqualTo(1);
      stopping.close();
      assertThat(connection.readUntil("0\r\n\r\n")).endsWith("0\r\n\r\n");
    }
  }

  @Test
  void aListenerWhoLeavesIsForgotten() throws IOException {
    try (RawConnection connection = new RawConnection(api.port())) {
      connection.send("GET /api/v1/gebeurtenissen" + HOST + "\r\n");
      connection.readUntil("{\"n\":1}\n\n");
    }

    TestApi.eventually(() -> api.server().streams().size() == 0);
  }

  @Test
  void aLongChunkedUploadWithoutPermissionEndsToo() {
    var answer =
        api.client()
            .with("Content-Type", "text/csv")
            .send(
                "POST",
                "/stroom",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[UPLOAD])));

    assertThat(answer.status()).isEqualTo(401);
  }

  private static String raw(String request) throws IOException {
    try (RawConnection connection = new RawConnection(api.port())) {
      return connection.send(request).readAnswer();
    }
  }
}
