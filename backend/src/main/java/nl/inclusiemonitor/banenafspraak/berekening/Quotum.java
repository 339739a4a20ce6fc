package nl.inclusiemonitor.banenafspraak.berekening;

import java.math.BigDecimal;

/** The formulas of the monitor: stock on a peildatum, in jobs of 25,5 hours a week. */
public final class Quotum {
  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
  private static final BigDecimal MAANDEN_PER_JAAR = BigDecimal.valueOf(12);

  private Quotum() {}

  /**
   * Jobs an employer must have: fte × hours per fte / hours per job × percentage (Wfsv art. 38f;
   * factsheet 2022). The year must have a percentage.
   */
  public static Breuk quotum(BigDecimal fte, WettelijkeParameters jaar) {
    BigDecimal percentage = jaar.percentage().orElseThrow();
    return new Breuk(
        fte.multiply(jaar.urenPerFte()).multiply(percentage), jaar.urenPerBaan().multiply(HONDERD));
  }

  /** Jobs in contract hours a week; more than 25,5 hours counts as more than one. */
  public static Breuk banenVanWeekuren(BigDecimal uren, WettelijkeParameters jaar) {
    return new Breuk(uren, jaar.urenPerBaan());
  }

  /**
   * Jobs in hired-in hours: hours / (months × 1.331 / 12). With all three months of a quarter that
   * is hours / (1.331 / 4).
   */
  public static Breuk banenVanInleen(BigDecimal uren, int maanden, WettelijkeParameters jaar) {
    return new Breuk(
        uren.multiply(MAANDEN_PER_JAAR),
        jaar.verloondeUrenPerBaan().multiply(BigDecimal.valueOf(maanden)));
  }

  /** Realised jobs as a percentage of the quotum; the quotum must be positive. */
  public static Breuk realisatiePercentage(Breuk gerealiseerd, Breuk quotum) {
    return gerealiseerd.gedeeldDoor(quotum).maal(HONDERD);
  }

  /**
   * What the levy would be over a shortage: shortage in tenths, rounded down, × € 5.000; never
   * negative (Wfsv art. 38g). An example as long as it is not levied, and only for the whole
   * employer.
   */
  public static Breuk rekenvoorbeeldHeffing(Breuk tekort, WettelijkeParameters jaar) {
    BigDecimal banen = tekort.naarBeneden(1).max(BigDecimal.ZERO);
    return Breuk.geheel(banen.multiply(jaar.heffingPerBaan()));
  }
}
