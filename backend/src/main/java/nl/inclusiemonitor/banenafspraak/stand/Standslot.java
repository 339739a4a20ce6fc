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

  private Standslot() {}

  /** Succeeds once no other transaction has it; it is given back at the end of this one. */
  public static Future<Void> neem(SqlConnection connection) {
    return connection.query(NEEM).execute().mapEmpty();
  }
}
