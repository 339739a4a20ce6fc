package nl.inclusiemonitor.banenafspraak.berekening;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The law's own calculation over paid hours of a calendar year, for the whole employer (Wfsv art.
 * 38g, Besluit Wfsv art. 2.23): floor₁((floor₂(A × B) − floor₂(C)) / 1.331). Never mixed with the
 * monitor's stock on a peildatum.
 */
public final class WettelijkTekort {
  private WettelijkTekort() {}

  /**
   * The hours that the target group must have: floor₂(A × B).
   *
   * @param verloondeUren A: all paid hours of the year
   * @param jaar B: the percentage
   */
  public static BigDecimal vereist(BigDecimal verloondeUren, WettelijkeParameters jaar) {
    return naarBeneden(verloondeUren.multiply(jaar.percentage().orElseThrow()).movePointLeft(2));
  }

  /** Hours as the law counts them: rounded down to two decimals. */
  public static BigDecimal naarBeneden(BigDecimal uren) {
    return uren.setScale(2, RoundingMode.FLOOR);
  }

  /**
   * The shortage in jobs.
   *
   * @param verloondeUren A: all paid hours of the year
   * @param vanDoelgroep C: those of members of the register
   * @param jaar B: the percentage, and the hours of one job
   */
  public static BigDecimal tekort(
      BigDecimal verloondeUren, BigDecimal vanDoelgroep, WettelijkeParameters jaar) {
    BigDecimal ontbrekend = vereist(verloondeUren, jaar).subtract(naarBeneden(vanDoelgroep));
    return new Breuk(ontbrekend, jaar.verloondeUrenPerBaan()).naarBeneden(1);
  }

  /** max(0, shortage) × € 5.000. */
  public static BigDecimal heffing(BigDecimal tekort, WettelijkeParameters jaar) {
    return tekort.max(BigDecimal.ZERO).multiply(jaar.heffingPerBaan());
  }
}
