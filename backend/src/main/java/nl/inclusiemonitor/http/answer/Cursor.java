package nl.inclusiemonitor.http.answer;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.request.Request;

/** Where the next page begins: a number that says nothing to the client. */
public final class Cursor {
  private Cursor() {}

  public static String van(long nummer) {
    byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(nummer).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Throws Invalid for a cursor that no page named. */
  public static long nummer(String cursor) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      if (bytes.length == Long.BYTES) {
        return ByteBuffer.wrap(bytes).getLong();
      }
    } catch (IllegalArgumentException notBase64) {
      // Falls through: the same fault as a wrong length.
    }
    throw new Failure.Invalid(
        FieldError.of(
            "query",
            "cursor",
            "cursor-onbekend",
            "Deze cursor komt niet van een vorige bladzijde."));
  }

  /**
   * Adds where the next page is, with the filters of this one; and from a later page, where the
   * first one is.
   */
  public static Reply link(Reply reply, Request request, Optional<String> volgende) {
    Reply linked =
        volgende
            .map(cursor -> link(reply, request.withQuery("cursor", cursor), "next"))
            .orElse(reply);
    return request.optionalText("cursor").isPresent()
        ? link(linked, request.withoutQuery("cursor"), "first")
        : linked;
  }

  private static Reply link(Reply reply, String path, String relation) {
    return reply.header("Link", "<%s>; rel=\"%s\"".formatted(path, relation));
  }
}
