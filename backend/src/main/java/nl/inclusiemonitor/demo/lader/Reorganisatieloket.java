package nl.inclusiemonitor.demo.lader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/**
 * Reorganises the demo after its last quarter, as two of its people do: made up, and without a
 * figure of its eight quarters changing. One waits for whoever tries the demo.
 */
final class Reorganisatieloket {
  private static final String REORGANISATIES = "/api/v1/reorganisaties";
  private static final String ANALIST = "hr-analist";
  private static final String VASTSTELLER = "vaststeller";
  private static final String NIEUWJAAR = "2024-01-01";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<Verhaal> VERHALEN =
      List.of(
          new Verhaal(
              "samenvoeging",
              NIEUWJAAR,
              List.of("ACBG", "CCMO"),
              List.of(new Deel("AGO", "Autoriteit Geneesmiddelen en Onderzoek")),
              true),
          new Verhaal(
              "splitsing",
              NIEUWJAAR,
              List.of("CIBG"),
              List.of(new Deel("CIBG", "CIBG"), new Deel("REVE", "Registers en Vergunningen")),
              true),
          new Verhaal(
              "hernoeming",
              "2023-07-01",
              List.of("SCP"),
              List.of(new Deel("SCP", "Sociaal en Cultureel Planbureau")),
              false));

  private final Verbinding verbinding;

  Reorganisatieloket(Verbinding verbinding) {
    this.verbinding = verbinding;
  }

  private record Deel(String code, String naam) {}

  private record Verhaal(
      String soort, String ingangsdatum, List<String> van, List<Deel> naar, boolean goedgekeurd) {}

  /** Goes on where an earlier load ended. */
  void reorganiseer() throws IOException, InterruptedException {
    JsonNode bekend =
        verbinding.stuur(verbinding.alsPersoon(ANALIST, REORGANISATIES).GET().build()).body();
    for (Verhaal verhaal : VERHALEN) {
      JsonNode oud = vind(bekend, verhaal);
      String etag;
      String id;
      if (oud.isMissingNode()) {
        Verbinding.Antwoord nieuw = stuur(ANALIST, REORGANISATIES, null, inhoud(verhaal));
        etag = nieuw.etag();
        id = nieuw.body().path("id").asText();
      } else {
        etag = "\"" + oud.path("versie").asInt() + "\"";
        id = oud.path("id").asText();
      }
      boolean open = oud.path("status").asText("voorgesteld").equals("voorgesteld");
      if (verhaal.goedgekeurd() && open) {
        stuur(VASTSTELLER, REORGANISATIES + "/" + id + "/goedkeuring", etag, null);
      }
    }
  }

  private static JsonNode vind(JsonNode bekend, Verhaal verhaal) {
    for (JsonNode deze : bekend.path("reorganisaties")) {
      if (deze.path("soort").asText().equals(verhaal.soort())
          && deze.path("ingangsdatum").asText().equals(verhaal.ingangsdatum())) {
        return deze;
      }
    }
    return bekend.path("geen");
  }

  private static ObjectNode inhoud(Verhaal verhaal) {
    ObjectNode inhoud =
        JSON.createObjectNode()
            .put("soort", verhaal.soort())
            .put("ingangsdatum", verhaal.ingangsdatum())
            .put("toelichting", "Verzonnen besluit van het demoministerie.");
    verhaal.van().forEach(inhoud.putArray("van")::add);
    var naar = inhoud.putArray("naar");
    verhaal
        .naar()
        .forEach(
            deel ->
                naar.addObject()
                    .put("code", deel.code())
                    .put("naam", deel.naam())
                    .put("scope", "concern")
                    .putNull("ouder"));
    return inhoud;
  }

  private Verbinding.Antwoord stuur(String wie, String pad, String etag, ObjectNode inhoud)
      throws IOException, InterruptedException {
    var vraag = verbinding.alsPersoon(wie, pad);
    if (etag != null) {
      vraag.header("If-Match", etag);
    }
    if (inhoud == null) {
      vraag.POST(BodyPublishers.noBody());
    } else {
      vraag
          .header("Content-Type", "application/json")
          .POST(BodyPublishers.ofString(inhoud.toString()));
    }
    return verbinding.stuur(vraag.build());
  }
}
