package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import nl.inclusiemonitor.db.DatabaseSettings;
import nl.inclusiemonitor.db.DatabaseStartException;
import nl.inclusiemonitor.db.Migrations;
import nl.inclusiemonitor.db.OwnerConnections;

/**
 * The PostgreSQL server of this test run: the embedded one, or with {@code -Dtest.postgres=15} that
 * of Debian. Its directory under {@code target} is kept, so only the first run makes a cluster.
 */
public final class TestServer {
  private static final String EMBEDDED = "embedded";
  private static final String VERSION = System.getProperty("test.postgres", EMBEDDED);
  private static final int RUNS_AT_ONCE = 8;
  private static final String TEMPLATE = "sjabloon";

  private final EmbeddedDatabase server;

  private TestServer(EmbeddedDatabase server) {
    this.server = server;
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    sql("drop database if exists " + TEMPLATE);
    sql("create database " + TEMPLATE + " owner " + server.settings().owner().user());
    Migrations.run(server.settings().withDatabase(TEMPLATE));
  }

  private static final class Holder {
    private static final TestServer INSTANCE = new TestServer(launch(0));
  }

  public static TestServer get() {
    return Holder.INSTANCE;
  }

  /** A migrated database of its own, empty but for what migrations put in. */
  public DatabaseSettings cloneTemplate() {
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    sql(
        "create database %s template %s owner %s"
            .formatted(name, TEMPLATE, server.settings().owner().user()));
    // As roles.sql does; a clone does not inherit it.
    sql("revoke all on database " + name + " from public");
    sql("grant connect on database " + name + " to " + server.settings().app().user());
    return server.settings().withDatabase(name);
  }

  public void drop(DatabaseSettings clone) {
    sql("drop database if exists " + clone.database() + " with (force)");
  }

  private void sql(String statement) {
    try (Connection connection = OwnerConnections.of(server.superuser()).getConnection();
        Statement call = connection.createStatement()) {
      call.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** Another test run in this directory has the lock of the first; this one takes the next. */
  private static EmbeddedDatabase launch(int attempt) {
    Path data = Path.of("target", "test-postgres-" + VERSION + "-" + attempt);
    try {
      return VERSION.equals(EMBEDDED)
          ? EmbeddedDatabase.start(data)
          : EmbeddedDatabase.start(data, installed());
    } catch (DatabaseStartException e) {
      if (attempt < RUNS_AT_ONCE && e.getMessage().contains("in use by another")) {
        return launch(attempt + 1);
      }
      throw e;
    }
  }

  /** The programs that this run tests with, unpacked under the given directory if they must be. */
  static PostgresBinaries binaries(Path home) throws IOException {
    return VERSION.equals(EMBEDDED) ? PostgresBinaries.bundled(home) : installed();
  }

  private static PostgresBinaries installed() {
    Path bin = Path.of("/usr/lib/postgresql", VERSION, "bin");
    if (!Files.isDirectory(bin)) {
      throw new IllegalStateException("Debian's postgresql-" + VERSION + " is not installed");
    }
    return PostgresBinaries.installed(bin, Integer.parseInt(VERSION));
  }
}
