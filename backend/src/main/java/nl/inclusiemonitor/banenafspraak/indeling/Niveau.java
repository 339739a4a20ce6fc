package nl.inclusiemonitor.banenafspraak.indeling;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;

/**
 * A level of a tree, between its units and VWS: a scope, or a unit with all that is part of it.
 *
 * @param code of the scope, in small letters, or of the unit
 * @param delen codes of the units on it; empty for a scope, which says so in each of its units
 */
record Niveau(String code, String naam, String scope, Set<String> delen) {
  /** Where a group of units lies: on a level, off it, or on both sides. */
  enum Ligging {
    BINNEN,
    BUITEN,
    OVERHEEN
  }

  static Niveau vanScope(String scope) {
    return new Niveau(scope, scope, scope, Set.of());
  }

  static Niveau vanDeel(Dienstonderdeel deel, Set<String> delen) {
    return new Niveau(deel.code(), deel.naam(), deel.scope(), Set.copyOf(delen));
  }

  boolean isScope() {
    return delen.isEmpty();
  }

  /**
   * Where a group of this tree lies. What has no unit of VWS in this tree stays on the scope that
   * it had: it counts for VWS in every tree.
   */
  Ligging ligging(Groep groep) {
    Set<Boolean> binnen =
        (isScope() ? perScope(groep) : perDeel(groep)).collect(Collectors.toSet());
    if (binnen.size() > 1) {
      return Ligging.OVERHEEN;
    }
    return binnen.contains(true) ? Ligging.BINNEN : Ligging.BUITEN;
  }

  private Stream<Boolean> perScope(Groep groep) {
    Stream<String> scopes =
        groep.danVanVws().isEmpty()
            ? groep.toen().stream().map(Grondslag::scope)
            : groep.danVanVws().stream().map(Dienstonderdeel::scope);
    return scopes.map(scope::equals);
  }

  private Stream<Boolean> perDeel(Groep groep) {
    return groep.danVanVws().stream().map(deel -> delen.contains(deel.code()));
  }
}
