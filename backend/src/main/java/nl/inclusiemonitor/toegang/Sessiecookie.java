package nl.inclusiemonitor.toegang;

import io.netty.handler.codec.http.cookie.Cookie;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import java.util.Optional;
import nl.inclusiemonitor.http.Request;

/**
 * The cookie of a session. The prefix makes browsers take it only over a secure connection, for
 * this host and all its paths; without Max-Age it goes when the browser closes.
 */
final class Sessiecookie {
  private static final String NAME = "__Host-sessie";
  private static final String ATTRIBUTES = "; Path=/; HttpOnly; Secure; SameSite=Strict";

  private Sessiecookie() {}

  static String set(String id) {
    return NAME + "=" + id + ATTRIBUTES;
  }

  static String clear() {
    return NAME + "=" + ATTRIBUTES + "; Max-Age=0";
  }

  static Optional<String> in(Request request) {
    return request
        .header("Cookie")
        .flatMap(
            header ->
                ServerCookieDecoder.STRICT.decode(header).stream()
                    .filter(cookie -> cookie.name().equals(NAME))
                    .map(Cookie::value)
                    .findFirst());
  }
}
