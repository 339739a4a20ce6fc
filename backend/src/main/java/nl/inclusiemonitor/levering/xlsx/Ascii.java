package nl.inclusiemonitor.levering.xlsx;

/** Compares and reads ASCII in a range of bytes, without making text of it. */
final class Ascii {
  private Ascii() {}

  static boolean is(byte[] bytes, int from, int to, String word) {
    if (to - from != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static boolean isSpace(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }

  /** A number of up to nine digits; −1 when it is something else. */
  static int number(byte[] bytes, int from, int to) {
    if (from == to || to - from > 9) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!isDigit(bytes[i])) {
        return -1;
      }
      number = number * 10 + (bytes[i] - '0');
    }
    return number;
  }
}
