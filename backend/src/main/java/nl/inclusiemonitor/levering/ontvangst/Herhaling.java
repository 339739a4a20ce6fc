package nl.inclusiemonitor.levering.ontvangst;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.intake.Inhoud;
import nl.inclusiemonitor.levering.intake.Vorm;

/**
 * A file that comes again under the key of an earlier request: read to see that it is the same
 * file, and not kept. Who stated its digest then and now need not send it twice.
 */
final class Herhaling {
  private final Levering eerder;
  private final Aanlevering aanlevering;

  Herhaling(Levering eerder, Aanlevering aanlevering) {
    this.eerder = eerder;
    this.aanlevering = aanlevering;
  }

  /**
   * Whether what came before the body proves it: the stated digest is part of what was compared.
   */
  boolean isBewezen() {
    return aanlevering.digest().isPresent();
  }

  /** Succeeds when the content is that of the earlier levering; fails with Conflict otherwise. */
  Future<Void> vergelijk(Vertx vertx, Lezing lezing) {
    Inhoud inhoud = new Inhoud(aanlevering.vorm() == Vorm.GZIP);
    return lezing
        .lees(vertx, piece -> neem(inhoud, piece), () -> {})
        .compose(done -> eindig(inhoud))
        .onComplete(done -> inhoud.close());
  }

  /** A longer file is another one, so no more of it is read. */
  private Future<Void> neem(Inhoud inhoud, Buffer piece) {
    inhoud.offer(piece.getBytes());
    eis(inhoud.bytes() <= eerder.gelezenBytes());
    return Future.succeededFuture();
  }

  private Future<Void> eindig(Inhoud inhoud) {
    eis(eerder.sha256().filter(Buffer.buffer(inhoud.sha256())::equals).isPresent());
    return Future.succeededFuture();
  }

  private static void eis(boolean zelfde) {
    if (!zelfde) {
      throw Idempotentie.anderVerzoek();
    }
  }
}
