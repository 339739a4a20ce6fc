package nl.inclusiemonitor.levering.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Hex digits eight at a time: a token per line is the largest part of a file's bytes. */
final class Hex {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Hex() {}

  /** Whether these 32 bytes are hex digits. */
  static boolean is32(byte[] bytes, int from, int to) {
    return to - from == 32
        && (wrong(eight(bytes, from))
                | wrong(eight(bytes, from + 8))
                | wrong(eight(bytes, from + 16))
                | wrong(eight(bytes, from + 24)))
            == 0;
  }

  /**
   * Whether these 32 hex digits look filled up to that length: without a letter, or with eight
   * equal ones at an end. A truncated HMAC has no letter once in 3,4 million times.
   */
  static boolean isPadded32(byte[] bytes, int from) {
    long first = eight(bytes, from);
    long last = eight(bytes, from + 24);
    // Of hex digits only letters have the bit 0x40.
    long letters = first | eight(bytes, from + 8) | eight(bytes, from + 16) | last;
    return (letters & 0x40 * EACH) == 0 || allEqual(first) || allEqual(last);
  }

  private static boolean allEqual(long chars) {
    long anyCase = chars | 0x20 * EACH;
    return anyCase == Long.rotateLeft(anyCase, 8);
  }

  /** The value of 16 hex digits, known to be so. */
  static long value16(byte[] bytes, int from) {
    return (value(eight(bytes, from)) << 32) | value(eight(bytes, from + 8));
  }

  private static long eight(byte[] bytes, int from) {
    return (long) EIGHT.get(bytes, from);
  }

  /** The high bit of each byte that is no hex digit. No sum below carries into the next byte. */
  private static long wrong(long chars) {
    long ascii = chars & ~HIGH_BITS;
    // A digit is 0x30 to 0x39: 0 to 9 after the exclusive or, and 0x7f at most after the sum.
    long noDigit = (ascii ^ 0x30 * EACH) + 0x76 * EACH;
    // A letter is 0x61 to 0x66, or 0x20 less: 1 to 6 after this.
    long letter = (ascii | 0x20 * EACH) ^ 0x60 * EACH;
    long noLetter = (letter + 0x79 * EACH) | ~(letter + 0x7f * EACH);
    return ((noDigit & noLetter) | chars) & HIGH_BITS;
  }

  /** 32 bits: the low nibble of each byte, with 9 added for a letter, put side by side. */
  private static long value(long chars) {
    long nibbles = (chars & 0x0f * EACH) + ((chars >>> 6) & EACH) * 9;
    long pairs = (nibbles | (nibbles >>> 4)) & 0x00ff00ff00ff00ffL;
    long fours = (pairs | (pairs >>> 8)) & 0x0000ffff0000ffffL;
    return (fours | (fours >>> 16)) & 0xffffffffL;
  }
}
