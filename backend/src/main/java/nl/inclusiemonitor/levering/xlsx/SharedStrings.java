package nl.inclusiemonitor.levering.xlsx;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The texts of a workbook, which cells refer to by number: kept as bytes, so that a million tokens
 * are 32 MB and not a million objects.
 */
final class SharedStrings {
  static final int MOST_BYTES = 48 * 1024 * 1024;

  /** Longest text: Excel's 32.767 characters, escaped. */
  static final int LONGEST = 256 * 1024;

  private static final int MOST = 4_000_000;
  private static final int BLOCK = 1024 * 1024;

  private byte[][] blocks = new byte[MOST_BYTES / BLOCK][];
  private int[] ends = new int[1024];
  private final BitSet used = new BitSet();
  private int count;
  private int size;

  /** The texts of a workbook; phonetic hints are no part of them. */
  static SharedStrings read(XmlScanner xml) {
    var strings = new SharedStrings();
    var text = new Text(LONGEST);
    var rich = new RichText(xml, text);
    for (var event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
      if (event == XmlScanner.Event.START && xml.depth() == 2 && xml.tag().is("si")) {
        rich.read();
        strings.add(text);
      }
    }
    return strings;
  }

  private void add(Text text) {
    if (count == MOST || text.length() > MOST_BYTES - size) {
      throw new XlsxFault(XlsxFault.Kind.TE_GROOT);
    }
    int taken = 0;
    while (taken < text.length()) {
      int block = size / BLOCK;
      int within = size % BLOCK;
      if (within == 0) {
        blocks[block] = new byte[BLOCK];
      }
      int length = Math.min(text.length() - taken, BLOCK - within);
      System.arraycopy(text.bytes(), taken, blocks[block], within, length);
      taken += length;
      size += length;
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, Math.min(MOST, count * 2));
    }
    ends[count++] = size;
  }

  int count() {
    return count;
  }

  /** Adds a text to another one, and remembers that a cell of the first sheet holds it. */
  void use(int index, Text into) {
    if (index < 0 || index >= count) {
      throw XlsxFault.unreadable();
    }
    used.set(index);
    copy(index, into);
  }

  boolean isUsed(int index) {
    return used.get(index);
  }

  void copy(int index, Text into) {
    int from = index == 0 ? 0 : ends[index - 1];
    int to = ends[index];
    while (from < to) {
      int length = Math.min(to - from, BLOCK - from % BLOCK);
      into.add(blocks[from / BLOCK], from % BLOCK, length);
      from += length;
    }
  }
}
