package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;

/**
 * Merges causes of too few persons into «overig», for who may not see lines. Units and the whole
 * are a table of which all rows and, in the whole, all columns add up to what everybody sees; of a
 * row what both standen tell is what individueel and inleen changed, each by itself. So in each of
 * those, and in each column, what is merged is at least two causes or units and enough persons, or
 * more joins it.
 *
 * @param rijen the steps of every unit and of VWS
 * @param getoond rows that this reader sees, VWS among them
 * @param samen those of which no cause may be told: of which this reader sees individueel and
 *     inleen only together, or that were reorganised together with a row that is not shown
 * @param apart units that are no part of VWS
 */
record Brugbescherming(
    Map<String, List<Brugstap>> rijen,
    Set<String> getoond,
    Set<String> samen,
    Set<String> apart,
    int drempel) {
  static final String OVERIG = "overig";
  private static final int MINSTENS_DELEN = 2;

  private record Cel(String code, String onderdeel, String oorzaak) {
    static Cel van(String code, Brugstap stap) {
      return new Cel(code, stap.onderdeel(), stap.oorzaak());
    }
  }

  /** The row as the reader may see it. */
  List<Brugstap> van(String code) {
    Set<Cel> verborgen = verborgen();
    return samengevoegd(
        rijen.getOrDefault(code, List.of()), stap -> verborgen.contains(Cel.van(code, stap)));
  }

  /** Steps with what is hidden of them as one. */
  static List<Brugstap> samengevoegd(List<Brugstap> stappen, Predicate<Brugstap> verborgen) {
    List<Brugstap> zichtbaar =
        new ArrayList<>(stappen.stream().filter(verborgen.negate()).toList());
    stappen.stream()
        .filter(verborgen)
        .map(Brugstap::banen)
        .reduce(Breuk::plus)
        .ifPresent(som -> zichtbaar.add(Brugstap.zonderPersonen(OVERIG, OVERIG, som)));
    return zichtbaar;
  }

  private Set<Cel> verborgen() {
    Set<Cel> verborgen =
        getoond.stream()
            .flatMap(
                code ->
                    stappen(code)
                        .filter(stap -> stap.personen() < drempel || samen.contains(code))
                        .map(stap -> Cel.van(code, stap)))
            .collect(Collectors.toCollection(HashSet::new));
    int eerder;
    do {
      eerder = verborgen.size();
      getoond.forEach(
          code ->
              stappen(code)
                  .map(Brugstap::onderdeel)
                  .distinct()
                  .forEach(onderdeel -> vulRijAan(code, onderdeel, verborgen)));
      kolommen().forEach(stap -> vulKolomAan(stap, verborgen));
    } while (verborgen.size() > eerder);
    return verborgen;
  }

  private void vulRijAan(String code, String onderdeel, Set<Cel> verborgen) {
    List<Brugstap> deze =
        stappen(code)
            .filter(stap -> stap.onderdeel().equals(onderdeel))
            .sorted(Comparator.comparingLong(Brugstap::personen).thenComparing(Brugstap::oorzaak))
            .toList();
    vulAan(
        deze.stream()
            .collect(
                toMap(
                    stap -> Cel.van(code, stap),
                    Brugstap::personen,
                    (een, ander) -> een,
                    LinkedHashMap::new)),
        verborgen);
  }

  /**
   * A step of every cause that any row has. Who moved within VWS is in units and not in the whole:
   * of that everybody knows that the units together are nought.
   */
  private List<Brugstap> kolommen() {
    Map<Cel, Brugstap> kolommen = new LinkedHashMap<>();
    rijen.keySet().stream()
        .flatMap(this::stappen)
        .forEach(stap -> kolommen.putIfAbsent(Cel.van(Grondslag.TOTAAL, stap), stap));
    return List.copyOf(kolommen.values());
  }

  /** What the whole does not show of a cause, no unit shows. */
  private void vulKolomAan(Brugstap geheel, Set<Cel> verborgen) {
    Map<Cel, Long> delen = new LinkedHashMap<>();
    rijen.entrySet().stream()
        .filter(rij -> !rij.getKey().equals(Grondslag.TOTAAL) && !apart.contains(rij.getKey()))
        .flatMap(
            rij ->
                stappen(rij.getKey())
                    .filter(stap -> isZelfde(stap, geheel))
                    .map(stap -> Map.entry(Cel.van(rij.getKey(), stap), stap.personen())))
        .sorted(Map.Entry.comparingByValue())
        .forEach(deel -> delen.put(deel.getKey(), deel.getValue()));
    if (verborgen.contains(Cel.van(Grondslag.TOTAAL, geheel))) {
      verborgen.addAll(delen.keySet());
      return;
    }
    delen.keySet().stream().filter(cel -> !getoond.contains(cel.code())).forEach(verborgen::add);
    vulAan(delen, verborgen);
  }

  /** Until what is hidden of these is safe together; the first of them first. */
  private void vulAan(Map<Cel, Long> cellen, Set<Cel> verborgen) {
    List<Long> weg =
        new ArrayList<>(
            cellen.entrySet().stream()
                .filter(cel -> verborgen.contains(cel.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    if (weg.isEmpty()) {
      return;
    }
    cellen.forEach(
        (cel, personen) -> {
          if (!verborgen.contains(cel) && !isVeilig(weg)) {
            weg.add(personen);
            verborgen.add(cel);
          }
        });
  }

  private boolean isVeilig(List<Long> weg) {
    return weg.size() >= MINSTENS_DELEN && weg.stream().mapToLong(Long::longValue).sum() >= drempel;
  }

  private Stream<Brugstap> stappen(String code) {
    return rijen.getOrDefault(code, List.of()).stream().filter(Brugstap::overPersonen);
  }

  private static boolean isZelfde(Brugstap een, Brugstap ander) {
    return een.onderdeel().equals(ander.onderdeel()) && een.oorzaak().equals(ander.oorzaak());
  }
}
