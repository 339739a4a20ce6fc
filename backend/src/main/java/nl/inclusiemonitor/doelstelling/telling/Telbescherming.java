package nl.inclusiemonitor.doelstelling.telling;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.DisclosureControl;
import nl.inclusiemonitor.privacy.disclosure.DisclosureControl.Eerder;
import nl.inclusiemonitor.privacy.disclosure.Verberging;

/**
 * Decides what of counts is hidden. A row of few persons hides; a row of which one value is of few
 * persons hides what its persons are divided in, and shows how many they are. Within a schaalgroep
 * {@link DisclosureControl} hides more, so that the total gives nothing back. Then every unit is
 * looked at across its schaalgroepen, and what would follow from the others there hides as well. At
 * last {@link Telaanval} attacks the outcome, until nothing gives way.
 */
public final class Telbescherming {
  private static final Besluit VERBORGEN =
      new Besluit(Verberging.AANVULLEND, Verberging.AANVULLEND);
  private static final Besluit ZONDER_UITSPLITSING =
      new Besluit(Verberging.NEE, Verberging.AANVULLEND);

  private final int drempel;
  private final DisclosureControl control;
  private final Map<String, Teltabel> tabellen;
  private final Map<String, Set<String>> rijen = new HashMap<>();
  private final Map<String, Set<String>> uitsplitsingen = new HashMap<>();
  private final Map<Cel, Besluit> besluit = new HashMap<>();

  /** One row of one schaalgroep. */
  public record Cel(String schaalgroep, String onderdeel) {}

  private Telbescherming(Collection<Teltabel> tabellen, int drempel) {
    this.drempel = drempel;
    this.control = new DisclosureControl(drempel);
    this.tabellen =
        tabellen.stream().collect(Collectors.toMap(Teltabel::schaalgroep, Function.identity()));
    this.tabellen
        .keySet()
        .forEach(
            schaalgroep -> {
              rijen.put(schaalgroep, new HashSet<>());
              uitsplitsingen.put(schaalgroep, new HashSet<>());
            });
  }

  /**
   * Decides for all rows, the total among them.
   *
   * @param tabellen of the same thing on the same day, one for each schaalgroep
   * @param drempel the fewest persons a shown group has
   */
  public static Map<Cel, Besluit> besluit(Collection<Teltabel> tabellen, int drempel) {
    Telbescherming bescherming = new Telbescherming(tabellen, drempel);
    do {
      bescherming.perSchaalgroep();
    } while (bescherming.verbergMeer());
    return Map.copyOf(bescherming.besluit);
  }

  private void perSchaalgroep() {
    for (Teltabel tabel : tabellen.values()) {
      String schaalgroep = tabel.schaalgroep();
      Telrij totaal = tabel.totaal();
      besluit.put(new Cel(schaalgroep, Teltabel.TOTAAL), overTotaal(schaalgroep, totaal));
      if (!tabel.rijen().isEmpty()) {
        control
            .bescherm(
                tabel.alsTabel(),
                new Eerder(rijen.get(schaalgroep), uitsplitsingen.get(schaalgroep), List.of()))
            .forEach((code, deze) -> besluit.put(new Cel(schaalgroep, code), deze));
      }
    }
  }

  private Besluit overTotaal(String schaalgroep, Telrij totaal) {
    if (totaal.totaal() < drempel || rijen.get(schaalgroep).contains(Teltabel.TOTAAL)) {
      return VERBORGEN;
    }
    return totaal.heeftKleineGroep(drempel)
            || uitsplitsingen.get(schaalgroep).contains(Teltabel.TOTAAL)
        ? ZONDER_UITSPLITSING
        : Besluit.ALLES_GETOOND;
  }

  /** Whether something must hide that did not. */
  private boolean verbergMeer() {
    Set<String> onderdelen =
        tabellen.values().stream()
            .flatMap(Teltabel::alle)
            .map(Telrij::onderdeel)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (String onderdeel : onderdelen) {
      for (Schaalverband verband : Schaalverband.ALLE) {
        if (vulAan(onderdeel, verband, rijen, Besluit::verbergtRij)
            || vulAan(onderdeel, verband, uitsplitsingen, Besluit::verbergtUitsplitsing)) {
          return true;
        }
      }
    }
    return totaalVolgtUitDelen() || verweer();
  }

  /** As long as an attacker computes a small group, the smallest that is shown beside it hides. */
  private boolean verweer() {
    return new Telaanval(tabellen.values(), besluit, drempel)
        .gekraakt()
        .map(
            cel ->
                verberg(cel.onderdeel(), uitsplitsingen, Besluit::verbergtUitsplitsing)
                    || verberg(cel.onderdeel(), rijen, Besluit::verbergtRij)
                    || verberg(Teltabel.TOTAAL, uitsplitsingen, Besluit::verbergtUitsplitsing)
                    || verberg(Teltabel.TOTAAL, rijen, Besluit::verbergtRij))
        .orElse(false);
  }

