package nl.inclusiemonitor.doelstelling.telling;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What was counted in one unit.
 *
 * @param aantallen of each value, in the order of the table
 * @param regels the lines of the levering that say so
 */
public record Telrij(String onderdeel, List<Integer> aantallen, List<Integer> regels) {
  public Telrij {
    aantallen = List.copyOf(aantallen);
    regels = List.copyOf(regels);
  }

  public int totaal() {
    return aantallen.stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether one of its values is of few persons; of none tells nothing about anybody. */
  boolean heeftKleineGroep(int drempel) {
    return IntStream.range(0, aantallen.size()).anyMatch(i -> isKlein(i, drempel));
  }

  boolean isKlein(int waarde, int drempel) {
    int aantal = aantallen.get(waarde);
    return aantal > 0 && aantal < drempel;
  }

  static List<Integer> som(List<Integer> een, List<Integer> ander, int teken) {
    return IntStream.range(0, een.size()).mapToObj(i -> een.get(i) + teken * ander.get(i)).toList();
  }
}
