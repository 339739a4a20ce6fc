package nl.inclusiemonitor.levering.intake;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.intake.GzipHeader.GzipException;

/**
 * Unpacks gzip whose bytes come in pieces, one piece of output at a time. Each member's checksum
 * and length are compared. Output that is out of all proportion to the input is refused.
 */
final class Gunzip implements AutoCloseable {
  // Delivered files pack three to twenty times; deflate cannot go beyond 1032.
  private static final long GREATEST_RATIO = 200;
  private static final long WITHOUT_SUSPICION = 8L * 1024 * 1024;
  private static final int TRAILER = 8;

  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private GzipHeader header = new GzipHeader();
  private boolean inBody;
  private boolean betweenMembers;
  private boolean outputLeft;
  private int trailerSeen;
  private long trailer;
  private long totalIn;
  private long totalOut;
  private byte[] input = {};
  private int position;

  /** Takes the next piece; the former one must be used up. */
  void offer(byte[] bytes) {
    input = bytes;
    position = 0;
    totalIn += bytes.length;
  }

  /** Whether the piece has more to give. */
  boolean hasInput() {
    return position < input.length || outputLeft;
  }

  /** Unpacks a part into the buffer and answers its length; 0 when the piece is used up. */
  int read(byte[] out) {
    try {
      while (hasInput()) {
        int length = step(out);
        if (length > 0) {
          totalOut += length;
          refuseBomb();
          return length;
        }
      }
      return 0;
    } catch (GzipException | DataFormatException e) {
      throw broken();
    }
  }

  private int step(byte[] out) throws GzipException, DataFormatException {
    if (inBody) {
      return inflate(out);
    }
    int b = input[position++] & 0xff;
    if (trailerSeen < TRAILER && betweenMembers) {
      trailer |= (long) b << (8 * trailerSeen++);
      if (trailerSeen == TRAILER) {
        endMember();
      }
    } else {
      betweenMembers = false;
      inBody = header.complete(b);
      if (inBody && header.mayHoldBsn()) {
        throw Refusals.bsn("gzip");
      }
    }
    return 0;
  }

  private int inflate(byte[] out) throws DataFormatException {
    inflater.setInput(input, position, input.length - position);
    int length = inflater.inflate(out);
    // A full buffer may leave output inside the inflater after its last byte of input.
    outputLeft = length == out.length && !inflater.finished();
    position = input.length - inflater.getRemaining();
    checksum.update(out, 0, length);
    if (inflater.finished()) {
      inBody = false;
      betweenMembers = true;
      trailerSeen = 0;
      trailer = 0;
    } else if (length == 0 && inflater.needsDictionary()) {
      throw new DataFormatException();
    }
    return length;
  }

  private void endMember() throws GzipException {
    long expected = checksum.getValue() | (inflater.getBytesWritten() << 32);
    if (trailer != expected) {
      throw new GzipException();
    }
    checksum.reset();
    inflater.reset();
    header = new GzipHeader();
  }

  private void refuseBomb() {
    if (totalOut > WITHOUT_SUSPICION && totalOut > totalIn * GREATEST_RATIO) {
      throw new Failure.Invalid(
          "gzip-onredelijk",
          "Dit gzip-bestand wordt uitgepakt meer dan 200 keer zo groot en is geweigerd.");
    }
  }

  /** The file is complete: fails when gzip is not. */
  void end() {
    if (!betweenMembers || trailerSeen < TRAILER) {
      throw broken();
    }
  }

  private static Failure.Invalid broken() {
    return new Failure.Invalid(
        "gzip-onjuist", "Dit gzip-bestand is beschadigd of niet compleet. Lever het opnieuw.");
  }

  @Override
  public void close() {
    inflater.end();
  }
}
