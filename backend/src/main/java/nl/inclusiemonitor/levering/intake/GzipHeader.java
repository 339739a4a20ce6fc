package nl.inclusiemonitor.levering.intake;

/** Skips the header of a gzip member byte by byte (RFC 1952 §2.3). */
final class GzipHeader {
  private static final int FIXED = 10;
  private static final int CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xe0;

  private int seen;
  private int flags;
  // What the field being skipped still needs: a count of bytes, or the length of the extra field.
  private int toSkip;
  private int extraLength;

  /** Takes the next byte. Answers whether the header is complete; fails when it is none. */
  boolean complete(int b) throws GzipException {
    if (seen < FIXED) {
      fixed(b);
      seen++;
      return seen == FIXED && flags == 0;
    }
    if ((flags & EXTRA) != 0) {
      extra(b);
    } else if ((flags & NAME) != 0) {
      flags &= b == 0 ? ~NAME : ~0;
    } else if ((flags & COMMENT) != 0) {
      flags &= b == 0 ? ~COMMENT : ~0;
    } else if (++toSkip == 2) {
      flags = 0;
    }
    return flags == 0;
  }

  private void fixed(int b) throws GzipException {
    boolean right =
        switch (seen) {
          case 0 -> b == 0x1f;
          case 1 -> b == 0x8b;
          case 2 -> b == 8;
          case 3 -> (b & RESERVED) == 0;
          default -> true;
        };
    if (!right) {
      throw new GzipException();
    }
    if (seen == 3) {
      flags = b & (CRC | EXTRA | NAME | COMMENT);
    }
  }

  private void extra(int b) {
    if (toSkip < 2) {
      extraLength |= b << (8 * toSkip);
    }
    toSkip++;
    if (toSkip == 2 + extraLength && toSkip >= 2) {
      flags &= ~EXTRA;
      toSkip = 0;
    }
  }

  /** The bytes are not what gzip makes. */
  static final class GzipException extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
