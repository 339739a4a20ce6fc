package nl.inclusiemonitor.privacy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** Text as its reader sees it, in ASCII: every script's digits by their value. */
final class PlainText {
  private PlainText() {}

  static boolean isWord(byte b) {
    return (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  /**
   * Digits by their value, {@code x} for any letter beyond ASCII, a space for what is neither;
   * characters that nobody sees are left out. A byte that is no UTF-8 counts as a space.
   */
  static byte[] ascii(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    // NFKC also turns superscript and circled digits into plain ones.
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(PlainText::ascii)
        .collect(
            ByteArrayOutputStream::new,
            ByteArrayOutputStream::write,
            (one, other) -> one.writeBytes(other.toByteArray()))
        .toByteArray();
  }

  private static int ascii(int c) {
    if (Character.isDigit(c)) {
      return '0' + Character.digit(c, 10);
    }
    if (c < 0x80) {
      return c;
    }
    return Character.isLetter(c) ? 'x' : ' ';
  }

  /** Percent-decoded until nothing is left to decode, in one pass: each result may complete one. */
  static byte[] unescaped(byte[] bytes, int from, int to) {
    byte[] out = new byte[to - from];
    int length = 0;
    for (int i = from; i < to; i++) {
      out[length++] = bytes[i];
      while (length >= 3 && out[length - 3] == '%') {
        int high = Character.digit(out[length - 2], 16);
        int low = Character.digit(out[length - 1], 16);
        if (high < 0 || low < 0) {
          break;
        }
        length -= 2;
        out[length - 1] = (byte) (high * 16 + low);
      }
    }
    return Arrays.copyOf(out, length);
  }
}
