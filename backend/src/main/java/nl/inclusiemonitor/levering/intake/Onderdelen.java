package nl.inclusiemonitor.levering.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;

/**
 * The units that a line may name, and those that it may not because they are there on other days.
 *
 * @param nummers number of each unit that exists on the peildatum, by code
 * @param voorbij number of each that ended before
 * @param komend number of each that begins later
 */
public record Onderdelen(
    Map<String, Integer> nummers, Map<String, Integer> voorbij, Map<String, Integer> komend) {
  public Onderdelen {
    nummers = Map.copyOf(nummers);
    voorbij = Map.copyOf(voorbij);
    komend = Map.copyOf(komend);
  }

  /** No others are known than these. */
  public static Onderdelen van(Map<String, Integer> nummers) {
    return new Onderdelen(nummers, Map.of(), Map.of());
  }

  /**
   * As they are on a day.
   *
   * @param versies every version of every unit, those of one code from old to new
   */
  public static Onderdelen op(LocalDate peildatum, List<Dienstonderdeel> versies) {
    Map<String, Integer> nummers = new HashMap<>();
    Map<String, Integer> voorbij = new HashMap<>();
    Map<String, Integer> komend = new HashMap<>();
    for (Dienstonderdeel versie : versies) {
      if (versie.bestaatOp(peildatum)) {
        nummers.put(versie.code(), versie.nummer());
      } else if (versie.geldigVan().isAfter(peildatum)) {
        komend.putIfAbsent(versie.code(), versie.nummer());
      } else {
        voorbij.put(versie.code(), versie.nummer());
      }
    }
    return new Onderdelen(nummers, voorbij, komend);
  }
}
