package nl.inclusiemonitor.banenafspraak.indeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag.Personen;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import nl.inclusiemonitor.organisatie.Verwantschap;
import nl.inclusiemonitor.organisatie.Verwantschap.Blok;
import nl.inclusiemonitor.organisatie.Wijziging;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.Verberging;

/** Puts the rows of one stand, all of them, in the tree of another day. Pure. */
final class Herindeling {
  private static final int LANGSTE_CODE = 20;

  private final Stand stand;
  private final List<Dienstonderdeel> onderdelen;
  private final List<Wijziging> wijzigingen;
  private final Map<String, Grondslag> rijen = new LinkedHashMap<>();
  private final Blokbescherming bescherming;

  /**
   * @param stand with every unit, as it is hidden in its own tree
   * @param onderdelen every version of every unit
   * @param wijzigingen in the order in which they were approved
   */
  Herindeling(Stand stand, List<Dienstonderdeel> onderdelen, List<Wijziging> wijzigingen) {
    this.stand = stand;
    this.onderdelen = onderdelen;
    this.wijzigingen = wijzigingen;
    stand.onderdelen().forEach(rij -> rijen.put(rij.code(), rij));
    this.bescherming = new Blokbescherming(stand).na(ooit());
  }

  /**
   * A row in another tree.
   *
   * @param toen the rows of the stand that it is the sum of
   * @param dan the units of the other day that it stands for
   */
  record Rij(Grondslag som, List<Grondslag> toen, List<Dienstonderdeel> dan) {
    boolean isGelijk() {
      return toen.size() == 1 && dan.size() == 1 && dan.get(0).code().equals(toen.get(0).code());
    }
  }

  /** All rows, in the order of the tree of that day. */
  List<Rij> rijen(LocalDate doel) {
    Map<String, Dienstonderdeel> dan = boom(doel);
    List<String> volgorde = List.copyOf(dan.keySet());
    return blokken(wijzigingen, doel)
        .flatMap(blok -> perWerkgever(blok, dan))
        .sorted(
            Comparator.comparingInt(
                rij ->
                    rij.dan().stream()
                        .map(Dienstonderdeel::code)
                        .mapToInt(volgorde::indexOf)
                        .min()
                        .orElse(volgorde.size())))
        .toList();
  }

  /** Units of that day of which this stand knows nothing, under whatever name. */
  List<Dienstonderdeel> nietToen(LocalDate doel) {
    Set<String> gezien =
        blokken(wijzigingen, doel)
            .flatMap(blok -> blok.doel().stream())
            .collect(Collectors.toSet());
    return boom(doel).values().stream().filter(deel -> !gezien.contains(deel.code())).toList();
  }

  private Map<String, Dienstonderdeel> boom(LocalDate dag) {
    Map<String, Dienstonderdeel> boom = new LinkedHashMap<>();
    onderdelen.stream()
        .filter(deel -> deel.bestaatOp(dag))
        .forEach(deel -> boom.put(deel.code(), deel));
    return boom;
  }

  private Stream<Blok> blokken(List<Wijziging> bekend, LocalDate doel) {
    return new Verwantschap(bekend).blokken(laatsteDagen(), stand.peildatum(), doel).stream();
  }

  /** Of each row the last day up to the peildatum on which its unit was there. */
  private Map<String, LocalDate> laatsteDagen() {
    Map<String, LocalDate> dagen = new LinkedHashMap<>();
    for (String code : rijen.keySet()) {
      dagen.put(
          code,
          onderdelen.stream()
              .filter(deel -> deel.code().equals(code))
              .filter(deel -> !deel.geldigVan().isAfter(stand.peildatum()))
              .map(deel -> deel.geldigTot().orElse(LocalDate.MAX))
              .max(Comparator.naturalOrder())
              .filter(stand.peildatum()::isAfter)
              .orElse(stand.peildatum()));
    }
    return dagen;
  }

  /**
   * Every sum over several units of VWS that was ever to be asked for: of each tree, after each
   * approval.
   */
  private List<Set<String>> ooit() {
    Set<Set<String>> alle = new LinkedHashSet<>();
    for (int aantal = 1; aantal <= wijzigingen.size(); aantal++) {
      List<Wijziging> bekend = wijzigingen.subList(0, aantal);
      List<LocalDate> dagen = new ArrayList<>(new Verwantschap(bekend).dagen());
      dagen.add(0, dagen.get(0).minusDays(1));
      dagen.stream()
          .flatMap(dag -> blokken(bekend, dag))
          .map(this::vanVws)
          .filter(codes -> codes.size() > 1)
          .forEach(alle::add);
    }
    return List.copyOf(alle);
  }

