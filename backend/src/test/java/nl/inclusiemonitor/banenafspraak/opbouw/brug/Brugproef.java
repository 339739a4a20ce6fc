package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;

/**
 * Asks for a brug and adds it up: the steps are the change, and the change is between the figures.
 */
public final class Brugproef {
  private static final Set<String> ZONDER_REGELS =
      Set.of(
          "binnenwerk",
          "binnenwerk-reorganisatie",
          "inleen-maanden",
          "parameter",
          "nu-geleverd",
          "nog-niet-geleverd");

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

  /**
   * Opens each cause of realised jobs that has lines: they add up to it, and no line changes
   * nothing.
   *
   * @return how many lines there were
   */
  public int regelsKloppen(String vraag) {
    JsonNode brug = klopt(vraag);
    assertThat(brug.path("regelsTeZien").asBoolean())
        .as(vraag)
        .isEqualTo(brug.path("herkomst").asText().equals("regels"));
    if (!brug.path("regelsTeZien").asBoolean()) {
      assertThat(lezer.get("/kwartaalbruggen/regels?oorzaak=uren&" + vraag).status())
          .as(vraag)
          .isEqualTo(409);
      return 0;
    }
    int regels = 0;
    for (JsonNode stap : brug.at("/maten/0/stappen")) {
      String oorzaak = stap.path("oorzaak").asText();
      if (!ZONDER_REGELS.contains(oorzaak)) {
        List<JsonNode> gevonden = regels(vraag + "&oorzaak=" + oorzaak);
        BigDecimal[] som = {BigDecimal.ZERO, BigDecimal.ONE};
        for (JsonNode regel : gevonden) {
          assertThat(regel.path("uren").asText()).as(vraag + oorzaak).isNotEqualTo("0");
          som = plus(som, breuk(regel.path("banen")));
        }
        assertThat(isGelijk(som, breuk(stap.path("banen"))))
            .as(vraag + " " + stap + " by its lines")
            .isTrue();
        regels += gevonden.size();
      }
    }
    return regels;
  }

  /** All pages of the lines. */
  public List<JsonNode> regels(String vraag) {
    String eerste = "/kwartaalbruggen/regels?limiet=20&" + vraag;
    List<JsonNode> regels = new ArrayList<>();
    Optional<String> pad = Optional.of(eerste);
    while (pad.isPresent()) {
      Answer bladzijde = lezer.get(pad.get());
      assertThat(bladzijde.status()).as(pad.get() + " " + bladzijde.text()).isEqualTo(200);
      bladzijde.json().path("regels").forEach(regels::add);
      pad =
          Optional.of(bladzijde.json().path("volgende"))
              .filter(volgende -> !volgende.isNull())
              .map(volgende -> eerste + "&cursor=" + volgende.asText());
    }
    return regels;
  }

  /** The steps of realised jobs, as people read them. */
  public static Map<String, String> stappen(JsonNode brug) {
    return stappen(brug, "gerealiseerd");
  }

  /** The steps of a figure, as people read them. */
  public static Map<String, String> stappen(JsonNode brug, String cijfer) {
    Map<String, String> stappen = new LinkedHashMap<>();
    for (JsonNode maat : brug.path("maten")) {
      if (maat.path("maat").asText().equals(cijfer)) {
        maat.path("stappen")
            .forEach(
                stap ->
                    stappen.put(
                        stap.path("oorzaak").asText(), stap.at("/banen/weergave").asText()));
      }
    }
    return stappen;
  }

  private static BigDecimal[] breuk(JsonNode banen) {
    return new BigDecimal[] {
      new BigDecimal(banen.path("teller").asText()), new BigDecimal(banen.path("noemer").asText())
    };
  }

  private static BigDecimal[] plus(BigDecimal[] een, BigDecimal[] ander) {
    if (een[1].compareTo(ander[1]) == 0) {
      return new BigDecimal[] {een[0].add(ander[0]), een[1]};
    }
    return new BigDecimal[] {
      een[0].multiply(ander[1]).add(ander[0].multiply(een[1])), een[1].multiply(ander[1])
    };
  }

  private static boolean isGelijk(BigDecimal[] een, BigDecimal[] ander) {
    return een[0].multiply(ander[1]).compareTo(ander[0].multiply(een[1])) == 0;
  }
}
