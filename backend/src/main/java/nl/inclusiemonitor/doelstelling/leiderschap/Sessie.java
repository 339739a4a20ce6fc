package nl.inclusiemonitor.doelstelling.leiderschap;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * A session with a management team, as it is recorded.
 *
 * @param code of its row
 * @param team code of the management team
 * @param nummer which of the three it is
 */
record Sessie(String code, String team, int nummer, Optional<Kwartaal> kwartaal, Stand stand) {
  /** In the order in which one row says more than another about the same session. */
  enum Stand {
    GEHOUDEN,
    GEPLAND,
    VERVALLEN,
    /** Nothing is recorded of it. */
    GEEN;

    @JsonValue
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Stand of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** Held in a quarter that is known: one without a quarter is on no timeline. */
  boolean isGehouden() {
    return stand == Stand.GEHOUDEN && kwartaal.isPresent();
  }

  boolean isGehoudenTot(Kwartaal grens) {
    return isGehouden() && kwartaal.orElseThrow().compareTo(grens) <= 0;
  }
}
