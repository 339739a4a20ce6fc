package nl.inclusiemonitor.banenafspraak.werkboek;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Encrypts a workbook with a password as spreadsheets read it: agile encryption, AES-256 and
 * 100.000 rounds of SHA-512 (ECMA-376, [MS-OFFCRYPTO] 2.3.4.10). The password is kept nowhere, so
 * who forgets it makes the workbook again.
 */
final class Versleuteling {
  /**
   * @param werkmap where POI keeps the package while it is made, encrypted already; the system's
   *     own directory may be closed to this process
   */
  Versleuteling(Path werkmap) {
    TempFile.setTempFileCreationStrategy(new InWerkmap(werkmap));
  }

  /** Takes about a tenth of a second of one core: not for an event loop. */
  byte[] versleutel(byte[] pakket, String wachtwoord) {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      EncryptionInfo wijze =
          new EncryptionInfo(
              EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, -1, -1, null);
      Encryptor sleutel = wijze.getEncryptor();
      sleutel.confirmPassword(wachtwoord);
      try (OutputStream versleuteld = sleutel.getDataStream(container)) {
        versleuteld.write(pakket);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      container.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the workbook was not encrypted", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the workbook was not encrypted", e);
    }
  }

  private record InWerkmap(Path werkmap) implements TempFileCreationStrategy {
    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
      return Files.createTempFile(Files.createDirectories(werkmap), prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
      return Files.createTempDirectory(Files.createDirectories(werkmap), prefix).toFile();
    }
  }
}
