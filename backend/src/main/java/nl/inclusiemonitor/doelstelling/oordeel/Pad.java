package nl.inclusiemonitor.doelstelling.oordeel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;

/**
 * The straight line from a measurement to a norm. It is a rule and no forecast: whoever is on it on
 * every day between reaches the norm on the last.
 *
 * @param begin the day of the measurement where it starts
 * @param beginwaarde what was published then
 * @param eind the last day of the horizon
 * @param eindwaarde the bound of the norm that must be reached
 * @param isOndergrens whether what is below the line lacks, and not what is above
 */
public record Pad(
    LocalDate begin, Breuk beginwaarde, LocalDate eind, Breuk eindwaarde, boolean isOndergrens) {
  public Pad {
    if (!begin.isBefore(eind)) {
      throw new IllegalArgumentException("a path begins before it ends");
    }
  }

  /**
   * Where the line is on a day: beginwaarde + (eindwaarde − beginwaarde) × days gone by / all days.
   * Before it begins and after it ends it is level.
   */
  public Breuk op(LocalDate dag) {
    if (!dag.isAfter(begin)) {
      return beginwaarde;
    }
    if (!dag.isBefore(eind)) {
      return eindwaarde;
    }
    Breuk deel =
        new Breuk(
            BigDecimal.valueOf(ChronoUnit.DAYS.between(begin, dag)),
            BigDecimal.valueOf(ChronoUnit.DAYS.between(begin, eind)));
    Breuk stijging = eindwaarde.min(beginwaarde);
    return beginwaarde.plus(
        new Breuk(
            stijging.teller().multiply(deel.teller()), stijging.noemer().multiply(deel.noemer())));
  }

  /** Whether the true number is on the right side of the line, whatever rounding leaves open. */
  boolean haaltZeker(Waarde.Ruimte getal, LocalDate dag) {
    return isOndergrens
        ? Norm.vergelijk(getal.onder(), op(dag)) >= 0
        : Norm.vergelijk(getal.boven(), op(dag)) <= 0;
  }

  boolean mistZeker(Waarde.Ruimte getal, LocalDate dag) {
    return isOndergrens
        ? Norm.vergelijk(getal.boven(), op(dag)) < 0
        : Norm.vergelijk(getal.onder(), op(dag)) > 0;
  }
}
