package nl.inclusiemonitor.demo.ministerie;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes pseudonyms of the shape that the I-team delivers: HMAC-SHA-256 truncated to 128 bits, as 32
 * hex digits. The key follows from the seed and the message is a role in the script, so no
 * burgerservicenummer is involved.
 */
final class Pseudoniemen {
  private static final String ALGORITME = "HmacSHA256";
  private static final int BYTES = 16;

  private final Mac mac;

  Pseudoniemen(long zaad) {
    try {
      mac = Mac.getInstance(ALGORITME);
      mac.init(new SecretKeySpec(("demo-ministerie " + zaad).getBytes(UTF_8), ALGORITME));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITME, e);
    }
  }

  String van(String rol) {
    byte[] code = mac.doFinal(rol.getBytes(UTF_8));
    return HexFormat.of().formatHex(Arrays.copyOf(code, BYTES));
  }
}
