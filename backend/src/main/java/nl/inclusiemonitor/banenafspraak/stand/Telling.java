package nl.inclusiemonitor.banenafspraak.stand;

import java.util.List;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.privacy.disclosure.Overlap;

/**
 * What the figures of one quarter are made of.
 *
 * @param rijen in the order of the screen, VWS first
 * @param overlap who works for more units of VWS than one
 */
public record Telling(int inleenMaanden, List<Grondslag> rijen, Meervoudig overlap) {

  /** Persons of more than one unit: in either way, in service, and hired in. */
  public record Meervoudig(Overlap totaal, Overlap individueel, Overlap inleen) {
    public static final Meervoudig GEEN = new Meervoudig(Overlap.GEEN, Overlap.GEEN, Overlap.GEEN);
  }
}
