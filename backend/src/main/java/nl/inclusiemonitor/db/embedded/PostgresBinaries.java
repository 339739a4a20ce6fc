package nl.inclusiemonitor.db.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import nl.inclusiemonitor.db.DatabaseStartException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of a PostgreSQL server.
 *
 * @param bin the directory that holds initdb, pg_ctl and postgres
 * @param major the version that decides the format of a cluster on disk
 */
public record PostgresBinaries(Path bin, int major) {
  /** As pinned in the parent pom; names the directory, so that an update unpacks beside the old. */
  static final String VERSION = "18.6.0";

  private static final int MAJOR = 18;
  private static final String UNPACKING = ".unpacking-";
  private static final Map<String, String> ARCHIVES =
      Map.of("amd64", "/postgres-linux-x86_64.txz", "aarch64", "/postgres-linux-arm_64.txz");

  /** Those of the jar, unpacked under the given directory when they are not there yet. */
  static PostgresBinaries bundled(Path home) throws IOException {
    Path target = home.resolve(VERSION);
    Directories.deleteStartingWith(home, UNPACKING);
    if (!Files.isDirectory(target)) {
      Path fresh = Files.createDirectory(home.resolve(UNPACKING + ProcessHandle.current().pid()));
      try (InputStream archive =
          open(System.getProperty("os.name"), System.getProperty("os.arch"))) {
        unpack(archive, fresh);
      }
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }
    return new PostgresBinaries(target.resolve("bin"), MAJOR);
  }

  /** Those of an installation of the machine. */
  public static PostgresBinaries installed(Path bin, int major) {
    return new PostgresBinaries(bin, major);
  }

  String program(String name) {
    return bin.resolve(name).toString();
  }

  static InputStream open(String system, String architecture) {
    String archive = ARCHIVES.get(architecture.toLowerCase(Locale.ROOT));
    InputStream stream =
        "Linux".equals(system) && archive != null
            ? PostgresBinaries.class.getResourceAsStream(archive)
            : null;
    if (stream == null) {
      throw new DatabaseStartException(
          "There is no embedded PostgreSQL for %s on %s: set INCLUSIEMONITOR_DATABASE_URL to an external database."
              .formatted(system, architecture));
    }
    return stream;
  }

  private static void unpack(InputStream archive, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("archive entry outside its directory: " + entry.getName());
        }
        write(tar, entry, path);
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, path);
      boolean executable = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }
}
