package nl.inclusiemonitor.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.inclusiemonitor.http.access.BrowserOrigin;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.contract.Contract;

/**
 * A client for integration tests. Every answer it gets, refusals too, is held against the contract:
 * a status, media type, body or header that the contract does not promise fails the test.
 */
public final class ApiClient {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Contract contract;
  private final int port;
  private final Map<String, String> headers;

  private ApiClient(Contract contract, int port, Map<String, String> headers) {
    this.contract = contract;
    this.port = port;
    this.headers = Map.copyOf(headers);
  }

  public static ApiClient of(Contract contract, int port) {
    return new ApiClient(contract, port, Map.of());
  }

  /** As a browser with this session cookie, on a page of the product's own. */
  public ApiClient session(String cookieValue) {
    return with("Cookie", contract.sessionCookie().orElseThrow() + "=" + cookieValue)
        .with("Origin", "http://127.0.0.1:" + port)
        .with("Sec-Fetch-Site", "same-origin")
        .with(BrowserOrigin.HEADER, "1");
  }

  public ApiClient bearer(String token) {
    return with("Authorization", "Bearer " + token);
  }

  public ApiClient with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new ApiClient(contract, port, more);
  }

  public ApiClient ifMatch(String etag) {
    return with("If-Match", etag);
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  public Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  public Answer post(String path) {
    return send("POST", path, BodyPublishers.noBody());
  }

  public Answer post(String path, Object json) {
    return sendJson("POST", path, json);
  }

  public Answer put(String path, Object json) {
    return sendJson("PUT", path, json);
  }

  public Answer patch(String path, Object json) {
    return sendJson("PATCH", path, json);
  }

  public Answer post(String path, String mediaType, byte[] body) {
    return with("Content-Type", mediaType).send("POST", path, BodyPublishers.ofByteArray(body));
  }

  private Answer sendJson(String method, String path, Object json) {
    return with("Content-Type", "application/json")
        .send(method, path, BodyPublishers.ofByteArray(Json.write(json).getBytes()));
  }

  /** Sends anything; the path is within the API, such as {@code /leveringen?soort=personeel}. */
  public Answer send(String method, String path, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + contract.basePath() + path))
            .timeout(Duration.ofSeconds(60))
            .method(method, body);
    headers.forEach(request::header);
    try {
      HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
      Answer answer = Answer.of(response);
      String meant = headers.getOrDefault("X-HTTP-Method-Override", method);
      new AnswerCheck(contract).check(meant, response.uri().getRawPath(), answer);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
