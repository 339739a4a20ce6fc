package nl.inclusiemonitor.demo.lader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;

/**
 * Makes quarters vastgesteld as two people of the demo do: one explains what jumped and offers the
 * stand, another decides.
 */
final class Vaststelloket {
  private static final String ADVISEUR = "di-adviseur";
  private static final String VASTSTELLER = "vaststeller";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Verbinding verbinding;

  Vaststelloket(Verbinding verbinding) {
    this.verbinding = verbinding;
  }

  /** Goes on where an earlier load ended. */
  void stelVast(String kwartaal) throws IOException, InterruptedException {
    String stand = "/api/v1/standen/" + kwartaal;
    Verbinding.Antwoord nu = lees(stand + "/vaststelling");
    if (nu.body().path("status").asText().equals("vastgesteld")) {
      return;
    }
    for (JsonNode sprong : nu.body().path("sprongen")) {
      if (sprong.path("verklaring").isNull()) {
        nu = stuur(ADVISEUR, stand + "/sprongverklaring", nu.etag(), verklaring(sprong));
      }
    }
    if (!nu.body().at("/voordracht/status").asText().equals("open")) {
      nu = stuur(ADVISEUR, stand + "/voordracht", nu.etag(), voordracht(nu.body()));
    }
    ObjectNode besluit = JSON.createObjectNode().put("besluit", "vaststellen");
    stuur(VASTSTELLER, stand + "/besluit", nu.etag(), besluit);
  }

  private static ObjectNode verklaring(JsonNode sprong) {
    return JSON.createObjectNode()
        .put("dienstonderdeel", sprong.path("dienstonderdeel").asText())
        .put("reden", "plaatsingen");
  }

  private static ObjectNode voordracht(JsonNode nu) {
    ObjectNode voordracht = JSON.createObjectNode().put("versie", nu.path("versie").asInt());
    if (nu.path("toelichtingNodig").asBoolean()) {
      voordracht.put("toelichting", "Het percentage is dat van de indicatieve reeks van 2018.");
    }
    return voordracht;
  }

  private Verbinding.Antwoord lees(String pad) throws IOException, InterruptedException {
    return verbinding.stuur(verbinding.alsPersoon(ADVISEUR, pad).GET().build());
  }

  private Verbinding.Antwoord stuur(String wie, String pad, String etag, ObjectNode inhoud)
      throws IOException, InterruptedException {
    return verbinding.stuur(
        verbinding
            .alsPersoon(wie, pad)
            .header("If-Match", etag)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(inhoud.toString()))
            .build());
  }
}
