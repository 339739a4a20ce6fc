package nl.inclusiemonitor.demo.lader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.demo.Leverplan;

/**
 * The counter of the product as a client sees it: a program delivers and processes with its token,
 * and a person confirms what the deliverer may not confirm itself.
 */
public final class Loket {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(50);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The demo's own program, whose secret is no secret. */
  private static final String CLIENT =
      "grant_type=client_credentials&client_id=demo-integratie"
          + "&client_secret=demo-integratie-geheim";

  private static final String BEVESTIGER = "di-adviseur";
  private static final String I_TEAM = "i-team";

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final URI basis;
  private final String herkomst;
  private final Map<String, String> sessies = new HashMap<>();
  private String token;

  /** A levering as the product last showed it. */
  record Staat(String id, String status, String etag, Set<String> open) {
    private String eersteOpen() {
      return open.stream()
          .findFirst()
          .orElseThrow(() -> new LoketException("nothing to confirm of levering " + id));
    }
  }

  /**
   * @param basis where the product listens, without a path
   * @param publiek how browsers reach it, when that is elsewhere
   */
  public Loket(URI basis, Optional<URI> publiek) {
    this.basis = basis;
    this.herkomst = publiek.orElse(basis).toString();
  }

  Staat lever(Path bestand, Leverplan.Stap stap) throws IOException, InterruptedException {
    return lever(bestand, stap, stap.peildatum(), this::metToken);
  }

  /** The I-team delivers it itself, and with the wrong peildatum. */
  Staat leverVerkeerd(Path bestand, Leverplan.Stap stap, LocalDate peildatum)
      throws IOException, InterruptedException {
    return lever(bestand, stap, peildatum, this::alsITeam);
  }

  /** Whether the I-team threw a levering of this soort away before. */
  boolean heeftWeggegooid(Leverplan.Stap stap) throws IOException, InterruptedException {
    String query = "?status=weggegooid&soort=" + stap.soort();
    return !stuur(alsITeam("/api/v1/leveringen" + query).GET().build())
        .body()
        .path("leveringen")
        .isEmpty();
  }

  /** The I-team sees its mistake, once the check is done; the lines are erased soon after. */
  void gooiWeg(Staat verkeerd) throws IOException, InterruptedException {
    String pad = "/api/v1/leveringen/" + verkeerd.id();
    Staat staat = verkeerd;
    while (staat.status().equals("ontvangen")) {
      Thread.sleep(POLL.toMillis());
      staat = staat(stuur(alsITeam(pad).GET().build()));
    }
    stuur(
        alsITeam(pad + "/verwijdering")
            .header("If-Match", staat.etag())
            .POST(HttpRequest.BodyPublishers.noBody())
            .build());
  }

  /** How a caller makes itself known. */
  private interface Deur {
    HttpRequest.Builder verzoek(String path) throws IOException, InterruptedException;
  }

  private Staat lever(Path bestand, Leverplan.Stap stap, LocalDate peildatum, Deur deur)
      throws IOException, InterruptedException {
    String query =
        "?soort=%s&peildatum=%s&omvang=%s&bestandsnaam=%s"
            .formatted(
                stap.soort(),
                peildatum,
                stap.omvang(),
                URLEncoder.encode(bestand.getFileName().toString(), StandardCharsets.UTF_8));
    HttpRequest.Builder request =
        deur.verzoek("/api/v1/leveringen" + query)
            .header("Content-Type", stap.contentType())
            .POST(HttpRequest.BodyPublishers.ofFile(bestand));
    Optional.ofNullable(stap.contentEncoding())
        .ifPresent(coding -> request.header("Content-Encoding", coding));
    return staat(stuur(request.build()));
  }

  /** The levering again, a moment later. */
  Staat wacht(Staat staat) throws IOException, InterruptedException {
    Thread.sleep(POLL.toMillis());
    return staat(stuur(metToken("/api/v1/leveringen/" + staat.id()).GET().build()));
  }

  Staat verwerk(Staat staat) throws IOException, InterruptedException {
    return staat(
        stuur(
            metToken("/api/v1/leveringen/" + staat.id() + "/verwerking")
                .header("If-Match", staat.etag())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build()));
  }

  /** Confirms one open warning, as a person who did not deliver the file. */
  Staat bevestig(Staat staat) throws IOException, InterruptedException {
    String body =
        JSON.createObjectNode()
            .put("code", staat.eersteOpen())
            .put("toelichting", "Nagegaan bij de leveraar: het bestand klopt.")
            .toString();
    return staat(
        stuur(
            alsPersoon(BEVESTIGER, "/api/v1/leveringen/" + staat.id() + "/bevestiging")
                .header("Content-Type", "application/json")
                .header("If-Match", staat.etag())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build()));
  }

  private HttpRequest.Builder metToken(String path) throws IOException, InterruptedException {
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

  private HttpRequest.Builder alsITeam(String path) throws IOException, InterruptedException {
    return alsPersoon(I_TEAM, path);
  }

  private HttpRequest.Builder alsPersoon(String gebruikersnaam, String path)
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

  private record Antwoord(JsonNode body, String etag, String cookie) {}

  private Antwoord stuur(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    JsonNode body = JSON.readTree(response.body());
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

  private static Staat staat(Antwoord antwoord) {
    Set<String> open =
        StreamSupport.stream(antwoord.body().path("meldingen").spliterator(), false)
            .filter(melding -> melding.path("bevestiging").isNull())
            .map(melding -> melding.path("code").asText())
            .collect(Collectors.toSet());
    return new Staat(
        antwoord.body().path("id").asText(),
        antwoord.body().path("status").asText(),
        antwoord.etag(),
        open);
  }
}
