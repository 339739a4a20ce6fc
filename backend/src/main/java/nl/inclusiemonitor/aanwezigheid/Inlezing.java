package nl.inclusiemonitor.aanwezigheid;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.request.Request;

/** Reads one body into the two lists, piece by piece and within a time. */
final class Inlezing {
  /** Of a file of at most 8 MB. */
  private static final long GEDULD_MILLIS = 60_000;

  private final Lijstlezer lezer = new Lijstlezer();
  private final MessageDigest digest = Sha256.begin();
  private final Promise<Lijsten> klaar = Promise.promise();
  private final String sha256;

  private Inlezing(String sha256) {
    this.sha256 = sha256;
  }

  /** Succeeds with the lists; fails with what is wrong, and then nothing of them is left. */
  static Future<Lijsten> lees(Vertx vertx, Request request, String sha256) {
    Inlezing inlezing = new Inlezing(sha256);
    request.gone().onSuccess(weg -> inlezing.breekAf()).onFailure(inlezing.klaar::tryFail);
    ReadStream<Buffer> inhoud = request.content();
    long timer = vertx.setTimer(GEDULD_MILLIS, laat -> inlezing.breekAf());
    inhoud.handler(inlezing::neem);
    inhoud.endHandler(einde -> inlezing.einde());
    inhoud.resume();
    return inlezing
        .klaar
        .future()
        .onFailure(mislukt -> inlezing.lezer.wis())
        .onComplete(klaar -> vertx.cancelTimer(timer));
  }

  /** After a refusal the rest is still read, and dropped. */
  private void neem(Buffer stuk) {
    if (klaar.future().isComplete()) {
      return;
    }
    try {
      byte[] bytes = stuk.getBytes();
      digest.update(bytes);
      lezer.neem(bytes);
    } catch (Failure geweigerd) {
      klaar.tryFail(geweigerd);
    }
  }

  private void einde() {
    if (klaar.future().isComplete()) {
      return;
    }
    try {
      Lijsten lijsten = lezer.einde();
      if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
        throw Telbezwaar.anderBestand();
      }
      klaar.tryComplete(lijsten);
    } catch (Failure geweigerd) {
      klaar.tryFail(geweigerd);
    }
  }

  private void breekAf() {
    klaar.tryFail(
        new Failure.TooSlow(
            "afgebroken", "Het bestand kwam niet helemaal binnen; er is niets geteld."));
  }
}
