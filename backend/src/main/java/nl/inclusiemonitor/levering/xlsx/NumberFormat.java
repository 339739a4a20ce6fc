package nl.inclusiemonitor.levering.xlsx;

import java.util.Locale;

/**
 * What a number means under its format (ECMA-376 §18.8.30 and 31). A workbook keeps a date as a
 * number of days and 12 % as 0.12: only the format tells.
 */
enum NumberFormat {
  GETAL,
  PROCENT,
  /** A day, perhaps with a time. */
  DATUM,
  /** A date that shows its month and year. */
  MAAND,
  /** A date that shows its year. */
  JAAR,
  /** A time or duration. */
  TIJD;

  /** The meaning of a format that has a number instead of a code. */
  static NumberFormat builtIn(int id) {
    return switch (id) {
      case 9, 10 -> PROCENT;
      case 14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DATUM;
      case 17 -> MAAND;
      case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> TIJD;
      default -> GETAL;
    };
  }

  /** The meaning of a format code, after its first section. */
  static NumberFormat of(String code) {
    String letters = letters(code.toLowerCase(Locale.ROOT));
    if (letters.startsWith("general")) {
      return GETAL;
    }
    boolean day = letters.indexOf('d') >= 0;
    boolean year = letters.indexOf('y') >= 0 || letters.indexOf('j') >= 0;
    boolean time = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
    boolean month = letters.indexOf('m') >= 0 && (!time || day || year);
    if (day || year || month) {
      return date(day || time, year, month);
    }
    if (time) {
      return TIJD;
    }
    return letters.indexOf('%') >= 0 ? PROCENT : GETAL;
  }

  private static NumberFormat date(boolean whole, boolean year, boolean month) {
    if (whole || !year) {
      return DATUM;
    }
    return month ? MAAND : JAAR;
  }

  /** The first section without what is shown as it stands, colours, conditions and AM/PM. */
  private static String letters(String code) {
    var letters = new StringBuilder();
    int i = 0;
    while (i < code.length() && code.charAt(i) != ';') {
      char c = code.charAt(i);
      if (c == '"') {
        i = after(code, '"', i);
      } else if (c == '[') {
        int end = after(code, ']', i);
        // A duration: [h], [mm] or [ss]; as a time it is told by one letter.
        String inside = code.substring(i + 1, Math.max(i + 1, end - 1));
        letters.append(inside.matches("h+|m+|s+") ? "s" : "");
        i = end;
      } else if (c == '\\' || c == '_' || c == '*') {
        i += 2;
      } else {
        letters.append(c);
        i++;
      }
    }
    return letters.toString().replace("am/pm", "s").replace("a/p", "s");
  }

  private static int after(String code, char end, int from) {
    int at = code.indexOf(end, from + 1);
    return at < 0 ? code.length() : at + 1;
  }
}
