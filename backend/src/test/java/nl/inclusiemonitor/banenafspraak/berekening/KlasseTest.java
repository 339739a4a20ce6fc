package nl.inclusiemonitor.banenafspraak.berekening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class KlasseTest {
  @Test
  void theLimitsAreExact() {
    assertThat(Klasse.van(procent("100"))).isEqualTo(Klasse.GEHAALD);
    assertThat(Klasse.van(procent("99.96"))).isEqualTo(Klasse.TUSSEN_80_EN_100);
    assertThat(Klasse.van(procent("80"))).isEqualTo(Klasse.TUSSEN_80_EN_100);
    assertThat(Klasse.van(procent("79.99"))).isEqualTo(Klasse.ONDER_80);
    assertThat(Klasse.van(procent("0"))).isEqualTo(Klasse.ONDER_80);
  }

  private static Breuk procent(String procent) {
    return Breuk.geheel(new BigDecimal(procent));
  }
}
