package nl.inclusiemonitor.doelstelling.bron;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;

/** Where measurements of one kind come from. */
interface Metingbron {

  /**
   * Succeeds with what this reader may see, hidden where it must be.
   *
   * @param connection in a transaction of the reader
   */
  Future<List<Reeks>> reeksen(SqlConnection connection, Meetlezer lezer);
}
