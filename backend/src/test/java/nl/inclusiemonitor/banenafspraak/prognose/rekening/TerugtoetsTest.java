package nl.inclusiemonitor.banenafspraak.prognose.rekening;

import static nl.inclusiemonitor.banenafspraak.prognose.rekening.VoorspellingTest.historie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How far the forecast would have been off, counted by hand. */
class TerugtoetsTest {

  @Test
  void aStraightLineIsForecastWithoutErrorAndTheLastValueIsNot() {
    Terugtoets toets = Terugtoets.van(historie(10, 12, 14, 16, 18, 20), 8).orElseThrow();

    assertThat(toets.fout()).isEqualTo(0, within(1e-9));
    // From the fourth quarter: 2 and 4 off; from the fifth: 2 off.
    assertThat(toets.foutLaatsteWaarde()).isEqualTo(8 / 3.0, within(1e-9));
    assertThat(toets.vergelijkingen()).isEqualTo(3);
    assertThat(toets.beterDanLaatsteWaarde()).isTrue();
  }

  @Test
  void afterAShiftThatStopsTheLastValueIsBetter() {
    Terugtoets toets = Terugtoets.van(historie(10, 20, 30, 40, 40, 40), 8).orElseThrow();

    // From the fourth: 10 and 20 off; from the fifth, with 7,5 a quarter: 7,5 off.
    assertThat(toets.fout()).isEqualTo(12.5, within(1e-9));
    assertThat(toets.foutLaatsteWaarde()).isZero();
    assertThat(toets.beterDanLaatsteWaarde()).isFalse();
  }

  @Test
  void noFurtherAheadThanTheHorizonAndNothingWithoutHistory() {
    assertThat(Terugtoets.van(historie(10, 12, 14, 16, 18, 20), 1).orElseThrow().vergelijkingen())
        .isEqualTo(2);
    assertThat(Terugtoets.van(historie(10, 12, 14, 16), 8)).isEmpty();
  }
}
