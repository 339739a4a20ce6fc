package nl.inclusiemonitor.plan.actie;

import java.math.BigDecimal;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;

/**
 * How much of what is needed the plan brings.
 *
 * @param resteert what is needed beside the plan; negative when it brings more
 * @param procent of what is needed; empty when nothing is needed
 */
public record Dekking(String resteert, Optional<String> procent) {
  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

  /**
   * Compares exact numbers, and divides once.
   *
   * @param nodig jobs that are missing
   */
  public static Dekking van(Actieplan plan, Breuk nodig) {
    Breuk komt = Breuk.geheel(plan.totaal().komt());
    return new Dekking(
        Som.tekst(nodig.min(komt).waarde()),
        nodig.signum() > 0
            ? Optional.of(Som.tekst(komt.gedeeldDoor(nodig).maal(HONDERD).waarde()))
            : Optional.empty());
  }
}
