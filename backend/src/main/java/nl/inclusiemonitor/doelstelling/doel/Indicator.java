package nl.inclusiemonitor.doelstelling.doel;

import java.util.Optional;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.register.Registerregel;

/**
 * What is measured, and how, as the register of indicators has it.
 *
 * @param waarde which value of a kenmerk it is about; empty when it is about all of it
 */
public record Indicator(
    String code,
    String naam,
    String thema,
    String eenheid,
    String richting,
    String meetwijze,
    Optional<String> waarde,
    int definitieversie,
    Optional<String> definitie,
    Optional<String> hoeGemeten) {
  public static final String REGISTER = "indicatoren";

  public static Indicator van(Registerregel regel) {
    return new Indicator(
        regel.code(),
        regel.eis("naam"),
        regel.eis("thema"),
        regel.eis("eenheid"),
        regel.eis("richting"),
        regel.eis("meetwijze"),
        regel.tekst("waarde"),
        regel.geheel("definitieversie").orElseThrow(),
        regel.tekst("definitie"),
        regel.tekst("hoeGemeten"));
  }

  /** Whether a series is about the value that is meant; without one, every series is. */
  public boolean isOver(Reeks reeks) {
    return waarde.isEmpty() || waarde.equals(reeks.groep().onderdeel());
  }
}
