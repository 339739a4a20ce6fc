package nl.inclusiemonitor.banenafspraak.berekening;

import java.math.BigDecimal;
import java.util.Optional;
import nl.inclusiemonitor.privacy.disclosure.Besluit;

/**
 * What the figures of one unit, or of VWS, are made of: hours and fte as delivered, added exactly.
 * An empty value is «nog niet geleverd», which is not zero.
 *
 * @param code of the unit, or {@code VWS}
 * @param individueelUren contract hours a week of persons in the register and in service
 * @param inleenUren confirmed hired-in hours in the quarter
 * @param personen the persons behind individueel and inleen
 * @param besluit which of its figures are kept from who may not see lines about persons
 */
public record Grondslag(
    String code,
    String naam,
    String scope,
    Optional<BigDecimal> fte,
    Optional<BigDecimal> individueelUren,
    Optional<BigDecimal> binnenwerkBanen,
    Optional<BigDecimal> inleenUren,
    Personen personen,
    Besluit besluit) {

  /**
   * Distinct persons.
   *
   * @param totaal in individueel and inleen together
   * @param inleen as far as hired-in hours name a person
   */
  public record Personen(int totaal, int individueel, int inleen) {}

  /** Code of the total row. */
  public static final String TOTAAL = "VWS";

  /** Whether this unit's employer is VWS itself; a zbo is an employer of its own. */
  public boolean vanVws() {
    return !scope.equals("zbo");
  }

  public boolean isTotaal() {
    return code.equals(TOTAAL);
  }

  public Grondslag met(Besluit ander) {
    return new Grondslag(
        code, naam, scope, fte, individueelUren, binnenwerkBanen, inleenUren, personen, ander);
  }

  /** Equality of numbers, not of their number of decimals. */
  public boolean zelfdeAls(Grondslag ander) {
    return code.equals(ander.code)
        && naam.equals(ander.naam)
        && scope.equals(ander.scope)
        && personen.equals(ander.personen)
        && besluit.equals(ander.besluit)
        && gelijk(fte, ander.fte)
        && gelijk(individueelUren, ander.individueelUren)
        && gelijk(binnenwerkBanen, ander.binnenwerkBanen)
        && gelijk(inleenUren, ander.inleenUren);
  }

  private static boolean gelijk(Optional<BigDecimal> een, Optional<BigDecimal> ander) {
    return een.map(BigDecimal::stripTrailingZeros)
        .equals(ander.map(BigDecimal::stripTrailingZeros));
  }
}
