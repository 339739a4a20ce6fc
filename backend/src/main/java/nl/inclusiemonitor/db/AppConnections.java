package nl.inclusiemonitor.db;

import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;

/** The Vert.x client's way of connecting as the app role. */
final class AppConnections {
  private static final int STATEMENTS_PER_CONNECTION = 512;

  private AppConnections() {}

  static PgConnectOptions options(DatabaseSettings settings, String name) {
    PgConnectOptions options =
        new PgConnectOptions()
            .setHost(settings.host())
            .setPort(settings.port())
            .setDatabase(settings.database())
            .setUser(settings.app().user())
            .setPassword(settings.app().password())
            .setCachePreparedStatements(true)
            .setPreparedStatementCacheMaxSize(STATEMENTS_PER_CONNECTION)
            .setSslMode(settings.sslMode())
            // The client writes every notice to the log as a warning of its own.
            .addProperty("client_min_messages", "warning")
            .addProperty("application_name", "inclusiemonitor-" + name);
    options.setMetricsName(name);
    return settings.sslMode() == SslMode.DISABLE ? options : options.setSslOptions(tls(settings));
  }

  private static ClientSSLOptions tls(DatabaseSettings settings) {
    ClientSSLOptions tls = new ClientSSLOptions();
    settings
        .caFile()
        .ifPresent(file -> tls.setTrustOptions(new PemTrustOptions().addCertPath(file.toString())));
    tls.setTrustAll(settings.sslMode() == SslMode.REQUIRE);
    tls.setHostnameVerificationAlgorithm(settings.sslMode() == SslMode.VERIFY_FULL ? "HTTPS" : "");
    return tls;
  }
}
