package nl.inclusiemonitor.banenafspraak.prognose.rekening;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The quarterly changes of the past, without what was known to end: change + known end. Only of
 * quarters that follow each other; over a gap there is no quarterly change.
 */
final class Veranderingen {
  /** Below this a spread of changes says nothing. */
  static final int MINSTENS = 3;

  private final double[] waarden;

  private Veranderingen(double[] waarden) {
    this.waarden = waarden;
  }

  /**
   * Takes them from a history.
   *
   * @param historie oldest first
   */
  static Veranderingen van(List<Kwartaalpunt> historie) {
    return new Veranderingen(
        IntStream.range(1, historie.size())
            .filter(
                i -> historie.get(i - 1).kwartaal().volgende().equals(historie.get(i).kwartaal()))
            .mapToDouble(
                i ->
                    historie.get(i).banen()
                        - historie.get(i - 1).banen()
                        + historie.get(i - 1).einde(1))
            .toArray());
  }

  boolean genoeg() {
    return waarden.length >= MINSTENS;
  }

  int aantal() {
    return waarden.length;
  }

  double get(int index) {
    return waarden[index];
  }

  double gemiddelde() {
    return Arrays.stream(waarden).average().orElse(0);
  }
}
