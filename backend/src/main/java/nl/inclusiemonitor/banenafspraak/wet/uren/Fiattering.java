package nl.inclusiemonitor.banenafspraak.wet.uren;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * Whether hired-in hours were agreed in time. The layout has no date of agreement, so a line says
 * that its hours are agreed ({@code bevestigd_doelgroep}) and the day on which its levering was
 * processed says since when. Of a quarter of which nothing was processed before the last day, as
 * when the years before are loaded, that day cannot be shown.
 */
enum Fiattering {
  GEEN("geen"),
  VOOR_TERMIJN("voor-termijn"),
  NIET_AANTOONBAAR("niet-aantoonbaar");

  private final String code;

  Fiattering(String code) {
    this.code = code;
  }

  @JsonValue
  String code() {
    return code;
  }

  static Fiattering of(String code) {
    return Arrays.stream(values()).filter(deze -> deze.code.equals(code)).findFirst().orElseThrow();
  }

  /** The first day on which hours of a year can no longer be agreed. */
  static LocalDate termijn(int jaar) {
    return LocalDate.of(jaar + 1, 8, 1);
  }

  static Instant grens(int jaar) {
    return termijn(jaar).atStartOfDay(Kwartaal.ZONE).toInstant();
  }
}
