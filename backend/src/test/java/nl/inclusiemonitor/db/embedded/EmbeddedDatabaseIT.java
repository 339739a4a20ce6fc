package nl.inclusiemonitor.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import nl.inclusiemonitor.db.Credentials;
import nl.inclusiemonitor.db.DatabaseSettings;
import nl.inclusiemonitor.db.DatabaseStartException;
import nl.inclusiemonitor.db.OwnerConnections;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server that comes with the product: what it is like, and what it survives. */
class EmbeddedDatabaseIT {
  private static PostgresBinaries binaries;

  @TempDir Path data;

  @BeforeAll
  static void unpackOnce(@TempDir Path home) throws Exception {
    binaries = TestServer.binaries(home);
  }

  @Test
  void listensOnLoopbackWithPasswordsAndWritesToDisk() throws Exception {
    try (EmbeddedDatabase server = EmbeddedDatabase.start(data, binaries)) {
      var settings = server.settings();

      assertThat(ask(settings, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(ask(settings, "show fsync")).isEqualTo("on");
      assertThat(ask(settings, "show data_checksums")).isEqualTo("on");
      assertThat(ask(settings, "select rolsuper from pg_roles where rolname = current_user"))
          .isEqualTo("f");
      var guess = settings.withOwner(new Credentials(settings.owner().user(), "geraden"));
      assertThatThrownBy(() -> ask(guess, "select 1")).hasMessageContaining("password");
    }
    for (Path secret : Directories.list(home().resolve("secrets"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aRestartKeepsDataPasswordsAndPort() throws Exception {
    DatabaseSettings before;
    try (EmbeddedDatabase server = EmbeddedDatabase.start(data, binaries)) {
      before = server.settings();
      remember(before, "er was eens");
    }

    try (EmbeddedDatabase server = EmbeddedDatabase.start(data, binaries)) {
      assertThat(server.settings()).isEqualTo(before);
      assertThat(remembered(server.settings())).isEqualTo("er was eens");
    }
  }

  @Test
  void aKilledServerComesBackByItself() throws Exception {
    try (EmbeddedDatabase server = EmbeddedDatabase.start(data, binaries)) {
      remember(server.settings(), "voor de val");

      ProcessHandle.of(serverPid()).orElseThrow().destroyForcibly();

      assertThat(eventuallyRemembered(server.settings())).isEqualTo("voor de val");
    }
  }

  @Test
  void theServerOfAKilledProductIsStoppedAndItsDataKept() throws Exception {
    long orphan;
    try (var product = ServerInChildProcess.start(data, binaries)) {
      orphan = serverPid();
      product.kill();
    }
    assertThat(ProcessHandle.of(orphan)).isPresent();

    try (EmbeddedDatabase server = EmbeddedDatabase.start(data, binaries)) {
      assertThat(serverPid()).isNotEqualTo(orphan);
      assertThat(ask(server.settings(), "select current_database()")).isEqualTo("inclusiemonitor");
    }
  }

  @Test
  void aSecondProcessOnTheDirectoryStopsWithOneLine() throws Exception {
    try (var product = ServerInChildProcess.start(data, binaries)) {
      long running = serverPid();

      assertThatThrownBy(() -> EmbeddedDatabase.start(data, binaries))
          .isInstanceOf(DatabaseStartException.class)
          .hasMessageContaining("in use by another Inclusiemonitor (process " + product.pid())
          .message()
          .hasLineCount(1);

      assertThat(serverPid()).isEqualTo(running);
      product.kill();
    }
    EmbeddedDatabase.start(data, binaries).close();
  }

  @Test
  void aSecondStartInOneProcessLeavesTheLockOfTheFirst() throws Exception {
    try (EmbeddedDatabase server = EmbeddedDatabase.start(data, binaries)) {
      assertThatThrownBy(() -> EmbeddedDatabase.start(data, binaries))
          .hasMessageContaining("in use");

      assertThatThrownBy(() -> ServerInChildProcess.start(data, binaries))
          .hasMessageContaining("did not start");
      assertThat(ask(server.settings(), "select 1")).isEqualTo("1");
    }
  }

  @Test
  void aStalePidFileThatNamesAForeignProcessHarmsNobody() throws Exception {
    EmbeddedDatabase.start(data, binaries).close();
    Process foreign = new ProcessBuilder("sleep", "60").start();
    try {
      Files.writeString(
          PostmasterFile.of(cluster()), foreign.pid() + "\n" + cluster() + "\n1\n5432\n\n\n");

      EmbeddedDatabase.start(data, binaries).close();

      assertThat(foreign.isAlive()).isTrue();
    } finally {
      foreign.destroyForcibly();
    }
  }

  @Test
  void processesOfAServerAreSeenEvenWithoutTheirParent() throws Exception {
    PostmasterFile file;
    try (EmbeddedDatabase server = EmbeddedDatabase.start(data, binaries)) {
      assertThat(ask(server.settings(), "select 1")).isEqualTo("1");
      file = PostmasterFile.read(cluster()).orElseThrow();
      assertThat(file.hasSurvivors()).isTrue();
    }
    assertThat(file.hasSurvivors()).isFalse();
  }

  @Test
  void aDamagedPidFileIsNoObstacle() throws Exception {
    EmbeddedDatabase.start(data, binaries).close();
    Files.writeString(PostmasterFile.of(cluster()), "");

    EmbeddedDatabase.start(data, binaries).close();

    assertThat(PostmasterFile.of(cluster())).doesNotExist();
  }

  @Test
  void anotherProgramOnItsPortMakesItMove() throws Exception {
    EmbeddedDatabase.start(data, binaries).close();
    int port = Integer.parseInt(Files.readString(home().resolve("port")));
    try (var taken = new java.net.ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress());
        EmbeddedDatabase server = EmbeddedDatabase.start(data, binaries)) {
      assertThat(server.settings().port()).isNotEqualTo(taken.getLocalPort());
      assertThat(ask(server.settings(), "select 1")).isEqualTo("1");
    }
  }

  @Test
  void aLostPasswordFileStopsTheStartAndLeavesTheData() throws Exception {
    EmbeddedDatabase.start(data, binaries).close();
    Files.delete(home().resolve("secrets").resolve("superuser"));

    assertThatThrownBy(() -> EmbeddedDatabase.start(data, binaries))
        .isInstanceOf(DatabaseStartException.class)
        .hasMessageContaining("is gone");

    assertThat(cluster().resolve("PG_VERSION")).exists();
  }

  @Test
  void dataOfAnotherVersionIsLeftAlone() throws Exception {
    Path older = Files.createDirectories(home().resolve("data-14"));

    assertThatThrownBy(() -> EmbeddedDatabase.start(data, binaries))
        .isInstanceOf(DatabaseStartException.class)
        .hasMessageContaining("another version of PostgreSQL");

    assertThat(older).exists();
    assertThat(cluster()).doesNotExist();
  }

  @Test
  void aStartThatWasCutOffIsDoneAgain() throws Exception {
    Path halfUnpacked = Files.createDirectories(home().resolve(".unpacking-1/bin"));
    Path halfMade = Files.createDirectories(home().resolve(".initialising-1/base"));

    EmbeddedDatabase.start(data, binaries).close();
    PostgresBinaries.bundled(home());

    assertThat(halfMade).doesNotExist();
    assertThat(halfUnpacked).doesNotExist();
    assertThat(cluster().resolve("PG_VERSION")).exists();
  }

  @Test
  void aMachineWithoutBundledServerIsToldWhatToDo() {
    assertThatThrownBy(() -> PostgresBinaries.open("Linux", "riscv64").close())
        .isInstanceOf(DatabaseStartException.class)
        .hasMessageContaining("INCLUSIEMONITOR_DATABASE_URL");
    assertThatThrownBy(() -> PostgresBinaries.open("Mac OS X", "amd64").close())
        .isInstanceOf(DatabaseStartException.class)
        .hasMessageContaining("Mac OS X");
  }

  private Path home() {
    return data.resolve("postgresql");
  }

  private Path cluster() {
    return home().resolve("data-" + binaries.major());
  }

  private long serverPid() throws Exception {
    return PostmasterFile.read(cluster()).orElseThrow().pid();
  }

  private static void remember(DatabaseSettings settings, String text) throws SQLException {
    try (Connection connection = OwnerConnections.of(settings).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema verteld");
      statement.execute("create table verteld.verhaal as select '" + text + "' as tekst");
    }
  }

  private static String remembered(DatabaseSettings settings) throws SQLException {
    return ask(settings, "select tekst from verteld.verhaal");
  }

  private static String eventuallyRemembered(DatabaseSettings settings) throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (true) {
      try {
        Thread.sleep(200);
        return remembered(settings);
      } catch (SQLException notYet) {
        if (System.nanoTime() > deadline) {
          throw notYet;
        }
      }
    }
  }

  private static String ask(DatabaseSettings settings, String query) throws SQLException {
    try (Connection connection = OwnerConnections.of(settings).getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
