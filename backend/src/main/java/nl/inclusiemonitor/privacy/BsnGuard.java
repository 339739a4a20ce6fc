package nl.inclusiemonitor.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Finds a burgerservicenummer in text: a run of 8 or 9 digits that passes the elfproef, also with
 * leading zeros before it, with five noughts or more behind it, and when it is written in groups
 * with up to three characters between them that are no letters or digits. Another longer run of
 * digits is no hit, nor is a date in groups ({@code 30-09-2022}): a number is never grouped that
 * way. Never tells which number it found.
 */
public final class BsnGuard {
  static final int LONGEST = 9;
  private static final int SHORTEST = 8;
  private static final int MOST_SEPARATORS = 3;
  // Fewer noughts may be those of a rounded amount.
  private static final int FILLED_UP = 5;

  private static final Set<String> FORBIDDEN =
      Set.of(
          "bsn",
          "bsnnummer",
          "bsnnr",
          "burgerservicenummer",
          "sofi",
          "sofinummer",
          "sofinr",
          "personeelsnummer",
          "personeelsnr",
          "personeelnummer",
          "pnummer",
          "loonheffingennummer",
          "naam",
          "namen",
          "achternaam",
          "voornaam",
          "voornamen",
          "roepnaam",
          "voorletters",
          "initialen",
          "geboortedatum",
          "geboortejaar",
          "geboorteplaats",
          "geboorteland",
          "leeftijd",
          "geslacht",
          "gender",
          "religie",
          "geloof",
          "godsdienst",
          "levensovertuiging",
          "herkomst",
          "afkomst",
          "etniciteit",
          "nationaliteit",
          "migratieachtergrond",
          "geaardheid",
          "opleidingsniveau",
          "adres",
          "straat",
          "huisnummer",
          "postcode",
          "woonplaats",
          "telefoon",
          "telefoonnummer",
          "email",
          "emailadres",
          "diagnose",
          "ziekte",
          "beperking");

  private BsnGuard() {}

  /**
   * Whether a column of this name may not be delivered at all. Ask this only about names that no
   * layout declares.
   */
  public static boolean isForbiddenHeader(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String[] words = lower.split("[^\\p{L}\\p{N}]+");
    return FORBIDDEN.contains(String.join("", words))
        || Arrays.stream(words).anyMatch(FORBIDDEN::contains);
  }

  /**
   * Whether free text, a name of a file or of a column holds a number that may be a BSN, in any
   * script's digits, and percent-encoded any number of times.
   */
  public static boolean isIn(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return isIn(bytes, 0, bytes.length);
  }

  /** Whether this range of UTF-8 or Windows-1252 holds a number that may be a BSN. */
  public static boolean isIn(byte[] bytes, int from, int to) {
    if (to - from < SHORTEST) {
      return false;
    }
    boolean plain = true;
    boolean escaped = false;
    for (int i = from; i < to; i++) {
      plain &= bytes[i] >= 0;
      escaped |= bytes[i] == '%';
    }
    if (plain ? isInAscii(bytes, from, to) : isInNormalised(bytes, from, to)) {
      return true;
    }
    if (!escaped) {
      return false;
    }
    byte[] decoded = PlainText.unescaped(bytes, from, to);
    return isInNormalised(decoded, 0, decoded.length);
  }

  /**
   * How much of a beginning of a text may be kept before its end is known: the index up to which it
   * holds no number that may be a BSN, and nothing of one that may be under way. Also without the
   * quotes of a CSV file, which would part a number from itself.
   */
  public static int keepable(byte[] bytes, int from, int to) {
    int safe = from;
    for (int unsure = to; safe < unsure; ) {
      int middle = (safe + unsure + 1) >>> 1;
      if (isIn(bytes, from, middle) || isInUnquoted(bytes, from, middle)) {
        unsure = middle - 1;
      } else {
        safe = middle;
      }
    }
    return beforeOpenNumber(bytes, from, safe);
  }

  /**
   * The index before the groups of digits at the end that more digits may make one number. Fewer
   * than all of them give it away as well: eight digits and the elfproef leave one ninth digit.
   */
  private static int beforeOpenNumber(byte[] bytes, int from, int to) {
    int safe = beforeDigits(bytes, from, to);
    int digits = 0;
    while (true) {
      int end = beforeSeparators(bytes, from, safe);
      int group = beforeDigits(bytes, from, end);
      for (int i = group; i < end; i++) {
        digits += isDigit(bytes[i]) ? 1 : 0;
      }
      // With all its digits a number was judged.
      if (group == end || digits >= LONGEST) {
        return safe;
      }
      safe = group;
    }
  }

  private static int beforeDigits(byte[] bytes, int from, int to) {
    int i = to;
    while (i > from) {
      if (mayBeDigit(bytes[i - 1])) {
        i--;
      } else if (i - 2 >= from && bytes[i - 2] == '%') {
        i -= 2;
      } else if (i - 3 >= from && bytes[i - 3] == '%') {
        i -= 3;
      } else {
        break;
      }
    }
    return i;
  }

