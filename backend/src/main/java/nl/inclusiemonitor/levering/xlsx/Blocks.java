package nl.inclusiemonitor.levering.xlsx;

import java.util.ArrayList;
import java.util.List;

/** A file that came in pieces, in memory: in blocks, so that it is never copied to grow. */
final class Blocks {
  /** Largest workbook, packed. */
  static final int MOST = 20 * 1024 * 1024;

  private static final int BLOCK = 64 * 1024;

  private final List<byte[]> blocks = new ArrayList<>();
  private int size;

  /** Fails with {@link XlsxFault} above {@link #MOST}. */
  void append(byte[] piece) {
    if (piece.length > MOST - size) {
      throw new XlsxFault(XlsxFault.Kind.TE_GROOT);
    }
    int taken = 0;
    while (taken < piece.length) {
      int within = size % BLOCK;
      if (within == 0) {
        blocks.add(new byte[BLOCK]);
      }
      int length = Math.min(piece.length - taken, BLOCK - within);
      System.arraycopy(piece, taken, blocks.get(size / BLOCK), within, length);
      taken += length;
      size += length;
    }
  }

  int size() {
    return size;
  }

  /** The block that holds this byte. */
  byte[] block(int at) {
    return blocks.get(at / BLOCK);
  }

  /** Where in its block this byte is. */
  int within(int at) {
    return at % BLOCK;
  }

  /** How many bytes from here are in one block and before the end. */
  int together(int at, int end) {
    return Math.min(BLOCK - within(at), end - at);
  }

  int u8(long at) {
    if (at < 0 || at >= size) {
      throw XlsxFault.unreadable();
    }
    return block((int) at)[within((int) at)] & 0xff;
  }

  /** Two bytes, the lowest first, as everywhere in ZIP. */
  int u16(long at) {
    return u8(at) | u8(at + 1) << 8;
  }

  /** Four bytes. */
  long u32(long at) {
    return u16(at) | (long) u16(at + 2) << 16;
  }

  /** Eight bytes; what has no place in this file reads as the largest number. */
  long u64(long at) {
    return u32(at + 4) == 0 ? u32(at) : Long.MAX_VALUE;
  }

  /** Bytes as text, each byte one character. */
  String latin(long at, int length) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) u8(at + i));
    }
    return text.toString();
  }

  /** Whether these bytes are somewhere in the file. */
  boolean contains(byte[] wanted) {
    for (int at = 0; at <= size - wanted.length; at++) {
      int same = 0;
      while (same < wanted.length && u8(at + same) == (wanted[same] & 0xff)) {
        same++;
      }
      if (same == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
