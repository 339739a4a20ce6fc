package nl.inclusiemonitor.http.access;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import nl.inclusiemonitor.failure.Failure;

/**
 * Refuses requests that another site makes a browser send. The browser states in Origin and
 * Sec-Fetch-Site who asked, and a site cannot change those; the custom header is one that a form
 * cannot send.
 */
public final class BrowserOrigin {
  public static final String HEADER = "X-Inclusiemonitor";

  private final Optional<String> publicOrigin;

  public BrowserOrigin(Optional<URI> publicUrl) {
    this.publicOrigin = publicUrl.map(url -> origin(url.toString()));
  }

  /** For a request with a session: a browser that states where it comes from, and the header. */
  void requireOwnPage(HttpServerRequest request) {
    refuseOtherSites(request);
    boolean stated =
        request.headers().contains("Origin") || request.headers().contains("Sec-Fetch-Site");
    if (!stated || !"1".equals(request.getHeader(HEADER))) {
      throw foreign();
    }
  }

  /** For a request without one: whatever is stated has to be right; a program states nothing. */
  void refuseOtherSites(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !"same-origin".equals(site)) {
      throw foreign();
    }
    String origin = request.getHeader("Origin");
    if (origin != null && !isOwn(origin, request)) {
      throw foreign();
    }
  }

  private boolean isOwn(String origin, HttpServerRequest request) {
    if (publicOrigin.isPresent()) {
      return publicOrigin.get().equals(origin(origin));
    }
    String host = request.authority() == null ? "" : request.authority().toString();
    return origin(origin).equals(origin((request.isSSL() ? "https://" : "http://") + host));
  }

  private static String origin(String url) {
    String bare = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    String lower = bare.toLowerCase(Locale.ROOT);
    return lower.replaceFirst("^(http://.*):80$", "$1").replaceFirst("^(https://.*):443$", "$1");
  }

  private static Failure foreign() {
    return new Failure.Forbidden(
        "vreemde-herkomst", "Dit verzoek komt niet van een eigen pagina van de Inclusiemonitor.");
  }
}
