package nl.inclusiemonitor.levering.upload;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Arrays;
import nl.inclusiemonitor.levering.intake.HervatbareAfdruk;
import nl.inclusiemonitor.levering.intake.Vingerafdruk;

/** A hash that can be gone on with, made on another thread than the reading: it is the slowest. */
final class Achtergrondafdruk implements Vingerafdruk {
  private final Vertx vertx;
  private final HervatbareAfdruk afdruk;
  private Future<Void> bezig = Future.succeededFuture();

  Achtergrondafdruk(Vertx vertx, byte[] toestand) {
    this.vertx = vertx;
    this.afdruk = new HervatbareAfdruk(toestand);
  }

  @Override
  public void update(byte[] bytes, int from, int length) {
    if (length == 0) {
      return;
    }
    byte[] own = Arrays.copyOfRange(bytes, from, from + length);
    bezig =
        bezig.compose(
            done ->
                vertx.executeBlocking(
                    () -> {
                      afdruk.update(own, 0, own.length);
                      return null;
                    }));
  }

  /** Succeeds when everything so far is in. */
  Future<Void> bij() {
    return bezig;
  }

  /** Once it is {@link #bij()}. */
  byte[] toestand() {
    return afdruk.toestand();
  }

  @Override
  public byte[] sha256() {
    return afdruk.sha256();
  }
}
