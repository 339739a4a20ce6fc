package nl.inclusiemonitor.levering.intake;

import java.util.List;
import java.util.Map;

/**
 * What the check of lines knows between two of them.
 *
 * @param kolommen column of the layout for each column of the file
 * @param oorzaken faults by cause
 * @param getallen the columns of numbers, by their place in the layout
 */
record Checkstand(
    List<Integer> kolommen,
    Map<Afkeurcode, Long> oorzaken,
    Map<Integer, GetalVeld.Stand> getallen) {
  Checkstand {
    kolommen = List.copyOf(kolommen);
    oorzaken = Map.copyOf(oorzaken);
    getallen = Map.copyOf(getallen);
  }
}
