package nl.inclusiemonitor.pseudonimisering;

import java.util.Arrays;
import nl.inclusiemonitor.csv.CsvRecord;

/** A field of a line without the blanks around it; one object for all lines. */
final class Veld {
  byte[] bytes = {};
  int from;
  int to;

  /** Points at this field; at nothing when the line is too short for it. */
  Veld wijs(CsvRecord regel, int veld) {
    bytes = regel.bytes();
    from = veld < regel.count() ? regel.start(veld) : 0;
    to = veld < regel.count() ? regel.end(veld) : 0;
    while (from < to && isBlanco(bytes[from])) {
      from++;
    }
    while (from < to && isBlanco(bytes[to - 1])) {
      to--;
    }
    return this;
  }

  boolean isLeeg() {
    return from == to;
  }

  /** Only its ASCII letters, as capitals, and digits: how a number is grouped does not matter. */
  byte[] lettersEnCijfers() {
    byte[] over = new byte[to - from];
    int lengte = 0;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b >= 'a' && b <= 'z') {
        over[lengte++] = (byte) (b - 'a' + 'A');
      } else if ((b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9')) {
        over[lengte++] = b;
      }
    }
    return Arrays.copyOf(over, lengte);
  }

  private static boolean isBlanco(byte b) {
    return b == ' ' || b == '\t';
  }
}
