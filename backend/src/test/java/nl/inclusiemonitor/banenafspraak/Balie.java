package nl.inclusiemonitor.banenafspraak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;

/** Hands small files in at the product's doors, sees them processed, and takes them back. */
final class Balie {
  private static final Duration GEDULD = Duration.ofSeconds(60);

  private static final Map<String, String> KOPPEN =
      Map.of(
          "uwv-doelgroepregister",
          "pseudoniem;registratie_begin;registratie_eind",
          "personeel",
          "pseudoniem;dienstverband_nr;dienstonderdeel;contracturen_per_week;in_dienst;uit_dienst;telt_niet_mee;schaal",
          "bezetting",
          "dienstonderdeel;fte",
          "binnenwerk",
          "dienstonderdeel;banen;categorie",
          "inhuur",
          "dienstonderdeel;maand;uren;bevestigd_doelgroep;pseudoniem;leverancier;mantel");

  private final ApiClient leveraar;
  private final ApiClient bevestiger;

  Balie(TestProduct product) {
    this.leveraar = product.integratie();
    this.bevestiger = product.als("di-adviseur");
  }

  /** The token of a made-up person. */
  static String token(int nummer) {
    return "a1b2c3d4%016xe5f60718".formatted(nummer);
  }

  /** Delivers and processes; columns that no test looks at get a fixed value. Gives the id back. */
  String lever(String soort, String peildatum, List<String> regels) {
    return lever(soort, peildatum, "volledig", regels);
  }

  /** The same for a file that holds only what changed. */
  String muteer(String soort, String peildatum, List<String> regels) {
    return lever(soort, peildatum, "mutatie", regels);
  }

  private String lever(String soort, String peildatum, String omvang, List<String> regels) {
    StringBuilder csv = new StringBuilder(KOPPEN.get(soort)).append('\n');
    String rest =
        switch (soort) {
          case "personeel" -> ";5";
          case "binnenwerk" -> ";overig";
          case "inhuur" -> ";Leverancier;J";
          default -> "";
        };
    regels.forEach(regel -> csv.append(regel).append(rest).append('\n'));
    return leverBestand(soort, peildatum, omvang, csv.toString());
  }

  /** A file as it is, its own header included. */
  String leverBestand(String soort, String peildatum, String omvang, String csv) {
    Answer geleverd =
        leveraar.post(
            "/leveringen?soort=" + soort + "&peildatum=" + peildatum + "&omvang=" + omvang,
            "text/csv",
            csv.getBytes(StandardCharsets.UTF_8));
    String pad = "/leveringen/" + geleverd.json().path("id").asText();
    Answer staat = wacht(pad);
    while (status(staat).equals("bevestiging-nodig")) {
      staat = bevestig(pad, staat);
    }
    staat = leveraar.ifMatch(staat.header("ETag")).post(pad + "/verwerking");
    assertThat(status(staat)).as(staat.text()).isEqualTo("verwerkt");
    return staat.json().path("id").asText();
  }

  String lever(String soort, String peildatum, String... regels) {
    return lever(soort, peildatum, List.of(regels));
  }

  void trekIn(String id) {
    String pad = "/leveringen/" + id;
    String etag = leveraar.get(pad).header("ETag");
    Answer staat =
        leveraar.ifMatch(etag).post(pad + "/intrekking", Map.of("toelichting", "vergissing"));
    assertThat(status(staat)).as(staat.text()).isEqualTo("ingetrokken");
  }

  private Answer wacht(String pad) {
    Instant einde = Instant.now().plus(GEDULD);
    Answer staat = leveraar.get(pad);
    while (status(staat).equals("ontvangen")) {
      assertThat(Instant.now()).as("the check is done in time").isBefore(einde);
      staat = leveraar.get(pad);
    }
    return staat;
  }

  private Answer bevestig(String pad, Answer staat) {
    for (JsonNode melding : staat.json().path("meldingen")) {
      if (melding.path("bevestiging").isNull()) {
        return bevestiger
            .ifMatch(staat.header("ETag"))
            .post(
                pad + "/bevestiging",
                Map.of("code", melding.path("code").asText(), "toelichting", "nagegaan"));
      }
    }
    throw new AssertionError(staat.text());
  }

  private static String status(Answer staat) {
    return staat.json().path("status").asText();
  }
}
