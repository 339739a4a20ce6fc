package nl.inclusiemonitor.levering.intake;

import java.math.BigDecimal;
import nl.inclusiemonitor.levering.csv.CsvRecord;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype.Getal;
import nl.inclusiemonitor.privacy.BsnGuard;
import nl.inclusiemonitor.privacy.NumberColumn;

/** A number within limits; adds up the column for the control totals. */
final class GetalVeld extends Veld {
  private final long min;
  private final long max;
  private final int scale;
  // No value within limits has 8 digits, so the column is judged over what falls outside.
  private final NumberColumn outside = new NumberColumn();
  private long sum;

  GetalVeld(int column, Kolom kolom, Getal type) {
    super(column, kolom);
    min = type.min();
    max = type.max();
    scale = type.schaal();
  }

  @Override
  Afkeurcode read(CsvRecord record, int from, int to, RowValues values) {
    long number = FieldParser.getal(record.bytes(), from, to, scale);
    if (number == FieldParser.INVALID) {
      return Afkeurcode.GETAL;
    }
    if (number == FieldParser.TOO_PRECISE) {
      return Afkeurcode.DECIMALEN;
    }
    if (number < min || number > max) {
      return Afkeurcode.BEREIK;
    }
    sum += number;
    values.set(column, number);
    return null;
  }

  @Override
  boolean mayBeBsn(byte[] bytes, int from, int to) {
    return outside.add(bytes, from, to) ? outside.isCertain() : BsnGuard.isIn(bytes, from, to);
  }

  /** Whether the column as a whole, now complete, holds burgerservicenummers. */
  boolean isSuspect() {
    return outside.isSuspect();
  }

  boolean hasDecimals() {
    return scale > 0;
  }

  /** Sum of every right number in the column, also in rejected lines. */
  BigDecimal sum() {
    return BigDecimal.valueOf(sum, scale);
  }
}
