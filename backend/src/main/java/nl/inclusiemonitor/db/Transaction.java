package nl.inclusiemonitor.db;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.function.Function;
import nl.inclusiemonitor.identity.Caller;

/** The two kinds of transaction, from telling row-level security who asks to the commit. */
enum Transaction {
  READ("begin read only", "commit"),
  /** The probe fails in a transaction that an error aborted; commit alone would say all is well. */
  WRITE("begin", "select 1; commit");

  /** Local to the transaction: the next one on this connection starts without a caller. */
  private static final String SET_CALLER =
      """
      select set_config('inclusiemonitor.caller', $1, true),
             set_config('inclusiemonitor.dienstonderdelen', $2, true),
             set_config('inclusiemonitor.persoonsregels', $3, true)
      """;

  private final String begin;
  private final String commit;

  Transaction(String begin, String commit) {
    this.begin = begin;
    this.commit = commit;
  }

  /** Fails with RolledBack when the connection is sound again, else with the error itself. */
  <T> Future<T> run(
      SqlConnection connection, Caller caller, Function<SqlConnection, Future<T>> work) {
    // Sent together, so that the frame costs one round trip.
    Future<?> begun = connection.query(begin).execute();
    Future<?> told = connection.preparedQuery(SET_CALLER).execute(context(caller));
    return begun
        .compose(ok -> told)
        .compose(ok -> work.apply(connection))
        .compose(result -> connection.query(commit).execute().map(result))
        .recover(
            error ->
                connection
                    .query("rollback")
                    .execute()
                    .transform(
                        rolledBack ->
                            Future.failedFuture(
                                rolledBack.succeeded() && !(error instanceof StaleSession)
                                    ? new RolledBack(error)
                                    : error)));
  }

  private static Tuple context(Caller caller) {
    return Tuple.of(
        caller.id().toString(),
        String.join(",", caller.dienstonderdelen()),
        caller.persoonsregels() ? "ja" : "nee");
  }
}
