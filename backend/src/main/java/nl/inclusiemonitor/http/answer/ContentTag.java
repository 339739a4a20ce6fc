package nl.inclusiemonitor.http.answer;

import java.util.HexFormat;
import nl.inclusiemonitor.digest.Sha256;

/** An ETag made of the bytes themselves: equal bytes have equal tags, on every instance. */
public final class ContentTag {
  private static final HexFormat HEX = HexFormat.of();

  /** Half a SHA-256 tells answers apart. */
  private static final int LENGTH = 16;

  private ContentTag() {}

  /** Quotes included. */
  public static String of(byte[] bytes) {
    return '"' + HEX.formatHex(Sha256.of(bytes), 0, LENGTH) + '"';
  }
}
