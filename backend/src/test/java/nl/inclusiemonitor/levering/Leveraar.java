package nl.inclusiemonitor.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;

/** Delivers files in a test, waits for their check, and decides. */
public record Leveraar(ApiClient client) {
  private static final Duration GEDULD = Duration.ofSeconds(30);

  public Leveraar met(String header, String waarde) {
    return new Leveraar(client.with(header, waarde));
  }

  public Answer lever(String soort, String peildatum, String csv) {
    return lever(soort, peildatum, csv.getBytes(StandardCharsets.UTF_8));
  }

  public Answer lever(String soort, String peildatum, byte[] bestand) {
    return client.post(
        "/leveringen?soort=" + soort + "&peildatum=" + peildatum, "text/csv", bestand);
  }

  public Answer mutatie(String soort, String peildatum, String csv) {
    return client.post(
        "/leveringen?omvang=mutatie&soort=" + soort + "&peildatum=" + peildatum,
        "text/csv",
        csv.getBytes(StandardCharsets.UTF_8));
  }

  /** Delivers a file that is taken in, and waits until it is checked. */
  public Answer gecontroleerd(String soort, String peildatum, String csv) {
    Answer geleverd = lever(soort, peildatum, csv);
    assertThat(geleverd.status()).as(geleverd.text()).isEqualTo(202);
    return gecontroleerd(geleverd);
  }

  public Answer gecontroleerd(Answer geleverd) {
    Instant einde = Instant.now().plus(GEDULD);
    while (true) {
      Answer nu = lees(geleverd);
      if (!status(nu).equals("ontvangen")) {
        return nu;
      }
      assertThat(Instant.now()).as("the check is done in time").isBefore(einde);
    }
  }

  /** Delivers a file without faults and makes it count. */
  public Answer verwerkt(String soort, String peildatum, String csv) {
    Answer verwerkt = besluit(gecontroleerd(soort, peildatum, csv), "verwerking");
    assertThat(verwerkt.status()).as(verwerkt.text()).isEqualTo(200);
    return verwerkt;
  }

  public Answer lees(Answer levering) {
    return client.get(pad(levering));
  }

  /** A decision on the version that was read. */
  public Answer besluit(Answer gelezen, String besluit) {
    return client.ifMatch(gelezen.header("ETag")).post(pad(gelezen) + "/" + besluit);
  }

  public Answer besluit(Answer gelezen, String besluit, Map<String, String> inhoud) {
    return client.ifMatch(gelezen.header("ETag")).post(pad(gelezen) + "/" + besluit, inhoud);
  }

  public Answer bevestig(Answer gelezen, String melding) {
    return besluit(
        gelezen, "bevestiging", Map.of("code", melding, "toelichting", "nagevraagd en akkoord"));
  }

  public static String pad(Answer levering) {
    return "/leveringen/" + levering.json().path("id").asText();
  }

  public static String status(Answer levering) {
    return levering.json().path("status").asText();
  }

  /** What was remarked on a levering, by code. */
  public static List<String> meldingen(Answer levering) {
    List<String> codes = new ArrayList<>();
    levering.json().path("meldingen").forEach(melding -> codes.add(melding.path("code").asText()));
    return codes;
  }

  /** Back to a ministry of which nothing was delivered. */
  public static void wis(TestDatabase database) throws SQLException {
    database.sql("truncate leveringen, standen cascade");
  }
}
