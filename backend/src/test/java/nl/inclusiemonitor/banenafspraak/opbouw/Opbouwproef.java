package nl.inclusiemonitor.banenafspraak.opbouw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.banenafspraak.opbouw.Uitdrukking.Deel;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;

/**
 * Opens every figure of a stand as one reader: its formula gives it, what goes into it is the
 * figure that opens there, its leaves add up to it, and of a hidden one there is no number.
 */
public final class Opbouwproef {
  private static final List<String> CIJFERS =
      List.of(
          "bezetting",
          "quotum",
          "individueel",
          "binnenwerk",
          "inleen",
          "gerealiseerd",
          "realisatiePercentage",
          "tekort");
  private static final Map<String, String> VAN_HET_GEHEEL =
      Map.of(
          "rekenvoorbeeldHeffing",
          "/rekenvoorbeeldHeffing",
          "prognoseQuotum",
          "/prognose/quotum",
          "nogNodig",
          "/prognose/nogNodig");

  private final ApiClient lezer;
  private final Map<String, JsonNode> geopend = new HashMap<>();

  public Opbouwproef(ApiClient lezer) {
    this.lezer = lezer;
  }

  /** Gives back every opbouw of this quarter. */
  public List<JsonNode> klopt(String kwartaal) {
    geopend.clear();
    JsonNode stand = lezer.get("/standen/" + kwartaal).json();
    List<JsonNode> alle = new ArrayList<>();
    List<JsonNode> rijen = new ArrayList<>();
    rijen.add(stand.path("totaal"));
    stand.path("dienstonderdelen").forEach(rijen::add);
    if (stand.path("overige").isObject()) {
      rijen.add(stand.at("/overige/regel"));
    }
    for (JsonNode rij : rijen) {
      for (String cijfer : CIJFERS) {
        alle.add(klopt(kwartaal, rij.path("code").asText(), cijfer, rij.path(cijfer)));
      }
    }
    VAN_HET_GEHEEL.forEach(
        (cijfer, pad) -> {
          if (stand.at(pad).isObject()) {
            alle.add(klopt(kwartaal, "VWS", cijfer, stand.at(pad)));
          }
        });
    return alle;
  }

  private JsonNode klopt(String kwartaal, String code, String cijfer, JsonNode figuur) {
    String wat = kwartaal + " " + code + " " + cijfer;
    JsonNode opbouw = open(kwartaal, code, cijfer);
    assertThat(opbouw.path("uitkomst")).as(wat).isEqualTo(figuur);
    if (figuur.path("waarde").isNull()) {
      assertThat(opbouw.path("bladeren").isNull()).as(wat).isTrue();
      assertThat(opbouw.at("/formule/ingevuld").isNull()).as(wat).isTrue();
    }
    if (figuur.path("onderdrukt").asBoolean()) {
      for (JsonNode invoer : opbouw.path("invoer")) {
        assertThat(invoer.path("teller").isNull()).as(wat).isTrue();
        assertThat(invoer.path("weergave")).as(wat).isEqualTo(figuur.path("weergave"));
      }
    }
    Map<String, Deel> namen = new HashMap<>();
    for (JsonNode invoer : opbouw.path("invoer")) {
      JsonNode opent = invoer.path("opent");
      if (opent.isObject() && !figuur.path("onderdrukt").asBoolean()) {
        JsonNode daar = open(kwartaal, opent.path("code").asText(), opent.path("cijfer").asText());
        assertThat(invoer.path("teller")).as(wat).isEqualTo(daar.at("/uitkomst/teller"));
        assertThat(invoer.path("noemer")).as(wat).isEqualTo(daar.at("/uitkomst/noemer"));
      }
      if (!invoer.path("teller").isNull()) {
        namen.merge(
            invoer.path("naam").asText(),
            Deel.van(invoer.path("teller").asText(), invoer.path("noemer").asText()),
            Deel::plus);
      }
    }
    if (!figuur.path("waarde").isNull()) {
      Deel waarde = Deel.van(figuur.path("teller").asText(), figuur.path("noemer").asText());
      if (!opbouw.at("/formule/uitdrukking").isNull()) {
        assertThat(
                Uitdrukking.waarde(opbouw.at("/formule/uitdrukking").asText(), namen)
                    .isGelijk(waarde))
            .as(wat + " by its formula")
            .isTrue();
      }
      if (opbouw.path("bladeren").isObject()) {
        bladerenKloppen(wat, opbouw, waarde);
      }
    }
    return opbouw;
  }

  private static void bladerenKloppen(String wat, JsonNode opbouw, Deel waarde) {
    BigDecimal som = BigDecimal.ZERO;
    for (JsonNode blad : opbouw.at("/bladeren/bladeren")) {
      assertThat(blad.path("oorzaak").asText())
          .as(wat + " explained by lines")
          .isNotEqualTo("rest");
      if (blad.path("telt").asBoolean()) {
        som = som.add(new BigDecimal(blad.path("aantal").asText()));
      }
    }
    BigDecimal geteld = som;
    for (JsonNode invoer : opbouw.path("invoer")) {
      if (List.of("contracturen", "inleenuren").contains(invoer.path("naam").asText())) {
        assertThat(geteld)
            .as(wat + " by its leaves")
            .isEqualByComparingTo(new BigDecimal(invoer.path("teller").asText()));
        return;
      }
    }
    assertThat(new Deel(geteld, BigDecimal.ONE).isGelijk(waarde))
        .as(wat + " by its leaves")
        .isTrue();
  }

  private JsonNode open(String kwartaal, String code, String cijfer) {
    String pad = "/standen/" + kwartaal + "/opbouw/" + code + "/" + cijfer;
    return geopend.computeIfAbsent(
        pad,
        open -> {
          Answer answer = lezer.get(open);
          assertThat(answer.status()).as(open + " " + answer.text()).isEqualTo(200);
          return answer.json();
        });
  }
}
