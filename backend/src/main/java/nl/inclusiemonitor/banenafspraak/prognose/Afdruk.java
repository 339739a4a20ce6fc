package nl.inclusiemonitor.banenafspraak.prognose;

import io.vertx.core.buffer.Buffer;
import java.util.HexFormat;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.http.answer.Reply;

/** Marks an answer by its content, so that who has these bytes is told so. */
final class Afdruk {
  private Afdruk() {}

  static Reply reply(String mediaType, Buffer bytes) {
    String hex = HexFormat.of().formatHex(Sha256.of(bytes.getBytes()), 0, 16);
    return Reply.bytes(mediaType, bytes).etag('"' + hex + '"');
  }
}
