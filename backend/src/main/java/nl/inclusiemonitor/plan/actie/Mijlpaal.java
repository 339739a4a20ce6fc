package nl.inclusiemonitor.plan.actie;

import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.kalender.Kwartaal;

/** What an objective is to have reached, and by which quarter. */
public record Mijlpaal(
    String code,
    String titel,
    String doelstelling,
    Optional<Kwartaal> kwartaalVan,
    Optional<Kwartaal> kwartaalTot,
    String status) {
  private static final Set<String> OPEN = Set.of("gepland", "bezig");

  /** The quarter that it is planned for: the last one it names. */
  public Optional<Kwartaal> kwartaal() {
    return kwartaalTot.or(() -> kwartaalVan);
  }

  boolean isTeLaat(Kwartaal op) {
    return OPEN.contains(status) && kwartaal().filter(tot -> tot.compareTo(op) < 0).isPresent();
  }
}
