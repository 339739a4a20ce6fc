package nl.inclusiemonitor.doelstelling.doel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.demo.lader.DemoLader;
import nl.inclusiemonitor.demo.lader.Verbinding;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The targets of both sources laid beside what the demo ministry measured. */
class DoelenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  @TempDir static Path data;

  private static ApiClient adviseur;

  @BeforeAll
  static void load() {
    new DemoLader(
            data,
            new Verbinding(URI.create("http://127.0.0.1:" + PRODUCT.port()), Optional.empty()))
        .run();
    adviseur = PRODUCT.als("di-adviseur");
  }

  @Test
  void theRealisationIsJudgedByThePathFromItsFirstQuarter() {
    String indicator = indicator("realisatie-quotum", "hoger", null);

    JsonNode doel =
        toon(
            doel(
                indicator,
                "VWS-breed",
                "alle",
                Map.of("normVan", "100", "horizon", "2024-Q1", "vastgesteldOp", "2022-10-11")));

    assertThat(doel.path("oordeel").asText()).isEqualTo("achter");
    assertThat(doel.at("/meting/weergave").asText()).isEqualTo("83,4%");
    assertThat(doel.at("/meting/peildatum").asText()).isEqualTo("2022-09-30");
    assertThat(doel.at("/pad/begin").asText()).isEqualTo("2021-03-31");
    assertThat(doel.at("/pad/eind").asText()).isEqualTo("2024-03-31");
    assertThat(doel.path("verschil").asText()).startsWith("-16.");
    assertThat(doel.path("regel").asText())
        .startsWith(
            "Loopt achter: de nieuwste meting haalt niet de rechte lijn van 73,1% op 31-03-2021");
  }

  @Test
  void aRoundedPercentageJudgesOnlyWhatItCan() {
    String indicator = indicator("culturele-diversiteit", "hoger", null);
    Map<String, Object> in2024 = Map.of("horizon", "2024-Q1");

    JsonNode alle = toon(doel(indicator, "VWS-breed", "alle", met(in2024, "normVan", "15")));
    JsonNode kern = toon(doel(indicator, "kern", "11-14", met(in2024, "normVan", "12")));
    JsonNode top = toon(doel(indicator, "VWS-breed", "15+", met(in2024, "normVan", "3")));

    assertThat(alle.path("oordeel").asText()).isEqualTo("niet-vast-te-stellen");
    assertThat(alle.path("reden").asText()).isEqualTo("afronding");
    assertThat(alle.path("regel").asText()).contains("11,5% tot 12,5%", "op 12,3%");
    assertThat(kern.path("oordeel").asText()).isEqualTo("achter");
    assertThat(top.path("oordeel").asText()).isEqualTo("achter");
  }

  @Test
  void theBandOfTheTopIsMetAndAgeHasNoTarget() {
    JsonNode top =
        toon(
            doel(
                indicator("geslacht", "band", "vrouw"),
                "VWS-breed",
                "15+",
                Map.of("normVan", "45", "normTot", "55", "horizon", "2024-Q1")));
    JsonNode leeftijd =
        toon(doel(indicator("leeftijdsklasse", "geen", "25-34"), "VWS-breed", "alle", Map.of()));

    assertThat(top.path("oordeel").asText()).isEqualTo("gehaald");
    assertThat(top.path("verschil").asText()).isEqualTo("0");
    assertThat(leeftijd.path("oordeel").asText()).isEqualTo("zonder-doel");
    assertThat(leeftijd.path("verschil").isNull()).isTrue();
    assertThat(leeftijd.path("metingen")).hasSize(2);
  }

  @Test
  void thoseWithAVacancyAreNoMembersOfACommittee() {
    String indicator = indicator("training-commissieleden", "hoger", null);
    String doel = doel(indicator, "VWS-breed", "alle", Map.of("normVan", "100"));
    assertThat(toon(doel).path("oordeel").asText()).isEqualTo("geen-meting");

    maak(
        "metingen",
        Map.of(
            "titel", "Ongeveer 10% van de vacaturehouders",
            "indicator", indicator,
            "scope", "VWS-breed",
            "schaalgroep", "alle",
            "waarde", "10",
            "status", "genoemd",
            "kwaliteit", "andere-groep",
            "definitieversie", 1));

    assertThat(toon(doel).path("oordeel").asText()).isEqualTo("niet-vast-te-stellen");
    assertThat(toon(doel).path("reden").asText()).isEqualTo("andere-groep");
    assertThat(toon(doel).path("verschil").isNull()).isTrue();
  }

  @Test
  void theLowestQuestionDecidesAboutASurvey() {
    JsonNode doel =
        toon(
            doel(
                indicator("mto-inclusie", "hoger", null),
                "dienstonderdeel",
                "alle",
                Map.of("normVan", "70")));

    assertThat(doel.path("oordeel").asText()).isEqualTo("achter");
    assertThat(doel.path("onderdeel").asText())
        .isEqualTo("Ik voel me vrij om een andere mening te geven");
    assertThat(doel.at("/meting/weergave").asText()).isEqualTo("64,7%");
  }

  @Test
  void whatAnotherDocumentSaysOfTheSameStandsBesideIt() {
    String indicator = indicator("realisatie-quotum", "hoger", null);
    String geldt =
        doel(indicator, "VWS-breed", "alle", Map.of("normVan", "100", "horizon", "2024-Q1"));
    String genoemd =
        doel(
            indicator,
            "VWS-breed",
            "alle",
            Map.of("normVan", "100", "horizon", "2023-Q1", "status", "genoemd"));

    JsonNode versies = toon(geldt).path("versies");

    assertThat(versies).extracting(versie -> versie.path("code").asText()).contains(genoemd);
    assertThat(adviseur.get("/doelen").json().path("doelen"))
        .noneMatch(doel -> doel.path("code").asText().equals(genoemd));
  }

  @Test
  void ofWhatWasRecordedInPartsTheTargetIsAboutTheValueOfItsIndicator() {
    String indicator = indicator("handmatig", "hoger", "voldoet");
    String doel = doel(indicator, "VWS-breed", "alle", Map.of("normVan", "100"));
    commissies(indicator, "onbekend", "50", "8");
    commissies(indicator, "voldoet", "37.5", "6");

    JsonNode gezien = toon(doel);

    assertThat(gezien.path("onderdeel").asText()).isEqualTo("voldoet");
    assertThat(gezien.at("/meting/weergave").asText()).isEqualTo("37,5%");
    assertThat(gezien.at("/meting/noemer").asText()).isEqualTo("16");
    assertThat(gezien.path("oordeel").asText()).isEqualTo("achter");
  }

  private static void commissies(String indicator, String onderdeel, String waarde, String teller) {
    maak(
        "metingen",
        Map.of(
            "titel",
            "Commissies: " + onderdeel,
            "indicator",
            indicator,
            "scope",
            "VWS-breed",
            "schaalgroep",
            "alle",
            "onderdeel",
            onderdeel,
            "waarde",
            waarde,
            "peildatum",
            "2022-12-31",
            "status",
            "vastgesteld",
            "kwaliteit",
            "goed",
            "definitieversie",
            1),
        Map.of("teller", teller, "noemer", "16"));
  }

  private static void maak(String register, Map<String, Object> velden, Map<String, Object> meer) {
    Map<String, Object> alle = new HashMap<>(velden);
    alle.putAll(meer);
    maak(register, alle);
  }

  @Test
  void everyMtCountsForEveryReader() {
    String een = maak("managementteams", Map.of("naam", "MT Een", "dienstonderdeel", "KERN"));
    String ander = maak("managementteams", Map.of("naam", "MT Ander", "dienstonderdeel", "KERN"));
    sessie(een, "1", "2021-Q2");
    sessie(een, "2", "2021-Q4");
    sessie(een, "2", "2021-Q4");
    sessie(ander, "1", "2022-Q1");
    String doel =
        doel(
            indicator("mt-sessies", "hoger", null, "sessies"),
            "mt",
            "alle",
            Map.of("normVan", "3", "horizon", "2023-Q2"));

    JsonNode gezien = toon(doel);

    assertThat(gezien.at("/meting/weergave").asText()).isNotEqualTo("2,0");
    assertThat(gezien.path("oordeel").asText()).isIn("achter", "op-koers");
    assertThat(toon(PRODUCT.als("hr-adviseur-rivm"), doel).path("meting").path("noemer"))
        .isEqualTo(gezien.at("/meting/noemer"));
  }

  private static void sessie(String team, String nummer, String kwartaal) {
    maak(
        "mt-sessies",
        Map.of(
            "titel", "Sessie " + nummer,
            "managementteam", team,
            "sessie", nummer,
            "kwartaal", kwartaal,
            "status", "gehouden"));
  }

  private static String indicator(String meetwijze, String richting, String waarde) {
    return indicator(meetwijze, richting, waarde, "procent");
  }

  private static String indicator(
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
    return maak("indicatoren", velden);
  }

  private static String doel(
      String indicator, String scope, String schaalgroep, Map<String, Object> anders) {
    Map<String, Object> velden = new HashMap<>();
    velden.put("titel", "Doel van " + indicator);
    velden.put("indicator", indicator);
    velden.put("scope", scope);
    velden.put("schaalgroep", schaalgroep);
    velden.put("status", "geldt");
    velden.putAll(anders);
    return maak("doelen", velden);
  }

  private static Map<String, Object> met(Map<String, Object> velden, String naam, Object waarde) {
    Map<String, Object> meer = new HashMap<>(velden);
    meer.put(naam, waarde);
    return meer;
  }

  private static String maak(String register, Map<String, Object> velden) {
    Answer gemaakt = adviseur.post("/registers/" + register + "/regels", Map.of("velden", velden));
    assertThat(gemaakt.status()).as(gemaakt.text()).isEqualTo(201);
    return gemaakt.json().path("code").asText();
  }

  private static JsonNode toon(String code) {
    return toon(adviseur, code);
  }

  private static JsonNode toon(ApiClient lezer, String code) {
    Answer answer = lezer.get("/doelen");
    assertThat(answer.status()).isEqualTo(200);
    for (JsonNode doel : answer.json().path("doelen")) {
      if (doel.path("code").asText().equals(code)) {
        return doel;
      }
    }
    throw new AssertionError(code);
  }
}
