package nl.inclusiemonitor.privacy.disclosure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decides what of a table with visible totals is hidden from who may not see lines about persons. A
 * row with fewer persons than the threshold is hidden. As total minus shown rows gives back what is
 * hidden, the hidden rows together must also reach the threshold, and be at least two: until they
 * do, the smallest shown row joins them. Persons of several rows count once in what is hidden
 * together.
 *
 * <p>The same holds for the groups that a row is divided in, where the figure of one person would
 * stand in a column of its own: a row with a small group hides its division and shows the sum, and
 * in each column what is hidden together must reach the threshold again.
 *
 * <p>Versions of one table can be subtracted as well, so what an earlier one hid stays hidden. What
 * lies beside it with a pattern of its own is compared too, see {@link Aanvulling}.
 */
public final class DisclosureControl {
  private static final int MIN_HIDDEN_ROWS = 2;

  private final int drempel;

  /**
   * @param drempel the fewest persons a shown group has; a setting of the privacy-officer, 10 at
   *     first
   */
  public DisclosureControl(int drempel) {
    if (drempel < 1) {
      throw new IllegalArgumentException("a threshold is positive");
    }
    this.drempel = drempel;
  }

  /**
   * What other tables about the same rows hide.
   *
   * @param rijen codes of rows that earlier versions hid
   * @param uitsplitsingen those that hid their division
   * @param naast tables that are read beside this one
   */
  public record Eerder(Set<String> rijen, Set<String> uitsplitsingen, List<Patroon> naast) {
    public static final Eerder NIETS = new Eerder(Set.of(), Set.of(), List.of());
  }

  /** The decision per row, in the order given. */
  public Map<String, Besluit> bescherm(Tabel tabel, Eerder eerder) {
    List<Rij> rijen = tabel.rijen();
    Set<String> klein = codes(rijen, rij -> rij.personen() < drempel);
    Set<String> verborgen = new LinkedHashSet<>(klein);
    verborgen.addAll(codes(rijen, rij -> eerder.rijen().contains(rij.code())));
    List<Aanvulling.Ernaast> rijenErnaast =
        eerder.naast().stream().map(patroon -> Aanvulling.Ernaast.rijen(patroon, drempel)).toList();
    new Aanvulling(rijen, rijenErnaast, samen -> rijenVeilig(tabel, samen)).vulAan(verborgen);

    Set<String> kleineGroep =
        codes(rijen, rij -> rij.groepen().stream().anyMatch(groep -> groep.isKlein(drempel)));
    Set<String> gesplitst = new LinkedHashSet<>(verborgen);
    gesplitst.addAll(kleineGroep);
    gesplitst.addAll(codes(rijen, rij -> eerder.uitsplitsingen().contains(rij.code())));
    List<Aanvulling.Ernaast> groepenErnaast =
        eerder.naast().stream().map(Aanvulling.Ernaast::uitsplitsingen).toList();
    new Aanvulling(rijen, groepenErnaast, samen -> groepenVeilig(tabel, samen)).vulAan(gesplitst);

    return rijen.stream()
        .map(Rij::code)
        .collect(
            Collectors.toMap(
                code -> code,
                code ->
                    new Besluit(
                        verberging(code, klein, verborgen),
                        verberging(code, kleineGroep, gesplitst)),
                (een, ander) -> een,
                LinkedHashMap::new));
  }

  /** The decision about a row that is part of no total. */
  public Besluit beschermLos(Rij rij) {
    boolean klein = rij.personen() < drempel;
    boolean kleineGroep = rij.groepen().stream().anyMatch(groep -> groep.isKlein(drempel));
    return new Besluit(
        klein ? Verberging.KLEIN : Verberging.NEE,
        klein || kleineGroep ? Verberging.KLEIN : Verberging.NEE);
  }

  private static Verberging verberging(String code, Set<String> klein, Set<String> verborgen) {
    if (!verborgen.contains(code)) {
      return Verberging.NEE;
    }
    return klein.contains(code) ? Verberging.KLEIN : Verberging.AANVULLEND;
  }

  private boolean rijenVeilig(Tabel tabel, Set<String> samen) {
    return samen.size() >= MIN_HIDDEN_ROWS && tabel.personen(samen) >= drempel;
  }

  private boolean groepenVeilig(Tabel tabel, Set<String> samen) {
    if (samen.size() < MIN_HIDDEN_ROWS) {
      return false;
    }
    int groepen = tabel.rijen().get(0).groepen().size();
    for (int groep = 0; groep < groepen; groep++) {
      if (!tabel.leeg(samen, groep) && tabel.personen(samen, groep) < drempel) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> codes(List<Rij> rijen, Predicate<Rij> welke) {
    return rijen.stream()
        .filter(welke)
        .map(Rij::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The smallest first, so that as little as possible is hidden for the sake of others. */
  static final Comparator<Rij> KLEINSTE_EERST =
      Comparator.comparingInt(Rij::personen).thenComparing(Rij::code);
}
