package nl.inclusiemonitor.banenafspraak.berekening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import org.junit.jupiter.api.Test;

class KerncijfersTest {
  private static final WettelijkeParameters JAAR = Wet.met("2.69");

  @Test
  void aComponentThatIsNotDeliveredIsNotZero() {
    Kerncijfers cijfers = Kerncijfers.van(grondslag("255", "70.35", null), JAAR, 0);

    assertThat(cijfers.inleen()).isEmpty();
    assertThat(cijfers.volledig()).isFalse();
    assertThat(cijfers.gerealiseerd().orElseThrow().waarde()).isEqualByComparingTo("80.35");
    assertThat(cijfers.realisatiePercentage()).isEmpty();
    assertThat(cijfers.tekort()).isEmpty();
  }

  @Test
  void fewerMonthsOfHiredInHoursHaveASmallerDenominator() {
    Kerncijfers drie = Kerncijfers.van(grondslag("0", "0", "332.75"), JAAR, 3);
    Kerncijfers twee = Kerncijfers.van(grondslag("0", "0", "332.75"), JAAR, 2);

    assertThat(drie.inleen().orElseThrow().waarde()).isEqualByComparingTo("1");
    assertThat(twee.inleen().orElseThrow().waarde()).isEqualByComparingTo("1.5");
  }

  @Test
  void realisationOfAQuotumOfZeroIsNotComputed() {
    Grondslag leeg =
        new Grondslag(
            "CCMO",
            "CCMO",
            "concern",
            Optional.of(BigDecimal.ZERO),
            Optional.of(BigDecimal.TEN),
            Optional.of(BigDecimal.ZERO),
            Optional.of(BigDecimal.ZERO),
            new Grondslag.Personen(1, 1, 0),
            Besluit.ALLES_GETOOND);

    Kerncijfers cijfers = Kerncijfers.van(leeg, JAAR, 3);

    assertThat(cijfers.realisatiePercentage()).isEmpty();
    assertThat(cijfers.tekort().orElseThrow().signum()).isNegative();
  }

  @Test
  void aYearWithoutPercentageHasNoQuotum() {
    Kerncijfers cijfers =
        Kerncijfers.van(grondslag("255", "1", "1"), WettelijkeParameters.onbekend(2024), 3);

    assertThat(cijfers.quotum()).isEmpty();
    assertThat(cijfers.gerealiseerd()).isPresent();
  }

  @Test
  void theSumOfExactPartsIsNotTheSumOfRoundedParts() {
    Breuk derde = new Breuk(BigDecimal.ONE, BigDecimal.valueOf(3));

    Breuk som = derde.plus(derde).plus(derde);

    assertThat(som.waarde()).isEqualByComparingTo("1");
  }

  private static Grondslag grondslag(String uren, String binnenwerk, String inleen) {
    return new Grondslag(
        "RIVM",
        "RIVM",
        "concern",
        Optional.of(new BigDecimal("1300")),
        Optional.of(new BigDecimal(uren)),
        Optional.of(new BigDecimal(binnenwerk)),
        Optional.ofNullable(inleen).map(BigDecimal::new),
        new Grondslag.Personen(12, 12, 0),
        Besluit.ALLES_GETOOND);
  }
}
