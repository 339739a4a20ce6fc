package nl.inclusiemonitor.doelstelling.leiderschap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The matrix of management teams and sessions, and what was recorded of indicators by hand. */
class LeiderschapIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static ApiClient adviseur;
  private static String kern;
  private static String rivm;

  @BeforeAll
  static void legVast() {
    adviseur = PRODUCT.als("di-adviseur");
    kern = maak("managementteams", Map.of("naam", "MT Een", "dienstonderdeel", "KERN"));
    rivm = maak("managementteams", Map.of("naam", "MT Ander", "dienstonderdeel", "RIVM"));
    for (String nummer : new String[] {"1", "2", "3"}) {
      sessie(kern, nummer, "2021-Q" + (1 + Integer.parseInt(nummer)), "gehouden");
    }
    sessie(rivm, "1", "2022-Q2", "gepland");
  }

  @Test
  void everyTeamHasItsThreeSessionsWithTheRowsThatSaySo() {
    JsonNode beeld = toon(adviseur);

    assertThat(beeld.path("aantal").asInt()).isEqualTo(2);
    assertThat(beeld.path("klaar").asInt()).isEqualTo(1);
    JsonNode eerste = team(beeld, kern);
    assertThat(eerste.path("gehouden").asInt()).isEqualTo(3);
    assertThat(eerste.at("/sessies/0/kwartaal").asText()).isEqualTo("2021-Q2");
    assertThat(
            adviseur
                .get("/registers/mt-sessies/regels/" + eerste.at("/sessies/2/regel").asText())
                .json()
                .at("/velden/sessie")
                .asText())
        .isEqualTo("3");
    assertThat(team(beeld, rivm).at("/sessies/0/stand").asText()).isEqualTo("gepland");
    assertThat(team(beeld, rivm).at("/sessies/1/stand").asText()).isEqualTo("geen");
    assertThat(beeld.path("kwartalen")).hasSize(5);
    assertThat(beeld.at("/kwartalen/2/klaar").asInt()).isEqualTo(1);
  }

  @Test
  void whoIsLimitedToAUnitCountsAllAndSeesTheirOwn() {
    JsonNode beeld = toon(PRODUCT.als("hr-adviseur-rivm"));

    assertThat(beeld.path("managementteams"))
        .extracting(team -> team.path("code").asText())
        .containsExactly(rivm);
    assertThat(beeld.path("aantal").asInt()).isEqualTo(2);
    assertThat(beeld.path("klaar").asInt()).isEqualTo(1);
    assertThat(beeld.path("kwartalen")).isEqualTo(toon(adviseur).path("kwartalen"));
  }

  @Test
  void anIndicatorShowsWhatWasRecordedOfItPerPartAndOneWithoutShowsNothing() {
    String benchmark = indicator("Benchmark", "procent");
    String zonder = indicator("Stages", "aantal");
    meting(benchmark, "Beleid", "62.5", "vastgesteld");
    meting(benchmark, "Netwerken", "40", "voorlopig");

    JsonNode gezien = beeld(adviseur, benchmark);

    assertThat(gezien.path("reeksen"))
        .extracting(reeks -> reeks.path("onderdeel").asText())
        .containsExactly("Beleid", "Netwerken");
    assertThat(gezien.at("/reeksen/0/metingen/0/weergave").asText()).isEqualTo("62,5%");
    assertThat(gezien.at("/reeksen/0/metingen/0/herkomst/register")).hasSize(1);
    assertThat(beeld(adviseur, zonder).path("reeksen")).isEmpty();
    assertThat(beeld(PRODUCT.als("bestuurder"), benchmark).path("reeksen"))
        .extracting(reeks -> reeks.path("onderdeel").asText())
        .containsExactly("Beleid");
  }

  @Test
  void theMeasurementsByHandAreATableToo() {
    String masterclasses = indicator("Masterclasses", "aantal");
    String meting = meting(masterclasses, "Voorjaar", "2", "vastgesteld");

    Answer csv = adviseur.with("Accept", "text/csv").get("/indicatoren");

    assertThat(csv.status()).isEqualTo(200);
    assertThat(csv.text().lines())
        .anyMatch(
            regel ->
                regel.startsWith(masterclasses + " Masterclasses;VWS-breed;alle;;Voorjaar;aantal")
                    && regel.endsWith(";" + meting));
  }

  @Test
  void ofTooFewPeopleNothingIsWrittenDownAndOfAFewCommitteesItIs() {
    Map<String, Object> acht = Map.of("teller", "6", "noemer", "8");

    Answer personen =
        legVast(indicator("Behoud", "procent", "doorstroom"), "Behoud", "75", "vastgesteld", acht);
    Answer commissies =
        legVast(indicator("Divers", "procent", "selectie"), "voldoet", "75", "vastgesteld", acht);

    assertThat(personen.status()).isEqualTo(400);
    assertThat(personen.json().at("/errors/0/name").asText()).isEqualTo("/velden/noemer");
    assertThat(personen.json().at("/errors/0/code").asText()).isEqualTo("groep-te-klein");
    assertThat(commissies.status()).isEqualTo(201);
  }

  @Test
  void whatHidesHowFewItIsAboutIsNotWrittenDownEither() {
    String behoud = indicator("Behoud", "procent", "doorstroom");

    assertThat(fout(behoud, Map.of("teller", "1"))).isEqualTo("/velden/noemer noemer-nodig");
    assertThat(fout(behoud, Map.of("scope", "dienstonderdeel", "dienstonderdeel", "KERN")))
        .isEqualTo("/velden/noemer noemer-nodig");
    assertThat(fout(behoud, Map.of("teller", "9", "noemer", "200")))
        .isEqualTo("/velden/teller groep-te-klein");
    assertThat(fout(behoud, Map.of("teller", "191", "noemer", "200")))
        .isEqualTo("/velden/teller groep-te-klein");
    assertThat(fout(behoud, Map.of("teller", "201", "noemer", "200")))
        .isEqualTo("/velden/teller teller-te-groot");
    assertThat(
            legVast(behoud, "Behoud", "95", "vastgesteld", Map.of("teller", "190", "noemer", "200"))
                .status())
        .isEqualTo(201);
  }

  @Test
  void theMatrixIsATableToo() {
    Answer csv = adviseur.with("Accept", "text/csv").get("/managementteams");

    assertThat(csv.text().lines())
        .contains(kern + ";MT Een;KERN;3;1;gehouden;2021-Q2", rivm + ";MT Ander;RIVM;0;2;geen;");
  }

  private static JsonNode toon(ApiClient lezer) {
    Answer answer = lezer.get("/managementteams");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static JsonNode team(JsonNode beeld, String code) {
    return vind(beeld.path("managementteams"), code);
  }

  private static JsonNode beeld(ApiClient lezer, String indicator) {
    Answer answer = lezer.get("/indicatoren");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return vind(answer.json().path("indicatoren"), indicator);
  }

  private static JsonNode vind(JsonNode lijst, String code) {
    for (JsonNode deze : lijst) {
      if (deze.path("code").asText().equals(code)) {
        return deze;
      }
    }
    throw new AssertionError(code);
  }

  private static void sessie(String team, String nummer, String kwartaal, String status) {
    maak(
        "mt-sessies",
        Map.of(
            "titel", "Sessie " + nummer,
            "managementteam", team,
            "sessie", nummer,
            "kwartaal", kwartaal,
            "status", status));
  }

  private static String indicator(String naam, String eenheid) {
    return indicator(naam, eenheid, "opbrengst");
  }

  private static String indicator(String naam, String eenheid, String thema) {
    return maak(
        "indicatoren",
        Map.of(
            "naam",
            naam,
            "thema",
            thema,
            "eenheid",
            eenheid,
            "richting",
            "hoger",
            "meetwijze",
            "handmatig",
            "frequentie",
            "jaar",
            "definitieversie",
            1));
  }

  private static String meting(String indicator, String onderdeel, String waarde, String status) {
    Answer gemaakt = legVast(indicator, onderdeel, waarde, status, Map.of());
    assertThat(gemaakt.status()).as(gemaakt.text()).isEqualTo(201);
    return gemaakt.json().path("code").asText();
  }

  private static Answer legVast(
      String indicator,
      String onderdeel,
      String waarde,
      String status,
      Map<String, Object> anders) {
    Map<String, Object> velden =
        new HashMap<>(
            Map.of(
                "titel",
                onderdeel,
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
                status,
                "kwaliteit",
                "goed",
                "definitieversie",
                1));
    velden.putAll(anders);
    return adviseur.post("/registers/metingen/regels", Map.of("velden", velden));
  }

  private static String fout(String indicator, Map<String, Object> anders) {
    Answer answer = legVast(indicator, "Behoud", "50", "vastgesteld", anders);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    JsonNode fout = answer.json().at("/errors/0");
    return fout.path("name").asText() + " " + fout.path("code").asText();
  }

  private static String maak(String register, Map<String, Object> velden) {
    Answer gemaakt = adviseur.post("/registers/" + register + "/regels", Map.of("velden", velden));
    assertThat(gemaakt.status()).as(gemaakt.text()).isEqualTo(201);
    return gemaakt.json().path("code").asText();
  }
}
