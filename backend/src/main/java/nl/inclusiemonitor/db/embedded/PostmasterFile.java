package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says about who runs a cluster. Its process number outlives a crash
 * and may by then belong to any other process, so it is believed only after a look at that process.
 *
 * @param pid the process that wrote it
 * @param sharedMemory number of the System V segment that every server process stays attached to
 */
record PostmasterFile(long pid, Optional<String> sharedMemory) {
  private static final Path SEGMENTS = Path.of("/proc/sysvipc/shm");

  static Path of(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  static Optional<PostmasterFile> read(Path cluster) throws IOException {
    Path file = of(cluster);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    // pid, data directory, start time, port, socket directory, listen address, key and id, status
    long pid = lines.isEmpty() ? 0 : number(lines.get(0));
    Optional<String> segment =
        lines.size() < 7
            ? Optional.empty()
            : Optional.of(lines.get(6).strip().replaceFirst("^\\S+\\s+", ""));
    return Optional.of(new PostmasterFile(pid, segment));
  }

  /** Whether that process is a PostgreSQL server of this cluster; a zombie is not. */
  boolean runs(Path cluster) throws IOException {
    Path commandLine = Path.of("/proc", Long.toString(pid), "cmdline");
    List<String> words =
        List.of(new String(words(commandLine), StandardCharsets.UTF_8).split("\0", -1));
    int option = words.indexOf("-D");
    return words.get(0).endsWith("postgres")
        && option > 0
        && option + 1 < words.size()
        && sameDirectory(Path.of(words.get(option + 1)), cluster);
  }

  /**
   * Whether a process of that server still lives without its parent. PostgreSQL checks the same
   * before it starts, but only while the file is there: whoever removes the file must look first.
   */
  boolean hasSurvivors() throws IOException {
    if (sharedMemory.isEmpty() || !Files.exists(SEGMENTS)) {
      return false;
    }
    // key shmid perms size cpid lpid nattch …
    return Files.readAllLines(SEGMENTS).stream()
        .map(line -> line.strip().split("\\s+"))
        .anyMatch(columns -> columns[1].equals(sharedMemory.get()) && !columns[6].equals("0"));
  }

  private static byte[] words(Path commandLine) {
    try {
      return Files.readAllBytes(commandLine);
    } catch (IOException endedMeanwhile) {
      return new byte[0];
    }
  }

  private static boolean sameDirectory(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.isSameFile(one, other);
  }

  private static long number(String line) {
    try {
      return Long.parseLong(line.strip());
    } catch (NumberFormatException damaged) {
      return 0;
    }
  }
}
