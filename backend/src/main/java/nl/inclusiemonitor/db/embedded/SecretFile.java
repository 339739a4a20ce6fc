package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A random password in a file that only its owner can read. */
final class SecretFile {
  private static final int BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private SecretFile() {}

  static String readOrCreate(Path file) throws IOException {
    if (!Files.exists(file)) {
      create(file);
    }
    return Files.readString(file).strip();
  }

  /** By way of a second name, so that a half-written password cannot exist. */
  private static void create(Path file) throws IOException {
    Path directory = file.getParent();
    Files.createDirectories(directory);
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    // Files.createTempFile makes it 0600.
    Path fresh = Files.createTempFile(directory, file.getFileName().toString(), ".new");
    Files.writeString(fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
