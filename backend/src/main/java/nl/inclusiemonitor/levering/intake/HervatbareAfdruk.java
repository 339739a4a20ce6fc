package nl.inclusiemonitor.levering.intake;

import org.bouncycastle.crypto.digests.SHA256Digest;

/**
 * A SHA-256 whose state can be kept, and gone on with elsewhere. The JDK's is faster and keeps its
 * state to itself. The form of the state belongs to one version of BouncyCastle: an upgrade keeps
 * reading what the former one wrote, or ends the uploads that are under way.
 */
public final class HervatbareAfdruk implements Vingerafdruk {
  private final SHA256Digest digest;

  /** Of nothing yet. */
  public HervatbareAfdruk() {
    digest = new SHA256Digest();
  }

  /** Goes on from what {@link #toestand()} gave. */
  public HervatbareAfdruk(byte[] toestand) {
    digest = new SHA256Digest(toestand);
  }

  @Override
  public void update(byte[] bytes, int from, int length) {
    digest.update(bytes, from, length);
  }

  /** What is needed to go on. */
  public byte[] toestand() {
    return digest.getEncodedState();
  }

  @Override
  public byte[] sha256() {
    byte[] sha256 = new byte[digest.getDigestSize()];
    digest.doFinal(sha256, 0);
    return sha256;
  }
}
