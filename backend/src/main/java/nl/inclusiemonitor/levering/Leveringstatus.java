package nl.inclusiemonitor.levering;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where a levering is in its life. */
enum Leveringstatus {
  /** Lines come in, or wait for or undergo the check. */
  ONTVANGEN("ontvangen"),
  GECONTROLEERD("gecontroleerd"),
  BEVESTIGING_NODIG("bevestiging-nodig"),
  /** Counts in the figures. */
  VERWERKT("verwerkt"),
  INGETROKKEN("ingetrokken"),
  /** Nothing of it was kept. */
  GEWEIGERD("geweigerd"),
  WEGGEGOOID("weggegooid"),
  VERLOPEN("verlopen");

  private final String code;

  Leveringstatus(String code) {
    this.code = code;
  }

  @JsonValue
  String code() {
    return code;
  }

  static Leveringstatus of(String code) {
    return Arrays.stream(values())
        .filter(status -> status.code.equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** Whether it waits for somebody's decision. */
  boolean wachtOpBesluit() {
    return this == GECONTROLEERD || this == BEVESTIGING_NODIG;
  }
}
