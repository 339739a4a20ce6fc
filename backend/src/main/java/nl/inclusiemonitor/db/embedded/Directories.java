package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Work directories that an earlier start left half done. */
final class Directories {
  private Directories() {}

  /** Removes them; what is finished was renamed and has another name. */
  static void deleteStartingWith(Path parent, String prefix) throws IOException {
    for (Path leftover : list(parent)) {
      if (leftover.getFileName().toString().startsWith(prefix)) {
        delete(leftover);
      }
    }
  }

  static List<Path> list(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children.toList();
    }
  }

  private static void delete(Path tree) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(tree)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
