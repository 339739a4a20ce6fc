package nl.inclusiemonitor.levering.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sentences of findings, with their numbers as the Dutch write them. */
class MeldingcodeTest {
  @Test
  void largeNumbersAreGrouped() {
    String detail =
        Meldingcode.OMVANG_AFWIJKEND.detail(
            Map.of("aantal", 294_000L, "vorige", 1_000_000, "grens", 25));

    assertThat(detail).startsWith("Het aantal regels ging van 1.000.000 naar 294.000;");
  }

  @Test
  void oneIsSpokenOfAsOne() {
    assertThat(Meldingcode.MUTATIES_VERVALLEN.detail(Map.of("aantal", 1)))
        .startsWith("Met deze volledige levering telt 1 eerdere mutatie niet meer mee.");
    assertThat(Meldingcode.MUTATIES_VERVALLEN.detail(Map.of("aantal", 3)))
        .startsWith("Met deze volledige levering tellen 3 eerdere mutaties niet meer mee.");
  }

  @Test
  void aPercentageStaysAsItWasWritten() {
    String detail =
        Meldingcode.AFGEKEURDE_REGELS.detail(Map.of("aantal", 1_234L, "procent", "1,0"));

    assertThat(detail).isEqualTo("Afgekeurde regels: 1.234 (1,0%); ze tellen niet mee.");
  }
}