  /** As {@link #afterSeparators}, from the other side; the quotes of a CSV file do not count. */
  private static int beforeSeparators(byte[] bytes, int from, int to) {
    int i = to;
    for (int seen = 0; i > from && !PlainText.isWord(bytes[i - 1]) && !mayBeDigit(bytes[i - 1]); ) {
      seen += bytes[i - 1] == '"' ? 0 : 1;
      if (seen > MOST_SEPARATORS) {
        break;
      }
      boolean lineEnd = i - 2 >= from && bytes[i - 2] == '\r' && bytes[i - 1] == '\n';
      i -= lineEnd ? 2 : 1;
    }
    return i;
  }

  private static boolean isInUnquoted(byte[] bytes, int from, int to) {
    byte[] unquoted = new byte[to - from];
    int length = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] != '"') {
        unquoted[length++] = bytes[i];
      }
    }
    return length < to - from && isIn(unquoted, 0, length);
  }

  /** Also a part of one that is percent-encoded or of another script. */
  private static boolean mayBeDigit(byte b) {
    return isDigit(b) || b < 0 || b == '%';
  }

  private static boolean isInNormalised(byte[] bytes, int from, int to) {
    byte[] ascii = PlainText.ascii(bytes, from, to);
    return isInAscii(ascii, 0, ascii.length);
  }

  private static boolean isInAscii(byte[] bytes, int from, int to) {
    boolean afterDigit = false;
    for (int i = from; i < to; i++) {
      boolean digit = isDigit(bytes[i]);
      if (digit && !afterDigit && (startsAt(bytes, i, to) || isFilledUp(bytes, i, to))) {
        return true;
      }
      afterDigit = digit;
    }
    return false;
  }

  /** Whether a long run of digits from here is a shorter one with noughts behind it. */
  private static boolean isFilledUp(byte[] bytes, int from, int to) {
    int begin = from;
    while (begin < to && bytes[begin] == '0') {
      begin++;
    }
    int end = begin;
    int zeros = 0;
    while (end < to && isDigit(bytes[end])) {
      zeros = bytes[end] == '0' ? zeros + 1 : 0;
      end++;
    }
    for (int length = SHORTEST; length <= LONGEST; length++) {
      boolean filled = end - begin >= length + FILLED_UP && end - begin - zeros <= length;
      if (filled && Elfproef.passes(number(bytes, begin, length))) {
        return true;
      }
    }
    return false;
  }

  private static int number(byte[] bytes, int from, int length) {
    int number = 0;
    for (int i = from; i < from + length; i++) {
      number = number * 10 + (bytes[i] - '0');
    }
    return number;
  }

  /** Walks over groups of digits from here, and judges wherever a group ends. */
  private static boolean startsAt(byte[] bytes, int from, int to) {
    int number = 0;
    int digits = 0;
    // Digits after the leading zeros: a BSN is also written with more zeros than it needs.
    int counting = 0;
    // The lengths of the groups so far, as decimal digits: 422 is year, month, day.
    int shape = 0;
    int group = 0;
    int i = from;
    while (i < to && counting <= LONGEST) {
      if (isDigit(bytes[i])) {
        counting += counting > 0 || bytes[i] != '0' ? 1 : 0;
        number = counting <= LONGEST ? number * 10 + (bytes[i] - '0') : number;
        digits++;
        group++;
        i++;
        if (i < to && isDigit(bytes[i])) {
          continue;
        }
        shape = shape * 10 + group;
        group = 0;
        boolean rightLength = isLength(digits) || (digits > LONGEST && isLength(counting));
        if (rightLength && !isDate(number, shape) && Elfproef.passes(number)) {
          return true;
        }
      } else {
        i = afterSeparators(bytes, i, to);
        if (i >= to || !isDigit(bytes[i])) {
          return false;
        }
      }
    }
    return false;
  }

  static boolean isLength(int digits) {
    return digits == SHORTEST || digits == LONGEST;
  }

  private static boolean isDate(int number, int shape) {
    return switch (shape) {
      case 422 -> isDate(number / 10_000, number / 100 % 100, number % 100);
      case 224 -> isDate(number % 10_000, number / 10_000 % 100, number / 1_000_000);
      default -> false;
    };
  }

  private static boolean isDate(int year, int month, int day) {
    return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** The index after at most so many separators as people put between groups. */
  private static int afterSeparators(byte[] bytes, int from, int to) {
    int i = from;
    for (int seen = 0; seen < MOST_SEPARATORS && i < to && !PlainText.isWord(bytes[i]); seen++) {
      boolean lineEnd = bytes[i] == '\r' && i + 1 < to && bytes[i + 1] == '\n';
      i += lineEnd ? 2 : 1;
    }
    return i;
  }
}
