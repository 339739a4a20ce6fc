package nl.inclusiemonitor.banenafspraak;

import nl.inclusiemonitor.csv.CsvTabel;

/**
 * A figure in a cell of a spreadsheet: hidden and missing ones say so in the words of the screen.
 */
public final class Cijfercel {
  private Cijfercel() {}

  /** A figure with all its decimals, or why it is not there. */
  public static String van(Cijfer cijfer) {
    return cijfer
        .waarde()
        .filter(waarde -> !cijfer.tenMinste())
        .map(CsvTabel::getal)
        .orElse(cijfer.weergave());
  }
}
