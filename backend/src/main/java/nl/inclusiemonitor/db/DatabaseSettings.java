package nl.inclusiemonitor.db;

import io.vertx.pgclient.SslMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How to reach the database, and as whom.
 *
 * @param app the role that serves requests
 * @param owner the role that migrates
 * @param sslMode disable, require, verify-ca or verify-full; never one that falls back to plain
 * @param caFile PEM certificates to trust instead of those of the JVM
 */
public record DatabaseSettings(
    String host,
    int port,
    String database,
    Credentials app,
    Credentials owner,
    SslMode sslMode,
    Optional<Path> caFile) {

  private static final String LOOPBACK = "127.0.0.1";
  private static final String DATABASE = "inclusiemonitor";

  public DatabaseSettings {
    Objects.requireNonNull(app);
    Objects.requireNonNull(owner);
    check(!host.isBlank(), "The database URL names no host.");
    check(port > 0 && port < 65536, "The port of the database must be 1 to 65535.");
    check(!database.isBlank(), "The database URL names no database.");
    check(
        sslMode != SslMode.ALLOW && sslMode != SslMode.PREFER,
        "The sslmode of the database must be disable, require, verify-ca or verify-full.");
    check(
        caFile.isEmpty() || Files.isReadable(caFile.get()),
        "The sslrootcert of the database cannot be read: " + caFile.orElse(null));
    check(
        caFile.isEmpty() || sslMode == SslMode.VERIFY_CA || sslMode == SslMode.VERIFY_FULL,
        "An sslrootcert has no effect unless sslmode is verify-ca or verify-full.");
  }

  /** A server on this machine, with the product's own database name and without TLS. */
  public static DatabaseSettings loopback(int port, Credentials app, Credentials owner) {
    return new DatabaseSettings(
        LOOPBACK, port, DATABASE, app, owner, SslMode.DISABLE, Optional.empty());
  }

  public DatabaseSettings withDatabase(String other) {
    return new DatabaseSettings(host, port, other, app, owner, sslMode, caFile);
  }

  public DatabaseSettings withOwner(Credentials other) {
    return new DatabaseSettings(host, port, database, app, other, sslMode, caFile);
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new DatabaseStartException(message);
    }
  }
}
