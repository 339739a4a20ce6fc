package nl.inclusiemonitor.banenafspraak.indeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.indeling.Indeling.Onderdeel;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import nl.inclusiemonitor.organisatie.Verwantschap;
import nl.inclusiemonitor.organisatie.Wijziging;

/**
 * A quarter in a series: its rows, and what they have to do with those of the quarter before.
 *
 * @param rijen those that the reader sees, in their order
 * @param sinds what does not compare with the quarter before
 */
record Reekskwartaal(Stand stand, List<Grondslag> rijen, List<Trendbreuk> sinds) {

  /**
   * Every quarter in its own tree.
   *
   * @param standen oldest first, as the reader sees them
   */
  static List<Reekskwartaal> vanToen(
      List<Stand> standen, List<Dienstonderdeel> versies, List<Wijziging> wijzigingen) {
    Verwantschap verwantschap = new Verwantschap(wijzigingen);
    List<Reekskwartaal> reeks = new ArrayList<>();
    for (int i = 0; i < standen.size(); i++) {
      Stand stand = standen.get(i);
      reeks.add(
          new Reekskwartaal(
              stand,
              stand.onderdelen(),
              i == 0
                  ? List.of()
                  : tussen(verwantschap, versies, standen.get(i - 1).peildatum(), stand)));
    }
    return reeks;
  }

  /**
   * Of whole trees, also for who sees one unit: it may have taken in what this reader never saw.
   */
  private static List<Trendbreuk> tussen(
      Verwantschap verwantschap, List<Dienstonderdeel> versies, LocalDate vorige, Stand stand) {
    Boom voor = Boom.op(versies, vorige);
    Boom na = Boom.op(versies, stand.peildatum());
    Map<String, LocalDate> delen =
        voor.delen().keySet().stream()
            .collect(
                Collectors.toMap(code -> code, code -> vorige, (a, b) -> a, LinkedHashMap::new));
    return verwantschap.blokken(delen, vorige, stand.peildatum()).stream()
        .filter(blok -> !blok.doel().isEmpty())
        .filter(blok -> blok.eigen().size() > 1 || !blok.eigen().equals(blok.doel()))
        .map(
            blok ->
                new Trendbreuk(
                    stand.kwartaal().toString(),
                    voor.met(blok.eigen()).stream().map(Onderdeel::van).toList(),
                    na.met(blok.doel()).stream().map(Onderdeel::van).toList()))
        .toList();
  }

  /**
   * All quarters in the tree of one day.
   *
   * @param standen oldest first, with every unit
   * @param gezien codes of the units that the reader sees, by quarter
   */
  static List<Reekskwartaal> inDeIndelingVan(
      LocalDate dag,
      List<Stand> standen,
      Map<Kwartaal, Set<String>> gezien,
      Lezer lezer,
      List<Dienstonderdeel> versies,
      List<Wijziging> wijzigingen) {
    List<Reekskwartaal> reeks = new ArrayList<>();
    List<Herindeling.Rij> vorige = List.of();
    for (Stand stand : standen) {
      Herindeling herindeling = new Herindeling(stand, versies, wijzigingen);
      List<Herindeling.Rij> rijen = herindeling.rijen(dag);
      reeks.add(
          new Reekskwartaal(
              stand,
              rijen.stream()
                  .filter(
                      rij ->
                          gezien
                              .getOrDefault(stand.kwartaal(), Set.of())
                              .containsAll(rij.groep().codesToen()))
                  .map(rij -> herindeling.voor(lezer, rij))
                  .toList(),
              tussen(stand.kwartaal().toString(), vorige, rijen)));
      vorige = rijen;
    }
    return reeks;
  }

  /** What is one row in the one quarter and another, or several, in the other. */
  private static List<Trendbreuk> tussen(
      String kwartaal, List<Herindeling.Rij> vorige, List<Herindeling.Rij> rijen) {
    Map<List<Onderdeel>, List<Onderdeel>> anders = new LinkedHashMap<>();
    for (Herindeling.Rij rij : rijen) {
      List<Herindeling.Rij> voor = vorige.stream().filter(eerder -> overlapt(eerder, rij)).toList();
      if (voor.stream().anyMatch(eerder -> !codes(eerder).equals(codes(rij)))) {
        anders
            .computeIfAbsent(
                voor.stream().map(Herindeling.Rij::som).map(Onderdeel::van).toList(),
                namen -> new ArrayList<>())
            .add(Onderdeel.van(rij.som()));
      }
    }
    return anders.entrySet().stream()
        .map(breuk -> new Trendbreuk(kwartaal, breuk.getKey(), breuk.getValue()))
        .toList();
  }

  private static boolean overlapt(Herindeling.Rij een, Herindeling.Rij ander) {
    return !Collections.disjoint(codes(een), codes(ander));
  }

  private static Set<String> codes(Herindeling.Rij rij) {
    return rij.dan().stream().map(Dienstonderdeel::code).collect(Collectors.toSet());
  }
}
