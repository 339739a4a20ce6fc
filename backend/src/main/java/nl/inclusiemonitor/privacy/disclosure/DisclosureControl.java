package nl.inclusiemonitor.privacy.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Decides what of a table with visible totals is hidden from who may not see lines about persons. A
 * row with fewer persons than the threshold is hidden. As total minus shown rows gives back what is
 * hidden, the hidden rows together must also reach the threshold, and be at least two: until they
 * do, the smallest shown row joins them.
 *
 * <p>The same holds for the groups that a row is divided in, where the figure of one person would
 * stand in a column of its own: a row with a small group hides its division and shows the sum, and
 * in each column what is hidden together must reach the threshold again.
 *
 * <p>Versions of one table can be subtracted as well, so what an earlier one hid stays hidden.
 */
public final class DisclosureControl {
  private static final int MIN_HIDDEN_ROWS = 2;
  private static final Comparator<Rij> KLEINSTE_EERST =
      Comparator.comparingInt(Rij::personen).thenComparing(Rij::code);

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

  /** Codes of rows that earlier versions hid, and of those that hid their division. */
  public record Eerder(Set<String> rijen, Set<String> uitsplitsingen) {
    public static final Eerder NIETS = new Eerder(Set.of(), Set.of());
  }

  /** The decision per row, in the order given. */
  public Map<String, Besluit> bescherm(List<Rij> rijen, Eerder eerder) {
    Set<String> klein = codes(rijen, rij -> rij.personen() < drempel);
    Set<String> verborgen = new LinkedHashSet<>(klein);
    verborgen.addAll(codes(rijen, rij -> eerder.rijen().contains(rij.code())));
    vulAan(rijen, verborgen, this::rijenVeilig);

    Set<String> kleineGroep =
        codes(rijen, rij -> rij.groepen().stream().anyMatch(groep -> groep.isKlein(drempel)));
    Set<String> gesplitst = new LinkedHashSet<>(verborgen);
    gesplitst.addAll(kleineGroep);
    gesplitst.addAll(codes(rijen, rij -> eerder.uitsplitsingen().contains(rij.code())));
    vulAan(rijen, gesplitst, this::groepenVeilig);

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

  /** Hides the smallest shown rows as well, until what is hidden together tells of nobody. */
  private static void vulAan(
      List<Rij> rijen, Set<String> verborgen, Predicate<List<Rij>> isVeilig) {
    List<Rij> samen =
        new ArrayList<>(rijen.stream().filter(rij -> verborgen.contains(rij.code())).toList());
    if (samen.isEmpty()) {
      return;
    }
    rijen.stream()
        .filter(rij -> !verborgen.contains(rij.code()))
        .sorted(KLEINSTE_EERST)
        .takeWhile(rij -> !isVeilig.test(samen))
        .forEach(
            rij -> {
              samen.add(rij);
              verborgen.add(rij.code());
            });
  }

  private boolean rijenVeilig(List<Rij> samen) {
    return samen.size() >= MIN_HIDDEN_ROWS
        && samen.stream().mapToInt(Rij::personen).sum() >= drempel;
  }

  private boolean groepenVeilig(List<Rij> samen) {
    return samen.size() >= MIN_HIDDEN_ROWS
        && IntStream.range(0, samen.get(0).groepen().size())
            .mapToObj(kolom -> samen.stream().map(rij -> rij.groepen().get(kolom)).toList())
            .allMatch(this::kolomVeilig);
  }

  private boolean kolomVeilig(List<Rij.Groep> samen) {
    return samen.stream().allMatch(Rij.Groep::leeg)
        || samen.stream().mapToInt(Rij.Groep::personen).sum() >= drempel;
  }

  private static Set<String> codes(List<Rij> rijen, Predicate<Rij> welke) {
    return rijen.stream()
        .filter(welke)
        .map(Rij::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
