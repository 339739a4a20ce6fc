package nl.inclusiemonitor.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import nl.inclusiemonitor.db.OwnerConnections;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crash leaves nothing on the disk of what was never committed, and all of what was. */
class OrphanedFilesIT {
  private static final String LINES =
      " as select n, repeat('x', 100) as tekst from generate_series(1, 50000) n";

  private static PostgresBinaries binaries;

  @TempDir Path data;

  private Path cluster;

  @BeforeAll
  static void unpackOnce(@TempDir Path home) throws Exception {
    binaries = TestServer.binaries(home);
  }

  @BeforeEach
  void place() {
    cluster = data.resolve("postgresql").resolve("data-" + binaries.major());
  }

  @Test
  void aKilledBackendLeavesNoFilesOfTheTableThatItWasFilling() throws Exception {
    try (EmbeddedDatabase server = EmbeddedDatabase.start(data, binaries)) {
      Path committed;
      Path orphaned;
      try (Connection connection = OwnerConnections.of(server.settings()).getConnection()) {
        execute(connection, "create schema laden");
        execute(connection, "create table laden.wel" + LINES);
        committed = file(connection, "laden.wel");
        connection.setAutoCommit(false);
        execute(connection, "create table laden.niet" + LINES);
        orphaned = file(connection, "laden.niet");
        assertThat(orphaned).isNotEmptyFile();

        // Not by way of its postmaster, which lets it clean up.
        kill(Long.parseLong(ask(connection, "select pg_backend_pid()")));

        until(() -> !Files.exists(orphaned));
      }
      until(() -> lines(server) == 50_000);
      assertThat(committed).exists();
    }
  }

  @Test
  void whatAnEarlierCrashLeftIsGoneAtTheNextStart() throws Exception {
    String database;
    try (EmbeddedDatabase server = EmbeddedDatabase.start(data, binaries);
        Connection connection = OwnerConnections.of(server.settings()).getConnection()) {
      execute(connection, "create schema laden");
      execute(connection, "create table laden.wel" + LINES);
      database = ask(connection, "select oid from pg_database where datname = current_database()");
    }
    Path tables = cluster.resolve("base").resolve(database);
    List<Path> left =
        List.of(
            tables.resolve("987654"),
            tables.resolve("987654.1"),
            tables.resolve("987654_fsm"),
            tables.resolve("987654_vm.1"));
    List<Path> others = List.of(tables.resolve("987654.txt"), cluster.resolve("base/1/987654"));
    for (Path file : left) {
      Files.writeString(file, "what was refused");
    }
    for (Path file : others) {
      Files.writeString(file, "of somebody else");
    }

    try (EmbeddedDatabase server = EmbeddedDatabase.start(data, binaries)) {
      assertThat(left).noneMatch(Files::exists);
      assertThat(others).allMatch(Files::exists);
      assertThat(lines(server)).isEqualTo(50_000);
    }
  }

  @Test
  void aTableThatIsBeingFilledIsLeftAlone() throws Exception {
    try (EmbeddedDatabase server = EmbeddedDatabase.start(data, binaries);
        Connection connection = OwnerConnections.of(server.settings()).getConnection();
        Connection superuser =
            OwnerConnections.of(server.superuser().withDatabase(server.settings().database()))
                .getConnection()) {
      execute(connection, "create schema laden");
      OrphanedFiles before = OrphanedFiles.before(cluster);
      connection.setAutoCommit(false);
      execute(connection, "create table laden.wel" + LINES);

      assertThat(before.remove(superuser)).isZero();

      connection.commit();
      assertThat(lines(server)).isEqualTo(50_000);
    }
  }

  private static void kill(long process) {
    assertThat(ProcessHandle.of(process).orElseThrow().destroyForcibly()).isTrue();
  }

  private static long lines(EmbeddedDatabase server) throws SQLException {
    try (Connection connection = OwnerConnections.of(server.settings()).getConnection()) {
      return Long.parseLong(ask(connection, "select count(tekst) from laden.wel"));
    }
  }

  private Path file(Connection connection, String table) throws SQLException {
    return cluster.resolve(ask(connection, "select pg_relation_filepath('" + table + "')"));
  }

  private static void execute(Connection connection, String statement) throws SQLException {
    try (Statement call = connection.createStatement()) {
      call.execute(statement);
    }
  }

  private static String ask(Connection connection, String query) throws SQLException {
    try (Statement call = connection.createStatement();
        ResultSet rows = call.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** Something that may fail as long as the server is away. */
  private interface Check {
    boolean holds() throws SQLException;
  }

  private static void until(Check check) throws InterruptedException {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    boolean holds = false;
    while (!holds) {
      assertThat(System.nanoTime()).as("within its time").isLessThan(deadline);
      Thread.sleep(100);
      try {
        holds = check.holds();
      } catch (SQLException notYet) {
        // Asked again.
      }
    }
  }
}
