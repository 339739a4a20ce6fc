package nl.inclusiemonitor.db.embedded;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static nl.inclusiemonitor.db.TestDatabase.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.SslMode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.db.DatabaseSettings;
import nl.inclusiemonitor.db.OwnerConnections;
import nl.inclusiemonitor.db.PoolSettings;
import nl.inclusiemonitor.failure.Failure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An external database is reached over TLS by both roles, and a stranger's certificate is not. */
class TlsIT {
  private static final String CONNECTION_FAILURE = "08006";
  private static final Vertx VERTX = Vertx.vertx();

  @TempDir static Path directory;

  private static EmbeddedDatabase server;
  private static TestCertificate own;
  private static TestCertificate strange;

  @BeforeAll
  static void serveTls() throws Exception {
    own = TestCertificate.make(directory.resolve("own"), "ip:127.0.0.1");
    strange = TestCertificate.make(directory.resolve("strange"), "dns:elders.example.nl");
    server = EmbeddedDatabase.start(directory.resolve("data"), TestServer.binaries(directory));
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    await(VERTX.close());
  }

  @Test
  void aTrustedCertificateForThisHostIsAccepted() throws Exception {
    present(own);

    assertThat(encrypted(settings(SslMode.VERIFY_FULL, own))).isTrue();
  }

  @Test
  void aTrustedCertificateForAnotherHostIsAcceptedOnlyByVerifyCa() throws Exception {
    present(strange);

    assertThat(encrypted(settings(SslMode.VERIFY_CA, strange))).isTrue();
    refused(settings(SslMode.VERIFY_FULL, strange));
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
    present(strange);

    refused(settings(SslMode.VERIFY_CA, own));
    assertThat(encrypted(settings(SslMode.REQUIRE, null))).isTrue();
  }

  private static void present(TestCertificate certificate) throws Exception {
    try (Connection connection = OwnerConnections.of(server.superuser()).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("alter system set ssl_cert_file = '" + certificate.certificate() + "'");
      statement.execute("alter system set ssl_key_file = '" + certificate.key() + "'");
      statement.execute("alter system set ssl = on");
      statement.execute("select pg_reload_conf()");
    }
    // The postmaster reads its files again when the signal reaches it.
    Thread.sleep(500);
  }

  private static DatabaseSettings settings(SslMode mode, TestCertificate trusted) {
    DatabaseSettings plain = server.settings();
    return new DatabaseSettings(
        plain.host(),
        plain.port(),
        plain.database(),
        plain.app(),
        plain.owner(),
        mode,
        Optional.ofNullable(trusted).map(TestCertificate::certificate));
  }

  private static boolean encrypted(DatabaseSettings settings) throws Exception {
    try (Connection owner = OwnerConnections.of(settings).getConnection()) {
      assertThat(owner.isValid(5)).isTrue();
    }
    return await(asApp(settings));
  }

  private static void refused(DatabaseSettings settings) throws Exception {
    assertThatThrownBy(() -> OwnerConnections.of(settings).getConnection().close())
        .isInstanceOfSatisfying(
            SQLException.class,
            error -> assertThat(error.getSQLState()).isEqualTo(CONNECTION_FAILURE));
    assertThat(failureOf(asApp(settings))).isInstanceOf(Failure.Unavailable.class);
  }

  private static Future<Boolean> asApp(DatabaseSettings settings) {
    Database database = new Database(VERTX, settings, PoolSettings.requests(1));
    return database
        .session(
            c ->
                c.query("select ssl from pg_stat_ssl where pid = pg_backend_pid()")
                    .execute()
                    .map(rows -> rows.iterator().next().getBoolean(0)))
        .eventually(database::close);
  }
}
