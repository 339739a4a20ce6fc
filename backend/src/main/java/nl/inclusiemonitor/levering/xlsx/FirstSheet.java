package nl.inclusiemonitor.levering.xlsx;

import nl.inclusiemonitor.csv.CsvSink;
import nl.inclusiemonitor.csv.RecordBuilder;

/** Makes the lines of a levering from the cells of the first sheet. */
final class FirstSheet implements SheetReader.Cells {
  private static final byte[] EMPTY = {};

  private final RecordBuilder builder;
  private final SharedStrings strings;
  private final Text text = new Text(SharedStrings.LONGEST);

  FirstSheet(CsvSink sink, SharedStrings strings) {
    builder = new RecordBuilder(sink);
    this.strings = strings;
  }

  @Override
  public void row(int rij) {
    builder.begin(rij);
  }

  @Override
  public void cell(int kolom, boolean getal, Text value) {
    while (builder.count() < kolom) {
      builder.field(EMPTY, 0, 0);
    }
    builder.field(value.bytes(), 0, value.length());
  }

  @Override
  public void shared(int kolom, int index) {
    text.clear();
    strings.use(index, text);
    if (!text.isEmpty()) {
      cell(kolom, false, text);
    }
  }

  @Override
  public void endRow() {
    builder.end();
  }

  boolean isEmpty() {
    return !builder.hasHeader();
  }
}
