package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import nl.inclusiemonitor.db.DatabaseSettings;
import nl.inclusiemonitor.db.OwnerConnections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts a server, and removes what an earlier one left of tables that were never committed. */
final class CleanStart {
  private static final Logger LOG = LoggerFactory.getLogger(CleanStart.class);

  /** invalid_catalog_name: the first start, before the database is made. */
  private static final String NO_SUCH_DATABASE = "3D000";

  private final Cluster cluster;
  private final Server server;
  private final DatabaseSettings superuser;

  /**
   * @param superuser how to reach the product's database with every right
   */
  CleanStart(Cluster cluster, Server server, DatabaseSettings superuser) {
    this.cluster = cluster;
    this.server = server;
    this.superuser = superuser;
  }

  /** Returns when the server accepts connections and the files are gone. */
  void run() throws IOException {
    server.clear();
    OrphanedFiles files = OrphanedFiles.before(cluster.directory());
    server.start();
    remove(files);
  }

  /** They are in nobody's way: what hinders this must not hinder the start. */
  private void remove(OrphanedFiles files) {
    try (Connection connection = OwnerConnections.of(superuser).getConnection()) {
      int removed = files.remove(connection);
      if (removed > 0) {
        LOG.warn("files of tables that a crash cut off, now removed: {}", removed);
      }
    } catch (SQLException | IOException e) {
      if (!(e instanceof SQLException sql && NO_SUCH_DATABASE.equals(sql.getSQLState()))) {
        LOG.error("files of tables that a crash cut off may be left", e);
      }
    }
  }
}
