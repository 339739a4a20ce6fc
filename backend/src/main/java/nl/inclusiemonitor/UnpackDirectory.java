package nl.inclusiemonitor;

import io.vertx.core.file.FileSystemOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where Vert.x unpacks what it reads from the jar, a directory per process. Not the system's
 * directory for temporary files: an ordinary user may not be allowed to write there.
 */
record UnpackDirectory(Path path) {
  private static final String ALL = "uitgepakt";

  /** Of this process; it may not be there yet. */
  static UnpackDirectory own(Path data) {
    return new UnpackDirectory(
        data.resolve(ALL).resolve(Long.toString(ProcessHandle.current().pid())));
  }

  /** Made anew; what processes left that were killed is removed. */
  static UnpackDirectory below(Path data) {
    Path all = data.resolve(ALL);
    UnpackDirectory own = own(data);
    try {
      Files.createDirectories(all);
      list(all).stream()
          .map(UnpackDirectory::new)
          .filter(other -> other.equals(own) || !other.inUse())
          .forEach(UnpackDirectory::remove);
      return own;
    } catch (IOException e) {
      throw new StartException("The data directory cannot be written to: " + data);
    }
  }

  FileSystemOptions options() {
    return new FileSystemOptions()
        .setFileCacheDir(path.toString())
        .setFileCacheDirAsExactPath(true);
  }

  private boolean inUse() {
    try {
      return ProcessHandle.of(Long.parseLong(path.getFileName().toString())).isPresent();
    } catch (NumberFormatException e) {
      return true;
    }
  }

  void remove() {
    try (Stream<Path> files = Files.exists(path) ? Files.walk(path) : Stream.empty()) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path directory) throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      return children.toList();
    }
  }
}
