package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files of tables whose transaction a crash cut off. PostgreSQL makes the file of a new table at
 * once; when it crashes before the commit it forgets that table and leaves the file, with what was
 * loaded into it and never accepted.
 *
 * <p>A file that is there before the server starts is of no transaction that runs after. So when no
 * table has its number then, it is nobody's. No clock has a say in it, and connections may come
 * meanwhile: the number of a file that exists is not given out again. Recovery has ended with a
 * checkpoint, so that no later one looks for the file.
 */
final class OrphanedFiles {
  /** Of a table: its number, one of its other forks, and from the second gigabyte on a segment. */
  private static final Pattern OF_A_TABLE =
      Pattern.compile("([0-9]+)(?:_(?:fsm|vm|init))?(?:\\.[0-9]+)?");

  private static final String DATABASE =
      "select oid from pg_database where datname = current_database()";
  private static final String IN_USE =
      "select pg_relation_filenode(oid) from pg_class where pg_relation_filenode(oid) is not null";

  /** Such a transaction outlives the server; none is made unless somebody allows them. */
  private static final String PREPARED = "select gid from pg_prepared_xacts";

  private final Map<Path, Version> files;

  private OrphanedFiles(Map<Path, Version> files) {
    this.files = files;
  }

  /** A file as it was: which one has the name, and when it was written. */
  private record Version(Object key, FileTime written) {
    static Version of(Path file) throws IOException {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new Version(attributes.fileKey(), attributes.lastModifiedTime());
    }
  }

  /** Looks what is there, while no server runs on this cluster. */
  static OrphanedFiles before(Path cluster) throws IOException {
    Map<Path, Version> files = new TreeMap<>();
    for (Path database : Directories.list(cluster.resolve("base"))) {
      for (Path file : Directories.list(database)) {
        if (number(file).isPresent()) {
          files.put(file, Version.of(file));
        }
      }
    }
    return new OrphanedFiles(files);
  }

  /**
   * Removes those that no table of this database has; the server runs. Gives how many.
   *
   * @param superuser a connection to that database
   */
  int remove(Connection superuser) throws SQLException, IOException {
    if (!column(superuser, PREPARED).isEmpty()) {
      return 0;
    }
    String database = column(superuser, DATABASE).iterator().next();
    Set<String> inUse = column(superuser, IN_USE);
    int removed = 0;
    for (Map.Entry<Path, Version> file : files.entrySet()) {
      Path path = file.getKey();
      if (path.getParent().endsWith(database)
          && !inUse.contains(number(path).orElseThrow())
          && unchanged(path, file.getValue())) {
        removed += Files.deleteIfExists(path) ? 1 : 0;
      }
    }
    return removed;
  }

  private static boolean unchanged(Path file, Version before) throws IOException {
    return Files.exists(file) && Version.of(file).equals(before);
  }

  private static Optional<String> number(Path file) {
    Matcher name = OF_A_TABLE.matcher(file.getFileName().toString());
    return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
  }

  private static Set<String> column(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      Set<String> values = new HashSet<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
