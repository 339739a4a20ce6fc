package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs a program to its end and keeps what it said. */
final class Command {
  private Command() {}

  /** How a program ended: its exit code and what it wrote, as one line for a message. */
  record Outcome(int exitCode, String output) {
    boolean ok() {
      return exitCode == 0;
    }
  }

  static Outcome run(List<String> command, Path workingDirectory) throws IOException {
    // In C and UTC whatever the caller's shell says, so that output and defaults are the same.
    ProcessBuilder builder = new ProcessBuilder(command).directory(workingDirectory.toFile());
    builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
    // A PGDATA, PGPORT … of the caller must not reach our own server.
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .strip()
            .replaceAll("\\s*\\R\\s*", " | ");
    try {
      return new Outcome(process.waitFor(), output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while running " + command.get(0), e);
    }
  }
}
