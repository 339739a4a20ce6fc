package nl.inclusiemonitor.db;

import io.vertx.pgclient.SslMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The address of an external database as {@code INCLUSIEMONITOR_DATABASE_URL} gives it: {@code
 * postgresql://host:port/database?sslmode=verify-full&sslrootcert=/file.pem}.
 */
public record DatabaseUrl(
    String host, int port, String database, SslMode sslMode, Optional<Path> caFile) {

  private static final int DEFAULT_PORT = 5432;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Messages don't repeat the URL: someone may have put a password in it. */
  public static DatabaseUrl parse(String url) {
    URI uri;
    try {
      uri = new URI(url);
    } catch (URISyntaxException e) {
      throw refused("is no URL", null);
    }
    if (!Set.of("postgresql", "postgres").contains(String.valueOf(uri.getScheme()))) {
      throw refused("does not start with postgresql://", null);
    }
    if (uri.getRawUserInfo() != null) {
      throw refused("holds a user or password; those have settings of their own", null);
    }
    if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
      throw refused("must read postgresql://host:port/database", null);
    }
    SslMode sslMode = LOOPBACK.contains(uri.getHost()) ? SslMode.DISABLE : SslMode.VERIFY_FULL;
    Optional<Path> caFile = Optional.empty();
    for (String pair : uri.getRawQuery() == null ? new String[0] : uri.getRawQuery().split("&")) {
      String name = pair.substring(0, Math.max(pair.indexOf('='), 0));
      String value =
          URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8);
      switch (name) {
        case "sslmode" -> sslMode = sslMode(value);
        case "sslrootcert" -> caFile = Optional.of(Path.of(value));
        default -> throw refused("may carry sslmode and sslrootcert, nothing else", null);
      }
    }
    int port = uri.getPort() == -1 ? DEFAULT_PORT : uri.getPort();
    return new DatabaseUrl(uri.getHost(), port, uri.getPath().substring(1), sslMode, caFile);
  }

  public DatabaseSettings settings(Credentials app, Credentials owner) {
    return new DatabaseSettings(host, port, database, app, owner, sslMode, caFile);
  }

  private static SslMode sslMode(String value) {
    try {
      return SslMode.of(value);
    } catch (IllegalArgumentException e) {
      throw refused("has an unknown sslmode", e);
    }
  }

  private static DatabaseStartException refused(String why, Throwable cause) {
    return new DatabaseStartException("INCLUSIEMONITOR_DATABASE_URL " + why + ".", cause);
  }
}
