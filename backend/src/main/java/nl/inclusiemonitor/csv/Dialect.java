package nl.inclusiemonitor.csv;

/** The separator of a file, and what each byte means under it. */
final class Dialect {
  static final byte SEPARATOR = 1;
  static final byte LINE_FEED = 2;
  static final byte CARRIAGE_RETURN = 3;
  static final byte QUOTE = 4;
  static final byte HIGH = 5;
  static final byte NUL = 6;

  private static final byte[] SEPARATORS = {';', ',', '\t'};

  private Dialect() {}

  /** The class of each byte; 0 for one that means nothing. */
  static byte[] classes(byte separator) {
    var classes = new byte[256];
    for (int i = 128; i < 256; i++) {
      classes[i] = HIGH;
    }
    classes['\n'] = LINE_FEED;
    classes['\r'] = CARRIAGE_RETURN;
    classes['"'] = QUOTE;
    classes[0] = NUL;
    classes[separator] = SEPARATOR;
    return classes;
  }

  /** The separator that occurs most on the header line, outside quotes; without any: semicolon. */
  static byte separator(byte[] bytes, int from, int to) {
    byte best = ';';
    int most = 0;
    for (byte candidate : SEPARATORS) {
      int count = count(bytes, from, to, candidate);
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  private static int count(byte[] bytes, int from, int to, byte wanted) {
    int count = 0;
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '"') {
        quoted = !quoted;
      } else if (bytes[i] == wanted && !quoted) {
        count++;
      }
    }
    return count;
  }

  /** Whether the line only declares the separator ({@code sep=;}), as Excel understands it. */
  static boolean isDeclaration(byte[] bytes, int from, int to) {
    return to - from == 5
        && (bytes[from] | 0x20) == 's'
        && (bytes[from + 1] | 0x20) == 'e'
        && (bytes[from + 2] | 0x20) == 'p'
        && bytes[from + 3] == '=';
  }

  static boolean isSeparator(byte b) {
    return b == ';' || b == ',' || b == '\t';
  }
}
