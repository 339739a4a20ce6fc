package nl.inclusiemonitor;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.impl.KeyStoreHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.http.HttpSettings;

/**
 * The own certificate and its key. They are read at the start, by the reader of the server itself
 * (an internal of vertx-core 5.0.10), because the server would else listen and fail every
 * handshake.
 */
final class TlsFiles {
  private TlsFiles() {}

  /** Throws StartException with one line that names the setting whose file is of no use. */
  static Optional<HttpSettings.Tls> read(Environment environment) {
    Optional<Path> certificate = environment.file(Setting.TLS_CERTIFICATE);
    Optional<Path> key = environment.file(Setting.TLS_KEY);
    if (certificate.isPresent() != key.isPresent()) {
      throw new StartException(
          "%s and %s go together."
              .formatted(Setting.TLS_CERTIFICATE.variable(), Setting.TLS_KEY.variable()));
    }
    return certificate.map(chain -> checked(chain, key.get()));
  }

  private static HttpSettings.Tls checked(Path chain, Path key) {
    Buffer certificates = content(Setting.TLS_CERTIFICATE, chain);
    readable(
        Setting.TLS_CERTIFICATE,
        "certificate",
        () -> KeyStoreHelper.loadCA(Stream.of(certificates)));
    Buffer keys = content(Setting.TLS_KEY, key);
    KeyStore store =
        readable(
            Setting.TLS_KEY,
            "unencrypted private key",
            () -> KeyStoreHelper.loadKeyCert(List.of(keys), List.of(certificates)));
    if (!belongTogether(store)) {
      throw new StartException(
          "%s is not the key of the first certificate in %s."
              .formatted(Setting.TLS_KEY.variable(), Setting.TLS_CERTIFICATE.variable()));
    }
    return new HttpSettings.Tls(chain, key);
  }

  private static Buffer content(Setting setting, Path file) {
    try {
      return Buffer.buffer(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new StartException(setting.variable() + " names a file that cannot be read.");
    }
  }

  private interface Reader {
    KeyStore read() throws Exception;
  }

  private static KeyStore readable(Setting setting, String content, Reader reader) {
    try {
      return reader.read();
    } catch (Exception e) {
      throw new StartException(
          "%s names a file that holds no %s in PEM form.".formatted(setting.variable(), content));
    }
  }

  /** Whether what the key signs is what the certificate vouches for. */
  private static boolean belongTogether(KeyStore store) {
    try {
      String entry = store.aliases().nextElement();
      PrivateKey key =
          (PrivateKey) store.getKey(entry, KeyStoreHelper.DUMMY_PASSWORD.toCharArray());
      PublicKey certified = store.getCertificate(entry).getPublicKey();
      if (!key.getAlgorithm().equals(certified.getAlgorithm())) {
        return false;
      }
      Signature signature =
          Signature.getInstance(
              "EC".equals(key.getAlgorithm()) ? "SHA256withECDSA" : "SHA256withRSA");
      signature.initSign(key);
      byte[] signed = signature.sign();
      signature.initVerify(certified);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
