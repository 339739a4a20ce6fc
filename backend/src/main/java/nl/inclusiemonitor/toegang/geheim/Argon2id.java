package nl.inclusiemonitor.toegang.geheim;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Hashes passwords with Argon2id (RFC 9106). Slow on purpose, so never called on an event loop.
 *
 * <p>19 MiB, two passes, one lane: what the OWASP Password Storage Cheat Sheet asks at least. A
 * hash carries its own parameters, so that stronger ones can follow with each next login.
 */
public final class Argon2id {
  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  private static final Argon2Function CURRENT =
      Argon2Function.getInstance(
          MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID, Argon2Function.ARGON2_VERSION_13);

  private Argon2id() {}

  /** In the notation {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. */
  static String hash(String password) {
    return CURRENT.hash(bytes(password), Secrets.randomBytes(SALT_BYTES)).getResult();
  }

  static boolean matches(String password, String hash) {
    return Argon2Function.getInstanceFromHash(hash)
        .check(bytes(password), hash.getBytes(StandardCharsets.US_ASCII));
  }

  /** Whether a hash was made with other parameters than those of today. */
  public static boolean isOutdated(String hash) {
    return !Argon2Function.getInstanceFromHash(hash).equals(CURRENT);
  }

  /** Keyboards compose letters with accents differently; the same letters are the same password. */
  private static byte[] bytes(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
  }
}
