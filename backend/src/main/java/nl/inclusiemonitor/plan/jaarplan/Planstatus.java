package nl.inclusiemonitor.plan.jaarplan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a yearly plan is. */
enum Planstatus {
  CONCEPT,
  INGEDIEND,
  BEOORDEELD;

  static Planstatus of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
