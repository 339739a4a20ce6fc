package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;

/**
 * Asks for a brug and adds it up: the steps are the change, and the change is between the figures.
 */
public final class Brugproef {
  private final ApiClient lezer;

  public Brugproef(ApiClient lezer) {
    this.lezer = lezer;
  }

  /** Fails unless nothing is left over. */
  public JsonNode klopt(String vraag) {
    Answer answer = lezer.get("/kwartaalbruggen?" + vraag);
    assertThat(answer.status()).as(vraag + " " + answer.text()).isEqualTo(200);
    for (JsonNode maat : answer.json().path("maten")) {
      String wat = vraag + " " + maat;
      if (maat.path("verschil").isNull()) {
        assertThat(maat.path("stappen")).as(wat).isEmpty();
        continue;
      }
      BigDecimal[] som = {BigDecimal.ZERO, BigDecimal.ONE};
      for (JsonNode stap : maat.path("stappen")) {
        som = plus(som, breuk(stap.path("banen")));
      }
      assertThat(isGelijk(som, breuk(maat.path("verschil")))).as(wat + " by its steps").isTrue();
      assertThat(isGelijk(plus(breuk(maat.path("van")), som), breuk(maat.path("tot"))))
          .as(wat + " between its ends")
          .isTrue();
      assertThat(maat.at("/rest/teller").asText()).as(wat).isEqualTo("0");
    }
    return answer.json();
  }

  /** The steps of realised jobs, as people read them. */
  static Map<String, String> stappen(JsonNode brug) {
    Map<String, String> stappen = new LinkedHashMap<>();
    brug.at("/maten/0/stappen")
        .forEach(
            stap ->
                stappen.put(stap.path("oorzaak").asText(), stap.at("/banen/weergave").asText()));
    return stappen;
  }

  private static BigDecimal[] breuk(JsonNode banen) {
    return new BigDecimal[] {
      new BigDecimal(banen.path("teller").asText()), new BigDecimal(banen.path("noemer").asText())
    };
  }

  private static BigDecimal[] plus(BigDecimal[] een, BigDecimal[] ander) {
    return new BigDecimal[] {
      een[0].multiply(ander[1]).add(ander[0].multiply(een[1])), een[1].multiply(ander[1])
    };
  }

  private static boolean isGelijk(BigDecimal[] een, BigDecimal[] ander) {
    return een[0].multiply(ander[1]).compareTo(ander[0].multiply(een[1])) == 0;
  }
}
