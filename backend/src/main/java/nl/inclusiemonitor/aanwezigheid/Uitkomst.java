package nl.inclusiemonitor.aanwezigheid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What may be known of a count.
 *
 * @param cellen the whole under {@link #TOTAAL}, units by their code, and what is not shown of them
 *     together under {@link #OVERIGE}; empty where it cannot be counted
 */
record Uitkomst(Map<String, Optional<Groep>> cellen) {
  static final String TOTAAL = "VWS";
  static final String OVERIGE = "OVERIGE";

  /** Fewer than so many is a small group, whatever the setting. */
  static final int MINSTE = 10;

  private static final Comparator<Map.Entry<String, Groep>> KLEINSTE_EERST =
      Comparator.<Map.Entry<String, Groep>>comparingInt(groep -> groep.getValue().getraind())
          .thenComparingInt(groep -> groep.getValue().leden())
          .thenComparing(Map.Entry::getKey);

  /**
   * Units that do not reach the threshold are taken together, with the smallest of the others for
   * as long as they do not reach it together: the whole minus what is shown is then no small group
   * either (Hundepool e.a., Statistical Disclosure Control, 2012, §5.4: secondary suppression).
   */
  static Uitkomst van(Lijsten lijsten, int drempel) {
    Map<String, Groep> groepen = lijsten.tel();
    Groep totaal = samen(groepen.values());
    Map<String, Optional<Groep>> cellen = new LinkedHashMap<>();
    boolean telbaar = lijsten.aantalGetraind() >= drempel && totaal.isTelbaar(drempel);
    cellen.put(TOTAAL, telbaar ? Optional.of(totaal) : Optional.empty());
    Map<String, Groep> getoond = telbaar ? getoond(groepen, drempel) : Map.of();
    groepen.keySet().forEach(code -> cellen.put(code, Optional.ofNullable(getoond.get(code))));
    if (!getoond.isEmpty() && getoond.size() < groepen.size()) {
      Groep zichtbaar = samen(getoond.values());
      cellen.put(
          OVERIGE,
          Optional.of(
              new Groep(
                  totaal.leden() - zichtbaar.leden(), totaal.getraind() - zichtbaar.getraind())));
    }
    return new Uitkomst(cellen);
  }

  private static Map<String, Groep> getoond(Map<String, Groep> groepen, int drempel) {
    List<Map.Entry<String, Groep>> kandidaten = new ArrayList<>();
    Groep rest = Groep.LEEG;
    for (Map.Entry<String, Groep> groep : groepen.entrySet()) {
      if (groep.getValue().isTelbaar(drempel)) {
        kandidaten.add(groep);
      } else {
        rest = rest.met(groep.getValue());
      }
    }
    kandidaten.sort(KLEINSTE_EERST);
    boolean allesGetoond = kandidaten.size() == groepen.size();
    while (!allesGetoond && !kandidaten.isEmpty() && !rest.isTelbaar(drempel)) {
      rest = rest.met(kandidaten.remove(0).getValue());
    }
    Map<String, Groep> getoond = new TreeMap<>();
    kandidaten.forEach(groep -> getoond.put(groep.getKey(), groep.getValue()));
    return getoond;
  }

  private static Groep samen(Iterable<Groep> groepen) {
    Groep samen = Groep.LEEG;
    for (Groep groep : groepen) {
      samen = samen.met(groep);
    }
    return samen;
  }

  /** Whether there is any number. */
  boolean isGeteld() {
    return cellen.get(TOTAAL).isPresent();
  }
}
