package nl.inclusiemonitor.levering.xlsx;

import java.util.Map;

/** The characters that XML writes by name or number; there are no others without a DTD. */
final class Entities {
  private static final int LONGEST = 10;
  private static final Map<String, Integer> NAMED =
      Map.of("amp", (int) '&', "lt", (int) '<', "gt", (int) '>', "quot", (int) '"', "apos", 39);

  private final XmlScanner scanner;

  Entities(XmlScanner scanner) {
    this.scanner = scanner;
  }

  /** Reads on after the ampersand. */
  void read(Text into) {
    var name = new StringBuilder(LONGEST);
    for (int b = scanner.read(); b != ';'; b = scanner.read()) {
      if (b < 0 || name.length() == LONGEST) {
        throw XlsxFault.unreadable();
      }
      name.append((char) b);
    }
    into.addCharacter(character(name.toString()));
  }

  static int character(String name) {
    Integer named = NAMED.get(name);
    if (named != null) {
      return named;
    }
    try {
      if (name.startsWith("#x")) {
        return valid(Integer.parseInt(name.substring(2), 16));
      }
      if (name.startsWith("#")) {
        return valid(Integer.parseInt(name.substring(1)));
      }
    } catch (NumberFormatException e) {
      throw XlsxFault.unreadable();
    }
    throw XlsxFault.unreadable();
  }

  private static int valid(int codePoint) {
    if (codePoint <= 0 || !Character.isValidCodePoint(codePoint)) {
      throw XlsxFault.unreadable();
    }
    return codePoint;
  }
}
