package nl.inclusiemonitor.organisatie;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a reorganisation did to units: from a day on these were there instead of those. A code on
 * both sides went on, changed.
 *
 * @param ingangsdatum the first day of what came out of it
 */
public record Wijziging(LocalDate ingangsdatum, Set<String> van, Set<String> naar) {
  public Wijziging {
    van = Set.copyOf(van);
    naar = Set.copyOf(naar);
  }

  /** The same, for who goes back in time. */
  Wijziging terug() {
    return new Wijziging(ingangsdatum, /* van= */ naar, /* naar= */ van);
  }
}
