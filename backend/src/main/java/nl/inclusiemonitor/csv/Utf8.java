package nl.inclusiemonitor.csv;

/** Well-formedness of bytes in the two encodings that are taken in. */
final class Utf8 {
  private Utf8() {}

  /** Whether the range is well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates). */
  static boolean isValid(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      int lead = bytes[i] & 0xff;
      int length = length(lead);
      if (length == 0 || i + length > to) {
        return false;
      }
      for (int k = 1; k < length; k++) {
        if ((bytes[i + k] & 0xc0) != 0x80) {
          return false;
        }
      }
      if (length > 2 && !isShortestAndNoSurrogate(lead, bytes[i + 1] & 0xff)) {
        return false;
      }
      i += length;
    }
    return true;
  }

  private static int length(int lead) {
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xc2) {
      return 0;
    }
    if (lead < 0xe0) {
      return 2;
    }
    if (lead < 0xf0) {
      return 3;
    }
    return lead < 0xf5 ? 4 : 0;
  }

  private static boolean isShortestAndNoSurrogate(int lead, int second) {
    return switch (lead) {
      case 0xe0 -> second >= 0xa0;
      case 0xed -> second < 0xa0;
      case 0xf0 -> second >= 0x90;
      case 0xf4 -> second < 0x90;
      default -> true;
    };
  }

  /** Whether Windows-1252 gives every byte of the range a character. */
  static boolean isWindows1252(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      switch (bytes[i] & 0xff) {
        case 0x81, 0x8d, 0x8f, 0x90, 0x9d -> {
          return false;
        }
        default -> {
          // A character.
        }
      }
    }
    return true;
  }
}
