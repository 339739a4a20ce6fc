package nl.inclusiemonitor.levering.intake;

import java.util.Arrays;
import nl.inclusiemonitor.csv.CsvReader;

/**
 * The line that is being read, as it came: the reader takes quotes out of its own copy. What comes
 * before that line has gone to the hash, so that hash, counts and reader all stand at its
 * beginning.
 */
final class Staart {
  private final Vingerafdruk afdruk;
  private byte[] line = new byte[CsvReader.MAX_LINE / 16];
  private int length;

  Staart(Vingerafdruk afdruk) {
    this.afdruk = afdruk;
  }

  /**
   * Takes what was read.
   *
   * @param open how many of all bytes so far belong to the line that has not ended
   */
  void add(byte[] bytes, int from, int count, long open) {
    int ended = (int) (length + count - open);
    if (ended > 0) {
      int ofLine = Math.min(ended, length);
      afdruk.update(line, 0, ofLine);
      System.arraycopy(line, ofLine, line, 0, length - ofLine);
      length -= ofLine;
      afdruk.update(bytes, from, ended - ofLine);
      keep(bytes, from + ended - ofLine, count - ended + ofLine);
    } else {
      keep(bytes, from, count);
    }
  }

  private void keep(byte[] bytes, int from, int count) {
    if (line.length - length < count) {
      line = Arrays.copyOf(line, Math.max(line.length * 2, length + count));
    }
    System.arraycopy(bytes, from, line, length, count);
    length += count;
  }

  /** The file is complete: its last line needs no end. */
  void end() {
    afdruk.update(line, 0, length);
    length = 0;
  }

  /** The line so far. */
  byte[] bytes() {
    return Arrays.copyOf(line, length);
  }
}
