package nl.inclusiemonitor.toegang.instantie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file with the one-time token, which only the user that runs the product may read. */
public final class EenmaligToken {
  public static final String NAME = "eenmalig-token.txt";

  private static final Logger LOG = LoggerFactory.getLogger(EenmaligToken.class);

  private final Path file;

  public EenmaligToken(Path dataDirectory) {
    this.file = dataDirectory.resolve(NAME);
  }

  /** Blocks. The log tells where the token is, never what it is. */
  void write(String token) throws IOException {
    Files.createDirectories(file.getParent());
    // A new file, never an existing one with the rights that somebody gave it.
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, token + System.lineSeparator());
    LOG.info("there is no account yet: make the first one with the token in {}", file);
  }

  /** Blocks. */
  void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
