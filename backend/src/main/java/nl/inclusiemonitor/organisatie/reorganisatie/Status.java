package nl.inclusiemonitor.organisatie.reorganisatie;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a reorganisation; only an approved one changes units. */
enum Status {
  VOORGESTELD,
  GOEDGEKEURD,
  AFGEWEZEN,
  INGETROKKEN;

  /** The name in the contract and the database. */
  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Status of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
