package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Balie.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts, for whom, and from which levering; read by somebody from whom nothing is hidden. */
class StandIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String Q1 = "2022-03-31";
  private static final String Q2 = "2022-06-30";
  private static final String Q3 = "2022-09-30";
  private static final List<String> CODES =
      List.of("KERN", "RIVM", "CIBG", "IGJ", "ACBG", "SCP", "CCMO");

  private static Balie balie;
  private static ApiClient lezer;

  @BeforeAll
  static void logIn() throws Exception {
    balie = new Balie(PRODUCT);
    lezer = PRODUCT.als("di-adviseur");
  }

  @BeforeEach
  void begin() throws Exception {
    DATABASE.sql(
        "truncate leveringen cascade",
        "delete from stand_cijfers",
        "delete from standen",
        "delete from dienstonderdelen where geldig_van > '2013-01-01'",
        "update dienstonderdelen set geldig_tot = null");
  }

  @Test
  void registrationAndEmploymentCountOnTheirFirstAndLastDay() {
    register(
        Q3,
        "1;2022-09-30;",
        "2;2020-01-01;2022-09-30",
        "3;2022-10-01;",
        "4;2020-01-01;2022-09-29",
        "5;2020-01-01;",
        "6;2020-01-01;",
        "7;2020-01-01;",
        "8;2020-01-01;");
    personeel(
        Q3,
        "1;1;KERN;1;2020-01-01;;",
        "2;1;KERN;2;2020-01-01;;",
        "3;1;KERN;4;2020-01-01;;",
        "4;1;KERN;8;2020-01-01;;",
        "5;1;KERN;16;2022-09-30;;",
        "6;1;KERN;1,5;2020-01-01;2022-09-30;",
        "7;1;KERN;2,5;2022-10-01;;",
        "8;1;KERN;4,5;2020-01-01;2022-09-29;");

    assertThat(teller("2022-Q3", "KERN", "individueel")).isEqualTo("20.5");
    assertThat(personen("KERN")).isEqualTo(4);
  }

  @Test
  void onePersonWithTwoJobsIsOnePersonAndBothJobs() {
    register(Q3, "1;2020-01-01;", "2;2020-01-01;2021-01-01", "2;2022-01-01;");
    personeel(
        Q3,
        "1;1;KERN;12;2020-01-01;;",
        "1;2;KERN;8,5;2020-01-01;;",
        "1;3;RIVM;5;2020-01-01;;",
        "2;1;RIVM;20;2020-01-01;;");

    assertThat(teller("2022-Q3", "KERN", "individueel")).isEqualTo("20.5");
    assertThat(teller("2022-Q3", "RIVM", "individueel")).isEqualTo("25");
    assertThat(personen("KERN")).isEqualTo(1);
    assertThat(personen("RIVM")).isEqualTo(2);
    assertThat(personen("VWS")).isEqualTo(2);
  }

  @Test
  void whatTheEmployerMarkedDoesNotCount() {
    register(Q3, "1;2020-01-01;", "2;2020-01-01;");
    personeel(
        Q3, "1;1;KERN;20;2020-01-01;;J", "2;1;KERN;24;2020-01-01;;N", "2;2;KERN;4;2020-01-01;;J");

    assertThat(teller("2022-Q3", "KERN", "individueel")).isEqualTo("24");
    assertThat(personen("VWS")).isEqualTo(1);
  }

  @Test
  void whoIsInServiceDoesNotCountAgainAsHiredIn() {
    register(Q3, "1;2020-01-01;", "2;2020-01-01;");
    personeel(Q3, "1;1;KERN;20;2020-01-01;;");
    inhuur(
        Q3,
        "RIVM;2022-07;100;J;1",
        "RIVM;2022-08;110;J;2",
        "RIVM;2022-09;40;J;",
        "RIVM;2022-09;900;N;3");

    assertThat(teller("2022-Q3", "KERN", "individueel")).isEqualTo("20");
    assertThat(waarde("2022-Q3", "RIVM", "inleen")).isEqualTo(uren("150", 3));
    assertThat(personen("RIVM")).isEqualTo(1);
    assertThat(personen("VWS")).isEqualTo(2);
  }

  @Test
  void fewerMonthsHaveASmallerDenominatorAndSaySo() {
    inhuur(Q3, "RIVM;2022-06;77;J;1", "RIVM;2022-07;100;J;1", "RIVM;2022-08;110;J;1");

    JsonNode inleen = cijfer("2022-Q3", "RIVM", "inleen");
    assertThat(inleen.path("waarde").asText()).isEqualTo(uren("210", 2));
    assertThat(inleen.path("reden").asText()).isEqualTo("onvolledig");
  }

  @Test
  void hiredInHoursOfAnotherQuarterAreNotDeliveredForThisOne() {
    inhuur(Q2, "RIVM;2022-06;77;J;1");
    bezetting(Q3, "1000");

    assertThat(cijfer("2022-Q3", "RIVM", "inleen").path("reden").asText())
        .isEqualTo("niet-geleverd");
    assertThat(stand("2022-Q3").path("ontbrekend").toString()).contains("inhuur");
  }

  @Test
  void aMissingSourceMakesAtLeastAndNoPercentage() {
    bezetting(Q3, "1000");
    register(Q3, "1;2020-01-01;");
    personeel(Q3, "1;1;KERN;25,5;2020-01-01;;");
    balie.lever("binnenwerk", Q3, "KERN;2,5");

    JsonNode totaal = stand("2022-Q3").path("totaal");
    assertThat(totaal.at("/gerealiseerd/weergave").asText()).isEqualTo("ten minste 3,50");
    assertThat(totaal.at("/gerealiseerd/tenMinste").asBoolean()).isTrue();
    assertThat(totaal.at("/inleen/waarde").isNull()).isTrue();
    assertThat(totaal.at("/inleen/reden").asText()).isEqualTo("niet-geleverd");
    for (String afgeleid : List.of("realisatiePercentage", "tekort")) {
      assertThat(totaal.path(afgeleid).path("waarde").isNull()).isTrue();
      assertThat(totaal.path(afgeleid).path("reden").asText()).isEqualTo("onvolledig");
    }
    assertThat(stand("2022-Q3").at("/rekenvoorbeeldHeffing/waarde").isNull()).isTrue();
  }

  @Test
  void aYearWithoutPercentageHasNoQuotumAndBorrowsNone() {
    volledig("2024-03-31", "2024-01", "2024-02", "2024-03");

    JsonNode stand = stand("2024-Q1");
    for (String cijfer : List.of("quotum", "realisatiePercentage", "tekort")) {
      assertThat(stand.path("totaal").path(cijfer).path("waarde").isNull()).isTrue();
      assertThat(stand.path("totaal").path(cijfer).path("reden").asText())
          .isEqualTo("percentage-onbekend");
    }
    assertThat(stand.at("/rekenvoorbeeldHeffing/reden").asText()).isEqualTo("percentage-onbekend");
    assertThat(stand.at("/totaal/gerealiseerd/waarde").asText()).isNotEmpty();
    assertThat(stand.path("prognose").isNull()).isTrue();
  }

  @Test
  void aSourceOlderThanAQuarterIsFlagged() {
    register(Q1, "1;2020-01-01;");
    personeel(Q2, "1;1;KERN;20;2020-01-01;;");
    bezetting(Q3, "1000");

    assertThat(stand("2022-Q3").path("leveringen"))
        .extracting(l -> l.path("soort").asText() + " " + l.path("verouderd").asBoolean())
        .containsExactlyInAnyOrder(
            "uwv-doelgroepregister true", "personeel false", "bezetting false");
  }

  @Test
  void aZboIsShownAndStaysOutOfTheTotal() throws Exception {
    DATABASE.sql(
        """
        insert into dienstonderdelen (id, code, naam, scope, volgorde, geldig_van)
        values (gen_random_uuid(), 'ZORG', 'Zelfstandig bestuursorgaan', 'zbo', 8, '2014-01-01')
        """);
    register(Q3, "1;2020-01-01;", "2;2020-01-01;");
    personeel(Q3, "1;1;KERN;20;2020-01-01;;", "2;1;ZORG;30;2020-01-01;;");
    inhuur(Q3, "RIVM;2022-07;100;J;2", "RIVM;2022-08;100;J;1", "RIVM;2022-09;1;N;1");

    assertThat(teller("2022-Q3", "ZORG", "individueel")).isEqualTo("30");
    assertThat(teller("2022-Q3", "VWS", "individueel")).isEqualTo("20");
    // Who serves the zbo is hired in by another employer.
    assertThat(waarde("2022-Q3", "RIVM", "inleen")).isEqualTo(uren("100", 3));
    assertThat(personen("VWS")).isEqualTo(2);
    assertThat(personen("ZORG")).isEqualTo(1);
  }

  @Test
  void linesOfAUnitThatEndedSinceStayInTheTotal() throws Exception {
    register(Q1, "1;2020-01-01;", "2;2020-01-01;");
    personeel(Q1, "1;1;KERN;20;2020-01-01;;", "2;1;SCP;30;2020-01-01;;");
    DATABASE.sql(
        "update dienstonderdelen set geldig_tot = '2022-06-30' where code in ('SCP', 'IGJ')",
        """
        insert into dienstonderdelen (id, code, naam, scope, volgorde, geldig_van)
        values (gen_random_uuid(), 'IGJ', 'Inspectie', 'concern', 4, '2022-07-01'),
          (gen_random_uuid(), 'KENNIS', 'Kennisdirectie', 'kern', 9, '2022-07-01')
        """);
    List<String> fte = new ArrayList<>();
    List.of("KERN", "RIVM", "CIBG", "IGJ", "ACBG", "CCMO", "KENNIS")
        .forEach(c -> fte.add(c + ";10"));
    balie.lever("bezetting", Q3, fte);

    JsonNode stand = stand("2022-Q3");
    assertThat(stand.path("dienstonderdelen").findValuesAsText("code"))
        .containsExactly("KERN", "RIVM", "CIBG", "IGJ", "ACBG", "SCP", "CCMO", "KENNIS");
    assertThat(teller("2022-Q3", "SCP", "individueel")).isEqualTo("30");
    assertThat(cijfer("2022-Q3", "SCP", "quotum").path("reden").asText())
        .isEqualTo("niet-geleverd");
    assertThat(teller("2022-Q3", "VWS", "individueel")).isEqualTo("50");
    assertThat(cijfer("2022-Q3", "VWS", "bezetting").path("waarde").asText()).isEqualTo("70");
  }

  @Test
  void aRedeliveryReplacesAndItsWithdrawalGivesTheEarlierFiguresBack() {
    volledig(Q3, "2022-07", "2022-08", "2022-09");
    String eerder = figures("2022-Q3");

    String nieuw = personeel(Q3, "1;1;KERN;36;2020-01-01;;", "2;1;RIVM;9;2020-01-01;;");
    assertThat(teller("2022-Q3", "VWS", "individueel")).isEqualTo("45");
    assertThat(figures("2022-Q3")).isNotEqualTo(eerder);

    balie.trekIn(nieuw);
    assertThat(figures("2022-Q3")).isEqualTo(eerder);
  }

  @Test
  void aWithdrawalInAnEarlyQuarterGivesTheLaterOnesBackToo() {
    volledig(Q1, "2022-01", "2022-02", "2022-03");
    bezetting(Q2, "1100");
    bezetting(Q3, "1200");
    List<String> eerder = List.of(figures("2022-Q1"), figures("2022-Q2"), figures("2022-Q3"));

    String vroeg = personeel(Q2, "1;1;KERN;36;2020-01-01;;", "2;1;RIVM;9;2020-01-01;;");
    assertThat(figures("2022-Q1")).isEqualTo(eerder.get(0));
    assertThat(teller("2022-Q2", "VWS", "individueel")).isEqualTo("45");
    assertThat(teller("2022-Q3", "VWS", "individueel")).isEqualTo("45");

    balie.trekIn(vroeg);
    assertThat(List.of(figures("2022-Q1"), figures("2022-Q2"), figures("2022-Q3")))
        .isEqualTo(eerder);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theTotalIsTheSumOfItsUnits(long zaad) {
    ministerie(new Random(zaad));

    JsonNode stand = stand("2022-Q3");
    for (String cijfer :
        List.of(
            "bezetting",
            "quotum",
            "individueel",
            "binnenwerk",
            "inleen",
            "gerealiseerd",
            "tekort")) {
      Breuk som = Breuk.NUL;
      for (JsonNode deel : stand.path("dienstonderdelen")) {
        som = som.plus(breuk(deel.path(cijfer)));
      }
      Breuk totaal = breuk(stand.path("totaal").path(cijfer));
      assertThat(som.min(totaal).signum()).as(cijfer + " of seed " + zaad).isZero();
    }
  }

  private static void ministerie(Random random) {
    List<String> register = new ArrayList<>();
    List<String> personeel = new ArrayList<>();
    List<String> inhuur = new ArrayList<>();
    for (int persoon = 1; persoon <= 60; persoon++) {
      if (random.nextInt(3) > 0) {
        register.add(
            "%s;202%d-0%d-01;%s"
                .formatted(
                    persoon,
                    random.nextInt(3),
                    1 + random.nextInt(9),
                    random.nextInt(4) == 0 ? "2022-09-" + (29 + random.nextInt(2)) : ""));
      }
      for (int baan = 1; baan <= random.nextInt(3); baan++) {
        personeel.add(
            "%s;%d;%s;%d,%d;2021-0%d-01;;%s"
                .formatted(
                    persoon,
                    baan,
                    code(random),
                    8 + random.nextInt(25),
                    random.nextInt(10),
                    1 + random.nextInt(9),
                    random.nextInt(8) == 0 ? "J" : ""));
      }
      if (random.nextInt(4) == 0) {
        inhuur.add(
            "%s;2022-0%d;%d,%d;J;%s"
                .formatted(
                    code(random),
                    7 + random.nextInt(3),
                    random.nextInt(150),
                    random.nextInt(10),
                    persoon));
      }
    }
    register(Q3, register.toArray(String[]::new));
    personeel(Q3, personeel.toArray(String[]::new));
    inhuur(Q3, inhuur.toArray(String[]::new));
    balie.lever(
        "binnenwerk", Q3, CODES.stream().map(c -> c + ";" + random.nextInt(9) + ",35").toList());
    balie.lever(
        "bezetting", Q3, CODES.stream().map(c -> c + ";" + random.nextInt(900) + ",7").toList());
  }

  private static String code(Random random) {
    return CODES.get(random.nextInt(CODES.size()));
  }

  /** All five sources, for two persons and a hired-in one. */
  private static void volledig(String peildatum, String... maanden) {
    bezetting(peildatum, "1000");
    register(peildatum, "1;2020-01-01;", "2;2020-01-01;");
    personeel(peildatum, "1;1;KERN;20;2020-01-01;;", "2;1;RIVM;24;2020-01-01;;");
    balie.lever("binnenwerk", peildatum, "KERN;2,5");
    List<String> uren = new ArrayList<>();
    for (String maand : maanden) {
      uren.add("CIBG;" + maand + ";100;J;3");
    }
    inhuur(peildatum, uren.toArray(String[]::new));
  }

  private static void bezetting(String peildatum, String fte) {
    balie.lever("bezetting", peildatum, CODES.stream().map(code -> code + ";" + fte).toList());
  }

  private static String register(String peildatum, String... regels) {
    return balie.lever("uwv-doelgroepregister", peildatum, metToken(0, regels));
  }

  private static String personeel(String peildatum, String... regels) {
    return balie.lever("personeel", peildatum, metToken(0, regels));
  }

  private static String inhuur(String peildatum, String... regels) {
    return balie.lever("inhuur", peildatum, metToken(4, regels));
  }

  /** Lines with the number of a person written out as a token. */
  private static List<String> metToken(int kolom, String... regels) {
    List<String> uit = new ArrayList<>();
    for (String regel : regels) {
      String[] velden = regel.split(";", -1);
      velden[kolom] = velden[kolom].isEmpty() ? "" : token(Integer.parseInt(velden[kolom]));
      uit.add(String.join(";", velden));
    }
    return uit;
  }

  /** Everything an answer says but which version it is and when it was computed. */
  private static String figures(String kwartaal) {
    ObjectNode stand = (ObjectNode) stand(kwartaal);
    stand.remove(List.of("versie", "berekendOp"));
    return stand.toString();
  }

  private static JsonNode stand(String kwartaal) {
    Answer answer = lezer.get("/standen/" + kwartaal);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static JsonNode cijfer(String kwartaal, String code, String cijfer) {
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

  private static String teller(String kwartaal, String code, String cijfer) {
    return cijfer(kwartaal, code, cijfer).path("teller").asText();
  }

  private static String waarde(String kwartaal, String code, String cijfer) {
    return cijfer(kwartaal, code, cijfer).path("waarde").asText();
  }

  /** Hours over so many months as jobs, written as the API does. */
  private static String uren(String uren, int maanden) {
    Breuk banen =
        new Breuk(
            new BigDecimal(uren).multiply(BigDecimal.valueOf(12)),
            BigDecimal.valueOf(1331L * maanden));
    return banen.waarde().stripTrailingZeros().toPlainString();
  }

  private static Breuk breuk(JsonNode cijfer) {
    return new Breuk(
        new BigDecimal(cijfer.path("teller").asText()),
        new BigDecimal(cijfer.path("noemer").asText()));
  }

  private static int personen(String code) {
    try {
      return Integer.parseInt(
          DATABASE
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
