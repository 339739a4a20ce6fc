package nl.inclusiemonitor.http.answer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.request.Request;

/**
 * Where the next page begins, named after the last item before it: its number, id or name, in a
 * form that says nothing to the client. A page that begins after an item stays the same when others
 * come before it, which one that begins at a count does not.
 *
 * <p>It ends with a check, so that one that was made up or changed on its way is refused instead of
 * answered with a page that nobody asked for. The check is no seal: a cursor opens nothing, and who
 * works one out reads a page of a list that is theirs to read.
 */
public final class Cursor {
  private static final int CHECK_BYTES = 4;

  private Cursor() {}

  public static String van(long nummer) {
    return van(ByteBuffer.allocate(Long.BYTES).putLong(nummer).array());
  }

  /** For a list in the order of ids that are in the order of time. */
  public static String van(UUID id) {
    return van(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
  }

  /** For a list in the order of names that are unique. */
  public static String van(String naam) {
    return van(naam.getBytes(StandardCharsets.UTF_8));
  }

  private static String van(byte[] plaats) {
    byte[] gemerkt =
        ByteBuffer.allocate(plaats.length + CHECK_BYTES).put(plaats).put(check(plaats)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(gemerkt);
  }

  private static byte[] check(byte[] plaats) {
    return Arrays.copyOf(Sha256.of("cursor " + HexFormat.of().formatHex(plaats)), CHECK_BYTES);
  }

  /**
   * A place that counts down from nought, as that of a line does. Throws Invalid for a cursor that
   * no page named.
   */
  public static long getal(String cursor) {
    return plaats(cursor, Long.BYTES).getLong();
  }

  /** Throws Invalid for a cursor that no page named. */
  public static long nummer(String cursor) {
    long nummer = getal(cursor);
    if (nummer < 0) {
      throw onbekend();
    }
    return nummer;
  }

  /** Throws Invalid for a cursor that no page named. */
  public static UUID id(String cursor) {
    ByteBuffer plaats = plaats(cursor, 2 * Long.BYTES);
    return new UUID(plaats.getLong(), plaats.getLong());
  }

  /** Throws Invalid for a cursor that no page named. */
  public static String naam(String cursor) {
    String naam = new String(bytes(cursor), StandardCharsets.UTF_8);
    // PostgreSQL takes no NUL in a text.
    if (naam.chars().anyMatch(Character::isISOControl)) {
      throw onbekend();
    }
    return naam;
  }

  private static ByteBuffer plaats(String cursor, int length) {
    byte[] bytes = bytes(cursor);
    if (bytes.length != length) {
      throw onbekend();
    }
    return ByteBuffer.wrap(bytes);
  }

  private static byte[] bytes(String cursor) {
    byte[] gemerkt = decoded(cursor);
    int length = Math.max(0, gemerkt.length - CHECK_BYTES);
    byte[] plaats = Arrays.copyOf(gemerkt, length);
    // Written anew and compared as text: the spare bits of base64 would let a changed one pass.
    if (!van(plaats).equals(cursor)) {
      throw onbekend();
    }
    return plaats;
  }

  private static byte[] decoded(String cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException notBase64) {
      throw onbekend();
    }
  }

  /** The failure for a cursor of the right form that this list cannot have named. */
  public static Failure.Invalid onbekend() {
    return new Failure.Invalid(
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
