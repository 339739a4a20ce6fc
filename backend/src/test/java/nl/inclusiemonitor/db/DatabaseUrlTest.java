package nl.inclusiemonitor.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.pgclient.SslMode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseUrlTest {
  private static final Credentials APP = new Credentials("app", "geheim-van-app");
  private static final Credentials OWNER = new Credentials("eigenaar", "geheim-van-eigenaar");

  @Test
  void readsHostPortDatabaseAndTls(@TempDir Path directory) throws Exception {
    Path ca = Files.createFile(directory.resolve("ca.pem"));

    var settings =
        parse("postgresql://db.example.nl:6432/monitor?sslmode=verify-ca&sslrootcert=" + ca);

    assertThat(settings.host()).isEqualTo("db.example.nl");
    assertThat(settings.port()).isEqualTo(6432);
    assertThat(settings.database()).isEqualTo("monitor");
    assertThat(settings.sslMode()).isEqualTo(SslMode.VERIFY_CA);
    assertThat(settings.caFile()).contains(ca);
  }

  @Test
  void anotherMachineIsVerifiedUnlessItSaysOtherwise() {
    assertThat(parse("postgresql://db.example.nl/monitor").sslMode())
        .isEqualTo(SslMode.VERIFY_FULL);
    assertThat(parse("postgresql://localhost/monitor").sslMode()).isEqualTo(SslMode.DISABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "mysql://db.example.nl/monitor, does not start with postgresql://",
    "postgresql://db.example.nl, must read postgresql://host:port/database",
    "postgresql://db.example.nl/, must read postgresql://host:port/database",
    "postgresql:///monitor, must read postgresql://host:port/database",
    "postgresql://app:geheim-van-app@db.example.nl/monitor, holds a user or password",
    "postgresql://db.example.nl/monitor?sslmode=soms, has an unknown sslmode",
    "postgresql://db.example.nl/monitor?sslmode=prefer, 'disable, require, verify-ca or verify-full'",
    "postgresql://db.example.nl/monitor?sslmode=verify-full&sslrootcert=/nergens.pem, cannot be read",
    "postgresql://db.example.nl/monitor?password=geheim-van-app, nothing else",
    "postgresql://db.example.nl:99999/monitor, 1 to 65535",
    "postgresql://db example.nl/monitor, is no URL",
  })
  void refusesNonsenseInOneLineThatTellsNoPassword(String url, String why) {
    assertThatThrownBy(() -> parse(url))
        .isInstanceOf(DatabaseStartException.class)
        .hasMessageContaining(why)
        .message()
        .doesNotContain("geheim")
        .hasLineCount(1);
  }

  @Test
  void settingsNeverShowAPassword() {
    assertThat(parse("postgresql://localhost/monitor").toString()).doesNotContain("geheim");
  }

  private static DatabaseSettings parse(String url) {
    return DatabaseUrl.parse(url).settings(APP, OWNER);
  }
}
