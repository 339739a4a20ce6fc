package nl.inclusiemonitor.banenafspraak.prognose.rekening;

import java.util.List;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * What was realised at the end of a quarter, and what was known then of the quarters after it.
 *
 * @param banen realised jobs
 * @param einden jobs that end in the next quarters, the first one first; shorter when none is known
 */
public record Kwartaalpunt(Kwartaal kwartaal, double banen, List<Double> einden) {
  public Kwartaalpunt {
    einden = List.copyOf(einden);
  }

  /** Jobs that end in the so-many-th quarter after this one, counted from 1. */
  double einde(int vooruit) {
    return vooruit <= einden.size() ? einden.get(vooruit - 1) : 0;
  }

  /** Jobs that end in the first so many quarters. */
  double eindenTot(int vooruit) {
    return einden.stream().limit(vooruit).mapToDouble(Double::doubleValue).sum();
  }
}
