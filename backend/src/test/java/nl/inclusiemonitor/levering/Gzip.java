package nl.inclusiemonitor.levering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Packs what a test delivers. */
public final class Gzip {
  private Gzip() {}

  public static byte[] of(String csv) throws IOException {
    return of(csv.getBytes(StandardCharsets.UTF_8));
  }

  public static byte[] of(byte[]... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      for (byte[] part : parts) {
        gzip.write(part);
      }
    }
    return out.toByteArray();
  }
}
