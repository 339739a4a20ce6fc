package nl.inclusiemonitor.levering.intake;

/** Reads one field from bytes into a number, without making an object of it. */
final class FieldParser {
  /** The field is not what its column holds. */
  static final long INVALID = Long.MIN_VALUE;

  /** The number has more decimals than its column. */
  static final long TOO_PRECISE = Long.MIN_VALUE + 1;

  /** {@code 9999-12-31}, with which payroll and register say: no end. */
  static final long NO_END = Long.MIN_VALUE + 2;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int MAX_DIGITS = 15;
  // Days from 0000-03-01 to 2000-01-01, PostgreSQL's day 0.
  private static final int POSTGRES_EPOCH = 730_425;

  private FieldParser() {}

  /** A date as days since 2000-01-01. */
  static long datum(byte[] b, int from, int to) {
    int year;
    int month;
    int day;
    if (to - from == 8) {
      year = digits(b, from, 4);
      month = digits(b, from + 4, 2);
      day = digits(b, from + 6, 2);
    } else if (to - from == 10 && b[from + 4] == '-' && b[from + 7] == '-') {
      year = digits(b, from, 4);
      month = digits(b, from + 5, 2);
      day = digits(b, from + 8, 2);
    } else if (to - from == 10 && b[from + 2] == '-' && b[from + 5] == '-') {
      day = digits(b, from, 2);
      month = digits(b, from + 3, 2);
      year = digits(b, from + 6, 4);
    } else {
      return INVALID;
    }
    return days(year, month, day);
  }

  /** {@code 2022-09} as the days from 2000-01-01 to its first day. */
  static long maand(byte[] b, int from, int to) {
    return to - from == 7 && b[from + 4] == '-'
        ? days(digits(b, from, 4), digits(b, from + 5, 2), 1)
        : INVALID;
  }

  private static long days(int year, int month, int day) {
    if (year == 9999 && month == 12 && day == 31) {
      return NO_END;
    }
    boolean exists =
        year >= FIRST_YEAR
            && year <= LAST_YEAR
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= length(year, month);
    if (!exists) {
      return INVALID;
    }
    // Years counted from March, so that the leap day is the last of its year.
    int shifted = month > 2 ? year : year - 1;
    int fromMarch = (month + 9) % 12;
    int leapDays = shifted / 4 - shifted / 100 + shifted / 400;
    return 365L * shifted + leapDays + (153 * fromMarch + 2) / 5 + day - 1 - POSTGRES_EPOCH;
  }

  private static int length(int year, int month) {
    if (month == 2) {
      boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
      return leap ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  /** So many digits as a number; something negative when one is no digit. */
  static int digits(byte[] b, int from, int count) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      int digit = b[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** A number in steps of 10<sup>−scale</sup>; decimal comma or point. */
  static long getal(byte[] b, int from, int to, int scale) {
    boolean negative = from < to && b[from] == '-';
    int i = negative ? from + 1 : from;
    int first = i;
    long value = 0;
    int decimals = -1;
    for (; i < to; i++) {
      int digit = b[i] - '0';
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
        decimals += decimals >= 0 ? 1 : 0;
      } else if ((b[i] == ',' || b[i] == '.') && decimals < 0 && i > first) {
        decimals = 0;
      } else {
        return INVALID;
      }
    }
    if (to == first || decimals == 0 || to - first > MAX_DIGITS) {
      return INVALID;
    }
    if (decimals > scale) {
      return TOO_PRECISE;
    }
    for (int missing = scale - Math.max(decimals, 0); missing > 0; missing--) {
      value *= 10;
    }
    return negative ? -value : value;
  }
}
