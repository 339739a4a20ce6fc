package nl.inclusiemonitor.levering.intake;

import java.security.MessageDigest;
import nl.inclusiemonitor.digest.Sha256;

/**
 * The content of one file that comes in pieces, unpacked and hashed as {@link Intake} does, its
 * lines unread: to see whether it is a content that is known.
 */
public final class Inhoud implements AutoCloseable {
  private final MessageDigest digest = Sha256.begin();
  private final Gunzip gunzip;
  private final byte[] unpacked = new byte[64 * 1024];
  private long bytes;

  /**
   * A content of which nothing came yet.
   *
   * @param gzip whether the bytes are packed
   */
  public Inhoud(boolean gzip) {
    this.gunzip = gzip ? new Gunzip() : null;
  }

  /** Takes the next piece; fails when it is no gzip, or too good to be true. */
  public void offer(byte[] piece) {
    if (gunzip == null) {
      add(piece, piece.length);
      return;
    }
    gunzip.offer(piece);
    for (int length = gunzip.read(unpacked); length > 0; length = gunzip.read(unpacked)) {
      add(unpacked, length);
    }
  }

  private void add(byte[] piece, int length) {
    digest.update(piece, 0, length);
    bytes += length;
  }

  /** How many there are so far, unpacked. */
  public long bytes() {
    return bytes;
  }

  /** After the last piece, once; fails when the gzip is not complete. */
  public byte[] sha256() {
    if (gunzip != null) {
      gunzip.end();
    }
    return digest.digest();
  }

  @Override
  public void close() {
    if (gunzip != null) {
      gunzip.close();
    }
  }
}
