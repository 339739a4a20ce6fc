package nl.inclusiemonitor.toegang.instantie;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.db.DatabaseStartException;
import nl.inclusiemonitor.identity.Caller;

/**
 * Whether a database belongs to a demo or to production, for ever: the public passwords of a demo
 * may not open the database of an organisation.
 */
public enum Installatiemodus {
  DEMO("demo", "This database belongs to a demo installation; use «demo»."),
  PRODUCTIE("productie", "This database belongs to a production installation; use «start».");

  private static final String INSERT =
      "insert into installatie (modus) values ($1) on conflict do nothing";
  private static final String FIND = "select modus from installatie";

  private final String code;
  private final String refusal;

  Installatiemodus(String code, String refusal) {
    this.code = code;
    this.refusal = refusal;
  }

  public static Installatiemodus of(boolean demo) {
    return demo ? DEMO : PRODUCTIE;
  }

  /**
   * Succeeds when the database has this mode, which the first start gives it; fails with
   * DatabaseStartException when it has the other.
   */
  public Future<Void> vastleggen(Database database) {
    return database
        .write(Caller.SYSTEM, this::firstOf)
        .compose(
            found ->
                found.equals(code)
                    ? Future.succeededFuture()
                    : Future.failedFuture(
                        new DatabaseStartException(of(found.equals(DEMO.code)).refusal)));
  }

  /**
   * The insert waits for another instance that starts at the same time; the select sees its row.
   */
  private Future<String> firstOf(SqlConnection connection) {
    return connection
        .preparedQuery(INSERT)
        .execute(Tuple.of(code))
        .compose(inserted -> connection.preparedQuery(FIND).execute())
        .map(rows -> rows.iterator().next().getString("modus"));
  }
}
