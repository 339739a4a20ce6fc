package nl.inclusiemonitor.besluit;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Function;

/**
 * What lets one transaction at a time, on any instance, decide about the same; given back at its
 * end.
 *
 * @param neemMetGeduld as {@code neem}, where carrying out a decision takes longer than a request
 */
public record Slot(
    Function<SqlConnection, Future<Void>> neem,
    Function<SqlConnection, Future<Void>> neemMetGeduld) {

  /** For decisions that touch nothing but their own row, which is locked anyhow. */
  public static final Slot GEEN =
      new Slot(connection -> Future.succeededFuture(), connection -> Future.succeededFuture());
}
