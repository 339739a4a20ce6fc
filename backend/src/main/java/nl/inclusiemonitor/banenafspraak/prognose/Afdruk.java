package nl.inclusiemonitor.banenafspraak.prognose;

import io.vertx.core.buffer.Buffer;
import nl.inclusiemonitor.http.answer.ContentTag;
import nl.inclusiemonitor.http.answer.Reply;

/** Marks an answer by its content, so that who has these bytes is told so. */
final class Afdruk {
  private Afdruk() {}

  static Reply reply(String mediaType, Buffer bytes) {
    return Reply.bytes(mediaType, bytes).etag(ContentTag.of(bytes.getBytes()));
  }
}
