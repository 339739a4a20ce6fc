package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;

/**
 * Merges causes of too few persons into «overig», for who may not see lines. Units and the whole
 * are a table of which all rows and, in the whole, all columns add up to what everybody sees: so in
 * each of them what is merged is at least two causes or units and enough persons, or more joins it.
 *
 * @param rijen the steps of every unit and of VWS
 * @param getoond rows that this reader sees, VWS among them
 * @param apart units that are no part of VWS
 */
record Brugbescherming(
    Map<String, List<Brugstap>> rijen, Set<String> getoond, Set<String> apart, int drempel) {
  static final String OVERIG = "overig";
  private static final int MINSTENS_DELEN = 2;

  private record Cel(String code, String oorzaak) {}

  /** The row as the reader may see it. */
  List<Brugstap> van(String code) {
    Set<Cel> verborgen = verborgen();
    List<Brugstap> zichtbaar = new ArrayList<>();
    Optional<Breuk> overig = Optional.empty();
    for (Brugstap stap : rijen.getOrDefault(code, List.of())) {
      if (verborgen.contains(new Cel(code, stap.oorzaak()))) {
        overig = Optional.of(overig.orElse(Breuk.NUL).plus(stap.banen()));
      } else {
        zichtbaar.add(stap);
      }
    }
    overig.ifPresent(som -> zichtbaar.add(Brugstap.zonderPersonen(OVERIG, som)));
    return zichtbaar;
  }

  private Set<Cel> verborgen() {
    Set<Cel> verborgen =
        getoond.stream()
            .flatMap(
                code ->
                    stappen(code)
                        .filter(stap -> stap.personen() < drempel)
                        .map(stap -> new Cel(code, stap.oorzaak())))
            .collect(Collectors.toCollection(HashSet::new));
    int eerder;
    do {
      eerder = verborgen.size();
      getoond.forEach(code -> vulRijAan(code, verborgen));
      stappen(Grondslag.TOTAAL).forEach(stap -> vulKolomAan(stap.oorzaak(), verborgen));
    } while (verborgen.size() > eerder);
    return verborgen;
  }

  private void vulRijAan(String code, Set<Cel> verborgen) {
    List<Long> weg =
        new ArrayList<>(
            stappen(code)
                .filter(stap -> verborgen.contains(new Cel(code, stap.oorzaak())))
                .map(Brugstap::personen)
                .toList());
    if (weg.isEmpty()) {
      return;
    }
    List<Brugstap> erbij =
        stappen(code)
            .filter(stap -> !verborgen.contains(new Cel(code, stap.oorzaak())))
            .sorted(Comparator.comparingLong(Brugstap::personen).thenComparing(Brugstap::oorzaak))
            .toList();
    for (Brugstap stap : erbij) {
      if (isVeilig(weg)) {
        return;
      }
      weg.add(stap.personen());
      verborgen.add(new Cel(code, stap.oorzaak()));
    }
  }

  /** What the whole does not show of a cause, no unit shows. */
  private void vulKolomAan(String oorzaak, Set<Cel> verborgen) {
    List<String> delen =
        rijen.keySet().stream()
            .filter(code -> !code.equals(Grondslag.TOTAAL) && !apart.contains(code))
            .filter(code -> personen(code, oorzaak).isPresent())
            .toList();
    if (verborgen.contains(new Cel(Grondslag.TOTAAL, oorzaak))) {
      delen.forEach(code -> verborgen.add(new Cel(code, oorzaak)));
      return;
    }
    List<Long> weg =
        new ArrayList<>(
            delen.stream()
                .filter(code -> !zichtbaar(code, oorzaak, verborgen))
                .map(code -> personen(code, oorzaak).orElseThrow())
                .toList());
    if (weg.isEmpty()) {
      return;
    }
    List<String> erbij =
        delen.stream()
            .filter(code -> zichtbaar(code, oorzaak, verborgen))
            .sorted(Comparator.comparing(code -> personen(code, oorzaak).orElseThrow()))
            .toList();
    for (String code : erbij) {
      if (isVeilig(weg)) {
        return;
      }
      weg.add(personen(code, oorzaak).orElseThrow());
      verborgen.add(new Cel(code, oorzaak));
    }
  }

  private boolean zichtbaar(String code, String oorzaak, Set<Cel> verborgen) {
    return getoond.contains(code) && !verborgen.contains(new Cel(code, oorzaak));
  }

  private boolean isVeilig(List<Long> weg) {
    return weg.size() >= MINSTENS_DELEN && weg.stream().mapToLong(Long::longValue).sum() >= drempel;
  }

  private Stream<Brugstap> stappen(String code) {
    return rijen.getOrDefault(code, List.of()).stream().filter(Brugstap::overPersonen);
  }

  private Optional<Long> personen(String code, String oorzaak) {
    return stappen(code)
        .filter(stap -> stap.oorzaak().equals(oorzaak))
        .map(Brugstap::personen)
        .findFirst();
  }
}
