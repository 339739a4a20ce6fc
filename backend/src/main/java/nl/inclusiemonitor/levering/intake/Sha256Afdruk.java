package nl.inclusiemonitor.levering.intake;

import java.security.MessageDigest;
import nl.inclusiemonitor.digest.Sha256;

/** The SHA-256 of a file that comes in one go, by the JDK: the fastest, and it cannot be kept. */
final class Sha256Afdruk implements Vingerafdruk {
  private final MessageDigest digest = Sha256.begin();

  @Override
  public void update(byte[] bytes, int from, int length) {
    digest.update(bytes, from, length);
  }

  @Override
  public byte[] sha256() {
    return digest.digest();
  }
}
