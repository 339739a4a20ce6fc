package nl.inclusiemonitor.banenafspraak.berekening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The floors of the law, held against whole numbers; and which way the shortage moves. */
class WettelijkTekortTest {
  private static final int PROEVEN = 20_000;

  @Test
  void everyFloorIsTowardsMinusInfinity() {
    WettelijkeParameters jaar = Wet.met("2.69");

    assertThat(WettelijkTekort.vereist(new BigDecimal("100.01"), jaar))
        .isEqualByComparingTo("2.69");
    assertThat(WettelijkTekort.tekort(new BigDecimal("0"), new BigDecimal("0.001"), jaar))
        .as("hours below a cent are no hours")
        .isEqualByComparingTo("0");
    assertThat(WettelijkTekort.tekort(new BigDecimal("0"), new BigDecimal("0.01"), jaar))
        .as("a surplus of a cent is a tenth of a job more")
        .isEqualByComparingTo("-0.1");
    assertThat(WettelijkTekort.heffing(new BigDecimal("-0.1"), jaar)).isEqualByComparingTo("0");
  }

  @Test
  void theShortageIsThatOfWholeNumbers() {
    Random toeval = new Random(2022);
    for (int proef = 0; proef < PROEVEN; proef++) {
      long a = toeval.nextInt(2_000_000_000);
      int b = 1 + toeval.nextInt(400);
      long c = toeval.nextInt(80_000_000);
      WettelijkeParameters jaar =
          Wet.met(BigDecimal.valueOf(b, 2).setScale(2, RoundingMode.UNNECESSARY).toPlainString());

      BigDecimal tekort =
          WettelijkTekort.tekort(BigDecimal.valueOf(a, 2), BigDecimal.valueOf(c, 2), jaar);

      // Hundredths of hours, times hundredths of percents: a × b / 10.000 in whole hundredths.
      long vereist = Math.floorDiv(a * b, 10_000L);
      long tienden = Math.floorDiv((vereist - c) * 10, 133_100L);
      assertThat(tekort)
          .as("A %d, B %d, C %d", a, b, c)
          .isEqualByComparingTo(BigDecimal.valueOf(tienden, 1));
    }
  }

  @Test
  void moreHoursOfTheTargetGroupNeverRaiseTheShortageAndMoreHoursNeverLowerIt() {
    Random toeval = new Random(7);
    WettelijkeParameters jaar = Wet.met("2.69");
    for (int proef = 0; proef < PROEVEN; proef++) {
      BigDecimal a = BigDecimal.valueOf(toeval.nextInt(2_000_000_000), 2);
      BigDecimal c = BigDecimal.valueOf(toeval.nextInt(80_000_000), 2);
      BigDecimal meer = BigDecimal.valueOf(toeval.nextInt(500_000), 2);
      BigDecimal tekort = WettelijkTekort.tekort(a, c, jaar);

      assertThat(WettelijkTekort.tekort(a, c.add(meer), jaar)).isLessThanOrEqualTo(tekort);
      assertThat(WettelijkTekort.tekort(a.add(meer), c, jaar)).isGreaterThanOrEqualTo(tekort);
      assertThat(WettelijkTekort.heffing(WettelijkTekort.tekort(a, c.add(meer), jaar), jaar))
          .isLessThanOrEqualTo(WettelijkTekort.heffing(tekort, jaar));
    }
  }
}
