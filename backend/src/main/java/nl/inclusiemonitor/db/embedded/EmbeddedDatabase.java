package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import nl.inclusiemonitor.db.Credentials;
import nl.inclusiemonitor.db.DatabaseSettings;
import nl.inclusiemonitor.db.DatabaseStartException;
import nl.inclusiemonitor.db.OwnerConnections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server that runs with the product when no external one is given. All of it blocks:
 * use it from a plain thread at start and at the end.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  /** As {@code db/roles.sql} names them. */
  private static final String OWNER = "inclusiemonitor_owner";

  private static final String APP = "inclusiemonitor_app";

  private final DirectoryLock lock;
  private final Server server;
  private final Guard guard;
  private final DatabaseSettings settings;
  private final DatabaseSettings superuser;

  private EmbeddedDatabase(
      DirectoryLock lock,
      Server server,
      CleanStart start,
      DatabaseSettings settings,
      DatabaseSettings superuser) {
    this.lock = lock;
    this.server = server;
    this.guard = new Guard(server, start);
    this.settings = settings;
    this.superuser = superuser;
  }

  /** Starts the server of this data directory, made first when there is none. */
  public static EmbeddedDatabase start(Path data) {
    return start(data, PostgresBinaries::bundled);
  }

  /** The same with the programs of an installed PostgreSQL. */
  public static EmbeddedDatabase start(Path data, PostgresBinaries binaries) {
    return start(data, home -> binaries);
  }

  /** How the product reaches its database. */
  public DatabaseSettings settings() {
    return settings;
  }

  /** How the test harness makes databases of its own. */
  DatabaseSettings superuser() {
    return superuser;
  }

  private interface BinariesSource {
    PostgresBinaries under(Path home) throws IOException;
  }

  private static EmbeddedDatabase start(Path data, BinariesSource source) {
    try {
      Path home = Files.createDirectories(data.toAbsolutePath().normalize().resolve("postgresql"));
      DirectoryLock lock = DirectoryLock.acquire(home);
      try {
        return start(home, lock, source.under(home));
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new DatabaseStartException(
          "The embedded database cannot be set up in %s: %s".formatted(data, e), e);
    }
  }

  private static EmbeddedDatabase start(Path home, DirectoryLock lock, PostgresBinaries binaries)
      throws IOException {
    RunAs runAs = RunAs.choose(home);
    Cluster cluster = new Cluster(home, binaries, runAs);
    String superuserPassword = cluster.createIfAbsent();
    Server server = new Server(cluster, binaries, runAs);
    // Its port comes free for this one.
    server.clear();
    int port = Port.choose(home);
    cluster.configure(port);
    DatabaseSettings settings = settings(home, port);
    DatabaseSettings superuser =
        settings.withOwner(new Credentials(Cluster.SUPERUSER, superuserPassword));
    CleanStart start = new CleanStart(cluster, server, superuser);
    start.run();
    try {
      EmbeddedDatabase database =
          new EmbeddedDatabase(lock, server, start, settings, superuser.withDatabase("postgres"));
      database.createRoles();
      database.guard.start();
      LOG.info("embedded PostgreSQL on 127.0.0.1:{}, data in {}", port, cluster.directory());
      return database;
    } catch (IOException | RuntimeException e) {
      server.stop();
      throw e;
    }
  }

  private static DatabaseSettings settings(Path home, int port) throws IOException {
    Path secrets = home.resolve("secrets");
    return DatabaseSettings.loopback(
        port,
        new Credentials(APP, SecretFile.readOrCreate(secrets.resolve("app"))),
        new Credentials(OWNER, SecretFile.readOrCreate(secrets.resolve("owner"))));
  }

  private void createRoles() throws IOException {
    try (Connection connection = OwnerConnections.of(superuser).getConnection()) {
      Roles.create(
          connection,
          Map.of(
              "owner_password", settings.owner().password(),
              "app_password", settings.app().password()));
    } catch (SQLException e) {
      throw new DatabaseStartException(
          "The roles of the embedded database cannot be made: " + e.getMessage(), e);
    }
  }

  /** Stops the server in order, then lets another process use the directory. */
  @Override
  public void close() {
    guard.stop();
    try {
      server.stop();
    } catch (IOException e) {
      LOG.error("PostgreSQL could not be stopped", e);
    } finally {
      release();
    }
  }

  private void release() {
    try {
      lock.close();
    } catch (IOException e) {
      LOG.warn("the lock of the data directory could not be closed", e);
    }
  }
}
