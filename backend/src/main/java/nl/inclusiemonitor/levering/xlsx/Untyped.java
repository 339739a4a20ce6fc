package nl.inclusiemonitor.levering.xlsx;

import java.util.regex.Pattern;
import nl.inclusiemonitor.privacy.BsnGuard;

/**
 * Judges text of which no column tells what it is: a date or a token that stands by itself is no
 * burgerservicenummer, anything else may hold one.
 */
final class Untyped {
  private static final int SHORTEST = 8;
  private static final int BSN = 9;
  private static final Pattern DATE =
      Pattern.compile("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");
  private static final Pattern TOKEN = Pattern.compile("[0-9a-fA-F]{32}");
  private static final Pattern PADDED =
      Pattern.compile("\\d+|(.)\\1{7}.*|.*(.)\\2{7}", Pattern.CASE_INSENSITIVE);
  // What programs write into properties: identifiers and moments.
  private static final Pattern MACHINE =
      Pattern.compile(
          "[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
              + "|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z?");
  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

  private Untyped() {}

  /** Whether this UTF-8 holds digits enough to be looked at. */
  static boolean isWorthwhile(byte[] bytes, int length) {
    int digits = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] < 0) {
        return length >= SHORTEST;
      }
      digits += Ascii.isDigit(bytes[i]) ? 1 : 0;
    }
    return digits >= SHORTEST;
  }

  /** Whether a number is a day, written without separators. */
  static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }

  /** Whether a text may hold a burgerservicenummer. */
  static boolean mayBeBsn(String text) {
    String stripped = text.strip();
    if (isDate(stripped)) {
      return false;
    }
    if (TOKEN.matcher(stripped).matches()) {
      return PADDED.matcher(stripped).matches()
          && (BsnGuard.isIn(stripped)
              || BsnGuard.isIn(stripped.substring(0, BSN))
              || BsnGuard.isIn(stripped.substring(stripped.length() - BSN)));
    }
    return BsnGuard.isIn(MACHINE.matcher(stripped).replaceAll("x"));
  }

  /** Whether a number in a formula may be one: {@code 2500*36/25} is none. */
  static boolean mayBeBsnInFormula(String formula) {
    for (String number : NO_DIGITS.split(formula, -1)) {
      if (!isDate(number) && BsnGuard.isIn(number)) {
        return true;
      }
    }
    return false;
  }
}
