package nl.inclusiemonitor.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeverkalenderTest {
  /** Of the sources comes that of inhuur: six weeks after the quarter. */
  @ParameterizedTest
  @CsvSource({
    "INHUUR,2022-Q3,2022-11-11",
    "BEZETTING,2022-Q3,2022-10-14",
    "UWV_VERLOONDE_UREN,2022-Q4,2023-02-11",
    "PO_JAARCIJFERS,2022-Q4,2023-03-25"
  })
  void isLateFromTheDayAfterItIsDue(Leveringsoort soort, Kwartaal kwartaal, LocalDate uiterlijk) {
    assertThat(Leverkalender.zonder(soort, kwartaal, uiterlijk)).isEqualTo("verwacht");
    assertThat(Leverkalender.zonder(soort, kwartaal, uiterlijk.plusDays(1))).isEqualTo("te-laat");
  }
}
