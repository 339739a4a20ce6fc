package nl.inclusiemonitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.db.embedded.TestCertificate;
import nl.inclusiemonitor.http.HttpSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsFilesTest {
  @TempDir private static Path directory;

  private static TestCertificate own;

  @BeforeAll
  static void make() throws Exception {
    own = TestCertificate.make(directory.resolve("eigen"), "ip:127.0.0.1");
  }

  @Test
  void aCertificateAndItsKeyAreTaken() {
    var tls = read(own.certificate(), own.key()).orElseThrow();

    assertThat(tls.certificate()).isEqualTo(own.certificate());
    assertThat(tls.key()).isEqualTo(own.key());
  }

  @Test
  void aFileThatHoldsSomethingElseIsNamedByItsSetting() throws Exception {
    Path junk = Files.writeString(directory.resolve("rommel.pem"), "geen PEM");

    refused(junk, own.key(), "INCLUSIEMONITOR_TLS_CERTIFICATE names a file that holds no");
    refused(own.certificate(), junk, "INCLUSIEMONITOR_TLS_KEY names a file that holds no");
    refused(own.key(), own.key(), "INCLUSIEMONITOR_TLS_CERTIFICATE names a file that holds no");
    refused(own.certificate(), directory, "INCLUSIEMONITOR_TLS_KEY names a file that cannot");
  }

  @Test
  void theKeyOfAnotherCertificateIsRefused() throws Exception {
    TestCertificate other = TestCertificate.make(directory.resolve("ander"), "ip:127.0.0.1");

    refused(own.certificate(), other.key(), "INCLUSIEMONITOR_TLS_KEY is not the key of");
  }

  private static void refused(Path certificate, Path key, String line) {
    assertThatThrownBy(() -> read(certificate, key))
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith(line)
        .hasMessageNotContaining("\n");
  }

  private static Optional<HttpSettings.Tls> read(Path certificate, Path key) {
    return TlsFiles.read(
        new Environment(
            Map.of(
                "INCLUSIEMONITOR_TLS_CERTIFICATE",
                certificate.toString(),
                "INCLUSIEMONITOR_TLS_KEY",
                key.toString())));
  }
}
