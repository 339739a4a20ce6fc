package nl.inclusiemonitor.banenafspraak.prognose.rekening;

import java.util.ArrayList;
import java.util.List;

/**
 * Known ends per coming quarter, made safe to show: quarters in which too few persons end are taken
 * together with the next until enough do, and share their hours evenly. A difference between two
 * quarters then never is the contract of one person (domein.md §4).
 */
public final class Einden {
  private Einden() {}

  /** Hours a week of so many persons whose job ends in a quarter. */
  public record Einde(double uren, int personen) {}

  /**
   * Hours per quarter with groups of at least so many persons; all nought when there are fewer in
   * all quarters together.
   *
   * @param kwartalen from the next quarter on
   */
  public static List<Double> gespreid(List<Einde> kwartalen, int drempel) {
    List<Double> uit = new ArrayList<>();
    int begin = 0;
    int vorig = 0;
    for (int i = 0; i < kwartalen.size(); i++) {
      if (personen(kwartalen.subList(begin, i + 1)) >= drempel) {
        vul(uit, begin, kwartalen.subList(begin, i + 1));
        vorig = begin;
        begin = i + 1;
      }
    }
    if (begin < kwartalen.size() && begin > 0) {
      // What is left at the end is too small for itself: it joins the group before.
      vul(uit, vorig, kwartalen.subList(vorig, kwartalen.size()));
    }
    while (uit.size() < kwartalen.size()) {
      uit.add(0.0);
    }
    return uit;
  }

  private static int personen(List<Einde> groep) {
    return groep.stream().mapToInt(Einde::personen).sum();
  }

  private static void vul(List<Double> uit, int vanaf, List<Einde> groep) {
    while (uit.size() > vanaf) {
      uit.remove(uit.size() - 1);
    }
    double deel = groep.stream().mapToDouble(Einde::uren).sum() / groep.size();
    groep.forEach(einde -> uit.add(deel));
  }
}
