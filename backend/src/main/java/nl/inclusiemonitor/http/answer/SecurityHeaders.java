package nl.inclusiemonitor.http.answer;

import io.vertx.core.MultiMap;

/** What every answer tells a browser not to do. */
public final class SecurityHeaders {
  /**
   * Of the pages. Trusted Types have one policy, which admits only own scripts for a worker; styles
   * and scripts come from files, never from the page.
   */
  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'; require-trusted-types-for 'script';"
          + " trusted-types inclusiemonitor";

  /** Of data: nothing in it is ever to be shown as a page. */
  private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  public static void forApi(MultiMap headers, String apiVersion) {
    common(headers);
    headers.set("API-Version", apiVersion);
    headers.set("Cache-Control", "no-store");
    headers.set("Content-Security-Policy", DATA_POLICY);
  }

  public static void forPages(MultiMap headers) {
    common(headers);
    headers.set("Content-Security-Policy", PAGE_POLICY);
  }

  private static void common(MultiMap headers) {
    headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set(
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
  }
}
