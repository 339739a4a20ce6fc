package nl.inclusiemonitor.privacy.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Rows that add up to a visible total, and who is in several of them.
 *
 * @param overlap persons of several rows, whatever their group
 * @param perGroep the same within each group of a row, in the order of its groups
 */
public record Tabel(List<Rij> rijen, Overlap overlap, List<Overlap> perGroep) {

  /** Rows of which each person is in one at most. */
  public static Tabel zonderOverlap(List<Rij> rijen) {
    int groepen = rijen.stream().mapToInt(rij -> rij.groepen().size()).findFirst().orElse(0);
    return new Tabel(rijen, Overlap.GEEN, Collections.nCopies(groepen, Overlap.GEEN));
  }

  /** Distinct persons in these rows together. */
  public int personen(Set<String> codes) {
    return som(codes, Rij::personen) - overlap.dubbel(codes);
  }

  /** Distinct persons in one group of these rows together. */
  public int personen(Set<String> codes, int groep) {
    return som(codes, rij -> rij.groepen().get(groep).personen())
        - perGroep.get(groep).dubbel(codes);
  }

  boolean leeg(Set<String> codes, int groep) {
    return rijen.stream()
        .filter(rij -> codes.contains(rij.code()))
        .allMatch(rij -> rij.groepen().get(groep).leeg());
  }

  private int som(Set<String> codes, ToIntFunction<Rij> wat) {
    return rijen.stream().filter(rij -> codes.contains(rij.code())).mapToInt(wat).sum();
  }
}
