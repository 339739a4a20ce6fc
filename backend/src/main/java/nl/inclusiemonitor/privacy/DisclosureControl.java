package nl.inclusiemonitor.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which parts of a visible total are hidden from who may not see lines about persons. A
 * part with fewer persons than the threshold is hidden. As total minus shown parts gives back what
 * is hidden, the hidden parts together must also reach the threshold, and be at least two: until
 * they do, the smallest shown part joins them. Versions of one total can be subtracted as well, so
 * what an earlier one hid stays hidden.
 */
public final class DisclosureControl {
  private static final int MIN_HIDDEN_PARTS = 2;

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

  /** One part of the total: its code and its number of distinct persons. */
  public record Deel(String code, int personen) {}

  /**
   * The decision per part, in the order given.
   *
   * @param eerderVerborgen codes that an earlier version hid while it showed others
   */
  public Map<String, Verberging> bescherm(List<Deel> delen, Set<String> eerderVerborgen) {
    Map<String, Verberging> besluit = new LinkedHashMap<>();
    delen.forEach(deel -> besluit.put(deel.code(), zelf(deel, eerderVerborgen)));
    List<Deel> verborgen =
        new ArrayList<>(
            delen.stream().filter(deel -> besluit.get(deel.code()) != Verberging.NEE).toList());
    if (verborgen.isEmpty()) {
      return besluit;
    }
    delen.stream()
        .filter(deel -> besluit.get(deel.code()) == Verberging.NEE)
        .sorted(Comparator.comparingInt(Deel::personen).thenComparing(Deel::code))
        .takeWhile(deel -> !isSafe(verborgen))
        .forEach(
            deel -> {
              verborgen.add(deel);
              besluit.put(deel.code(), Verberging.AANVULLEND);
            });
    return besluit;
  }

  private Verberging zelf(Deel deel, Set<String> eerderVerborgen) {
    if (deel.personen() < drempel) {
      return Verberging.KLEIN;
    }
    return eerderVerborgen.contains(deel.code()) ? Verberging.AANVULLEND : Verberging.NEE;
  }

  private boolean isSafe(List<Deel> verborgen) {
    return verborgen.size() >= MIN_HIDDEN_PARTS
        && verborgen.stream().mapToInt(Deel::personen).sum() >= drempel;
  }
}
