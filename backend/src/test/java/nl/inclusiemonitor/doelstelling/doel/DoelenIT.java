package nl.inclusiemonitor.doelstelling.doel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
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
  private static Doelenloket loket;

  @BeforeAll
  static void load() {
    PRODUCT.laadDemo(data);
    adviseur = PRODUCT.als("di-adviseur");
    loket = new Doelenloket(adviseur);
  }

  @Test
  void theRealisationIsJudgedByThePathFromItsFirstQuarter() {
    String indicator = loket.indicator("realisatie-quotum", "hoger", null);

    JsonNode doel =
        loket.toon(
            loket.doel(
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
    String indicator = loket.indicator("culturele-diversiteit", "hoger", null);
    Map<String, Object> in2024 = Map.of("horizon", "2024-Q1");

    JsonNode alle =
        loket.toon(loket.doel(indicator, "VWS-breed", "alle", loket.met(in2024, "normVan", "15")));
    JsonNode kern =
        loket.toon(loket.doel(indicator, "kern", "11-14", loket.met(in2024, "normVan", "12")));
    JsonNode top =
        loket.toon(loket.doel(indicator, "VWS-breed", "15+", loket.met(in2024, "normVan", "3")));

    assertThat(alle.path("oordeel").asText()).isEqualTo("niet-vast-te-stellen");
    assertThat(alle.path("reden").asText()).isEqualTo("afronding");
    assertThat(alle.path("regel").asText()).contains("11,5% tot 12,5%", "op 12,3%");
    assertThat(kern.path("oordeel").asText()).isEqualTo("achter");
    assertThat(top.path("oordeel").asText()).isEqualTo("achter");
  }

  @Test
  void theBandOfTheTopIsMetAndAgeHasNoTarget() {
    JsonNode top =
        loket.toon(
            loket.doel(
                loket.indicator("geslacht", "band", "vrouw"),
                "VWS-breed",
                "15+",
                Map.of("normVan", "45", "normTot", "55", "horizon", "2024-Q1")));
    JsonNode leeftijd =
        loket.toon(
            loket.doel(
                loket.indicator("leeftijdsklasse", "geen", "25-34"),
                "VWS-breed",
                "alle",
                Map.of()));

    assertThat(top.path("oordeel").asText()).isEqualTo("gehaald");
    assertThat(top.path("verschil").asText()).isEqualTo("0");
    assertThat(leeftijd.path("oordeel").asText()).isEqualTo("zonder-doel");
    assertThat(leeftijd.path("verschil").isNull()).isTrue();
    assertThat(leeftijd.path("metingen")).hasSize(2);
  }

  @Test
  void thoseWithAVacancyAreNoMembersOfACommittee() {
    String indicator = loket.indicator("training-commissieleden", "hoger", null);
    String doel = loket.doel(indicator, "VWS-breed", "alle", Map.of("normVan", "100"));
    assertThat(loket.toon(doel).path("oordeel").asText()).isEqualTo("geen-meting");

    loket.maak(
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

    assertThat(loket.toon(doel).path("oordeel").asText()).isEqualTo("niet-vast-te-stellen");
    assertThat(loket.toon(doel).path("reden").asText()).isEqualTo("andere-groep");
    assertThat(loket.toon(doel).path("verschil").isNull()).isTrue();
  }

  @Test
  void ofANormForEachUnitTheLowestQuestionOfAnyUnitDecides() {
    JsonNode doel =
        loket.toon(
            loket.doel(
                loket.indicator("mto-inclusie", "hoger", null),
                "dienstonderdeel",
                "alle",
                Map.of("normVan", "70")));

    JsonNode laagste = laagste(adviseur.get("/meetreeksen/mto-inclusie").json().path("reeksen"));
    assertThat(doel.path("oordeel").asText()).isEqualTo("achter");
    assertThat(doel.at("/gemetenBij/code")).isEqualTo(laagste.path("dienstonderdeel"));
    assertThat(doel.path("onderdeel")).isEqualTo(laagste.path("onderdeel"));
    assertThat(doel.at("/meting/waarde"))
        .isEqualTo(
            laagste.path("metingen").get(laagste.path("metingen").size() - 1).path("waarde"));
  }

  private static JsonNode laagste(JsonNode reeksen) {
    return StreamSupport.stream(reeksen.spliterator(), false)
        .filter(reeks -> reeks.path("scope").asText().equals("dienstonderdeel"))
        .filter(reeks -> nieuwste(reeks).path("waarde").isTextual())
        .min(Comparator.comparing(reeks -> new BigDecimal(nieuwste(reeks).path("waarde").asText())))
        .orElseThrow();
  }

  private static JsonNode nieuwste(JsonNode reeks) {
    return reeks.path("metingen").get(reeks.path("metingen").size() - 1);
  }

  @Test
  void whoSpeaksForAUnitIsToldOfThatUnitOnly() {
    String doel =
        loket.doel(
            loket.indicator("mto-inclusie", "hoger", null),
            "dienstonderdeel",
            "alle",
            Map.of("normVan", "70"));

    assertThat(loket.toon(PRODUCT.als("hr-adviseur-rivm"), doel).at("/gemetenBij/code").asText())
        .isEqualTo("RIVM");
  }

  @Test
  void whatAnotherDocumentSaysOfTheSameStandsBesideIt() {
    String indicator = loket.indicator("realisatie-quotum", "hoger", null);
    String geldt =
        loket.doel(indicator, "VWS-breed", "alle", Map.of("normVan", "100", "horizon", "2024-Q1"));
    String genoemd =
        loket.doel(
            indicator,
            "VWS-breed",
            "alle",
            Map.of("normVan", "100", "horizon", "2023-Q1", "status", "genoemd"));

    JsonNode versies = loket.toon(geldt).path("versies");

    assertThat(versies).extracting(versie -> versie.path("code").asText()).contains(genoemd);
    assertThat(adviseur.get("/doelen").json().path("doelen"))
        .noneMatch(doel -> doel.path("code").asText().equals(genoemd));
  }

  @Test
  void ofWhatWasRecordedInPartsTheTargetIsAboutTheValueOfItsIndicator() {
    String indicator = loket.indicator("handmatig", "hoger", "voldoet");
    String doel = loket.doel(indicator, "VWS-breed", "alle", Map.of("normVan", "100"));
    commissies(indicator, "onbekend", "50", "8");
    commissies(indicator, "voldoet", "37.5", "6");

    JsonNode gezien = loket.toon(doel);

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
    loket.maak(register, alle);
  }

  @Test
  void everyMtCountsForEveryReader() {
    String een = loket.maak("managementteams", Map.of("naam", "MT Een", "dienstonderdeel", "KERN"));
    String ander =
        loket.maak("managementteams", Map.of("naam", "MT Ander", "dienstonderdeel", "KERN"));
    sessie(een, "1", "2021-Q2");
    sessie(een, "2", "2021-Q4");
    sessie(een, "2", "2021-Q4");
    sessie(ander, "1", "2022-Q1");
    String doel =
        loket.doel(
            loket.maak(
                "indicatoren", loket.indicatorvelden("mt-sessies", "hoger", null, "sessies")),
            "mt",
            "alle",
            Map.of("normVan", "3", "horizon", "2023-Q2"));

    JsonNode gezien = loket.toon(doel);

    assertThat(gezien.at("/meting/weergave").asText()).isNotEqualTo("2,0");
    assertThat(gezien.path("oordeel").asText()).isIn("achter", "op-koers");
    assertThat(loket.toon(PRODUCT.als("hr-adviseur-rivm"), doel).path("meting").path("noemer"))
        .isEqualTo(gezien.at("/meting/noemer"));
  }

  @Test
  void theTargetsAreATableTooWhichHidesWhatTheScreenHides() {
    Map<String, Object> norm = Map.of("normVan", "100", "horizon", "2024-Q1");
    String quotum =
        loket.doel(loket.indicator("realisatie-quotum", "hoger", null), "VWS-breed", "alle", norm);
    String zonder =
        loket.doel(
            loket.indicator("training-commissieleden", "hoger", null), "VWS-breed", "15+", norm);

    Answer tabel = adviseur.with("Accept", "text/csv").get("/doelen");

    assertThat(tabel.header("Content-Type")).startsWith("text/csv");
    List<String> regels = tabel.text().lines().toList();
    assertThat(regels.get(0)).startsWith("\uFEFFcode;doel;indicator;scope;");
    assertThat(regels).hasSize(adviseur.get("/doelen").json().path("doelen").size() + 1);
    assertThat(regels)
        .filteredOn(regel -> regel.startsWith(quotum + ";"))
        .singleElement()
        .asString()
        .contains(";VWS-breed;alle;;procent;100;;2024-Q1;", ";achter;;83,39", ";2022-09-30;");
    assertThat(regels)
        .filteredOn(regel -> regel.startsWith(zonder + ";"))
        .singleElement()
        .asString()
        .contains(";geen-meting;;;;;;;");
    String toen = adviseur.with("Accept", "text/csv").get("/doelen?kwartaal=2021-Q1").text();
    assertThat(toen).contains(quotum + ";").doesNotContain(";2022-09-30;");
  }

  private static void sessie(String team, String nummer, String kwartaal) {
    loket.maak(
        "mt-sessies",
        Map.of(
            "titel", "Sessie " + nummer,
            "managementteam", team,
            "sessie", nummer,
            "kwartaal", kwartaal,
            "status", "gehouden"));
  }
}
