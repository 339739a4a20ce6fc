package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q1;
import static nl.inclusiemonitor.banenafspraak.Bronnen.Q2;
import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A levering that replaces an earlier one, and what its withdrawal gives back. */
class HerleveringIT {
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
  void aRedeliveryReplacesAndItsWithdrawalGivesTheEarlierFiguresBack() {
    bronnen.volledig(Q3, "2022-07", "2022-08", "2022-09");
    String eerder = standen.figures("2022-Q3");

    String nieuw = bronnen.personeel(Q3, "1;1;KERN;36;2020-01-01;;", "2;1;RIVM;9;2020-01-01;;");
    assertThat(standen.teller("2022-Q3", "VWS", "individueel")).isEqualTo("45");
    assertThat(standen.figures("2022-Q3")).isNotEqualTo(eerder);

    bronnen.trekIn(nieuw);
    assertThat(standen.figures("2022-Q3")).isEqualTo(eerder);
  }

  @Test
  void aWithdrawalInAnEarlyQuarterGivesTheLaterOnesBackToo() {
    bronnen.volledig(Q1, "2022-01", "2022-02", "2022-03");
    bronnen.bezetting(Q2, "1100");
    bronnen.bezetting(Q3, "1200");
    List<String> eerder = kwartalen();

    String vroeg = bronnen.personeel(Q2, "1;1;KERN;36;2020-01-01;;", "2;1;RIVM;9;2020-01-01;;");
    assertThat(standen.figures("2022-Q1")).isEqualTo(eerder.get(0));
    assertThat(standen.teller("2022-Q2", "VWS", "individueel")).isEqualTo("45");
    assertThat(standen.teller("2022-Q3", "VWS", "individueel")).isEqualTo("45");

    bronnen.trekIn(vroeg);
    assertThat(kwartalen()).isEqualTo(eerder);
  }

  private static List<String> kwartalen() {
    return Stream.of("2022-Q1", "2022-Q2", "2022-Q3").map(standen::figures).toList();
  }
}
