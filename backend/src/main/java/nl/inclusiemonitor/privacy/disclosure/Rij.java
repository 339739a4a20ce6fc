package nl.inclusiemonitor.privacy.disclosure;

import java.util.List;

/**
 * One row of a table with a visible total: a unit, and the persons behind its figures.
 *
 * @param personen distinct persons in the row
 * @param groepen the same groups in every row, in the same order; their figures add up to the row's
 */
public record Rij(String code, int personen, List<Groep> groepen) {

  /**
   * A part of the persons of a row.
   *
   * @param personen how many are known; lines without a token have a figure and no persons
   * @param leeg whether its figure is zero, which says nothing about anybody
   */
  public record Groep(int personen, boolean leeg) {
    boolean isKlein(int drempel) {
      return !leeg && personen < drempel;
    }
  }
}
