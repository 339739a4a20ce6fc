package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/** A self-signed certificate and its key as PEM files, made by the JDK's own keytool. */
public record TestCertificate(Path certificate, Path key) {
  private static final String STORE_PASSWORD = "proefsleutel";
  private static final String ALIAS = "proef";

  public static TestCertificate make(Path directory, String alternativeName)
      throws IOException, GeneralSecurityException {
    Files.createDirectories(directory);
    Path store = directory.resolve("store.p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Command.run(
        List.of(
            keytool,
            "-genkeypair",
            "-alias",
            ALIAS,
            "-keyalg",
            "RSA",
            "-keysize",
            "2048",
            "-dname",
            "CN=proef",
            "-ext",
            "san=" + alternativeName,
            "-validity",
            "2",
            "-keystore",
            store.toString(),
            "-storetype",
            "PKCS12",
            "-storepass",
            STORE_PASSWORD),
        directory);
    KeyStore keys = KeyStore.getInstance(store.toFile(), STORE_PASSWORD.toCharArray());
    return new TestCertificate(
        pem(directory, "CERTIFICATE", keys.getCertificate(ALIAS).getEncoded()),
        pem(
            directory,
            "PRIVATE KEY",
            keys.getKey(ALIAS, STORE_PASSWORD.toCharArray()).getEncoded()));
  }

  private static Path pem(Path directory, String type, byte[] content) throws IOException {
    Path file =
        directory.resolve(type.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".pem");
    String body =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(content);
    Files.writeString(
        file, "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(type, body, type));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    return file.toAbsolutePath();
  }
}
