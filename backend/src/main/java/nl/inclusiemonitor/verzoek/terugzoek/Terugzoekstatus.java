package nl.inclusiemonitor.verzoek.terugzoek;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where a terugzoekverzoek is in its life. */
enum Terugzoekstatus {
  AANGEVRAAGD("aangevraagd"),
  GOEDGEKEURD("goedgekeurd"),
  AFGEWEZEN("afgewezen"),
  INGETROKKEN("ingetrokken"),
  /** Nobody finished it in time. */
  VERLOPEN("verlopen"),
  AFGEHANDELD("afgehandeld");

  private final String code;

  Terugzoekstatus(String code) {
    this.code = code;
  }

  @JsonValue
  String code() {
    return code;
  }

  static Terugzoekstatus of(String code) {
    return Arrays.stream(values())
        .filter(status -> status.code.equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** Whether somebody still has to do something; only then it has tokens. */
  boolean isOpen() {
    return this == AANGEVRAAGD || this == GOEDGEKEURD;
  }
}
