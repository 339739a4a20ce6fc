package nl.inclusiemonitor.doelstelling.oordeel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How it stands with a target. */
public enum Oordeel {
  GEHAALD,
  OP_KOERS,
  ACHTER,
  NIET_VAST_TE_STELLEN,
  GEEN_METING,
  ZONDER_DOEL;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Why it cannot be told. */
  public enum Reden {
    /** The number is rounded, and what it may be lies on both sides of the norm or the path. */
    AFRONDING,
    ANDERE_GROEP,
    ANDERE_DEFINITIE,
    BESCHERMD,
    ONVOLLEDIG,
    GEEN_PEILDATUM,
    /** There is one measurement: no course can be told from it. */
    EEN_METING,
    /** The horizon is past, and what was measured last is from before it. */
    NA_HORIZON;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
