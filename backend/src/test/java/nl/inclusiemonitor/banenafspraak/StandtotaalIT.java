package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q1;
import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of which dienstonderdelen the total is made, and that it is exactly their sum. */
class StandtotaalIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Bronnen bronnen;
  private static Standlezing standen;

  @BeforeAll
  static void logIn() {
    bronnen = new Bronnen(PRODUCT);
    standen = new Standlezing(PRODUCT, DATABASE);
  }

  @BeforeEach
  void begin() throws Exception {
    Bronnen.wis(DATABASE);
  }

  @Test
  void aZboIsShownAndStaysOutOfTheTotal() throws Exception {
    DATABASE.sql(
        """
        insert into dienstonderdelen (id, code, naam, scope, volgorde, geldig_van)
        values (gen_random_uuid(), 'ZORG', 'Zelfstandig bestuursorgaan', 'zbo', 8, '2014-01-01')
        """);
    bronnen.register(Q3, "1;2020-01-01;", "2;2020-01-01;");
    bronnen.personeel(Q3, "1;1;KERN;20;2020-01-01;;", "2;1;ZORG;30;2020-01-01;;");
    bronnen.inhuur(Q3, "RIVM;2022-07;100;J;2", "RIVM;2022-08;100;J;1", "RIVM;2022-09;1;N;1");

    assertThat(standen.teller("2022-Q3", "ZORG", "individueel")).isEqualTo("30");
    assertThat(standen.teller("2022-Q3", "VWS", "individueel")).isEqualTo("20");
    // Who serves the zbo is hired in by another employer.
    assertThat(standen.waarde("2022-Q3", "RIVM", "inleen")).isEqualTo(Standlezing.uren("100", 3));
    assertThat(standen.personen("VWS")).isEqualTo(2);
    assertThat(standen.personen("ZORG")).isEqualTo(1);
  }

  @Test
  void linesOfAUnitThatEndedSinceStayInTheTotal() throws Exception {
    bronnen.register(Q1, "1;2020-01-01;", "2;2020-01-01;");
    bronnen.personeel(Q1, "1;1;KERN;20;2020-01-01;;", "2;1;SCP;30;2020-01-01;;");
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
    bronnen.bezetting(Q3, fte);

    JsonNode stand = standen.stand("2022-Q3");
    assertThat(stand.path("dienstonderdelen").findValuesAsText("code"))
        .containsExactly("KERN", "RIVM", "CIBG", "IGJ", "ACBG", "SCP", "CCMO", "KENNIS");
    assertThat(standen.teller("2022-Q3", "SCP", "individueel")).isEqualTo("30");
    assertThat(standen.cijfer("2022-Q3", "SCP", "quotum").path("reden").asText())
        .isEqualTo("niet-geleverd");
    assertThat(standen.teller("2022-Q3", "VWS", "individueel")).isEqualTo("50");
    assertThat(standen.cijfer("2022-Q3", "VWS", "bezetting").path("waarde").asText())
        .isEqualTo("70");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theTotalIsTheSumOfItsUnits(long zaad) {
    ministerie(new Random(zaad));

    JsonNode stand = standen.stand("2022-Q3");
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
        som = som.plus(Standlezing.breuk(deel.path(cijfer)));
      }
      Breuk totaal = Standlezing.breuk(stand.path("totaal").path(cijfer));
      assertThat(som.min(totaal).signum()).as(cijfer + " of seed " + zaad).isZero();
    }
  }

  /** Sixty people at random, in the register, in service and hired in. */
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
    bronnen.register(Q3, register.toArray(String[]::new));
    bronnen.personeel(Q3, personeel.toArray(String[]::new));
    bronnen.inhuur(Q3, inhuur.toArray(String[]::new));
    bronnen.binnenwerk(
        Q3, perOnderdeel(c -> c + ";" + random.nextInt(9) + ",35").toArray(String[]::new));
    bronnen.bezetting(Q3, perOnderdeel(c -> c + ";" + random.nextInt(900) + ",7"));
  }

  private static List<String> perOnderdeel(UnaryOperator<String> regel) {
    return Bronnen.ONDERDELEN.stream().map(regel).toList();
  }

  private static String code(Random random) {
    return Bronnen.ONDERDELEN.get(random.nextInt(Bronnen.ONDERDELEN.size()));
  }
}
