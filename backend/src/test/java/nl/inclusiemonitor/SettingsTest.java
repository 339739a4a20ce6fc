package nl.inclusiemonitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "mailto:a@example.nl", "https:", "example.nl"})
  void aPublicUrlIsAnOriginOfTheWeb(String url) {
    assertThatThrownBy(() -> read(false, Map.of("INCLUSIEMONITOR_PUBLIC_URL", url)))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("URL");
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

  private static Map<String, String> ports(String http, String management) {
    return Map.of("INCLUSIEMONITOR_HTTP_PORT", http, "INCLUSIEMONITOR_MANAGEMENT_PORT", management);
  }

  private static Settings read(boolean demo, Map<String, String> variables) {
    return Settings.read(demo, new Environment(variables));
  }
}
