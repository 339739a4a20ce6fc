package nl.inclusiemonitor.demo.lader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;

/**
 * What people of the demo ask about a register, so that everyone who has to do with
 * terugzoekverzoeken finds one: answered, with the I-team, and waiting for a judgement.
 */
final class Verzoekloket {
  private static final String VERZOEKEN = "/api/v1/terugzoekverzoeken";
  private static final String ADVISEUR = "di-adviseur";
  private static final String VASTSTELLER = "vaststeller";
  private static final String I_TEAM = "i-team";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<Verhaal> VERHALEN =
      List.of(
          new Verhaal("met-terugwerkende-kracht", "registratie-controleren", 2, Stand.AFGEHANDELD),
          new Verhaal("nieuw-geregistreerd", "registratie-controleren", 2, Stand.GOEDGEKEURD),
          new Verhaal("niet-in-p-direkt", "koppeling-herstellen", 3, Stand.AANGEVRAAGD));

  private final Verbinding verbinding;

  Verzoekloket(Verbinding verbinding) {
    this.verbinding = verbinding;
  }

  /** How far a verzoek comes, as it goes when nobody refuses; in that order. */
  private enum Stand {
    AANGEVRAAGD("aangevraagd"),
    GOEDGEKEURD("goedgekeurd"),
    AFGEHANDELD("afgehandeld");

    private final String status;

    Stand(String status) {
      this.status = status;
    }
  }

  /**
   * What is asked of an outcome, and how far that comes.
   *
   * @param personen the first so many
   */
  private record Verhaal(String uitkomst, String reden, int personen, Stand tot) {}

  /** Goes on where an earlier load stopped; what somebody else did meanwhile stays. */
  void vraagOver(String register) throws IOException, InterruptedException {
    for (Verhaal verhaal : VERHALEN) {
      Optional<String> gedaan = gedaan(register, verhaal);
      String pad = VERZOEKEN + "/" + (gedaan.isPresent() ? gedaan.get() : vraag(register, verhaal));
      for (Stand stand : Stand.values()) {
        boolean verder = stand.compareTo(verhaal.tot()) < 0;
        Verbinding.Antwoord nu = lees(ADVISEUR, pad);
        if (verder && nu.body().path("status").asText().equals(stand.status)) {
          stap(pad, stand, nu.etag());
        }
      }
    }
  }

  private Optional<String> gedaan(String register, Verhaal verhaal)
      throws IOException, InterruptedException {
    for (JsonNode verzoek : lees(ADVISEUR, VERZOEKEN).body().path("terugzoekverzoeken")) {
      if (verzoek.path("levering").asText().equals(register)
          && verzoek.path("uitkomst").asText().equals(verhaal.uitkomst())) {
        return Optional.of(verzoek.path("id").asText());
      }
    }
    return Optional.empty();
  }

  private String vraag(String register, Verhaal verhaal) throws IOException, InterruptedException {
    JsonNode lijst =
        lees(
                ADVISEUR,
                "/api/v1/leveringen/%s/uitkomstregels?uitkomst=%s&limiet=%d"
                    .formatted(register, verhaal.uitkomst(), verhaal.personen()))
            .body();
    ObjectNode vraag =
        JSON.createObjectNode()
            .put("levering", register)
            .put("uitkomst", verhaal.uitkomst())
            .put("reden", verhaal.reden());
    for (JsonNode regel : lijst.path("regels")) {
      vraag
          .withArray("regels")
          .addObject()
          .put("levering", regel.path("levering").asText())
          .put("regel", regel.path("regel").asInt());
    }
    return verbinding
        .stuur(
            verbinding
                .alsPersoon(ADVISEUR, VERZOEKEN)
                .header("Content-Type", "application/json")
                .POST(json(vraag))
                .build())
        .body()
        .path("id")
        .asText();
  }

  private void stap(String pad, Stand van, String etag) throws IOException, InterruptedException {
    if (van == Stand.AANGEVRAAGD) {
      verbinding.stuur(
          verbinding
              .alsPersoon(VASTSTELLER, pad + "/goedkeuring")
              .header("If-Match", etag)
              .POST(BodyPublishers.noBody())
              .build());
    } else {
      lees(I_TEAM, pad + "/tokenbestand");
      verbinding.stuur(
          verbinding
              .alsPersoon(I_TEAM, pad + "/afhandeling")
              .header("If-Match", lees(I_TEAM, pad).etag())
              .header("Content-Type", "application/json")
              .POST(json(JSON.createObjectNode().put("resultaat", "alle-gevonden")))
              .build());
    }
  }

  private Verbinding.Antwoord lees(String wie, String pad)
      throws IOException, InterruptedException {
    HttpRequest.Builder vraag = verbinding.alsPersoon(wie, pad);
    return verbinding.stuur(vraag.GET().build());
  }

  private static BodyPublisher json(ObjectNode inhoud) {
    return BodyPublishers.ofString(inhoud.toString());
  }
}
