package nl.inclusiemonitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.inclusiemonitor.http.HttpSettings;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "mailto:a@example.nl", "https:", "example.nl"})
  void aPublicUrlIsAnOriginOfTheWeb(String url) {
    assertThatThrownBy(() -> read(false, Map.of("INCLUSIEMONITOR_PUBLIC_URL", url)))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("URL");
  }

  @ParameterizedTest
  @CsvSource({
    "NA_VASTSTELLEN_DAGEN,0",
    "NA_VASTSTELLEN_DAGEN,91",
    "PERSONEEL_MAANDEN,3",
    "ONGEBRUIKT_DAGEN,0",
    "AFGEKEURD_DAGEN,6",
    "LOGBOEK_JAREN,1",
    "BACKUP_DAGEN,36",
    "BACKUP_DAGEN,nooit"
  })
  void aTermOfRetentionIsNeitherNoneNorForEver(String term, String value) {
    assertThatThrownBy(() -> read(false, Map.of("INCLUSIEMONITOR_BEWAREN_" + term, value)))
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith("INCLUSIEMONITOR_BEWAREN_" + term + " must be a whole number from");
  }

  @Test
  void theTermsOfRetentionAreThoseOfTheDesignUnlessSet() {
    assertThat(read(false, Map.of()).bewaren()).isEqualTo(Bewaartermijnen.STANDAARD);
    assertThat(
            read(false, Map.of("INCLUSIEMONITOR_BEWAREN_PERSONEEL_MAANDEN", "6"))
                .bewaren()
                .personeelMaanden())
        .isEqualTo(6);
  }

  @Test
  void theProductAndItsManagementHaveEachTheirOwnPort() {
    assertThatThrownBy(() -> read(false, ports("9000", "9000")))
        .isInstanceOf(StartException.class)
        .hasMessage("INCLUSIEMONITOR_HTTP_PORT and INCLUSIEMONITOR_MANAGEMENT_PORT must differ.");
    assertThat(read(false, ports("0", "0")).http().port()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"INCLUSIEMONITOR_MANAGEMENT_HOST", "INCLUSIEMONITOR_HOST"})
  void aDemoListensOnThisMachineOnly(String setting) {
    assertThatThrownBy(() -> read(true, Map.of(setting, "0.0.0.0")))
        .isInstanceOf(StartException.class);
  }

  @Test
  void managementOfProductionMayListenElsewhere() {
    Settings settings = read(false, Map.of("INCLUSIEMONITOR_MANAGEMENT_HOST", "0.0.0.0"));

    assertThat(settings.management().host()).isEqualTo("0.0.0.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"onzin onzin", "http://proxy", "10.0.0.1,10.0.0.2", "10.0.0.0/8", "1.2.3", "-"})
  void aTrustedProxyIsOneHost(String proxy) {
    assertThatThrownBy(() -> read(false, Map.of("INCLUSIEMONITOR_TRUSTED_PROXY", proxy)))
        .isInstanceOf(StartException.class)
        .hasMessage("INCLUSIEMONITOR_TRUSTED_PROXY must be one IP address or host name.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.0.0.1", "2001:db8::1", "[2001:db8::1]", "proxy", "proxy-1.example.nl"})
  void behindATrustedProxyItMayListenElsewhere(String proxy) {
    Settings settings =
        read(
            false,
            Map.of(
                "INCLUSIEMONITOR_TRUSTED_PROXY",
                proxy,
                "INCLUSIEMONITOR_PUBLIC_URL",
                "https://monitor.example.nl",
                "INCLUSIEMONITOR_HOST",
                "0.0.0.0"));

    assertThat(settings.http().host()).isEqualTo("0.0.0.0");
  }

  @Test
  void whatStandsBehindAProxyMustKnowItsPublicAddress() {
    assertThatThrownBy(() -> read(false, Map.of("INCLUSIEMONITOR_TRUSTED_PROXY", "10.0.0.1")))
        .isInstanceOf(StartException.class)
        .hasMessage(
            "INCLUSIEMONITOR_TRUSTED_PROXY needs INCLUSIEMONITOR_PUBLIC_URL: browsers know the"
                + " product by the address of the proxy.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"::1", "[::1]"})
  void anIpv6AddressStandsBetweenBracketsInAnAddressOnly(String host) {
    HttpSettings http = read(true, Map.of("INCLUSIEMONITOR_HOST", host)).http();

    assertThat(http.host()).isEqualTo("::1");
    assertThat(http.address(8080)).hasToString("http://[::1]:8080");
  }

  @Test
  void aThemeIsAStyleSheetThatCanBeRead(@TempDir Path directory) throws Exception {
    Path sheet = Files.createFile(directory.resolve("huisstijl.css"));
    Path text = Files.createFile(directory.resolve("huisstijl.txt"));
    Path folder = Files.createDirectory(directory.resolve("map.css"));

    assertThat(theme(sheet).http().theme()).contains(sheet);
    assertThatThrownBy(() -> theme(text))
        .isInstanceOf(StartException.class)
        .hasMessage("INCLUSIEMONITOR_THEME must name a .css file.");
    assertThatThrownBy(() -> theme(folder))
        .isInstanceOf(StartException.class)
        .hasMessage("INCLUSIEMONITOR_THEME names a file that cannot be read.");
  }

  @Test
  void aDatabaseOfAnotherKindIsToldBeforeAMissingPassword() {
    assertThatThrownBy(
            () -> read(false, Map.of("INCLUSIEMONITOR_DATABASE_URL", "mysql://localhost/x")))
        .isInstanceOf(StartException.class)
        .hasMessage("INCLUSIEMONITOR_DATABASE_URL does not start with postgresql://.");
  }

  private static Settings theme(Path file) {
    return read(false, Map.of("INCLUSIEMONITOR_THEME", file.toString()));
  }

  private static Map<String, String> ports(String http, String management) {
    return Map.of("INCLUSIEMONITOR_HTTP_PORT", http, "INCLUSIEMONITOR_MANAGEMENT_PORT", management);
  }

  private static Settings read(boolean demo, Map<String, String> variables) {
    return Settings.read(demo, new Environment(variables));
  }
}
