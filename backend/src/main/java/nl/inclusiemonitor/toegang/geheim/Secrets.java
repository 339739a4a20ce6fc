package nl.inclusiemonitor.toegang.geheim;

import java.security.SecureRandom;
import java.util.Base64;

/** Random values that only their holder knows, and the hash under which they are kept. */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private Secrets() {}

  /** 256 random bits: nobody guesses it, so a fast hash is enough to keep it. */
  public static String random() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(BYTES));
  }

  public static byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
