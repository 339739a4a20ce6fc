package nl.inclusiemonitor.demo.lader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.demo.DeliveryWriter;
import nl.inclusiemonitor.demo.ministerie.Beleid;
import nl.inclusiemonitor.demo.ministerie.Ministerie;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The demo ministry, handed in through the doors, gives the figures that its generator calculated
 * on its own, and those that the sources of 2022 published.
 */
class DemoIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String REGISTERVERSIES =
      "select register || ' ' || code || ' ' || versie from registerversies order by 1";

  private static final List<String> CIJFERS =
      List.of(
          "quotum",
          "individueel",
          "binnenwerk",
          "inleen",
          "gerealiseerd",
          "realisatiePercentage",
          "tekort");

  @TempDir static Path data;

  private static JsonNode antwoordblad;
  private static ApiClient adviseur;

  @BeforeAll
  static void load() throws Exception {
    Path map = data.resolve("bestanden");
    DeliveryWriter.write(Ministerie.generate(Ministerie.DEMO_ZAAD), map);
    antwoordblad = new ObjectMapper().readTree(map.resolve(DeliveryWriter.ANTWOORDBLAD).toFile());

    new DemoLader(data, new Verbinding(adres(), Optional.empty())).run();

    adviseur = PRODUCT.als("di-adviseur");
  }

  static Stream<JsonNode> kwartalen() {
    List<JsonNode> kwartalen = new ArrayList<>();
    antwoordblad.path("kwartalen").forEach(kwartalen::add);
    return kwartalen.stream();
  }

  /** Told beforehand by who knows nothing of trees: a sum over the lines of the units. */
  @ParameterizedTest
  @MethodSource("kwartalen")
  void everyFigureAfterTheReorganisationIsThatOfTheAnswerSheet(JsonNode blad) {
    String kwartaal = blad.path("kwartaal").asText();
    Map<String, JsonNode> gezien = new HashMap<>();
    JsonNode indeling = adviseur.get("/standen/" + kwartaal + "/indelingen/2024-01-01").json();
    indeling
        .at("/stand/dienstonderdelen")
        .forEach(regel -> gezien.put(regel.path("code").asText(), regel));
    for (JsonNode niveau : indeling.path("niveaus")) {
      gezien.put(niveau.path("code").asText(), niveau.path("dan"));
      assertThat(niveau.path("dan"))
          .as("nothing moved between scopes")
          .isEqualTo(niveau.path("toen"));
    }

    zelfde(gezien.remove("VWS"), blad.path("totaal"), blad);
    assertThat(gezien.keySet())
        .containsExactlyInAnyOrderElementsOf(blad.path("naReorganisatie").findValuesAsText("code"));
    for (JsonNode cijfers : blad.path("naReorganisatie")) {
      zelfde(gezien.get(cijfers.path("code").asText()), cijfers, blad);
    }
  }

  @Test
  void allOfItIsProcessedAndASecondLoadHandsNothingIn() throws Exception {
    assertThat(data.resolve("demo-geladen")).exists();
    List<String> statussen = DATABASE.column("select status from leveringen order by nummer");
    assertThat(statussen).hasSize(54).startsWith("weggegooid");
    assertThat(statussen.subList(1, 54)).containsOnly("verwerkt");

    List<String> versies = DATABASE.column(REGISTERVERSIES);

    Files.delete(data.resolve("demo-geladen"));
    new DemoLader(data, new Verbinding(adres(), Optional.empty())).run();

    assertThat(data.resolve("demo-geladen")).exists();
    assertThat(DATABASE.column("select status from leveringen order by nummer"))
        .isEqualTo(statussen);
    assertThat(DATABASE.column("select count(*) from terugzoekverzoeken")).containsExactly("3");
    assertThat(DATABASE.column(REGISTERVERSIES)).isEqualTo(versies);
  }

  @Test
  void everyRegisterTellsWhatItsFileTells() throws Exception {
    Map<String, Long> verwacht = new HashMap<>();
    for (String register : Beleid.REGISTERS) {
      verwacht.put(register, new String(Beleid.bestand(register), UTF_8).lines().skip(1).count());
    }
    Map<String, Long> gevonden = new HashMap<>();
    adviseur
        .get("/registers")
        .json()
        .path("registers")
        .forEach(
            register ->
                gevonden.put(register.path("code").asText(), register.path("aantal").asLong()));

    assertThat(gevonden).isEqualTo(verwacht);
    assertThat(adviseur.get("/registers/acties/regels/A-12").json().at("/velden/verwachteBanen"))
        .hasToString("\"21\"");
    assertThat(adviseur.get("/registers/doelen/regels/T-1").json().at("/velden/horizon"))
        .hasToString("\"2024-Q1\"");
  }

  @Test
  void theITeamProvesThatTheLinesOfItsMistakeAreGone() throws Exception {
    String pad =
        "/leveringen/"
            + DATABASE.column("select id from leveringen where status = 'weggegooid'").get(0);
    ApiClient iTeam = PRODUCT.als("i-team");
    Answer bewijs = iTeam.get(pad + "/wisbewijs");
    while (bewijs.status() == 409) {
      Thread.sleep(200);
      bewijs = iTeam.get(pad + "/wisbewijs");
    }

    assertThat(bewijs.status()).as(bewijs.text()).isEqualTo(200);
    assertThat(bewijs.json().path("grond").asText()).isEqualTo("niet-verwerkt");
    assertThat(bewijs.json().path("regels").asInt()).isPositive();
  }

  @Test
  void everyRoleOfATerugzoekverzoekFindsOneThatWaitsForItOrIsDone() {
    String pad = "/terugzoekverzoeken";

    assertThat(statussen(adviseur.get(pad)))
        .containsExactly("aangevraagd", "goedgekeurd", "afgehandeld");
    assertThat(adviseur.get(pad).json().findValuesAsText("aantal")).containsExactly("3", "2", "2");
    assertThat(PRODUCT.als("vaststeller").get(pad).json().at("/terugzoekverzoeken/0/acties/0"))
        .hasToString("\"goedkeuren\"");
    assertThat(statussen(PRODUCT.als("i-team").get(pad)))
        .containsExactly("goedgekeurd", "afgehandeld");
  }

  private static List<String> statussen(Answer verzoeken) {
    return verzoeken.json().findValuesAsText("status");
  }

  @ParameterizedTest
  @MethodSource("kwartalen")
  void everyFigureIsThatOfTheAnswerSheet(JsonNode blad) {
    JsonNode stand = stand(blad.path("kwartaal").asText());

    assertThat(stand.path("peildatum")).isEqualTo(blad.path("peildatum"));
    assertThat(stand.path("ontbrekend")).isEqualTo(blad.path("nietGeleverd"));
    assertThat(stand.path("volledig").asBoolean()).isEqualTo(blad.path("nietGeleverd").isEmpty());
    zelfde(stand.path("totaal"), blad.path("totaal"), blad);
    assertThat(stand.path("dienstonderdelen").findValuesAsText("code"))
        .containsExactlyInAnyOrderElementsOf(
            blad.path("dienstonderdelen").findValuesAsText("code"));
    for (JsonNode regel : stand.path("dienstonderdelen")) {
      zelfde(regel, vanOnderdeel(blad, regel.path("code").asText()), blad);
    }
  }

  @Test
  void theLawsCalculationOverEachYearIsThatOfTheAnswerSheet() {
    assertThat(antwoordblad.path("jaren")).hasSize(2);
    for (JsonNode blad : antwoordblad.path("jaren")) {
      JsonNode jaar = adviseur.get("/wettelijke-berekeningen/" + blad.path("jaar").asInt()).json();
      for (String cijfer :
          List.of(
              "verloondeUren",
              "doelgroepuren",
              "inleenuren",
              "vereisteUren",
              "meegeteldeUren",
              "tekort",
              "heffing")) {
        assertThat(new BigDecimal(jaar.path(cijfer).path("waarde").asText()))
            .as("%s of %s", cijfer, blad)
            .isEqualByComparingTo(new BigDecimal(blad.path(cijfer).asText()));
      }
    }
  }

  @Test
  void theFiguresOfTheFactsheetAreThere() {
    JsonNode stand = stand("2022-Q3");

    assertThat(weergave(stand, "/totaal/bezetting")).isEqualTo("3.696,0");
    assertThat(weergave(stand, "/totaal/quotum")).isEqualTo("140,36");
    assertThat(weergave(stand, "/totaal/gerealiseerd")).isEqualTo("117,06");
    assertThat(weergave(stand, "/totaal/realisatiePercentage")).isEqualTo("83,4%");
    assertThat(weergave(stand, "/totaal/tekort")).isEqualTo("23,30");
    assertThat(weergave(stand, "/rekenvoorbeeldHeffing")).isEqualTo("€ 116.500");
    assertThat(stand.at("/prognose/jaar").asInt()).isEqualTo(2023);
    assertThat(afgerond(stand, "/prognose/quotum")).isEqualTo("153.9");
    assertThat(afgerond(stand, "/prognose/nogNodig")).isEqualTo("36.9");
    assertThat(stand.at("/vorige/kwartaal").asText()).isEqualTo("2022-Q2");
    assertThat(weergave(stand, "/vorige/realisatiePercentage")).isEqualTo("80,6%");
  }

  @Test
  void aMutatieMendsTheOccupancyOfOneUnit() {
    JsonNode stand = stand("2022-Q1");

    assertThat(stand.path("leveringen").findValuesAsText("omvang")).containsOnlyOnce("mutatie");
    for (JsonNode regel : stand.path("dienstonderdelen")) {
      if (regel.path("code").asText().equals("IGJ")) {
        assertThat(regel.at("/bezetting/waarde").asText()).isEqualTo("469");
        assertThat(regel.at("/bezetting/leveringen").size()).isEqualTo(2);
      }
    }
  }

  @Test
  void theListHasTheSameFiguresNewestFirst() {
    JsonNode standen = adviseur.get("/standen").json().path("standen");

    assertThat(standen.findValuesAsText("kwartaal"))
        .startsWith("2022-Q4", "2022-Q3")
        .endsWith("2021-Q1")
        .hasSize(8);
    for (JsonNode regel : standen) {
      JsonNode stand = stand(regel.path("kwartaal").asText());
      for (String cijfer : List.of("quotum", "gerealiseerd", "realisatiePercentage", "tekort")) {
        assertThat(regel.path("totaal").path(cijfer)).isEqualTo(stand.path("totaal").path(cijfer));
      }
      assertThat(regel.path("versie")).isEqualTo(stand.path("versie"));
      assertThat(regel.path("volledig")).isEqualTo(stand.path("volledig"));
    }
  }

  private static void zelfde(JsonNode regel, JsonNode verwacht, JsonNode blad) {
    String wie = blad.path("kwartaal").asText() + " " + verwacht.path("code").asText() + " ";
    assertThat(getal(regel.at("/bezetting/waarde")))
        .as(wie + "bezetting")
        .isEqualByComparingTo(getal(verwacht.path("fte")));
    for (String cijfer : CIJFERS) {
      JsonNode gegeven = regel.path(cijfer);
      JsonNode goed = verwacht.path(cijfer);
      String wat = wie + cijfer;
      if (goed.isNull()) {
        assertThat(gegeven.path("waarde").isNull()).as(wat).isTrue();
        assertThat(gegeven.path("reden").isNull()).as(wat).isFalse();
        continue;
      }
      assertThat(getal(gegeven.path("waarde")))
          .as(wat)
          .isEqualByComparingTo(getal(goed.path("waarde")));
      assertThat(kruis(gegeven, "teller", goed, "noemer"))
          .as(wat + " as a fraction")
          .isEqualByComparingTo(kruis(gegeven, "noemer", goed, "teller"));
      assertThat(gegeven.path("onderdrukt").asBoolean()).as(wat).isFalse();
    }
    assertThat(regel.at("/gerealiseerd/tenMinste").asBoolean())
        .as(wie + "ten minste")
        .isEqualTo(verwacht.path("tenMinste").asBoolean());
    int maanden = blad.path("inleenMaanden").asInt();
    assertThat(regel.at("/inleen/reden").asText())
        .as(wie + "months of inleen")
        .isEqualTo(maanden == 0 ? "niet-geleverd" : maanden < 3 ? "onvolledig" : "null");
  }

  private static BigDecimal kruis(JsonNode een, String deel, JsonNode ander, String anderDeel) {
    return getal(een.path(deel)).multiply(getal(ander.path(anderDeel)));
  }

  private static BigDecimal getal(JsonNode node) {
    return new BigDecimal(node.asText());
  }

  private static String afgerond(JsonNode stand, String pad) {
    return getal(stand.at(pad + "/waarde")).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  private static String weergave(JsonNode stand, String pad) {
    return stand.at(pad + "/weergave").asText();
  }

  private static JsonNode stand(String kwartaal) {
    return adviseur.get("/standen/" + kwartaal).json();
  }

  private static JsonNode vanOnderdeel(JsonNode blad, String code) {
    for (JsonNode cijfers : blad.path("dienstonderdelen")) {
      if (cijfers.path("code").asText().equals(code)) {
        return cijfers;
      }
    }
    throw new AssertionError(code);
  }

  private static URI adres() {
    return URI.create("http://127.0.0.1:" + PRODUCT.port());
  }
}
