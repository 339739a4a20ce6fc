package nl.inclusiemonitor.levering.intake;

import java.util.Optional;
import nl.inclusiemonitor.csv.Cel;

/**
 * One fault in one line: where and why, without the value.
 *
 * @param regel row in a spreadsheet
 * @param kolomnummer column in the file from 0; −1 for the whole line
 * @param kolom name of the column; empty for the whole line
 * @param code the cause
 * @param onderdeel number of the unit that is there on another day; 0 for none
 */
public record Afkeuring(
    long regel, int kolomnummer, Optional<String> kolom, Afkeurcode code, int onderdeel) {

  /** The cell in a spreadsheet, when one is at fault. */
  public Optional<String> cel() {
    return kolomnummer < 0 ? Optional.empty() : Optional.of(Cel.naam(kolomnummer, regel));
  }
}
