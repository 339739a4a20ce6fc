package nl.inclusiemonitor.pseudonimisering;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Files that only their owner may read (mode 0600), complete under their name or not there. */
final class Eigen {
  private static final FileAttribute<?>[] ALLEEN_EIGENAAR =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
          ? new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
          }
          : new FileAttribute<?>[0];

  private Eigen() {}

  /** A file that must not exist yet, open for writing. */
  static FileChannel nieuw(Path bestand) throws IOException {
    Set<OpenOption> wijze = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return FileChannel.open(bestand, wijze, ALLEEN_EIGENAAR);
  }

  /** A file under its temporary name; a former one of that name, of a run cut short, goes. */
  static FileChannel deel(Path bestand) throws IOException {
    Files.deleteIfExists(bestand);
    return nieuw(bestand);
  }

  /** Where a file stands until it is complete. */
  static Path deelVan(Path bestand) {
    return bestand.resolveSibling(bestand.getFileName() + ".deel");
  }

  static void schrijfDeel(Path bestand, String tekst) throws IOException {
    try (FileChannel uit = deel(deelVan(bestand))) {
      schrijf(uit, tekst);
    }
  }

  /** Gives a complete file its name. */
  static void voltooi(Path bestand) throws IOException {
    Files.move(deelVan(bestand), bestand, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Writes these files, or, when one exists or cannot be written, none. */
  static void schrijfNieuw(List<Path> bestanden, List<String> teksten) {
    List<Path> gemaakt = new ArrayList<>();
    for (int i = 0; i < bestanden.size(); i++) {
      Path bestand = bestanden.get(i);
      try (FileChannel uit = nieuw(bestand)) {
        gemaakt.add(bestand);
        schrijf(uit, teksten.get(i));
      } catch (FileAlreadyExistsException e) {
        gemaakt.forEach(Eigen::wis);
        throw Weigering.mislukt(bestand + " bestaat al en wordt nooit overschreven.");
      } catch (IOException e) {
        gemaakt.forEach(Eigen::wis);
        throw Weigering.mislukt(bestand + " is niet te schrijven.");
      }
    }
  }

  static void wis(Path bestand) {
    try {
      Files.deleteIfExists(bestand);
    } catch (IOException e) {
      throw Weigering.mislukt(bestand + " is niet te wissen; doe dat zelf.");
    }
  }

  private static void schrijf(FileChannel uit, String tekst) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(tekst);
    while (bytes.hasRemaining()) {
      uit.write(bytes);
    }
    uit.force(true);
  }
}
