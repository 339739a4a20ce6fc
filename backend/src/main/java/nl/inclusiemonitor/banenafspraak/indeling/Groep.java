package nl.inclusiemonitor.banenafspraak.indeling;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;

/**
 * Rows of a stand, of one employer, that cannot be told apart in another tree.
 *
 * @param toen at least one
 * @param dan the units of the other tree that they are; none when they ended without a successor
 */
record Groep(List<Grondslag> toen, List<Dienstonderdeel> dan) {
  boolean isGelijk() {
    return toen.size() == 1 && dan.size() == 1 && dan.get(0).code().equals(toen.get(0).code());
  }

  /** Whether its figures count for VWS, as they did on the day of the stand. */
  boolean vanVws() {
    return toen.get(0).vanVws();
  }

  Set<String> codesToen() {
    return toen.stream().map(Grondslag::code).collect(Collectors.toSet());
  }

  List<Dienstonderdeel> danVanVws() {
    return dan.stream().filter(deel -> !deel.scope().equals("zbo")).toList();
  }
}
