package nl.inclusiemonitor.levering.intake;

import java.util.Optional;
import nl.inclusiemonitor.digest.ResumableSha256;

/** The SHA-256 of a file that comes in parts: its state is kept, and gone on with elsewhere. */
public final class HervatbareAfdruk implements Vingerafdruk {
  private final ResumableSha256 sha256;

  /** Of nothing yet. */
  public HervatbareAfdruk() {
    this(new ResumableSha256());
  }

  private HervatbareAfdruk(ResumableSha256 sha256) {
    this.sha256 = sha256;
  }

  /** Goes on from what {@link #toestand()} gave; empty when another version of this product did. */
  public static Optional<HervatbareAfdruk> van(byte[] toestand) {
    return ResumableSha256.of(toestand).map(HervatbareAfdruk::new);
  }

  @Override
  public void update(byte[] bytes, int from, int length) {
    sha256.update(bytes, from, length);
  }

  /** What is needed to go on. */
  public byte[] toestand() {
    return sha256.state();
  }

  @Override
  public byte[] sha256() {
    return sha256.digest();
  }
}
