package nl.inclusiemonitor.demo.lader;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.demo.Leverplan;

/**
 * The counter of the product as a client sees it: a program delivers and processes with its token,
 * and a person confirms what the deliverer may not confirm itself.
 */
final class Loket {
  private static final Duration POLL = Duration.ofMillis(50);
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String BEVESTIGER = "di-adviseur";
  private static final String I_TEAM = "i-team";

  private final Verbinding verbinding;

  /** A levering as the product last showed it. */
  record Staat(String id, String status, String etag, Set<String> open) {
    private String eersteOpen() {
      return open.stream()
          .findFirst()
          .orElseThrow(() -> new LoketException("nothing to confirm of levering " + id));
    }
  }

  Loket(Verbinding verbinding) {
    this.verbinding = verbinding;
  }

  Staat lever(Path bestand, Leverplan.Stap stap) throws IOException, InterruptedException {
    return lever(bestand, stap, stap.peildatum(), verbinding::metToken);
  }

  /** The I-team delivers it itself, and with the wrong peildatum. */
  Staat leverVerkeerd(Path bestand, Leverplan.Stap stap, LocalDate peildatum)
      throws IOException, InterruptedException {
    return lever(bestand, stap, peildatum, this::alsITeam);
  }

  /** Whether the I-team threw a levering of this soort away before. */
  boolean heeftWeggegooid(Leverplan.Stap stap) throws IOException, InterruptedException {
    String query = "?status=weggegooid&soort=" + stap.soort();
    return !verbinding
        .stuur(alsITeam("/api/v1/leveringen" + query).GET().build())
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
      staat = staat(verbinding.stuur(alsITeam(pad).GET().build()));
    }
    verbinding.stuur(
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
    return staat(verbinding.stuur(request.build()));
  }

  /** The levering again, a moment later. */
  Staat wacht(Staat staat) throws IOException, InterruptedException {
    Thread.sleep(POLL.toMillis());
    return staat(
        verbinding.stuur(verbinding.metToken("/api/v1/leveringen/" + staat.id()).GET().build()));
  }

  Staat verwerk(Staat staat) throws IOException, InterruptedException {
    return staat(
        verbinding.stuur(
            verbinding
                .metToken("/api/v1/leveringen/" + staat.id() + "/verwerking")
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
        verbinding.stuur(
            verbinding
                .alsPersoon(BEVESTIGER, "/api/v1/leveringen/" + staat.id() + "/bevestiging")
                .header("Content-Type", "application/json")
                .header("If-Match", staat.etag())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build()));
  }

  private HttpRequest.Builder alsITeam(String path) throws IOException, InterruptedException {
    return verbinding.alsPersoon(I_TEAM, path);
  }

  private static Staat staat(Verbinding.Antwoord antwoord) {
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
