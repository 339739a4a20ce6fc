package nl.inclusiemonitor.db;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;
import java.util.function.Function;

/**
 * A connection as the owner of the tables, for the one thing that neither the app role nor a
 * function of the owner can do: take a partition off its parent without shutting readers out. It is
 * opened for that and closed after; no request ever runs on it.
 */
public final class OwnerSession {
  /** Readers come first: what does not become free soon is tried again later. */
  private static final String LIMITS = "set lock_timeout = '2s'; set statement_timeout = '30s'";

  private static final String TRY_LOCK =
      "select pg_try_advisory_lock(hashtextextended($1, 0)) as locked";

  /** The parent of a table, and whether it is halfway off. */
  private static final String PARTITION =
      """
      select p.relname as parent, i.inhdetachpending as pending
      from pg_class c join pg_inherits i on i.inhrelid = c.oid join pg_class p on p.oid = i.inhparent
      where c.relname = $1 and c.relnamespace = current_schema()::regnamespace
      """;

  private final PgConnection connection;

  private OwnerSession(PgConnection connection) {
    this.connection = connection;
  }

  /** Succeeds with what the work does; the connection and its locks end with it. */
  public static <T> Future<T> run(
      Vertx vertx, DatabaseSettings settings, Function<OwnerSession, Future<T>> work) {
    return PgConnection.connect(
            vertx,
            AppConnections.options(settings, "retention")
                .setUser(settings.owner().user())
                .setPassword(settings.owner().password()))
        .compose(
            connection -> {
              Connections.logErrors(connection);
              return connection
                  .query(LIMITS)
                  .execute()
                  .compose(set -> work.apply(new OwnerSession(connection)))
                  .eventually(() -> connection.close().otherwiseEmpty());
            })
        .recover(error -> Future.failedFuture(PgFailures.translate(error)));
  }

  /** Succeeds with whether this session now holds the lock of that name, of all instances alone. */
  public Future<Boolean> tryLock(String name) {
    return connection
        .preparedQuery(TRY_LOCK)
        .execute(Tuple.of(name))
        .map(rows -> rows.iterator().next().getBoolean("locked"));
  }

  /**
   * Takes a table off its parent, goes on where an earlier try ended halfway, and does nothing for
   * a table that is on its own. Waits for who reads the parent now, but nobody waits for it; fails
   * when that takes long, and then the parent's other tables wait for the next try too.
   */
  public Future<Void> detach(String table) {
    return connection
        .preparedQuery(PARTITION)
        .execute(Tuple.of(table))
        .compose(rows -> detach(table, first(rows)));
  }

  private Future<Void> detach(String table, Optional<Row> partition) {
    return partition
        .map(
            row ->
                connection
                    .query(
                        "alter table \"%s\" detach partition \"%s\" %s"
                            .formatted(
                                row.getString("parent"),
                                table,
                                row.getBoolean("pending") ? "finalize" : "concurrently"))
                    .execute()
                    .<Void>mapEmpty())
        .orElseGet(Future::succeededFuture);
  }

  private static Optional<Row> first(RowSet<Row> rows) {
    return rows.size() == 0 ? Optional.empty() : Optional.of(rows.iterator().next());
  }
}
