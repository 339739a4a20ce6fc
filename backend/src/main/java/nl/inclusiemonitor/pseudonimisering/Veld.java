package nl.inclusiemonitor.pseudonimisering;

import nl.inclusiemonitor.levering.csv.CsvRecord;

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

  private static boolean isBlanco(byte b) {
    return b == ' ' || b == '\t';
  }
}
