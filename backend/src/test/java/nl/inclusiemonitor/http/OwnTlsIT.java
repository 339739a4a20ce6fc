package nl.inclusiemonitor.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.StreamResetException;
import io.vertx.core.net.PemTrustOptions;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.inclusiemonitor.db.embedded.TestCertificate;
import nl.inclusiemonitor.http.connection.Patience;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The server with its own certificate: both versions of HTTP, and HTTP/1 as strict as without. */
class OwnTlsIT {
  private static final String HOST = "Host: 127.0.0.1\r\n";

  private static TestApi api;
  private static SSLContext trusting;
  private static Vertx vertx;
  private static io.vertx.core.http.HttpClient session;

  @BeforeAll
  static void start(@TempDir Path directory) throws Exception {
    TestCertificate own = TestCertificate.make(directory, "ip:127.0.0.1");
    api =
        Proef.start(
            Optional.of(new HttpSettings.Tls(own.certificate(), own.key())),
            new Patience(Duration.ofSeconds(1), Duration.ofSeconds(1)));
    trusting = trusting(own.certificate());
    vertx = Vertx.vertx();
    session = session(own.certificate());
  }

  @AfterAll
  static void stop() {
    TestApi.await(vertx.close());
    api.close();
  }

  @ParameterizedTest
  @EnumSource(HttpClient.Version.class)
  void bothVersionsAreServed(HttpClient.Version version) throws Exception {
    URI address = URI.create("https://127.0.0.1:" + api.port() + "/api/v1/echo/woord");

    var answer =
        HttpClient.newBuilder()
            .sslContext(trusting)
            .version(version)
            .build()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.version()).isEqualTo(version);
  }

  @Test
  void twoLengthsEndTheConnection() throws Exception {
    String answers =
        answers(
            "POST /api/v1/formulier HTTP/1.1\r\n"
                + HOST
                + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");

    assertThat(answers).startsWith("HTTP/1.1 400").contains("\"geen-http\"");
  }

  @Test
  void aHeadWithoutAnEndIsCutOff() throws Exception {
    assertThat(answers("GET /api/v1/echo/woord HTTP/1.1\r\n" + HOST)).isEmpty();
  }

  @Test
  void aBrokenPathIsAnsweredAndTheSessionGoesOn() {
    HttpClientRequest broken = TestApi.await(stream(HttpMethod.GET, "/%zz"));
    Future<Buffer> problem = broken.response().compose(HttpClientResponse::body);

    HttpClientResponse refused = TestApi.await(broken.send());

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(TestApi.await(problem).toString()).contains("\"geen-http\"");
    HttpClientResponse next =
        TestApi.await(
            stream(HttpMethod.GET, "/api/v1/echo/woord").compose(HttpClientRequest::send));
    assertThat(next.statusCode()).isEqualTo(200);
    assertThat(next.request().connection()).isSameAs(refused.request().connection());
  }

  @Test
  void aRefusedClientThatAskedToContinueLeavesAnotherUploadOfTheSessionAlone() {
    HttpClientRequest good = upload("Authorization", "Bearer dingen:lezen");

    HttpClientRequest refused = upload("Expect", "100-continue");

    assertThat(TestApi.await(refused.response()).statusCode()).isEqualTo(401);
    assertThat(refused.connection()).isSameAs(good.connection());
    assertThatItArrives(good);
  }

  @Test
  void aRefusedClientThatDawdlesLosesOnlyItsStream() throws Exception {
    HttpClientRequest good = upload("Authorization", "Bearer dingen:lezen");
    HttpClientRequest refused = upload("Accept", "application/json");
    CompletableFuture<Throwable> end = new CompletableFuture<>();
    refused.exceptionHandler(end::complete);

    assertThat(TestApi.await(refused.response()).statusCode()).isEqualTo(401);

    assertThat(end.get(10, TimeUnit.SECONDS))
        .isInstanceOfSatisfying(
            StreamResetException.class, reset -> assertThat(reset.getCode()).isZero());
    assertThat(refused.connection()).isSameAs(good.connection());
    assertThatItArrives(good);
  }

  /** An upload of which three bytes are on their way. */
  private static HttpClientRequest upload(String header, String value) {
    HttpClientRequest upload =
        TestApi.await(stream(HttpMethod.POST, "/api/v1/stroom"))
            .putHeader("Content-Type", "text/csv")
            .putHeader(header, value)
            .setChunked(true);
    TestApi.await(upload.write(Buffer.buffer("abc")));
    return upload;
  }

  private static void assertThatItArrives(HttpClientRequest upload) {
    Future<Buffer> body = upload.response().compose(HttpClientResponse::body);
    TestApi.await(upload.end("def"));
    assertThat(TestApi.await(body)).hasToString("{\"bytes\":6}");
  }

  private static Future<HttpClientRequest> stream(HttpMethod method, String uri) {
    return session.request(method, uri);
  }

  /** Its requests share one connection for as long as that lives. */
  private static io.vertx.core.http.HttpClient session(Path certificate) {
    return vertx.createHttpClient(
        new HttpClientOptions()
            .setDefaultHost("127.0.0.1")
            .setDefaultPort(api.port())
            .setProtocolVersion(HttpVersion.HTTP_2)
            .setUseAlpn(true)
            .setSsl(true)
            .setTrustOptions(new PemTrustOptions().addCertPath(certificate.toString())));
  }

  /** Everything that comes until the server closes the connection. */
  private static String answers(String request) throws Exception {
    try (var socket = trusting.getSocketFactory().createSocket("127.0.0.1", api.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  private static SSLContext trusting(Path certificate) throws Exception {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    try (InputStream pem = Files.newInputStream(certificate)) {
      store.setCertificateEntry(
          "eigen", CertificateFactory.getInstance("X.509").generateCertificate(pem));
    }
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }
}
