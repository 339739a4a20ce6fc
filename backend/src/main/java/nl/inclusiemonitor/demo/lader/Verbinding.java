package nl.inclusiemonitor.demo.lader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The product as its clients reach it: a program with its token, and persons with their sessions.
 */
public final class Verbinding {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final int BEZIG = 503;
  private static final Duration ADEM = Duration.ofSeconds(1);
  private static final int KEREN = 60;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The demo's own program, whose secret is no secret. */
  private static final String CLIENT =
      "grant_type=client_credentials&client_id=demo-integratie"
          + "&client_secret=demo-integratie-geheim";

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final URI basis;
  private final String herkomst;
  private final Map<String, String> sessies = new HashMap<>();
  private String token;

  /**
   * @param basis where the product listens, without a path
   * @param publiek how browsers reach it, when that is elsewhere
   */
  public Verbinding(URI basis, Optional<URI> publiek) {
    this.basis = basis;
    this.herkomst = publiek.orElse(basis).toString();
  }

  /**
   * What came back.
   *
   * @param body nothing when it is no JSON
   */
  record Antwoord(JsonNode body, String etag, String cookie) {}

  HttpRequest.Builder metToken(String path) throws IOException, InterruptedException {
    if (token == null) {
      token =
          stuur(
                  verzoek("/api/v1/tokens")
                      .header("Content-Type", "application/x-www-form-urlencoded")
                      .POST(HttpRequest.BodyPublishers.ofString(CLIENT))
                      .build())
              .body()
              .path("access_token")
              .asText();
    }
    return verzoek(path).header("Authorization", "Bearer " + token);
  }

  HttpRequest.Builder alsPersoon(String gebruikersnaam, String path)
      throws IOException, InterruptedException {
    String sessie = sessies.get(gebruikersnaam);
    if (sessie == null) {
      sessie = sessie(gebruikersnaam);
      sessies.put(gebruikersnaam, sessie);
    }
    return verzoek(path)
        .header("Cookie", sessie)
        .header("Origin", herkomst)
        .header("X-Inclusiemonitor", "1");
  }

  /** Throws when the product refuses; asks again while it is only busy with somebody else. */
  Antwoord stuur(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    for (int keer = 1; response.statusCode() == BEZIG && keer < KEREN; keer++) {
      Thread.sleep(ADEM.toMillis());
      response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
    boolean isJson =
        response
            .headers()
            .firstValue("Content-Type")
            .filter(type -> type.contains("json"))
            .isPresent();
    JsonNode body = isJson ? JSON.readTree(response.body()) : JSON.missingNode();
    if (response.statusCode() >= 400) {
      throw new LoketException(
          "%s %s is answered with %d: %s"
              .formatted(
                  request.method(),
                  request.uri().getPath(),
                  response.statusCode(),
                  body.path("detail").asText()));
    }
    return new Antwoord(
        body,
        response.headers().firstValue("ETag").orElse(""),
        response.headers().firstValue("Set-Cookie").orElse(""));
  }

  private String sessie(String gebruikersnaam) throws IOException, InterruptedException {
    JsonNode account = account(gebruikersnaam);
    String body =
        JSON.createObjectNode()
            .put("gebruikersnaam", account.path("gebruikersnaam").asText())
            .put("wachtwoord", account.path("wachtwoord").asText())
            .toString();
    String cookie =
        stuur(
                verzoek("/api/v1/sessies")
                    .header("Content-Type", "application/json")
                    .header("Origin", herkomst)
                    .header("X-Inclusiemonitor", "1")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build())
            .cookie();
    return cookie.substring(0, cookie.indexOf(';'));
  }

  /** The demo shows its accounts to everyone. */
  private JsonNode account(String gebruikersnaam) throws IOException, InterruptedException {
    JsonNode accounts =
        stuur(verzoek("/api/v1/instantie").GET().build()).body().path("demoAccounts");
    for (JsonNode account : accounts) {
      if (account.path("gebruikersnaam").asText().equals(gebruikersnaam)) {
        return account;
      }
    }
    throw new LoketException("the demo has no account " + gebruikersnaam);
  }

  private HttpRequest.Builder verzoek(String path) {
    return HttpRequest.newBuilder(basis.resolve(path)).timeout(TIMEOUT);
  }
}
