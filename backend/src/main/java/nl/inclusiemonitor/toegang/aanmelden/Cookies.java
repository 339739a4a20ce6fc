package nl.inclusiemonitor.toegang.aanmelden;

import io.netty.handler.codec.http.cookie.Cookie;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import java.util.Optional;
import nl.inclusiemonitor.http.request.Request;

/**
 * The two cookies: of a session, which without Max-Age goes when the browser closes, and of a known
 * browser. The prefix makes browsers take them only over a secure connection, for this host and all
 * its paths.
 */
enum Cookies {
  SESSIE("__Host-sessie", ""),
  BROWSER("__Host-browser", "; Max-Age=" + BekendeBrowsers.DUUR.toSeconds());

  private static final String ATTRIBUTES = "; Path=/; HttpOnly; Secure; SameSite=Strict";

  private final String name;
  private final String duration;

  Cookies(String name, String duration) {
    this.name = name;
    this.duration = duration;
  }

  String set(String value) {
    return name + "=" + value + ATTRIBUTES + duration;
  }

  String clear() {
    return name + "=" + ATTRIBUTES + "; Max-Age=0";
  }

  Optional<String> in(Request request) {
    return request
        .header("Cookie")
        .flatMap(
            header ->
                ServerCookieDecoder.STRICT.decode(header).stream()
                    .filter(cookie -> cookie.name().equals(name))
                    .map(Cookie::value)
                    .findFirst());
  }
}
