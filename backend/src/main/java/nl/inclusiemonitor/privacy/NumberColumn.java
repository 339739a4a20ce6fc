package nl.inclusiemonitor.privacy;

/**
 * Judges a column of numbers as a whole: one in eleven arbitrary numbers of 8 or 9 digits passes
 * the elfproef, of burgerservicenummers every one. More than a third of them passing is far above
 * chance; one long number alone that passes counts as well, because keeping a BSN out weighs more
 * than the one column in eleven that is then refused in vain.
 */
public final class NumberColumn {
  // Chance gives 32 numbers a share above a third less than once in 10.000 columns.
  private static final int ENOUGH = 32;

  private int seen;
  private int passing;

  /** A column of which nothing was seen. */
  public NumberColumn() {
    this(0, 0);
  }

  /** A column that is judged further, from what {@link #seen} and {@link #passing} said before. */
  public NumberColumn(int seen, int passing) {
    this.seen = seen;
    this.passing = passing;
  }

  /** Numbers of the length of a burgerservicenummer so far. */
  public int seen() {
    return seen;
  }

  /** Those of them that pass the elfproef. */
  public int passing() {
    return passing;
  }

  /**
   * Takes a field: digits, perhaps grouped by points or commas, perhaps after zeros, perhaps with
   * decimals that are zero. False when the field is no such number, and has to be judged as text.
   */
  public boolean add(byte[] bytes, int from, int to) {
    int end = withoutZeroDecimals(bytes, from, to);
    int start = from < end && (bytes[from] == '-' || bytes[from] == '+') ? from + 1 : from;
    int digits = 0;
    // Digits after the leading zeros, as in text.
    int counting = 0;
    int number = 0;
    for (int i = start; i < end; i++) {
      byte b = bytes[i];
      if (b >= '0' && b <= '9') {
        counting += counting > 0 || b != '0' ? 1 : 0;
        number = counting <= BsnGuard.LONGEST ? number * 10 + (b - '0') : number;
        digits++;
      } else if (b != '.' && b != ',') {
        return false;
      }
    }
    if (BsnGuard.isLength(digits) || (digits > BsnGuard.LONGEST && BsnGuard.isLength(counting))) {
      add(number);
    }
    return true;
  }

  /** Takes a number of 8 or 9 digits, however it was written. */
  public void add(int number) {
    seen++;
    passing += Elfproef.passes(number) ? 1 : 0;
  }

  private static int withoutZeroDecimals(byte[] bytes, int from, int to) {
    int end = to;
    while (end > from && bytes[end - 1] == '0') {
      end--;
    }
    boolean decimals =
        end > from && to - end <= 2 && (bytes[end - 1] == ',' || bytes[end - 1] == '.');
    return decimals ? end - 1 : to;
  }

  /** Whether what was seen so far already cannot be chance. */
  public boolean isCertain() {
    return seen >= ENOUGH && isSuspect();
  }

  /** Whether the column, now complete, holds burgerservicenummers. */
  public boolean isSuspect() {
    return passing * 3 > seen;
  }
}
