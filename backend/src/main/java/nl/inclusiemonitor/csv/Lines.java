package nl.inclusiemonitor.csv;

/**
 * Gives lines to the sink, the first one as the header, once it is certain how their bytes read.
 */
final class Lines {
  private final CsvSink sink;
  private final Encoding encoding = new Encoding();
  private boolean headerGiven;

  Lines(CsvSink sink) {
    this.sink = sink;
  }

  /** Goes on where another one was. */
  void resume(Leesstand stand) {
    headerGiven = stand.headerSeen();
    encoding.is(stand.utf8(), stand.windows1252());
  }

  Leesstand stand(boolean begun, byte separator, boolean skipLineFeed, long rij) {
    return new Leesstand(
        begun,
        separator,
        headerGiven,
        skipLineFeed,
        rij,
        encoding.isUtf8(),
        encoding.isWindows1252());
  }

  /** Length of the byte order mark of UTF-8, or 0; −1 for that of another encoding. */
  int mark(byte[] bytes, int length) {
    return encoding.mark(bytes, length);
  }

  boolean hasHeader() {
    return headerGiven;
  }

  /** Gives a line, unless it is empty. */
  void give(CsvRecord record, long rij) {
    if (record.isBlank()) {
      return;
    }
    record.rij = rij;
    if (!record.isAscii()) {
      int wrong = encoding.firstWrong(record);
      if (wrong >= 0) {
        throw new CsvFault(CsvFault.Kind.TEKENCODERING, rij, wrong);
      }
    }
    if (headerGiven) {
      sink.record(record);
    } else {
      headerGiven = true;
      sink.header(record);
    }
  }
}
