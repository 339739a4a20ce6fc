package nl.inclusiemonitor.privacy;

/** The check that a burgerservicenummer passes, and one in eleven other numbers. */
public final class Elfproef {
  private static final int MODULUS = 11;

  private Elfproef() {}

  /**
   * Weights 9 8 7 6 5 4 3 2 −1 over nine digits, eight padded; the sum is divisible by eleven. The
   * number has no more than nine digits.
   */
  public static boolean passes(int number) {
    if (number <= 0) {
      return false;
    }
    int sum = -(number % 10);
    int rest = number / 10;
    for (int weight = 2; rest > 0; weight++) {
      sum += weight * (rest % 10);
      rest /= 10;
    }
    return sum % MODULUS == 0;
  }
}
