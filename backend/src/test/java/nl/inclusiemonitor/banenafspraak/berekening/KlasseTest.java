package nl.inclusiemonitor.banenafspraak.berekening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.Verberging;
import org.junit.jupiter.api.Test;

class KlasseTest {
  /** Of a percentage of 100 and jobs of 36 hours, the quotum in jobs is the bezetting in fte. */
  private static final WettelijkeParameters JAAR = Wet.met("100", "36");

  @Test
  void theLimitsAreExact() {
    assertThat(Klasse.van(procent("100"))).isEqualTo(Klasse.GEHAALD);
    assertThat(Klasse.van(procent("99.96"))).isEqualTo(Klasse.TUSSEN_80_EN_100);
    assertThat(Klasse.van(procent("80"))).isEqualTo(Klasse.TUSSEN_80_EN_100);
    assertThat(Klasse.van(procent("79.99"))).isEqualTo(Klasse.ONDER_80);
    assertThat(Klasse.van(procent("0"))).isEqualTo(Klasse.ONDER_80);
  }

  @Test
  void classesAreShownWhileTheyLeaveEachUnitRoom() {
    assertThat(Klasse.magGetoond(List.of(deel("7", "7.4"), deel("2.7", "1.3"), deel("0.6", "0"))))
        .isTrue();
  }

  @Test
  void aUnitThatMetItsQuotumAndTheSumMayNotGiveTheOtherBack() {
    assertThat(Klasse.magGetoond(List.of(deel("10", "10.1"), deel("5", "0")))).isFalse();
    assertThat(Klasse.magGetoond(List.of(deel("10", "10.1"), deel("5", "3")))).isTrue();
  }

  @Test
  void aUnitThatIsFarBehindAndTheSumMayNotGiveTheOtherBack() {
    assertThat(Klasse.magGetoond(List.of(deel("0.5", "0.3"), deel("10", "9.5")))).isFalse();
  }

  @Test
  void aUnitWithoutQuotumHasNoClassToCloseInWith() {
    Kerncijfers zonder = Kerncijfers.van(grondslag(Optional.empty(), BigDecimal.TEN), JAAR, 3);

    assertThat(Klasse.magGetoond(List.of(zonder, deel("5", "0.4")))).isTrue();
  }

  private static Breuk procent(String procent) {
    return Breuk.geheel(new BigDecimal(procent));
  }

  private static Kerncijfers deel(String quotum, String banen) {
    return Kerncijfers.van(
        grondslag(Optional.of(new BigDecimal(quotum)), new BigDecimal(banen)), JAAR, 3);
  }

  private static Grondslag grondslag(Optional<BigDecimal> fte, BigDecimal banen) {
    return new Grondslag(
        "SCP",
        "SCP",
        "concern",
        fte,
        Optional.of(BigDecimal.ZERO),
        Optional.of(banen),
        Optional.of(BigDecimal.ZERO),
        new Grondslag.Personen(5, 5, 0),
        new Besluit(Verberging.KLEIN, Verberging.KLEIN));
  }
}
