package nl.inclusiemonitor.toegang.intrekking;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.UUID;

/** Tells all instances, when the transaction commits, that somebody's access changed. */
public final class Meldingen {
  public static final String CHANNEL = "toegang";

  private static final String NOTIFY = "select pg_notify('" + CHANNEL + "', $1)";

  private Meldingen() {}

  /**
   * Succeeds once all instances will hear it.
   *
   * @param id the account or client whose verified credentials are not to be trusted any more
   */
  public static Future<Void> gewijzigd(SqlConnection connection, UUID id) {
    return connection.preparedQuery(NOTIFY).execute(Tuple.of(id.toString())).mapEmpty();
  }
}
