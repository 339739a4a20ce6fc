package nl.inclusiemonitor.levering.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Numbers of cells as text. A cell holds a binary fraction in as many digits as that takes; Excel
 * shows and compares fifteen, so {@code 0.30000000000000004} is 0.3.
 */
final class Numbers {
  private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);
  private static final int LONGEST = 40;
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /** The last day of 9999, counted from 1900. */
  private static final long LAST_DAY = 2_958_465;

  /** Lotus 1-2-3 took 1900 for a leap year, and Excel numbers its days likewise. */
  private static final long NO_DAY = 60;

  private static final long SECONDS = 86_400;

  private Numbers() {}

  /** Whether the digits are already what {@link #plain} makes of them. */
  static boolean isPlain(byte[] bytes, int from, int to) {
    int first = from < to && bytes[from] == '-' ? from + 1 : from;
    if (first == to || to - first > FIFTEEN.getPrecision() || bytes[first] == '0') {
      return to - from == 1;
    }
    for (int i = first; i < to; i++) {
      if (!Ascii.isDigit(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  /** The number that a cell holds, to fifteen digits; empty for what is none, or out of reach. */
  static Optional<BigDecimal> of(String raw) {
    if (raw.isEmpty() || raw.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(raw);
      // Written out, an exponent may be as long as it likes.
      boolean written = Math.abs((long) number.precision() - number.scale()) <= LONGEST;
      return written ? Optional.of(number.round(FIFTEEN)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Without exponent and without zeros at the end. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The number as its format means it: a CSV file of the same sheet would say the same. */
  static String shown(BigDecimal number, NumberFormat format, boolean from1904) {
    return switch (format) {
      case GETAL -> plain(number);
      case PROCENT -> plain(number.movePointRight(2)) + "%";
      case TIJD -> number.signum() < 0 ? plain(number) : time(seconds(number));
      case DATUM, MAAND, JAAR -> moment(number, format, from1904);
    };
  }

  private static String moment(BigDecimal number, NumberFormat format, boolean from1904) {
    long seconds = seconds(number);
    long day = Math.floorDiv(seconds, SECONDS);
    long time = Math.floorMod(seconds, SECONDS);
    if (!from1904 && day == NO_DAY) {
      return "1900-02-29";
    }
    long first = from1904 ? 0 : 1;
    if (day < first || day > LAST_DAY) {
      return plain(number);
    }
    LocalDate date =
        from1904 ? EPOCH_1904.plusDays(day) : BEFORE_1900.plusDays(day < NO_DAY ? day : day - 1);
    if (date.isAfter(LAST)) {
      return plain(number);
    }
    return switch (format) {
      case MAAND -> date.toString().substring(0, 7);
      case JAAR -> date.toString().substring(0, 4);
      // A moment is no day: the check of the column says so.
      default -> time == 0 ? date.toString() : date + "T" + time(time);
    };
  }

  /** To the second: fifteen digits of days leave no more. */
  private static long seconds(BigDecimal days) {
    BigDecimal most = BigDecimal.valueOf(LAST_DAY * 2);
    return days.min(most)
        .max(most.negate())
        .multiply(BigDecimal.valueOf(SECONDS))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static String time(long seconds) {
    return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
