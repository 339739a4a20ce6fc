package nl.inclusiemonitor.db;

import io.vertx.pgclient.SslMode;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** JDBC as the owner: for migrations and set-up, never for requests. */
public final class OwnerConnections {
  private static final int CONNECT_SECONDS = 10;

  private OwnerConnections() {}

  public static DataSource of(DatabaseSettings settings) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {settings.host()});
    source.setPortNumbers(new int[] {settings.port()});
    source.setDatabaseName(settings.database());
    source.setUser(settings.owner().user());
    source.setPassword(settings.owner().password());
    source.setApplicationName("inclusiemonitor-owner");
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setLoginTimeout(CONNECT_SECONDS);
    source.setTcpKeepAlive(true);
    source.setSslMode(settings.sslMode().value);
    if (settings.caFile().isPresent()) {
      source.setSslRootCert(settings.caFile().get().toString());
    } else if (settings.sslMode() != SslMode.DISABLE && settings.sslMode() != SslMode.REQUIRE) {
      // Without a file the driver would look for one in the home directory.
      source.setSslfactory("org.postgresql.ssl.DefaultJavaSSLFactory");
    }
    return source;
  }
}
