package nl.inclusiemonitor.plan.actie;

import java.math.BigDecimal;
import java.util.Optional;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * An action as the sums need it; only of rows in force.
 *
 * @param verwacht jobs that it is to bring
 * @param gerealiseerd jobs that it brought
 * @param kosten euro a year
 * @param kwartaal when it is to be done
 */
public record Actie(
    String code,
    String titel,
    String spoor,
    String status,
    String teltMee,
    Optional<BigDecimal> verwacht,
    Optional<BigDecimal> gerealiseerd,
    Optional<BigDecimal> kosten,
    Optional<Kwartaal> kwartaal) {

  /** Whether something of it is still to come. */
  boolean loopt() {
    return !status.equals("klaar") && isInPlan();
  }

  /** Whether it is part of the plan: all but what was stopped. */
  boolean isInPlan() {
    return !status.equals("gestopt");
  }

  boolean telt() {
    return teltMee.equals("ja");
  }

  boolean isOnbekend() {
    return teltMee.equals("onbekend");
  }

  /**
   * What it is expected to bring beside what it brought: that is in the figures already, and would
   * otherwise be counted twice.
   */
  Optional<BigDecimal> teKomen() {
    return verwacht.map(
        banen -> banen.subtract(gerealiseerd.orElse(BigDecimal.ZERO)).max(BigDecimal.ZERO));
  }

  /** Whether its quarter ended before another began, and it is not done. */
  boolean isOverTijd(Kwartaal op) {
    return loopt() && kwartaal.filter(klaarIn -> klaarIn.compareTo(op) < 0).isPresent();
  }
}
