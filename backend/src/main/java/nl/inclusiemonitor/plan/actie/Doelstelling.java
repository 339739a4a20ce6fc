package nl.inclusiemonitor.plan.actie;

import java.util.Comparator;
import java.util.List;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * An objective with its milestones, by quarter and those without one last.
 *
 * @param gehaald how many were reached, of those that were not dropped
 * @param teLaat the codes of those whose quarter ended before they were reached
 */
public record Doelstelling(
    String doelstelling, int gehaald, int aantal, List<String> teLaat, List<Mijlpaal> mijlpalen) {
  private static final Kwartaal NOOIT = new Kwartaal(9999, 4);

  static Doelstelling van(String code, List<Mijlpaal> alle, Kwartaal op) {
    List<Mijlpaal> eigen =
        alle.stream()
            .filter(mijlpaal -> mijlpaal.doelstelling().equals(code))
            .sorted(Comparator.comparing(mijlpaal -> mijlpaal.kwartaal().orElse(NOOIT)))
            .toList();
    return new Doelstelling(
        code,
        (int) eigen.stream().filter(mijlpaal -> mijlpaal.status().equals("gehaald")).count(),
        (int) eigen.stream().filter(mijlpaal -> !mijlpaal.status().equals("vervallen")).count(),
        eigen.stream().filter(mijlpaal -> mijlpaal.isTeLaat(op)).map(Mijlpaal::code).toList(),
        eigen);
  }
}
