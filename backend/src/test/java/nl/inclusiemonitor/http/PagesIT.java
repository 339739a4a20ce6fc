package nl.inclusiemonitor.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages: files of the frontend, its index for its own addresses, and strict headers. */
class PagesIT {
  private static TestApi api;

  @BeforeAll
  static void start(@TempDir Path data) throws IOException {
    Path theme = Files.writeString(data.resolve("theme.css"), ":root{--kleur:#154273}");
    api = Proef.start(Optional.of(theme));
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/leveringen/123", "/standen/2022-Q3"})
  void anAddressOfTheApplicationGivesItsIndex(String path) throws Exception {
    var answer = get(path, "Accept", "text/html,*/*");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self'; style-src 'self'")
        .contains("require-trusted-types-for 'script'; trusted-types inclusiemonitor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "text/*;q=0.5", ""})
  void whoAcceptsAnythingGetsThePageToo(String accept) throws Exception {
    var answer = get("/", "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
  }

  @Test
  void whoStatesNothingGetsThePage() throws Exception {
    assertThat(get("/leveringen", "X", "1").body()).startsWith("<!doctype html>");
  }

  @Test
  void whoAsksForSomethingElseGetsNoPage() throws Exception {
    var answer = get("/", "Accept", "application/json, text/html;q=0");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void aFileBelowAssetsIsKeptForEverInTheFormTheBrowserReads() throws Exception {
    var small = get("/assets/proef-1.js", "Accept-Encoding", "gzip, br");
    var plain = get("/assets/proef-1.js", "Accept-Encoding", "identity");

    assertThat(small.headers().firstValue("Content-Encoding")).contains("br");
    assertThat(small.body()).isEqualTo("br-vorm\n");
    assertThat(plain.body()).isEqualTo("export {};\n");
    assertThat(plain.headers().firstValue("Cache-Control"))
        .contains("public, max-age=31536000, immutable");
    assertThat(plain.headers().firstValue("Content-Type"))
        .contains("text/javascript; charset=utf-8");
    assertThat(small.headers().firstValue("ETag")).isNotEqualTo(plain.headers().firstValue("ETag"));
  }

  @Test
  void aKnownFileIsNotSentAgain() throws Exception {
    String etag = get("/assets/proef-1.js", "X", "1").headers().firstValue("ETag").orElseThrow();

    assertThat(get("/assets/proef-1.js", "If-None-Match", etag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/bestaat-niet.js",
        "/assets/bestaat-niet",
        "/../openapi/openapi.yaml",
        "/%2e%2e/openapi-test/paths.yaml",
        "/assets/..%2fproef.js",
        "/api/v2/dingen",
        "/api"
      })
  void whatIsNotThereIs404AndNeverThePage(String path) throws Exception {
    assertThat(get(path, "Accept", "text/html").statusCode()).isEqualTo(404);
  }

  @Test
  void theOrganisationsOwnStyleIsServed() throws Exception {
    assertThat(get("/theme.css", "Accept", "text/css").body()).contains("#154273");
  }

  @Test
  void pagesAreOnlyRead() throws Exception {
    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + "/"))
                    .DELETE()
                    .build(),
                BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  private static HttpResponse<String> get(String path, String header, String value)
      throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + path))
                .header(header, value)
                .build(),
            BodyHandlers.ofString());
  }
}
