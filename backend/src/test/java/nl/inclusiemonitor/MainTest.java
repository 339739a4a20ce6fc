package nl.inclusiemonitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever starts the program reads when it does not start. */
class MainTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"INCLUSIEMONITOR_HTTP_PORT", "INCLUSIEMONITOR_MANAGEMENT_PORT"})
  void aPortInUseIsOneLineBeforeAnythingIsMade(String setting) throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());

      String line = refusalOf(Map.of(setting, port));

      assertThat(line).startsWith(setting + ": port " + port + " of 127.0.0.1 cannot be used");
      assertThat(data()).doesNotExist();
    }
  }

  @Test
  void anAddressOfAnotherMachineIsOneLineThatNamesItsSetting() {
    String line =
        refusalOf(
            Map.of(
                "INCLUSIEMONITOR_HOST",
                "192.0.2.1",
                "INCLUSIEMONITOR_TRUSTED_PROXY",
                "192.0.2.2",
                "INCLUSIEMONITOR_PUBLIC_URL",
                "https://monitor.example.nl"));

    assertThat(line).startsWith("INCLUSIEMONITOR_HOST: this machine cannot listen on 192.0.2.1");
    assertThat(data()).doesNotExist();
  }

  private Path data() {
    return directory.resolve("gegevens");
  }

  private String refusalOf(Map<String, String> variables) {
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "INCLUSIEMONITOR_DATA", data().toString(),
                "INCLUSIEMONITOR_HTTP_PORT", "0",
                "INCLUSIEMONITOR_MANAGEMENT_PORT", "0"));
    environment.putAll(variables);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(written, true, UTF_8);

    int status = Main.run(List.of("start"), environment, System.out, err);

    assertThat(status).isEqualTo(2);
    assertThat(written.toString(UTF_8).lines()).hasSize(1);
    return written.toString(UTF_8).strip();
  }
}
