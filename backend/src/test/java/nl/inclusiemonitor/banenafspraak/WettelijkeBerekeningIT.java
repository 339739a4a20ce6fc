package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Balie.token;
import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The law's calculation over paid hours: what counts, what is missing, and its versions. */
class WettelijkeBerekeningIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String EIND = "2022-12-31";
  private static final String PAD = "/wettelijke-berekeningen/2022";
  private static final String JAN = "2022-01-01;2022-01-31";
  private static final String FEB = "2022-02-01;2022-02-28";

  private static Bronnen bronnen;
  private static Balie balie;
  private static ApiClient lezer;

  @BeforeAll
  static void logIn() {
    bronnen = new Bronnen(PRODUCT);
    balie = new Balie(PRODUCT);
    lezer = PRODUCT.als("di-adviseur");
  }

  @BeforeEach
  void begin() throws Exception {
    DATABASE.sql("delete from wettelijke_leveringen", "delete from wettelijke_berekeningen");
    Bronnen.wis(DATABASE);
  }

  @Test
  void case4OfTheDomain() {
    bronnen.register(EIND, "1;2020-01-01;", "2;2020-01-01;", "3;2020-01-01;");
    uren("1;1;" + JAN + ";8000;0", "2;1;" + JAN + ";8000;0", "3;1;" + JAN + ";4000;0");
    totaal("1879200");

    JsonNode jaar = lees();

    assertThat(waarde(jaar, "vereisteUren")).isEqualTo("50550.48");
    assertThat(waarde(jaar, "meegeteldeUren")).isEqualTo("20000");
    assertThat(waarde(jaar, "tekort")).isEqualTo("22.9");
    assertThat(jaar.path("heffing").path("weergave").asText()).isEqualTo("ten hoogste € 114.500");
    assertThat(jaar.path("rekenvoorbeeld").asBoolean()).isTrue();
    assertThat(jaar.path("parameter").path("percentage").asText()).isEqualTo("2.69");
  }

  @Test
  void aStatusThatCoversADayOfATijdvakMakesAllOfItCount() {
    bronnen.register(
        EIND,
        "1;2022-01-31;",
        "2;2020-01-01;2022-02-01",
        "3;2022-02-01;",
        "4;2020-01-01;2022-01-31",
        "5;2022-03-01;");
    uren(
        "1;1;" + JAN + ";1;0",
        "2;1;" + FEB + ";2;0",
        "3;1;" + JAN + ";4;0",
        "4;1;" + FEB + ";8;0",
        "5;1;" + FEB + ";16;0",
        "9;1;" + FEB + ";32;0");

    assertThat(waarde(lees(), "doelgroepuren")).isEqualTo("3");
  }

  @Test
  void aTijdvakBelongsToTheYearOfItsMiddle() {
    bronnen.register(EIND, "1;2020-01-01;");
    uren(
        "1;1;2021-12-20;2022-01-16;1;0",
        "1;1;2022-12-05;2023-01-01;2;0",
        "1;1;2021-12-13;2022-01-09;4;0",
        "1;1;2022-12-26;2023-01-22;8;0");

    assertThat(waarde(lees(), "doelgroepuren")).isEqualTo("3");
  }

  @Test
  void ofACorrectedLineTheHighestCounts() {
    bronnen.register(EIND, "1;2020-01-01;");
    uren(
        "1;1;" + JAN + ";100;0",
        "1;1;" + JAN + ";70;2",
        "1;1;" + JAN + ";90;1",
        "1;2;" + JAN + ";5;0",
        "1;1;" + FEB + ";1,25;3");

    assertThat(waarde(lees(), "doelgroepuren")).isEqualTo("76.25");
  }

  @Test
  void whatTheEmployerMarkedDoesNotCount() {
    bronnen.register(EIND, "1;2020-01-01;", "2;2020-01-01;", "3;2020-01-01;");
    bronnen.personeel(
        EIND,
        "1;1;KERN;20;2020-01-01;;J",
        "2;1;KERN;20;2020-01-01;;J",
        "2;2;KERN;20;2020-01-01;;N",
        "3;1;KERN;20;2020-01-01;;N");
    uren(
        "1;7;" + JAN + ";1;0", "2;1;" + JAN + ";2;0", "2;2;" + JAN + ";4;0", "3;1;" + JAN + ";8;0");

    assertThat(waarde(lees(), "doelgroepuren")).isEqualTo("12");
  }

  @Test
  void agreedHoursAreCappedAtWhatWasDelivered() throws Exception {
    bronnen.register(EIND, "1;2020-01-01;");
    uren("1;1;" + JAN + ";1000;0");
    String eerste =
        bronnen.inhuur(
            Q3,
            "RIVM;2022-07;100;J;3",
            "RIVM;2022-08;100;J;4",
            "RIVM;2022-08;50;J;",
            "KERN;2022-09;7;N;5");
    assertThat(lees().path("fiattering").asText()).isEqualTo("niet-aantoonbaar");
    assertThat(waarde(lees(), "inleenuren")).isEqualTo("250");

    // As if it was delivered in time: what comes later can lower hours, not raise them.
    DATABASE.sql("update leveringen set verwerkt_op = '2022-11-01' where id = '" + eerste + "'");
    bronnen.inhuur(
        Q3,
        "RIVM;2022-07;60;J;3",
        "RIVM;2022-08;170;J;4",
        "RIVM;2022-08;50;J;",
        "KERN;2022-09;7;J;5",
        "KERN;2022-10;900;J;6");

    JsonNode jaar = lees();
    assertThat(waarde(jaar, "inleenuren")).isEqualTo("210");
    assertThat(jaar.path("inleenuren").path("grens").asText()).isEqualTo("ten-minste");
    assertThat(jaar.path("fiattering").asText()).isEqualTo("voor-termijn");
    assertThat(waarde(jaar, "meegeteldeUren")).isEqualTo("1210");
  }

  @Test
  void binnenwerkCountsOnlyWithHoursAndInItsOwnQuarter() {
    bronnen.register(EIND, "1;2020-01-01;");
    uren("1;1;" + JAN + ";10;0");
    balie.leverBestand(
        "binnenwerk",
        Q3,
        "volledig",
        "dienstonderdeel;categorie;banen;uren\nKERN;overig;2;650,5\nRIVM;p-dossiers;3;\n");

    assertThat(waarde(lees(), "binnenwerkuren")).isEqualTo("650.5");
    assertThat(waarde(lees(), "meegeteldeUren")).isEqualTo("660.5");
    assertThat(ontbrekend(lees())).contains("binnenwerk 2022-Q4", "binnenwerk 2022-Q1");
  }

  @Test
  void aZboIsAnEmployerOfItsOwn() throws Exception {
    DATABASE.sql(
        """
        insert into dienstonderdelen (id, code, naam, scope, volgorde, geldig_van)
        values (gen_random_uuid(), 'ZORG', 'Zelfstandig bestuursorgaan', 'zbo', 8, '2014-01-01')
        """);
    bronnen.register(EIND, "1;2020-01-01;");
    uren("1;1;" + JAN + ";10;0");
    bronnen.inhuur(Q3, "ZORG;2022-07;100;J;3", "RIVM;2022-07;5;J;3");

    assertThat(waarde(lees(), "inleenuren")).isEqualTo("5");
  }

  @Test
  void whatIsMissingIsNotDeliveredAndNotNought() {
    assertThat(lezer.get(PAD).status()).isEqualTo(404);
    totaal("1000000");

    JsonNode jaar = lees();

    assertThat(waarde(jaar, "verloondeUren")).isEqualTo("1000000");
    assertThat(jaar.path("doelgroepuren").path("reden").asText()).isEqualTo("niet-geleverd");
    assertThat(jaar.path("tekort").path("waarde").isNull()).isTrue();
    assertThat(jaar.path("heffing").path("weergave").asText()).isEqualTo("niet geleverd");
    assertThat(ontbrekend(jaar)).contains("uwv-verloonde-uren", "uwv-doelgroepregister");
    assertThat(PRODUCT.als("bestuurder").get(PAD).status()).isEqualTo(404);
  }

  @Test
  void aWithdrawalGivesBackTheEarlierFigures() {
    bronnen.register(EIND, "1;2020-01-01;");
    uren("1;1;" + JAN + ";10;0");
    totaal("1000000");
    String voor = cijfers();
    String nieuw = uren("1;1;" + JAN + ";20;0");
    assertThat(cijfers()).isNotEqualTo(voor);

    balie.trekIn(nieuw);

    assertThat(cijfers()).isEqualTo(voor);
    assertThat(lees().path("versie").asInt()).isEqualTo(4);
  }

  @Test
  void anotherNumberOfTheLawMakesAnotherVersionOfTheSameHours() throws Exception {
    bronnen.register(EIND, "1;2020-01-01;");
    uren("1;1;" + JAN + ";10;0");
    totaal("1000000");
    JsonNode voor = lees();
    Map<String, Object> voorstel =
        Map.ofEntries(
            Map.entry("jaar", 2022),
            Map.entry("regime", "quotumheffing"),
            Map.entry("basisVersie", 1),
            Map.entry("percentage", "3"),
            Map.entry("status", "vastgesteld"),
            Map.entry("urenPerFte", "36"),
            Map.entry("urenPerBaan", "25.5"),
            Map.entry("verloondeUrenPerBaan", "1331"),
            Map.entry("heffingPerBaan", "5000"),
            Map.entry("heffingOpgelegd", true),
            Map.entry("artikel", "Wfsv art. 38g"),
            Map.entry("bron", "Staatscourant"),
            Map.entry("toelichting", "Nu vastgesteld."));
    Answer gedaan = PRODUCT.als("beheerder").post("/parametervoorstellen", voorstel);
    PRODUCT
        .als("vaststeller")
        .ifMatch(gedaan.header("ETag"))
        .post("/parametervoorstellen/" + gedaan.json().path("id").asText() + "/goedkeuring");
    try {
      JsonNode na = lees();

      assertThat(na.path("versie").asInt()).isEqualTo(voor.path("versie").asInt() + 1);
      assertThat(waarde(na, "vereisteUren")).isEqualTo("30000");
      assertThat(waarde(na, "meegeteldeUren")).isEqualTo(waarde(voor, "meegeteldeUren"));
      assertThat(na.path("rekenvoorbeeld").asBoolean()).isFalse();
    } finally {
      begin();
      DATABASE.sql(
          "delete from wettelijke_parameters where voorstel_nummer is not null",
          "delete from parametervoorstellen");
    }
  }

  @Test
  void figuresMadeOfErasedLinesStandAsTheyWere() throws Exception {
    String register = bronnen.register(EIND, "1;2020-01-01;");
    uren("1;1;" + JAN + ";10;0");
    totaal("1000000");
    String voor = waarde(lees(), "tekort");
    DATABASE.sql("update leveringen set wissing_begonnen_op = now() where id = '" + register + "'");

    totaal("2000000");

    assertThat(waarde(lees(), "tekort")).isEqualTo(voor);
    assertThat(lees().path("leveringen").findValuesAsText("regelsGewistOp"))
        .anyMatch(moment -> !moment.equals("null"));
  }

  @Test
  void theAnswerIsATableTooAndKnowsWhoHasIt() {
    bronnen.register(EIND, "1;2020-01-01;");
    uren("1;1;" + JAN + ";10;0");
    totaal("1000000");
    Answer json = lezer.get(PAD);

    assertThat(lezer.with("If-None-Match", json.header("ETag")).get(PAD).status()).isEqualTo(304);
    assertThat(lezer.with("Accept", "text/csv").get(PAD).text())
        .contains("A_verloonde_uren;uren;exact;1000000", "tekort;banen;ten-hoogste;20,2");
    assertThat(lezer.get("/wettelijke-berekeningen").json().path("wettelijkeBerekeningen"))
        .hasSize(1);
    assertThat(json.text()).as("it exists for the whole employer only").doesNotContain("RIVM");
  }

  private static String uren(String... regels) {
    return balie.leverBestand(
        "uwv-verloonde-uren",
        EIND,
        "volledig",
        Stream.of(regels)
            .map(regel -> regel.split(";", 2))
            .map(deel -> token(Integer.parseInt(deel[0])) + ";" + deel[1])
            .collect(
                Collectors.joining(
                    "\n",
                    "pseudoniem;ikv_nummer;tijdvak_begin;tijdvak_eind;verloonde_uren;correctie\n",
                    "\n")));
  }

  private static void totaal(String uren) {
    balie.leverBestand(
        "verloonde-uren-totaal", EIND, "volledig", "jaar;verloonde_uren\n2022;" + uren + "\n");
  }

  private static JsonNode lees() {
    Answer answer = lezer.get(PAD);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static String waarde(JsonNode jaar, String cijfer) {
    return jaar.path(cijfer).path("waarde").asText();
  }

  private static String cijfers() {
    JsonNode jaar = lees();
    return Stream.of("verloondeUren", "doelgroepuren", "meegeteldeUren", "tekort", "heffing")
        .map(cijfer -> waarde(jaar, cijfer))
        .collect(Collectors.joining(" "));
  }

  private static List<String> ontbrekend(JsonNode jaar) {
    return jaar.path("ontbrekend").findParents("soort").stream()
        .map(
            gat ->
                gat.path("soort").asText()
                    + (gat.path("kwartaal").isNull() ? "" : " " + gat.path("kwartaal").asText()))
        .toList();
  }
}
