package nl.inclusiemonitor.banenafspraak.indeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import nl.inclusiemonitor.organisatie.Verwantschap;
import nl.inclusiemonitor.organisatie.Verwantschap.Blok;
import nl.inclusiemonitor.organisatie.Wijziging;

/**
 * Which rows of a stand stand together in which tree, by what was approved up to a moment. Pure.
 */
final class Groepering {
  private final Stand stand;
  private final List<Dienstonderdeel> versies;
  private final List<Wijziging> wijzigingen;

  /**
   * @param versies every version of every unit
   * @param wijzigingen in the order in which they were approved
   */
  Groepering(Stand stand, List<Dienstonderdeel> versies, List<Wijziging> wijzigingen) {
    this.stand = stand;
    this.versies = versies;
    this.wijzigingen = wijzigingen;
  }

  /** As it was before the last approvals: with so many of them. */
  private Groepering met(int goedgekeurd) {
    List<Dienstonderdeel> bekend = versies;
    for (Wijziging later : wijzigingen.subList(goedgekeurd, wijzigingen.size())) {
      bekend = zonder(bekend, later);
    }
    return new Groepering(stand, bekend, wijzigingen.subList(0, goedgekeurd));
  }

  private static List<Dienstonderdeel> zonder(List<Dienstonderdeel> versies, Wijziging later) {
    LocalDate dag = later.ingangsdatum();
    return versies.stream()
        .filter(deel -> !(later.naar().contains(deel.code()) && deel.geldigVan().equals(dag)))
        .map(
            deel ->
                later.van().contains(deel.code())
                        && deel.geldigTot().filter(dag.minusDays(1)::equals).isPresent()
                    ? deel.zonderEinde()
                    : deel)
        .toList();
  }

  Boom boom(LocalDate dag) {
    return Boom.op(versies, dag);
  }

  /** Every row in one group, in the order of the tree of that day. */
  List<Groep> op(LocalDate dag) {
    Boom boom = boom(dag);
    List<String> volgorde = List.copyOf(boom.delen().keySet());
    return blokken(dag).stream()
        .flatMap(blok -> perWerkgever(blok, boom))
        .sorted(Comparator.comparingInt(groep -> plaats(groep, volgorde)))
        .toList();
  }

  private static int plaats(Groep groep, List<String> volgorde) {
    return groep.dan().stream()
        .map(Dienstonderdeel::code)
        .mapToInt(volgorde::indexOf)
        .min()
        .orElse(volgorde.size());
  }

  /** Units of that day of which this stand knows nothing, under whatever name. */
  List<Dienstonderdeel> nietToen(LocalDate dag) {
    Set<String> gezien =
        blokken(dag).stream().flatMap(blok -> blok.doel().stream()).collect(Collectors.toSet());
    return boom(dag).delen().values().stream()
        .filter(deel -> !gezien.contains(deel.code()))
        .toList();
  }

  /** The groups of VWS by where they lie of a level of that day. */
  Map<Niveau.Ligging, List<Groep>> ten(Niveau niveau, LocalDate dag) {
    return op(dag).stream().filter(Groep::vanVws).collect(Collectors.groupingBy(niveau::ligging));
  }

  /**
   * Every sum over several units of VWS that was ever to be asked for, the oldest first: after each
   * approval the rows of each tree, and then its levels.
   */
  List<Set<String>> ooit() {
    Set<Set<String>> alle = new LinkedHashSet<>();
    for (int aantal = 0; aantal <= wijzigingen.size(); aantal++) {
      Groepering bekend = met(aantal);
      List<LocalDate> dagen = bekend.dagen();
      dagen.stream().flatMap(bekend::rijen).forEach(alle::add);
      dagen.stream().flatMap(bekend::niveaus).forEach(alle::add);
    }
    return alle.stream().filter(codes -> codes.size() > 1).toList();
  }

  private Stream<Set<String>> rijen(LocalDate dag) {
    return op(dag).stream().filter(Groep::vanVws).map(Groep::codesToen);
  }

  private Stream<Set<String>> niveaus(LocalDate dag) {
    return boom(dag).niveaus().stream()
        .map(niveau -> ten(niveau, dag))
        .filter(ligging -> !ligging.containsKey(Niveau.Ligging.OVERHEEN))
        .map(ligging -> codes(ligging.getOrDefault(Niveau.Ligging.BINNEN, List.of())));
  }

  static Set<String> codes(List<Groep> groepen) {
    return groepen.stream()
        .flatMap(groep -> groep.codesToen().stream())
        .collect(Collectors.toSet());
  }

  /** A day in each tree. */
  private List<LocalDate> dagen() {
    List<LocalDate> dagen = new ArrayList<>(new Verwantschap(wijzigingen).dagen());
    dagen.add(0, dagen.isEmpty() ? stand.peildatum() : dagen.get(0).minusDays(1));
    return dagen;
  }

  private List<Blok> blokken(LocalDate dag) {
    return new Verwantschap(wijzigingen).blokken(laatsteDagen(), stand.peildatum(), dag);
  }

  /** Of each row the last day up to the peildatum on which its unit was there. */
  private Map<String, LocalDate> laatsteDagen() {
    Map<String, LocalDate> dagen = new LinkedHashMap<>();
    for (Grondslag rij : stand.onderdelen()) {
      dagen.put(
          rij.code(),
          versies.stream()
              .filter(deel -> deel.code().equals(rij.code()))
              .filter(deel -> !deel.geldigVan().isAfter(stand.peildatum()))
              .map(deel -> deel.geldigTot().orElse(LocalDate.MAX))
              .max(Comparator.naturalOrder())
              .filter(stand.peildatum()::isAfter)
              .orElse(stand.peildatum()));
    }
    return dagen;
  }

  /**
   * What went to or from a zbo counts for the employer of its own time: two rows, two employers.
   */
  private Stream<Groep> perWerkgever(Blok blok, Boom boom) {
    List<Dienstonderdeel> dan = boom.met(blok.doel());
    Map<Boolean, List<Grondslag>> werkgevers =
        stand.onderdelen().stream()
            .filter(rij -> blok.eigen().contains(rij.code()))
            .collect(Collectors.partitioningBy(Grondslag::vanVws));
    boolean beide = werkgevers.values().stream().noneMatch(List::isEmpty);
    return Stream.of(true, false)
        .filter(vws -> !werkgevers.get(vws).isEmpty())
        .map(
            vws ->
                new Groep(
                    werkgevers.get(vws),
                    beide
                        ? dan.stream().filter(deel -> vws != deel.scope().equals("zbo")).toList()
                        : dan));
  }
}
