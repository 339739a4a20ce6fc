package nl.inclusiemonitor.banenafspraak.indeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag.Personen;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import nl.inclusiemonitor.organisatie.Wijziging;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.Verberging;
import nl.inclusiemonitor.privacy.disclosure.Zicht;

/** Puts the rows of one stand, all of them, in the tree of another day. Pure. */
final class Herindeling {
  private static final int LANGSTE_CODE = 20;

  private final Stand stand;
  private final Groepering groepering;
  private final Blokbescherming bescherming;

  /**
   * @param stand with every unit, as it is hidden in its own tree
   * @param onderdelen every version of every unit
   * @param wijzigingen in the order in which they were approved
   */
  Herindeling(Stand stand, List<Dienstonderdeel> onderdelen, List<Wijziging> wijzigingen) {
    this.stand = stand;
    this.groepering = new Groepering(stand, onderdelen, wijzigingen);
    this.bescherming = new Blokbescherming(stand).na(groepering.ooit());
  }

  /** A row in another tree: the sum of a group. */
  record Rij(Grondslag som, Groep groep) {
    List<Grondslag> toen() {
      return groep.toen();
    }

    List<Dienstonderdeel> dan() {
      return groep.dan();
    }

    boolean isGelijk() {
      return groep.isGelijk();
    }
  }

  /**
   * A level with what it holds.
   *
   * @param som empty when a row lies on both sides of it, so that nobody can tell
   * @param toen codes of the rows of the stand that it holds, all or in part
   */
  record Niveausom(Niveau niveau, Optional<Grondslag> som, Set<String> toen) {}

  /** All rows, in the order of the tree of that day. */
  List<Rij> rijen(LocalDate dag) {
    Set<String> inGebruik = groepering.boom(dag).delen().keySet();
    return groepering.op(dag).stream().map(groep -> new Rij(rij(groep, inGebruik), groep)).toList();
  }

  /** The levels of the tree of that day of which the stand knows anything. */
  List<Niveausom> niveaus(LocalDate dag) {
    return groepering.boom(dag).niveaus().stream()
        .map(niveau -> niveausom(niveau, groepering.ten(niveau, dag)))
        .filter(niveau -> !niveau.toen().isEmpty())
        .toList();
  }

  private Niveausom niveausom(Niveau niveau, Map<Niveau.Ligging, List<Groep>> ligging) {
    List<Groep> binnen = ligging.getOrDefault(Niveau.Ligging.BINNEN, List.of());
    List<Groep> overheen = ligging.getOrDefault(Niveau.Ligging.OVERHEEN, List.of());
    List<Groep> geraakt = Stream.concat(binnen.stream(), overheen.stream()).toList();
    return new Niveausom(
        niveau,
        overheen.isEmpty() && !binnen.isEmpty()
            ? Optional.of(
                som(
                    niveau.code(),
                    niveau.naam(),
                    niveau.scope(),
                    binnen.stream().flatMap(groep -> groep.toen().stream()).toList()))
            : Optional.empty(),
        Groepering.codes(geraakt));
  }

  /**
   * A sum as who sees no hidden division may read it: made of its parts as they are told, and what
   * is hidden of it rounded once. Another rounding of the same jobs would bound every part more
   * narrowly than its own does.
   *
   * @param codes of the rows of the stand that it is the sum of
   */
  Grondslag getoond(Grondslag som, Set<String> codes) {
    List<Grondslag> delen =
        stand.onderdelen().stream().filter(rij -> codes.contains(rij.code())).toList();
    boolean afgerond = !som.besluit().verbergtRij() && som.besluit().verbergtUitsplitsing();
    if (!afgerond || som.individueelUren().isEmpty() || som.inleenUren().isEmpty()) {
      return som;
    }
    List<Grondslag> gesplitst =
        delen.stream().filter(rij -> !rij.besluit().verbergtUitsplitsing()).toList();
    List<Grondslag> verborgen = delen.stream().filter(rij -> rij.besluit().verbergtRij()).toList();
    BigDecimal rond =
        Stream.concat(
                delen.stream()
                    .filter(rij -> !rij.besluit().verbergtRij())
                    .filter(rij -> rij.besluit().verbergtUitsplitsing()),
                verborgen.isEmpty()
                    ? Stream.empty()
                    : Stream.of(som(som.code(), som.naam(), som.scope(), verborgen)))
            .map(rij -> stand.cijfers(rij).individueelEnInleen().orElseThrow())
            .map(banen -> banen.afgerond(Zicht.DECIMALEN))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Grondslag(
        som.code(),
        som.naam(),
        som.scope(),
        som.fte(),
        Optional.of(uren(gesplitst, Grondslag::individueelUren).add(rond.multiply(urenPerBaan()))),
        som.binnenwerkBanen(),
        Optional.of(uren(gesplitst, Grondslag::inleenUren)),
        som.personen(),
        som.besluit());
  }

  /** A row as one kind of reader may read it. */
  Grondslag voor(Lezer lezer, Rij rij) {
    return lezer.kleineGroepen() ? rij.som() : getoond(rij.som(), rij.groep().codesToen());
  }

  private static BigDecimal uren(
      List<Grondslag> delen, Function<Grondslag, Optional<BigDecimal>> welke) {
    return delen.stream()
        .flatMap(deel -> welke.apply(deel).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal urenPerBaan() {
    return stand
        .parameter()
        .orElseGet(() -> WettelijkeParameters.onbekend(stand.kwartaal().jaar()))
        .urenPerBaan();
  }

  /** Units of that day of which this stand knows nothing, under whatever name. */
  List<Dienstonderdeel> nietToen(LocalDate dag) {
    return groepering.nietToen(dag);
  }

  private Grondslag rij(Groep groep, Set<String> inGebruik) {
    Grondslag eerste = groep.toen().get(0);
    String scope =
        groep.dan().stream()
            .map(Dienstonderdeel::scope)
            .filter(nieuw -> eerste.vanVws() != nieuw.equals("zbo"))
            .findFirst()
            .orElse(eerste.scope());
    return som(
        code(groep.toen(), groep.dan(), inGebruik),
        naam(groep.toen(), groep.dan()),
        scope,
        groep.toen());
  }

  private Grondslag som(String code, String naam, String scope, List<Grondslag> toen) {
    return new Grondslag(
        code,
        naam,
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
    List<Grondslag> alle = stand.onderdelen().stream().filter(Grondslag::vanVws).toList();
    int dubbel = Blokbescherming.som(alle, welke) - welke.applyAsInt(stand.totaal().personen());
    return Blokbescherming.personen(toen, welke, dubbel);
  }
}
