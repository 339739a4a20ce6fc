package nl.inclusiemonitor.levering.xlsx;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks one part; never gives more than its directory entry says, and compares the checksum. */
final class Unpacker implements AutoCloseable {
  private final Blocks file;
  private final ZipPart part;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private int position;
  private int given;

  Unpacker(Blocks file, ZipPart part) {
    this.file = file;
    this.part = part;
    position = part.begin();
  }

  /** Fills a part of the buffer and answers its length; −1 at the end. */
  int read(byte[] out) {
    int length = part.deflated() ? inflate(out) : copy(out);
    if (length > part.unpacked() - given) {
      throw XlsxFault.unreadable();
    }
    if (length > 0) {
      given += length;
      checksum.update(out, 0, length);
      return length;
    }
    if (given != part.unpacked() || position != part.end() || checksum.getValue() != part.crc()) {
      throw XlsxFault.unreadable();
    }
    return -1;
  }

  private int copy(byte[] out) {
    int length = Math.min(out.length, file.together(position, part.end()));
    if (length > 0) {
      System.arraycopy(file.block(position), file.within(position), out, 0, length);
      position += length;
    }
    return length;
  }

  private int inflate(byte[] out) {
    try {
      while (!inflater.finished()) {
        int length = inflater.inflate(out);
        if (length > 0) {
          return length;
        }
        if (inflater.needsDictionary() || (!inflater.finished() && !feed())) {
          throw XlsxFault.unreadable();
        }
      }
      position -= inflater.getRemaining();
      inflater.setInput(new byte[0]);
      return 0;
    } catch (DataFormatException e) {
      throw XlsxFault.unreadable();
    }
  }

  private boolean feed() {
    int length = file.together(position, part.end());
    if (length <= 0) {
      return false;
    }
    inflater.setInput(file.block(position), file.within(position), length);
    position += length;
    return true;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
