package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whose work counts, how much of it, and under which dienstonderdeel. */
class WieTeltIT {
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
  void registrationAndEmploymentCountOnTheirFirstAndLastDay() {
    bronnen.register(
        Q3,
        "1;2022-09-30;",
        "2;2020-01-01;2022-09-30",
        "3;2022-10-01;",
        "4;2020-01-01;2022-09-29",
        "5;2020-01-01;",
        "6;2020-01-01;",
        "7;2020-01-01;",
        "8;2020-01-01;");
    bronnen.personeel(
        Q3,
        "1;1;KERN;1;2020-01-01;;",
        "2;1;KERN;2;2020-01-01;;",
        "3;1;KERN;4;2020-01-01;;",
        "4;1;KERN;8;2020-01-01;;",
        "5;1;KERN;16;2022-09-30;;",
        "6;1;KERN;1,5;2020-01-01;2022-09-30;",
        "7;1;KERN;2,5;2022-10-01;;",
        "8;1;KERN;4,5;2020-01-01;2022-09-29;");

    assertThat(standen.teller("2022-Q3", "KERN", "individueel")).isEqualTo("20.5");
    assertThat(standen.personen("KERN")).isEqualTo(4);
  }

  @Test
  void onePersonWithTwoJobsIsOnePersonAndBothJobs() {
    bronnen.register(Q3, "1;2020-01-01;", "2;2020-01-01;2021-01-01", "2;2022-01-01;");
    bronnen.personeel(
        Q3,
        "1;1;KERN;12;2020-01-01;;",
        "1;2;KERN;8,5;2020-01-01;;",
        "1;3;RIVM;5;2020-01-01;;",
        "2;1;RIVM;20;2020-01-01;;");

    assertThat(standen.teller("2022-Q3", "KERN", "individueel")).isEqualTo("20.5");
    assertThat(standen.teller("2022-Q3", "RIVM", "individueel")).isEqualTo("25");
    assertThat(standen.personen("KERN")).isEqualTo(1);
    assertThat(standen.personen("RIVM")).isEqualTo(2);
    assertThat(standen.personen("VWS")).isEqualTo(2);
  }

  @Test
  void whatTheEmployerMarkedDoesNotCount() {
    bronnen.register(Q3, "1;2020-01-01;", "2;2020-01-01;");
    bronnen.personeel(
        Q3, "1;1;KERN;20;2020-01-01;;J", "2;1;KERN;24;2020-01-01;;N", "2;2;KERN;4;2020-01-01;;J");

    assertThat(standen.teller("2022-Q3", "KERN", "individueel")).isEqualTo("24");
    assertThat(standen.personen("VWS")).isEqualTo(1);
  }

  @Test
  void whoIsInServiceDoesNotCountAgainAsHiredIn() {
    bronnen.register(Q3, "1;2020-01-01;", "2;2020-01-01;");
    bronnen.personeel(Q3, "1;1;KERN;20;2020-01-01;;");
    bronnen.inhuur(
        Q3,
        "RIVM;2022-07;100;J;1",
        "RIVM;2022-08;110;J;2",
        "RIVM;2022-09;40;J;",
        "RIVM;2022-09;900;N;3");

    assertThat(standen.teller("2022-Q3", "KERN", "individueel")).isEqualTo("20");
    assertThat(standen.waarde("2022-Q3", "RIVM", "inleen")).isEqualTo(Standlezing.uren("150", 3));
    assertThat(standen.personen("RIVM")).isEqualTo(1);
    assertThat(standen.personen("VWS")).isEqualTo(2);
  }
}
