package nl.inclusiemonitor.doelstelling.doel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;

/** Writes indicators and targets as a di-adviseur does, and reads how it stands with them. */
record Doelenloket(ApiClient adviseur) {
  String indicator(String meetwijze, String richting, String waarde) {
    return maak("indicatoren", indicatorvelden(meetwijze, richting, waarde, "procent"));
  }

  /** One whose second definition holds from a day. */
  String metTweedeDefinitie(String meetwijze, String vanaf) {
    Map<String, Object> velden = indicatorvelden(meetwijze, "hoger", null, "procent");
    velden.put("definitieversie", 2);
    velden.put("definitieVanaf", vanaf);
    return maak("indicatoren", velden);
  }

  Map<String, Object> indicatorvelden(
      String meetwijze, String richting, String waarde, String eenheid) {
    Map<String, Object> velden = new HashMap<>();
    velden.put("naam", "Indicator " + meetwijze);
    velden.put("thema", "opbrengst");
    velden.put("eenheid", eenheid);
    velden.put("richting", richting);
    velden.put("meetwijze", meetwijze);
    velden.put("frequentie", "jaar");
    velden.put("definitieversie", 1);
    if (waarde != null) {
      velden.put("waarde", waarde);
    }
    return velden;
  }

  String doel(String indicator, String scope, String schaalgroep, Map<String, Object> anders) {
    Map<String, Object> velden = new HashMap<>();
    velden.put("titel", "Doel van " + indicator);
    velden.put("indicator", indicator);
    velden.put("scope", scope);
    velden.put("schaalgroep", schaalgroep);
    velden.put("status", "geldt");
    velden.putAll(anders);
    return maak("doelen", velden);
  }

  Map<String, Object> met(Map<String, Object> velden, String naam, Object waarde) {
    Map<String, Object> meer = new HashMap<>(velden);
    meer.put(naam, waarde);
    return meer;
  }

  String maak(String register, Map<String, Object> velden) {
    Answer gemaakt = adviseur.post("/registers/" + register + "/regels", Map.of("velden", velden));
    assertThat(gemaakt.status()).as(gemaakt.text()).isEqualTo(201);
    return gemaakt.json().path("code").asText();
  }

  JsonNode toon(String code) {
    return toon(adviseur, code);
  }

  JsonNode toon(ApiClient lezer, String code) {
    Answer answer = lezer.get("/doelen");
    assertThat(answer.status()).isEqualTo(200);
    return doel(answer.json().path("doelen"), code);
  }

  JsonNode doel(JsonNode doelen, String code) {
    for (JsonNode doel : doelen) {
      if (doel.path("code").asText().equals(code)) {
        return doel;
      }
    }
    throw new AssertionError(code);
  }
}
