package nl.inclusiemonitor.http;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where and how the product listens.
 *
 * @param port 0 takes a free one
 * @param publicUrl how browsers reach it, when that is not the Host they name
 * @param tls own certificate; without it a proxy in front ends TLS
 * @param theme a style sheet of the organisation, served as {@code /theme.css}
 */
public record HttpSettings(
    String host, int port, Optional<URI> publicUrl, Optional<Tls> tls, Optional<Path> theme) {
  public HttpSettings {
    Objects.requireNonNull(host);
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("a port is 0 to 65535, not " + port);
    }
    publicUrl.ifPresent(HttpSettings::requireOrigin);
  }

  /** Where a client on this machine finds it; an IPv6 address stands between brackets there. */
  public URI address(int actualPort) {
    String authority = host.contains(":") ? "[" + host + "]" : host;
    return URI.create(
        "%s://%s:%d".formatted(tls.isPresent() ? "https" : "http", authority, actualPort));
  }

  /** Certificate chain and key as PEM files. */
  public record Tls(Path certificate, Path key) {}

  private static void requireOrigin(URI url) {
    boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
    boolean bare = url.getPath() == null || url.getPath().isEmpty() || "/".equals(url.getPath());
    if (!web || url.getHost() == null || !bare) {
      throw new IllegalArgumentException("the public URL is http(s)://host[:port] without a path");
    }
  }
}
