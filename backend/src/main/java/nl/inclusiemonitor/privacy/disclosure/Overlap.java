package nl.inclusiemonitor.privacy.disclosure;

import java.util.Map;
import java.util.Set;

/**
 * Persons who are in more rows than one, by the rows that they are in. In one row each of them
 * counts; in several rows together they count once.
 */
public record Overlap(Map<Set<String>, Integer> personen) {
  public static final Overlap GEEN = new Overlap(Map.of());

  /** How often adding up these rows counts somebody again. */
  int dubbel(Set<String> rijen) {
    return personen.entrySet().stream()
        .mapToInt(
            gedeeld -> {
              long samen = gedeeld.getKey().stream().filter(rijen::contains).count();
              return (int) Math.max(samen - 1, 0) * gedeeld.getValue();
            })
        .sum();
  }
}
