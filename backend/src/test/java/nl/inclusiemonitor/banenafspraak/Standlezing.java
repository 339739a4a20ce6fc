package nl.inclusiemonitor.banenafspraak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;

/** Reads a stand as somebody from whom nothing is hidden. */
final class Standlezing {
  private final ApiClient lezer;
  private final TestDatabase database;

  Standlezing(TestProduct product, TestDatabase database) {
    this.lezer = product.als("di-adviseur");
    this.database = database;
  }

  /** Everything an answer says but which version it is and when it was computed. */
  String figures(String kwartaal) {
    ObjectNode stand = (ObjectNode) stand(kwartaal);
    stand.remove(List.of("versie", "berekendOp"));
    return stand.toString();
  }

  JsonNode stand(String kwartaal) {
    Answer answer = lezer.get("/standen/" + kwartaal);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  JsonNode cijfer(String kwartaal, String code, String cijfer) {
    JsonNode stand = stand(kwartaal);
    if (code.equals("VWS")) {
      return stand.path("totaal").path(cijfer);
    }
    for (JsonNode deel : stand.path("dienstonderdelen")) {
      if (deel.path("code").asText().equals(code)) {
        return deel.path(cijfer);
      }
    }
    throw new AssertionError(code);
  }

  String teller(String kwartaal, String code, String cijfer) {
    return cijfer(kwartaal, code, cijfer).path("teller").asText();
  }

  String waarde(String kwartaal, String code, String cijfer) {
    return cijfer(kwartaal, code, cijfer).path("waarde").asText();
  }

  /** Hours over so many months as jobs, written as the API does. */
  static String uren(String uren, int maanden) {
    Breuk banen =
        new Breuk(
            new BigDecimal(uren).multiply(BigDecimal.valueOf(12)),
            BigDecimal.valueOf(1331L * maanden));
    return banen.waarde().stripTrailingZeros().toPlainString();
  }

  static Breuk breuk(JsonNode cijfer) {
    return new Breuk(
        new BigDecimal(cijfer.path("teller").asText()),
        new BigDecimal(cijfer.path("noemer").asText()));
  }

  /** How many persons count, which no answer tells. */
  int personen(String code) {
    try {
      return Integer.parseInt(
          database
              .column(
                  "select personen from stand_cijfers c join standen s on s.id = c.stand_id where code = '"
                      + code
                      + "' order by versie desc limit 1")
              .get(0));
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
