package nl.inclusiemonitor.organisatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which units of one day are which of another, through all reorganisations between. What went up in
 * a unit is that unit; what came out of one cannot be told apart before, and stands together as the
 * one it was. So every unit of the one day is in exactly one block, and a figure of a block is a
 * sum of whole units: totals are equal in whatever tree, and nothing is estimated.
 */
public final class Verwantschap {
  private final List<Wijziging> wijzigingen;

  /** Pure; the order of the list does not matter. */
  public Verwantschap(List<Wijziging> wijzigingen) {
    this.wijzigingen =
        wijzigingen.stream().sorted(Comparator.comparing(Wijziging::ingangsdatum)).toList();
  }

  /**
   * Units of one day that are together one or more of another day.
   *
   * @param eigen the units of the one day, at least one
   * @param doel the units of the other day; none when they ended and nothing came in their place
   */
  public record Blok(Set<String> eigen, Set<String> doel) {}

  /** The days on which the tree changes, oldest first. */
  public List<LocalDate> dagen() {
    return wijzigingen.stream().map(Wijziging::ingangsdatum).distinct().toList();
  }

  /**
   * The blocks, in the order of the units.
   *
   * @param onderdelen of each unit with figures the last day up to the one day on which it was
   *     there: that day itself, or earlier where lines still name a unit that ended
   */
  public List<Blok> blokken(Map<String, LocalDate> onderdelen, LocalDate dag, LocalDate doel) {
    Groepen groepen = new Groepen(onderdelen.keySet());
    Map<String, String> nu = new HashMap<>();
    onderdelen.forEach(
        (code, laatst) ->
            opvolgers(code, laatst, dag).forEach(deel -> groepen.verbind(nu, deel, code)));
    for (Wijziging stap : tussen(dag, doel)) {
      Set<String> geraakt = new TreeSet<>(nu.keySet());
      geraakt.retainAll(stap.van());
      geraakt.stream()
          .map(nu::remove)
          .reduce(groepen::samen)
          .ifPresent(groep -> stap.naar().forEach(naar -> groepen.verbind(nu, naar, groep)));
    }
    return groepen.blokken(nu);
  }

  /** What a unit that was last there on a day became up to another day. */
  private Set<String> opvolgers(String code, LocalDate laatst, LocalDate dag) {
    Set<String> nu = new HashSet<>(Set.of(code));
    for (Wijziging stap : tussen(laatst, dag)) {
      if (nu.removeAll(stap.van())) {
        nu.addAll(stap.naar());
      }
    }
    return nu;
  }

  /** The changes on the way from the one day to the other, which may be the earlier one. */
  private List<Wijziging> tussen(LocalDate van, LocalDate tot) {
    if (!tot.isBefore(van)) {
      return wijzigingen.stream()
          .filter(stap -> stap.ingangsdatum().isAfter(van) && !stap.ingangsdatum().isAfter(tot))
          .toList();
    }
    List<Wijziging> terug = new ArrayList<>();
    tussen(tot, van).forEach(stap -> terug.add(0, stap.terug()));
    return terug;
  }

  /** Groups of units, each named after one of them. */
  private static final class Groepen {
    private final Map<String, String> hoger = new LinkedHashMap<>();

    private Groepen(Set<String> codes) {
      codes.forEach(code -> hoger.put(code, code));
    }

    private String groep(String code) {
      String boven = code;
      while (!hoger.get(boven).equals(boven)) {
        boven = hoger.get(boven);
      }
      return boven;
    }

    private String samen(String een, String ander) {
      hoger.put(groep(ander), groep(een));
      return groep(een);
    }

    /** A unit of now belongs to a group, with all that belong to it already. */
    private void verbind(Map<String, String> nu, String deel, String groep) {
      nu.merge(deel, groep, this::samen);
    }

    private List<Blok> blokken(Map<String, String> nu) {
      Map<String, Blok> blokken = new LinkedHashMap<>();
      hoger
          .keySet()
          .forEach(
              code ->
                  blokken
                      .computeIfAbsent(groep(code), g -> new Blok(new TreeSet<>(), new TreeSet<>()))
                      .eigen()
                      .add(code));
      nu.forEach((deel, code) -> blokken.get(groep(code)).doel().add(deel));
      return List.copyOf(blokken.values());
    }
  }
}
