package nl.inclusiemonitor.csv;

/** Makes lines of fields that come from something else than CSV, with the same limits. */
public final class RecordBuilder {
  private final byte[] bytes = new byte[CsvReader.MAX_LINE];
  private final CsvRecord record = new CsvRecord(bytes);
  private final CsvSink sink;
  private int length;
  private boolean headerSeen;

  public RecordBuilder(CsvSink sink) {
    this.sink = sink;
  }

  /** Begins a line: its row in a spreadsheet, from 1. */
  public void begin(long rij) {
    record.clear();
    record.rij = rij;
    length = 0;
  }

  /** Number of fields so far. */
  public int count() {
    return record.count();
  }

  /** Adds a field of UTF-8. Fails with {@link CsvFault} when the line becomes too long. */
  public void field(byte[] from, int start, int count) {
    // A field costs its separator, as in CSV.
    if (count >= bytes.length - length - record.count()) {
      throw new CsvFault(CsvFault.Kind.REGEL_TE_LANG, record.rij, record.count());
    }
    System.arraycopy(from, start, bytes, length, count);
    for (int i = length; i < length + count; i++) {
      record.ascii &= bytes[i] >= 0;
    }
    record.add(length, length + count);
    length += count;
  }

  /** Gives the line, unless all its fields are empty. */
  public void end() {
    if (record.isBlank()) {
      return;
    }
    if (!record.isAscii()) {
      int wrong = record.firstField((text, from, to) -> !Utf8.isValid(text, from, to));
      if (wrong >= 0) {
        throw new CsvFault(CsvFault.Kind.TEKENCODERING, record.rij, wrong);
      }
    }
    if (headerSeen) {
      sink.record(record);
    } else {
      headerSeen = true;
      sink.header(record);
    }
  }

  /** Whether a line that is not empty was given. */
  public boolean hasHeader() {
    return headerSeen;
  }
}
