package nl.inclusiemonitor.csv;

/**
 * Finds out whether a file is UTF-8 or Windows-1252. Both write ASCII alike, so the choice waits
 * for the first line with another byte. Is that line well-formed UTF-8, then the file is UTF-8,
 * else Windows-1252; from there on a line that does not fit is wrong. A byte order mark decides at
 * once.
 */
final class Encoding {
  private boolean utf8;
  private boolean windows1252;

  /** Length of the byte order mark of UTF-8, or 0; −1 for that of another encoding. */
  int mark(byte[] bytes, int length) {
    int first = length < 2 ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    if (first == 0xfeff || first == 0xfffe) {
      return -1;
    }
    utf8 = first == 0xefbb && length > 2 && (bytes[2] & 0xff) == 0xbf;
    return utf8 ? 3 : 0;
  }

  /** Takes over what another reader of the same file found out. */
  void is(boolean foundUtf8, boolean foundWindows1252) {
    utf8 = foundUtf8;
    windows1252 = foundWindows1252;
  }

  boolean isUtf8() {
    return utf8;
  }

  boolean isWindows1252() {
    return windows1252;
  }

  /** First field that does not fit, or −1; tells the record how its bytes read. */
  int firstWrong(CsvRecord line) {
    int notUtf8 = line.firstField((bytes, from, to) -> !Utf8.isValid(bytes, from, to));
    if (!utf8 && !windows1252) {
      utf8 = notUtf8 < 0;
      windows1252 = !utf8;
    }
    line.windows1252 = windows1252;
    return utf8
        ? notUtf8
        : line.firstField((bytes, from, to) -> !Utf8.isWindows1252(bytes, from, to));
  }
}
