package nl.inclusiemonitor.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;

/** Files of one line and what is stated of them. */
final class Pakbonnen {
  static final String SOORT = "bezetting";
  static final String SLEUTEL = "0f1e2d3c4b5a6978";

  private Pakbonnen() {}

  static String csv(int fte) {
    return "dienstonderdeel;fte;personen\nRIVM;" + fte + ";" + (fte + 1) + "\n";
  }

  /** The pakbon of a file of {@link #csv}. */
  static Map<String, Object> pakbon(String peildatum, String csv) {
    String[] regel = csv.split("\n", -1)[1].split(";", -1);
    Map<String, Object> pakbon = new HashMap<>();
    pakbon.put("soort", SOORT);
    pakbon.put("peildatum", peildatum);
    pakbon.put("omvang", "volledig");
    pakbon.put("regels", 1);
    pakbon.put("controletotalen", Map.of("fte", regel[1] + ".00"));
    pakbon.put("sha256", Sha256.hex(csv));
    pakbon.put("sleutelId", SLEUTEL);
    pakbon.put("gemaaktOp", "2026-01-05T08:00:00Z");
    return pakbon;
  }

  static Answer ingediend(ApiClient client, Map<String, Object> pakbon) {
    Answer answer = client.post("/pakbonnen", pakbon);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.header("Location")).endsWith("/pakbonnen/" + id(answer));
    return answer;
  }

  static String id(Answer pakbon) {
    return pakbon.json().path("id").asText();
  }
}
