package nl.inclusiemonitor.levering.upload;

import io.vertx.core.buffer.Buffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;

/** What a client says that the bytes of one request add up to ({@code Upload-Checksum}). */
final class Controlesom {
  /** By the name that tus gives them. */
  private static final Map<String, String> ALGORITMEN =
      Map.of("sha1", "SHA-1", "sha256", "SHA-256");

  static final String NAMEN = "sha1,sha256";

  private final MessageDigest digest;
  private final byte[] gezegd;

  private Controlesom(MessageDigest digest, byte[] gezegd) {
    this.digest = digest;
    this.gezegd = gezegd;
  }

  /** Throws Invalid for another algorithm or something that is no base64. */
  static Controlesom van(String header) {
    String[] delen = header.split(" ", -1);
    String algoritme = ALGORITMEN.get(delen[0]);
    if (algoritme == null || delen.length != 2) {
      throw onleesbaar();
    }
    try {
      return new Controlesom(
          MessageDigest.getInstance(algoritme), Base64.getDecoder().decode(delen[1]));
    } catch (IllegalArgumentException e) {
      throw onleesbaar();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algoritme, e);
    }
  }

  private static Failure onleesbaar() {
    return new Failure.Invalid(
        FieldError.of(
            "header",
            "Upload-Checksum",
            "controlesom-onleesbaar",
            "Schrijf de controlesom als sha1 of sha256, een spatie en base64."));
  }

  void neem(Buffer piece) {
    digest.update(piece.getBytes());
  }

  /** Whether that is what came; asked once. */
  boolean klopt() {
    return MessageDigest.isEqual(digest.digest(), gezegd);
  }
}
