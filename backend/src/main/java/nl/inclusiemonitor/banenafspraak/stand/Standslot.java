package nl.inclusiemonitor.banenafspraak.stand;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;

/**
 * One transaction at a time, on any instance, decides which lines the figures are computed from: or
 * two would each compute without the other's levering, or with lines that are being erased.
 */
public final class Standslot {
  private static final String NEEM =
      "select pg_advisory_xact_lock(hashtextextended('inclusiemonitor.standen', 0))";

  private static final String GEDULD =
      "set local statement_timeout = '55s'; set local lock_timeout = '50s'";

  private Standslot() {}

  /** Succeeds once no other transaction has it; it is given back at the end of this one. */
  public static Future<Void> neem(SqlConnection connection) {
    return connection.query(NEEM).execute().mapEmpty();
  }

  /** As {@link #neem}, in a transaction that may itself make figures anew. */
  public static Future<Void> neemMetGeduld(SqlConnection connection) {
    return geduld(connection).compose(patient -> neem(connection));
  }

  /**
   * Lets this transaction last longer than a request does: figures of many quarters of millions of
   * lines take long, and who makes them waits for who makes them already.
   */
  public static Future<Void> geduld(SqlConnection connection) {
    return connection.query(GEDULD).execute().mapEmpty();
  }
}
