package nl.inclusiemonitor.levering.xlsx;

import java.util.HashMap;
import java.util.Map;
import nl.inclusiemonitor.csv.Cel;
import nl.inclusiemonitor.levering.xlsx.XlsxFault.Kind;
import nl.inclusiemonitor.privacy.NumberColumn;

/**
 * Guards the cells of a sheet that is not taken in. Its numbers are judged as columns, because one
 * in eleven passes by chance; its texts in the list of texts are judged there.
 */
final class OtherSheet implements SheetReader.Cells {
  private final String prefix;
  private final Map<Integer, NumberColumn> columns = new HashMap<>();
  private int rij;

  /**
   * A guard of one sheet.
   *
   * @param nummer its place in the workbook, from 1
   */
  OtherSheet(int nummer) {
    prefix = "Blad" + nummer + "!";
  }

  /** What to put before the name of a cell. */
  String prefix() {
    return prefix;
  }

  @Override
  public void row(int number) {
    rij = number;
  }

  @Override
  public void cell(int kolom, boolean getal, Text value) {
    if (!Untyped.isWorthwhile(value.bytes(), value.length())) {
      return;
    }
    if (getal && judgedAsColumn(kolom, value)) {
      return;
    }
    if (Untyped.mayBeBsn(value.text())) {
      throw new XlsxFault(Kind.BSN, prefix + Cel.naam(kolom, rij));
    }
  }

  private boolean judgedAsColumn(int kolom, Text value) {
    if (Untyped.isDate(value.text())) {
      return true;
    }
    NumberColumn column = columns.computeIfAbsent(kolom, k -> new NumberColumn());
    boolean judged = column.add(value.bytes(), 0, value.length());
    if (column.isCertain()) {
      throw new XlsxFault(Kind.BSN, prefix + Cel.letters(kolom));
    }
    return judged;
  }

  @Override
  public void shared(int kolom, int index) {
    // Judged in the list of texts.
  }

  @Override
  public void endRow() {
    // A column is judged over all rows.
  }

  /** Judges the columns of numbers over all rows. */
  void end() {
    columns.forEach(
        (kolom, column) -> {
          if (column.isSuspect()) {
            throw new XlsxFault(Kind.BSN, prefix + Cel.letters(kolom));
          }
        });
  }
}
