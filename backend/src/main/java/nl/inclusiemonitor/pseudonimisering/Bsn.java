package nl.inclusiemonitor.pseudonimisering;

import static java.nio.charset.StandardCharsets.US_ASCII;

import nl.inclusiemonitor.privacy.Elfproef;

/**
 * Reads a burgerservicenummer as files write it: 8 or 9 digits, with any number of zeros before
 * them. It stays an int and never becomes part of a message.
 */
final class Bsn {
  /** What was read is no burgerservicenummer. */
  static final int GEEN = 0;

  static final int CIJFERS = 9;

  private static final int MINSTE_CIJFERS = 8;

  private Bsn() {}

  static int lees(byte[] bytes, int from, int to) {
    int nummer = 0;
    int betekenend = 0;
    for (int i = from; i < to; i++) {
      int cijfer = bytes[i] - '0';
      if (cijfer < 0 || cijfer > 9) {
        return GEEN;
      }
      betekenend += betekenend > 0 || cijfer > 0 ? 1 : 0;
      if (betekenend > CIJFERS) {
        return GEEN;
      }
      nummer = nummer * 10 + cijfer;
    }
    return to - from >= MINSTE_CIJFERS && Elfproef.passes(nummer) ? nummer : GEEN;
  }

  static int lees(String tekst) {
    byte[] bytes = tekst.strip().getBytes(US_ASCII);
    return lees(bytes, 0, bytes.length);
  }

  /** Nine digits. */
  static void schrijf(int bsn, byte[] naar, int op) {
    int rest = bsn;
    for (int i = op + CIJFERS - 1; i >= op; i--) {
      naar[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }
}
