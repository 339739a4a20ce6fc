package nl.inclusiemonitor.levering.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 text that is put together in one buffer, over and over again. */
final class Text {
  private static final int ESCAPE = 7;

  private final int most;
  private byte[] bytes = new byte[1024];
  private int length;

  /**
   * An empty text.
   *
   * @param most bytes at which the file is refused
   */
  Text(int most) {
    this.most = most;
  }

  void clear() {
    length = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  boolean isEmpty() {
    return length == 0;
  }

  void add(int b) {
    if (length == bytes.length) {
      grow(length + 1);
    }
    bytes[length++] = (byte) b;
  }

  void add(byte[] from, int start, int count) {
    if (count > bytes.length - length) {
      grow(length + count);
    }
    System.arraycopy(from, start, bytes, length, count);
    length += count;
  }

  void add(Text other) {
    add(other.bytes, 0, other.length);
  }

  void set(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    length = 0;
    add(utf8, 0, utf8.length);
  }

  /** A character; half a surrogate pair, which has no UTF-8, becomes a question mark. */
  void addCharacter(int codePoint) {
    byte[] utf8 = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
    add(utf8, 0, utf8.length);
  }

  private void grow(int needed) {
    if (needed > most) {
      throw XlsxFault.unreadable();
    }
    bytes = Arrays.copyOf(bytes, Math.min(most, Math.max(needed, bytes.length * 2)));
  }

  boolean endsWith(String word) {
    int from = length - word.length();
    return from >= 0 && Ascii.is(bytes, from, length, word);
  }

  /** Takes off the last bytes. */
  void cut(int count) {
    length -= count;
  }

  /** Forgets all but the last bytes. */
  void keepLast(int count) {
    System.arraycopy(bytes, length - count, bytes, 0, count);
    length = count;
  }

  /** Whether it is this ASCII word. */
  boolean is(String word) {
    return Ascii.is(bytes, 0, length, word);
  }

  String text() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** Turns {@code _x000D_} into the character that it stands for (ECMA-376 §22.9.2.19). */
  void unescape() {
    int write = 0;
    int read = 0;
    while (read < length) {
      int escaped = bytes[read] == '_' ? escaped(read) : -1;
      if (escaped < 0) {
        bytes[write++] = bytes[read++];
        continue;
      }
      // At most three bytes for seven.
      for (byte b : Character.toString(escaped).getBytes(StandardCharsets.UTF_8)) {
        bytes[write++] = b;
      }
      read += ESCAPE;
    }
    length = write;
  }

  private int escaped(int at) {
    if (at + ESCAPE > length || bytes[at + 1] != 'x' || bytes[at + ESCAPE - 1] != '_') {
      return -1;
    }
    int value = 0;
    for (int i = at + 2; i < at + ESCAPE - 1; i++) {
      int digit = Character.digit(bytes[i], 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }
}