  private Set<String> vanVws(Blok blok) {
    return blok.eigen().stream()
        .filter(code -> rijen.get(code).vanVws())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * What went to or from a zbo counts for the employer of its own time: two rows, two employers.
   */
  private Stream<Rij> perWerkgever(Blok blok, Map<String, Dienstonderdeel> boom) {
    List<Dienstonderdeel> dan =
        boom.values().stream().filter(deel -> blok.doel().contains(deel.code())).toList();
    Map<Boolean, List<Grondslag>> werkgevers =
        rijen.values().stream()
            .filter(rij -> blok.eigen().contains(rij.code()))
            .collect(Collectors.partitioningBy(Grondslag::vanVws));
    boolean beide = werkgevers.values().stream().noneMatch(List::isEmpty);
    return Stream.of(true, false)
        .filter(vws -> !werkgevers.get(vws).isEmpty())
        .map(
            vws ->
                rij(
                    werkgevers.get(vws),
                    beide
                        ? dan.stream().filter(deel -> vws != deel.scope().equals("zbo")).toList()
                        : dan,
                    boom));
  }

  private Rij rij(
      List<Grondslag> toen, List<Dienstonderdeel> dan, Map<String, Dienstonderdeel> boom) {
    Grondslag eerste = toen.get(0);
    String scope =
        dan.stream()
            .map(Dienstonderdeel::scope)
            .filter(nieuw -> eerste.vanVws() != nieuw.equals("zbo"))
            .findFirst()
            .orElse(eerste.scope());
    Grondslag som =
        new Grondslag(
            code(toen, dan, boom.keySet()),
            naam(toen, dan),
            scope,
            som(toen, Grondslag::fte),
            som(toen, Grondslag::individueelUren),
            som(toen, Grondslag::binnenwerkBanen),
            som(toen, Grondslag::inleenUren),
            new Personen(
                personen(toen, Personen::totaal),
                personen(toen, Personen::individueel),
                personen(toen, Personen::inleen)),
            besluit(toen));
    return new Rij(som, toen, dan);
  }

  /** A code of its own: what has no unit on that day leaves its code to who has it then. */
  private static String code(
      List<Grondslag> toen, List<Dienstonderdeel> dan, Set<String> inGebruik) {
    List<String> codes =
        dan.isEmpty()
            ? toen.stream().map(Grondslag::code).toList()
            : dan.stream().map(Dienstonderdeel::code).toList();
    if (codes.size() > 1) {
      return samen(codes);
    }
    return dan.isEmpty() && inGebruik.contains(codes.get(0))
        ? samen(List.of(codes.get(0), ""))
        : codes.get(0);
  }

  /** No code of a unit holds a plus sign. */
  private static String samen(List<String> codes) {
    String alle = String.join("+", codes);
    if (alle.length() <= LANGSTE_CODE) {
      return alle;
    }
    String eerste = codes.get(0);
    return eerste.substring(0, Math.min(eerste.length(), LANGSTE_CODE - 3)) + "+" + codes.size();
  }

  private static String naam(List<Grondslag> toen, List<Dienstonderdeel> dan) {
    List<String> namen =
        dan.isEmpty()
            ? toen.stream().map(Grondslag::naam).toList()
            : dan.stream().map(Dienstonderdeel::naam).toList();
    return namen.size() == 1
        ? namen.get(0)
        : String.join(", ", namen.subList(0, namen.size() - 1))
            + " en "
            + namen.get(namen.size() - 1)
            + " samen";
  }

  private Besluit besluit(List<Grondslag> toen) {
    if (toen.size() == 1) {
      return toen.get(0).besluit();
    }
    Set<String> codes = toen.stream().map(Grondslag::code).collect(Collectors.toSet());
    boolean toon =
        toen.get(0).vanVws()
            ? bescherming.magGetoond(codes)
            : toen.stream().noneMatch(rij -> rij.besluit().verbergtRij());
    boolean splits = toon && toen.stream().noneMatch(rij -> rij.besluit().verbergtUitsplitsing());
    return new Besluit(
        toon ? Verberging.NEE : Verberging.AANVULLEND,
        splits ? Verberging.NEE : Verberging.AANVULLEND);
  }

  /** A sum over part of them would pass for the whole. */
  private static Optional<BigDecimal> som(
      List<Grondslag> delen, Function<Grondslag, Optional<BigDecimal>> wat) {
    return Blokbescherming.alle(delen.stream().map(wat).toList())
        .flatMap(getallen -> getallen.stream().reduce(BigDecimal::add));
  }

  private int personen(List<Grondslag> toen, ToIntFunction<Personen> welke) {
    Map<Boolean, Integer> alle = new HashMap<>();
    rijen.values().stream()
        .filter(Grondslag::vanVws)
        .forEach(rij -> alle.merge(true, welke.applyAsInt(rij.personen()), Integer::sum));
    int dubbel = alle.getOrDefault(true, 0) - welke.applyAsInt(stand.totaal().personen());
    return Blokbescherming.personen(toen, welke, dubbel);
  }
}
