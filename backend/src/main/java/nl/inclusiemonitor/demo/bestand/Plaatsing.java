package nl.inclusiemonitor.demo.bestand;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Where somebody works, on which scale and for how many hours a week, from a day on. */
public record Plaatsing(
    LocalDate vanaf, Onderdeel onderdeel, int schaal, BigDecimal uren, String eenheid) {

  public Plaatsing naar(LocalDate dag, Onderdeel ander, BigDecimal nieuweUren) {
    String team = ander == onderdeel ? eenheid : ander.eenheden().get(0);
    return new Plaatsing(dag, ander, schaal, nieuweUren, team);
  }
}
