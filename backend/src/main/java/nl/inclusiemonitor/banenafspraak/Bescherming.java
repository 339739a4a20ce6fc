package nl.inclusiemonitor.banenafspraak;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Kerncijfers;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Telling;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.DisclosureControl;
import nl.inclusiemonitor.privacy.disclosure.DisclosureControl.Eerder;
import nl.inclusiemonitor.privacy.disclosure.Patroon;
import nl.inclusiemonitor.privacy.disclosure.Rij;
import nl.inclusiemonitor.privacy.disclosure.Tabel;
import nl.inclusiemonitor.privacy.disclosure.Verberging;

/**
 * Decides what of a stand is hidden, and attacks the outcome: as long as the attacker gets a hidden
 * figure within bounds that are too narrow, more is hidden.
 */
final class Bescherming {
  private static final Besluit ALLES_VERBORGEN =
      new Besluit(Verberging.AANVULLEND, Verberging.AANVULLEND);

  private final int drempel;
  private final DisclosureControl control;

  /**
   * @param drempel the fewest persons a shown group has
   */
  Bescherming(int drempel) {
    this.drempel = drempel;
    this.control = new DisclosureControl(drempel);
  }

  /**
   * Decides per unit of VWS; a zbo has no total that could give it back, only its own threshold.
   * Before both the persons in service and the hired-in hours are known every unit is hidden: what
   * one of both is by itself would give the other one away as soon as their sum is there, and a
   * pattern from one of them would hide most units for the rest of the quarter's versions.
   *
   * @param telling VWS first
   */
  List<Grondslag> bescherm(Telling telling, Eerder eerder, WettelijkeParameters jaar) {
    List<Grondslag> rijen = telling.rijen();
    List<Grondslag> delen = rijen.stream().filter(rij -> rij.vanVws() && !rij.isTotaal()).toList();
    Tabel tabel = tabel(delen, telling.overlap());
    Grondslag totaal = rijen.get(0);
    boolean bekend = totaal.individueelUren().isPresent() && totaal.inleenUren().isPresent();
    Map<String, Besluit> besluit =
        bekend
            ? besluit(delen, tabel, eerder, jaar, telling.inleenMaanden())
            : control.bescherm(tabel, new Eerder(codes(delen), Set.of(), List.of()));
    return rijen.stream()
        .map(
            rij ->
                rij.isTotaal() ? rij : rij.met(besluit.getOrDefault(rij.code(), los(rij, bekend))))
        .toList();
  }

  /**
   * Whether hidden units may say in which class they are.
   *
   * @param beschermd the rows as it was decided to hide them
   */
  boolean magKlassenTonen(
      Telling telling, List<Grondslag> beschermd, List<Patroon> naast, WettelijkeParameters jaar) {
    List<Grondslag> delen =
        beschermd.stream().filter(rij -> rij.vanVws() && !rij.isTotaal()).toList();
    Map<String, Kerncijfers> verborgen =
        delen.stream()
            .filter(rij -> rij.besluit().verbergtRij())
            .collect(
                Collectors.toMap(
                    Grondslag::code, rij -> Kerncijfers.van(rij, jaar, telling.inleenMaanden())));
    return new Klassebescherming(verborgen, tabel(delen, telling.overlap()), drempel, naast)
        .magGetoond();
  }

  private Besluit los(Grondslag zbo, boolean bekend) {
    return bekend ? control.beschermLos(rij(zbo)) : ALLES_VERBORGEN;
  }

  private Map<String, Besluit> besluit(
      List<Grondslag> delen,
      Tabel personen,
      Eerder eerder,
      WettelijkeParameters jaar,
      int inleenMaanden) {
    Set<String> rijen = new HashSet<>(eerder.rijen());
    Set<String> uitsplitsingen = new HashSet<>(eerder.uitsplitsingen());
    while (true) {
      Map<String, Besluit> besluit =
          control.bescherm(personen, new Eerder(rijen, uitsplitsingen, eerder.naast()));
      List<Standaanval.Deel> tabel =
          delen.stream()
              .map(deel -> deel.met(besluit.get(deel.code())))
              .map(deel -> new Standaanval.Deel(deel, Kerncijfers.van(deel, jaar, inleenMaanden)))
              .toList();
      if (Standaanval.isVeilig(tabel, personen, drempel, eerder.naast())
          || !verbergMeer(tabel, rijen, uitsplitsingen)) {
        return besluit;
      }
    }
  }

  /** The smallest division that is still shown, or else the smallest row. */
  private static boolean verbergMeer(
      List<Standaanval.Deel> tabel, Set<String> rijen, Set<String> uitsplitsingen) {
    Comparator<Grondslag> kleinsteEerst =
        Comparator.<Grondslag>comparingInt(deel -> deel.personen().totaal())
            .thenComparing(Grondslag::code);
    return tabel.stream()
            .map(Standaanval.Deel::grondslag)
            .filter(deel -> !deel.besluit().verbergtUitsplitsing())
            .min(kleinsteEerst)
            .map(deel -> uitsplitsingen.add(deel.code()))
            .orElse(false)
        || tabel.stream()
            .map(Standaanval.Deel::grondslag)
            .filter(deel -> !deel.besluit().verbergtRij())
            .min(kleinsteEerst)
            .map(deel -> rijen.add(deel.code()))
            .orElse(false);
  }

  private static Tabel tabel(List<Grondslag> delen, Telling.Meervoudig overlap) {
    return new Tabel(
        delen.stream().map(Bescherming::rij).toList(),
        overlap.totaal(),
        List.of(overlap.individueel(), overlap.inleen()));
  }

  private static Set<String> codes(List<Grondslag> delen) {
    return delen.stream().map(Grondslag::code).collect(Collectors.toSet());
  }

  private static Rij rij(Grondslag deel) {
    return new Rij(
        deel.code(),
        deel.personen().totaal(),
        List.of(
            new Rij.Groep(deel.personen().individueel(), isNul(deel.individueelUren())),
            new Rij.Groep(deel.personen().inleen(), isNul(deel.inleenUren()))));
  }

  private static boolean isNul(Optional<BigDecimal> uren) {
    return uren.map(aantal -> aantal.signum() == 0).orElse(true);
  }
}
