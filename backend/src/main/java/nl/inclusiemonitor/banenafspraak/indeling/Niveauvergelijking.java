package nl.inclusiemonitor.banenafspraak.indeling;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.indeling.Herindeling.Niveausom;
import nl.inclusiemonitor.banenafspraak.indeling.Indeling.Onderdeel;
import nl.inclusiemonitor.banenafspraak.stand.Stand;

/**
 * A level of VWS in the tree of the quarter itself and in another one, side by side.
 *
 * @param soort {@code scope}, {@code onderdeel} for a unit with all that is part of it, or {@code
 *     totaal}
 * @param toen its figures in the tree of the quarter; empty when it has none there
 * @param dan the same in the other tree
 * @param reden why there is none in the other tree
 * @param gelijk whether both are made of the same units, so that every figure is the same
 * @param erbij units of the quarter that are on it in the other tree only
 * @param eraf units that are on it in the tree of the quarter only
 */
record Niveauvergelijking(
    String soort,
    String code,
    String naam,
    Optional<Standregel> toen,
    Optional<Standregel> dan,
    Optional<Reden> reden,
    boolean gelijk,
    List<Onderdeel> erbij,
    List<Onderdeel> eraf) {

  /** Why a level has no figures in a tree. */
  enum Reden {
    BESTAAT_NIET("bestaat-niet"),
    NIET_TE_SPLITSEN("niet-te-splitsen");

    private final String code;

    Reden(String code) {
      this.code = code;
    }

    /** The name in the contract. */
    @JsonValue
    String code() {
      return code;
    }
  }

  /** Every level of either tree of which the reader sees all units, and VWS. */
  static List<Niveauvergelijking> alle(
      Stand stand, Herindeling herindeling, LocalDate dag, Set<String> gezien, Lezer lezer) {
    Map<String, Niveausom> toen = perCode(herindeling.niveaus(stand.peildatum()));
    Map<String, Niveausom> dan = perCode(herindeling.niveaus(dag));
    Function<Niveausom, Optional<Standregel>> regel =
        niveau ->
            niveau
                .som()
                .map(som -> lezer.kleineGroepen() ? som : herindeling.getoond(som, niveau.toen()))
                .map(regel(stand, lezer.kleineGroepen()));
    List<Niveauvergelijking> alle = new ArrayList<>();
    for (String code : volgorde(toen, dan)) {
      Optional<Niveausom> eerst = Optional.ofNullable(toen.get(code));
      Optional<Niveausom> later = Optional.ofNullable(dan.get(code));
      if (ziet(eerst, gezien) && ziet(later, gezien)) {
        alle.add(van(stand, eerst, later, regel));
      }
    }
    Optional<Standregel> totaal = Optional.of(regel(stand, true).apply(stand.totaal()));
    alle.add(
        new Niveauvergelijking(
            "totaal",
            Grondslag.TOTAAL,
            Grondslag.TOTAAL,
            totaal,
            totaal,
            Optional.empty(),
            true,
            List.of(),
            List.of()));
    return alle;
  }

  private static boolean ziet(Optional<Niveausom> niveau, Set<String> gezien) {
    return niveau.stream().allMatch(deze -> gezien.containsAll(deze.toen()));
  }

  /** Never with a class: it would tell more of a hidden sum than of a hidden unit. */
  private static Function<Grondslag, Standregel> regel(Stand stand, boolean allesZichtbaar) {
    Stand zonderKlassen = stand.ingedeeld(stand.onderdelen(), false);
    return rij -> Standregel.van(zonderKlassen, rij, stand.cijfers(rij), allesZichtbaar);
  }

  private static Map<String, Niveausom> perCode(List<Niveausom> niveaus) {
    Map<String, Niveausom> perCode = new LinkedHashMap<>();
    niveaus.forEach(niveau -> perCode.put(niveau.niveau().code(), niveau));
    return perCode;
  }

  /** Of both trees, each scope before what is in it. */
  private static List<String> volgorde(Map<String, Niveausom> toen, Map<String, Niveausom> dan) {
    Map<String, Niveau> alle = new LinkedHashMap<>();
    Stream.concat(dan.values().stream(), toen.values().stream())
        .map(Niveausom::niveau)
        .forEach(niveau -> alle.putIfAbsent(niveau.code(), niveau));
    return alle.values().stream()
        .sorted(
            Comparator.comparing((Niveau niveau) -> !niveau.scope().equals("kern"))
                .thenComparing(niveau -> !niveau.isScope()))
        .map(Niveau::code)
        .toList();
  }

  private static Niveauvergelijking van(
      Stand stand,
      Optional<Niveausom> toen,
      Optional<Niveausom> dan,
      Function<Niveausom, Optional<Standregel>> regel) {
    Niveau niveau = dan.or(() -> toen).map(Niveausom::niveau).orElseThrow();
    boolean vergelijkbaar =
        Stream.of(toen, dan).allMatch(deze -> deze.flatMap(Niveausom::som).isPresent());
    Set<String> eerst = toen.map(Niveausom::toen).orElse(Set.of());
    Set<String> later = dan.map(Niveausom::toen).orElse(Set.of());
    return new Niveauvergelijking(
        niveau.isScope() ? "scope" : "onderdeel",
        niveau.code(),
        niveau.naam(),
        toen.flatMap(regel),
        dan.flatMap(regel),
        reden(dan),
        vergelijkbaar && eerst.equals(later),
        vergelijkbaar ? zonder(stand, later, eerst) : List.of(),
        vergelijkbaar ? zonder(stand, eerst, later) : List.of());
  }

  private static Optional<Reden> reden(Optional<Niveausom> dan) {
    if (dan.isEmpty()) {
      return Optional.of(Reden.BESTAAT_NIET);
    }
    return dan.flatMap(Niveausom::som).isPresent()
        ? Optional.empty()
        : Optional.of(Reden.NIET_TE_SPLITSEN);
  }

  private static List<Onderdeel> zonder(Stand stand, Set<String> deze, Set<String> die) {
    return stand.onderdelen().stream()
        .filter(rij -> deze.contains(rij.code()) && !die.contains(rij.code()))
        .map(Onderdeel::van)
        .toList();
  }
}