  private boolean verberg(
      String onderdeel, Map<String, Set<String>> verborgen, Function<Besluit, Boolean> verbergt) {
    return tabellen.values().stream()
        .filter(tabel -> tabel.rij(onderdeel).isPresent())
        .filter(tabel -> !verbergt.apply(besluit.get(new Cel(tabel.schaalgroep(), onderdeel))))
        .min(Comparator.comparing(tabel -> tabel.rij(onderdeel).get().totaal()))
        .map(tabel -> verborgen.get(tabel.schaalgroep()).add(onderdeel))
        .orElse(false);
  }

  private boolean vulAan(
      String onderdeel,
      Schaalverband verband,
      Map<String, Set<String>> verborgen,
      Function<Besluit, Boolean> verbergt) {
    if (!tabellen.containsKey(verband.geheel())) {
      return false;
    }
    List<String> leden =
        verband
            .leden()
            .filter(tabellen::containsKey)
            .filter(schaalgroep -> tabellen.get(schaalgroep).rij(onderdeel).isPresent())
            .toList();
    List<String> weg =
        leden.stream()
            .filter(schaalgroep -> verbergt.apply(besluit.get(new Cel(schaalgroep, onderdeel))))
            .toList();
    Optional<Telrij> rest = rest(onderdeel, verband);
    boolean restIsKlein = rest.map(rij -> isKlein(rij, verborgen == rijen)).orElse(false);
    if (weg.isEmpty() && !restIsKlein) {
      return false;
    }
    List<Telrij> samen =
        Stream.concat(
                weg.stream().map(schaalgroep -> tabellen.get(schaalgroep).rij(onderdeel).get()),
                rest.stream())
            .toList();
    boolean genoeg = samen.size() > 1 && isGenoeg(samen, verborgen == rijen);
    return !genoeg
        && leden.stream()
            .filter(schaalgroep -> !weg.contains(schaalgroep))
            .min(
                Comparator.comparing(
                    schaalgroep -> tabellen.get(schaalgroep).rij(onderdeel).get().totaal()))
            .map(kleinste -> verborgen.get(kleinste).add(onderdeel))
            .orElse(false);
  }

  /** What the whole has more than its parts that were delivered: nobody shows it, all can tell. */
  private Optional<Telrij> rest(String onderdeel, Schaalverband verband) {
    if (tabellen.keySet().containsAll(verband.delen())) {
      return Optional.empty();
    }
    Teltabel geheel = tabellen.get(verband.geheel());
    return geheel
        .rij(onderdeel)
        .map(
            rij ->
                verband.delen().stream()
                    .filter(tabellen::containsKey)
                    .map(tabellen::get)
                    .filter(deel -> deel.waarden().equals(geheel.waarden()))
                    .flatMap(deel -> deel.rij(onderdeel).stream())
                    .reduce(
                        rij,
                        (een, ander) ->
                            new Telrij(
                                onderdeel,
                                Telrij.som(een.aantallen(), ander.aantallen(), -1),
                                List.of())))
        .filter(rij -> rij.totaal() > 0);
  }

  private boolean isKlein(Telrij rij, boolean heleRij) {
    return heleRij ? rij.totaal() < drempel : rij.heeftKleineGroep(drempel);
  }

  private boolean isGenoeg(List<Telrij> samen, boolean heleRij) {
    if (heleRij) {
      return samen.stream().mapToInt(Telrij::totaal).sum() >= drempel;
    }
    return samen.stream()
        .map(Telrij::aantallen)
        .reduce((een, ander) -> Telrij.som(een, ander, 1))
        .filter(aantallen -> aantallen.stream().noneMatch(n -> n > 0 && n < drempel))
        .isPresent();
  }

  /** A hidden total is given back by its units as long as each of them is shown. */
  private boolean totaalVolgtUitDelen() {
    for (Teltabel tabel : tabellen.values()) {
      String schaalgroep = tabel.schaalgroep();
      Besluit totaal = besluit.get(new Cel(schaalgroep, Teltabel.TOTAAL));
      if (totaal.verbergtRij() && alleGetoond(tabel, Besluit::verbergtRij)) {
        return kleinste(tabel).map(rijen.get(schaalgroep)::add).orElse(false);
      }
      if (totaal.verbergtUitsplitsing() && alleGetoond(tabel, Besluit::verbergtUitsplitsing)) {
        return kleinste(tabel).map(uitsplitsingen.get(schaalgroep)::add).orElse(false);
      }
    }
    return false;
  }

  private boolean alleGetoond(Teltabel tabel, Function<Besluit, Boolean> verbergt) {
    return tabel.rijen().stream()
        .noneMatch(
            rij -> verbergt.apply(besluit.get(new Cel(tabel.schaalgroep(), rij.onderdeel()))));
  }

  private static Optional<String> kleinste(Teltabel tabel) {
    return tabel.rijen().stream()
        .min(Comparator.comparingInt(Telrij::totaal).thenComparing(Telrij::onderdeel))
        .map(Telrij::onderdeel);
  }
}
