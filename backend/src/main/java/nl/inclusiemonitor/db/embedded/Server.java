package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.inclusiemonitor.db.DatabaseStartException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server process of one cluster: its start, its end, and what a crash left of it. */
final class Server {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final Duration SURVIVORS_MAY_LAST = Duration.ofSeconds(20);

  private final Cluster cluster;
  private final PostgresBinaries binaries;
  private final RunAs runAs;

  Server(Cluster cluster, PostgresBinaries binaries, RunAs runAs) {
    this.cluster = cluster;
    this.binaries = binaries;
    this.runAs = runAs;
  }

  /**
   * Makes way for a start. A server that still runs although its product is gone (kill -9 of the
   * jar; the directory lock proves it) is stopped, not adopted: it may be of an older release, with
   * other settings, and has connections of the dead product whose locks would stay.
   */
  void clear() throws IOException {
    Optional<PostmasterFile> found = PostmasterFile.read(cluster.directory());
    if (found.isEmpty()) {
      return;
    }
    if (found.get().runs(cluster.directory())) {
      LOG.warn("stopping PostgreSQL process {} that an earlier run left behind", found.get().pid());
      stop();
      return;
    }
    awaitSurvivors(found.get());
    // pg_ctl and postgres would take whoever has this process number now for the server.
    LOG.warn("PostgreSQL did not stop in order before; removing its stale postmaster.pid");
    Files.deleteIfExists(PostmasterFile.of(cluster.directory()));
  }

  /** Returns when the server accepts connections; recovery after a crash may take minutes. */
  void start() throws IOException {
    Path console = cluster.log().resolve("start.log");
    Files.writeString(console, "");
    runAs.own(console);
    Command.Outcome outcome =
        pgCtl("start", "--wait", "--timeout=600", "--log=" + console, "--silent");
    if (!outcome.ok()) {
      throw new DatabaseStartException(
          "PostgreSQL does not start: %s | %s (more in %s)"
              .formatted(
                  outcome.output(),
                  Files.readString(console).strip().replaceAll("\\s*\\R\\s*", " | "),
                  cluster.log()));
    }
  }

  boolean isRunning() throws IOException {
    Optional<PostmasterFile> file = PostmasterFile.read(cluster.directory());
    return file.isPresent() && file.get().runs(cluster.directory());
  }

  /** Ends its connections and stops; what was committed is safe in either way of stopping. */
  void stop() throws IOException {
    if (!isRunning()) {
      return;
    }
    Command.Outcome fast = pgCtl("stop", "--mode=fast", "--wait", "--timeout=60", "--silent");
    if (fast.ok() || !isRunning()) {
      return;
    }
    LOG.warn(
        "PostgreSQL does not stop in order: {}; it will recover at its next start", fast.output());
    Command.Outcome immediate =
        pgCtl("stop", "--mode=immediate", "--wait", "--timeout=20", "--silent");
    if (!immediate.ok() && isRunning()) {
      throw new DatabaseStartException("PostgreSQL does not stop: " + immediate.output());
    }
  }

  private Command.Outcome pgCtl(String action, String... options) throws IOException {
    var command =
        runAs.command(binaries.program("pg_ctl"), action, "--pgdata=" + cluster.directory());
    command.addAll(java.util.List.of(options));
    return Command.run(command, cluster.directory());
  }

  private void awaitSurvivors(PostmasterFile file) throws IOException {
    long deadline = System.nanoTime() + SURVIVORS_MAY_LAST.toNanos();
    while (file.hasSurvivors()) {
      if (System.nanoTime() > deadline) {
        throw new DatabaseStartException(
            "Processes of a killed PostgreSQL still use %s; end them and start again."
                .formatted(cluster.directory()));
      }
      Pause.of(Duration.ofMillis(100));
    }
  }
}
