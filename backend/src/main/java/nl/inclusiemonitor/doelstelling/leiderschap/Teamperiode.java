package nl.inclusiemonitor.doelstelling.leiderschap;

import java.util.Optional;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.register.Registerregel;

/**
 * When a management team exists: what was counted of a quarter stays as it was when a team comes or
 * goes later.
 *
 * @param vanaf its first quarter; empty when it was there before the series began
 * @param tot its last one; empty as long as it exists
 */
public record Teamperiode(Optional<Kwartaal> vanaf, Optional<Kwartaal> tot) {
  /** As the register of management teams tells it. */
  public static Teamperiode van(Registerregel team) {
    return new Teamperiode(team.kwartaal("vanaf"), team.kwartaal("tot"));
  }

  public boolean isErIn(Kwartaal kwartaal) {
    return vanaf.filter(begin -> kwartaal.compareTo(begin) < 0).isEmpty()
        && tot.filter(eind -> kwartaal.compareTo(eind) > 0).isEmpty();
  }
}
