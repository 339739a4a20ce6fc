package nl.inclusiemonitor.levering.intake;

import java.math.BigDecimal;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype.Getal;
import nl.inclusiemonitor.privacy.BsnGuard;
import nl.inclusiemonitor.privacy.NumberColumn;

/** A number within limits; adds up the column for the control totals. */
final class GetalVeld extends Veld {
  private final Getal type;
  private final long min;
  private final long max;
  private final int scale;
  private final boolean isTotal;
  // Only what is as long as a burgerservicenummer, which in most columns falls outside the limits.
  private NumberColumn longOnes = new NumberColumn();
  private long sum;

  /**
   * @param isTotal whether the sum of the column is a control total
   */
  GetalVeld(int column, Kolom kolom, Getal type, boolean isTotal) {
    super(column, kolom);
    this.type = type;
    this.isTotal = isTotal;
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
    if (type.isLang(number)) {
      longOnes.add(type.geheel(number));
    }
    sum += number;
    values.set(column, number);
    return null;
  }

  @Override
  boolean mayBeBsn(byte[] bytes, int from, int to) {
    return longOnes.add(bytes, from, to) ? longOnes.isCertain() : BsnGuard.isIn(bytes, from, to);
  }

  /** Whether the column as a whole, now complete, holds burgerservicenummers. */
  boolean isSuspect() {
    return longOnes.isSuspect();
  }

  boolean isTotal() {
    return isTotal;
  }

  /** What is known of the column so far. */
  Stand stand() {
    return new Stand(sum, longOnes.seen(), longOnes.passing());
  }

  /** Goes on from what was known before. */
  void hervat(Stand stand) {
    sum = stand.sum();
    longOnes = new NumberColumn(stand.seen(), stand.passing());
  }

  /**
   * A column of numbers, up to some line.
   *
   * @param sum in steps of the column
   * @param seen of the length of a burgerservicenummer
   * @param passing those of them that pass the elfproef
   */
  record Stand(long sum, int seen, int passing) {}

  /** Sum of every right number in the column, also in rejected lines. */
  BigDecimal sum() {
    return BigDecimal.valueOf(sum, scale);
  }
}
