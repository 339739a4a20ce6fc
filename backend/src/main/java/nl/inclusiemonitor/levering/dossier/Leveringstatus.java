package nl.inclusiemonitor.levering.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where a levering is in its life. */
public enum Leveringstatus {
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
  public String code() {
    return code;
  }

  public static Leveringstatus of(String code) {
    return Arrays.stream(values())
        .filter(status -> status.code.equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** Whether it waits for somebody's decision. */
  public boolean wachtOpBesluit() {
    return this == GECONTROLEERD || this == BEVESTIGING_NODIG;
  }
}
