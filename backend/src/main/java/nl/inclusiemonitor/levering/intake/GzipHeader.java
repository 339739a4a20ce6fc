package nl.inclusiemonitor.levering.intake;

import java.io.ByteArrayOutputStream;
import nl.inclusiemonitor.privacy.BsnGuard;

/**
 * Skips the header of a gzip member byte by byte (RFC 1952 §2.3). It often names the file that was
 * packed, which is looked at as any other name of a file.
 */
final class GzipHeader {
  private static final int FIXED = 10;
  private static final int CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xe0;

  /** Longer than any name, and than what an extra field can hold. */
  private static final int LONGEST = 128 * 1024;

  private int seen;
  private int flags;
  // What the field being skipped still needs: a count of bytes, or the length of the extra field.
  private int toSkip;
  private int extraLength;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();

  /** Takes the next byte. Answers whether the header is complete; fails when it is none. */
  boolean complete(int b) throws GzipException {
    if (seen < FIXED) {
      fixed(b);
      seen++;
      return seen == FIXED && flags == 0;
    }
    if (text.size() == LONGEST) {
      throw new GzipException();
    }
    text.write(b);
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

  /** Whether a name or a comment, once complete, holds a number that may be a BSN. */
  boolean mayHoldBsn() {
    return BsnGuard.isIn(text.toByteArray(), 0, text.size());
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
