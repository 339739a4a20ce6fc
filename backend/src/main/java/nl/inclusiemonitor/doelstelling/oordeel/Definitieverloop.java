package nl.inclusiemonitor.doelstelling.oordeel;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Under which definition of an indicator a day falls. A source goes on delivering when a definition
 * changes, so its measurements are told apart by the day that they describe.
 *
 * @param vanaf the first day of each definition but the first one
 * @param eerste the version that holds before all of them
 */
public record Definitieverloop(NavigableMap<LocalDate, Integer> vanaf, int eerste) {

  /**
   * As an indicator stands.
   *
   * @param versie its definition now
   * @param begin the first day of each version that it has had, as last corrected; a version after
   *     {@code versie} was taken back
   */
  public static Definitieverloop van(int versie, Map<Integer, Optional<LocalDate>> begin) {
    NavigableMap<LocalDate, Integer> vanaf = new TreeMap<>();
    begin.forEach(
        (deze, dag) ->
            dag.filter(op -> deze <= versie)
                .ifPresent(op -> vanaf.merge(op, deze, (een, ander) -> Math.max(een, ander))));
    int eerste =
        begin.keySet().stream()
            .filter(deze -> deze <= versie && begin.get(deze).isEmpty())
            .min(Integer::compare)
            .orElseGet(() -> vanaf.isEmpty() ? versie : Math.max(1, laagste(vanaf) - 1));
    return new Definitieverloop(vanaf, eerste);
  }

  private static int laagste(NavigableMap<LocalDate, Integer> vanaf) {
    return vanaf.values().stream().min(Integer::compare).orElseThrow();
  }

  /** What was measured of no known day is taken for what the indicator means now. */
  private int versie(Optional<LocalDate> dag) {
    Optional<Map.Entry<LocalDate, Integer>> geldend =
        Optional.ofNullable(dag.isPresent() ? vanaf.floorEntry(dag.get()) : vanaf.lastEntry());
    return geldend.map(Map.Entry::getValue).orElse(eerste);
  }

  /**
   * The same measurements, each under the version that holds on its day. What a source measured
   * otherwise than the last time, by its own words, keeps those words only.
   */
  public Reeks onder(Reeks reeks) {
    if (reeks.metingen().isEmpty()) {
      return reeks;
    }
    Definitie nu = reeks.metingen().get(reeks.metingen().size() - 1).definitie();
    return new Reeks(
        reeks.groep(),
        reeks.metingen().stream()
            .map(
                meting ->
                    meting.definitie().isZelfdeAls(nu)
                        ? meting.onder(
                            new Definitie(
                                Optional.of(versie(meting.peildatum())),
                                meting.definitie().tekst()))
                        : meting)
            .toList());
  }
}
