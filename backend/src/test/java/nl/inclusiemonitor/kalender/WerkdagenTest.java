package nl.inclusiemonitor.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WerkdagenTest {
  @Test
  void tenWorkingDaysAreTwoWeeksWithoutHolidays() {
    assertThat(Werkdagen.na(LocalDate.of(2022, 10, 12), 10)).isEqualTo("2022-10-26");
    assertThat(Werkdagen.na(LocalDate.of(2022, 10, 15), 1)).isEqualTo("2022-10-17");
  }

  @Test
  void holidaysCountOut() {
    // Goede Vrijdag 7, tweede paasdag 10 and Koningsdag 27 April 2023 lie in between.
    assertThat(Werkdagen.na(LocalDate.of(2023, 4, 3), 16)).isEqualTo("2023-04-28");
    assertThat(Werkdagen.na(LocalDate.of(2022, 12, 23), 1)).isEqualTo("2022-12-27");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-04-15",
        "2022-04-18",
        "2022-05-05",
        "2022-05-26",
        "2022-06-06",
        "2025-04-26",
        "2024-01-01"
      })
  void nobodyWorksThen(String dag) {
    assertThat(Werkdagen.isWerkdag(LocalDate.parse(dag))).isFalse();
  }

  @Test
  void easterIsWhereItWas() {
    assertThat(Werkdagen.pasen(2022)).isEqualTo("2022-04-17");
    assertThat(Werkdagen.pasen(2024)).isEqualTo("2024-03-31");
    assertThat(Werkdagen.pasen(2038)).isEqualTo("2038-04-25");
  }
}
