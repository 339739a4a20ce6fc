package nl.inclusiemonitor.db;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.inclusiemonitor.identity.Caller;

/**
 * The pool of connections as the app role. Work runs in one transaction that first tells row-level
 * security who asks; every failure comes out as a {@code Failure}, unless it is a defect.
 */
public final class Database {
  /** Lasting work ends when the database has answered nothing for about half a minute. */
  private static final Duration BETWEEN_BEATS = Duration.ofSeconds(5);

  private static final int MISSED_BEATS = 6;

  private final PoolSettings limits;
  private final Pool pool;
  private final Optional<Heartbeat> heartbeat;

  /** For work that the deadline of the pool ends in time, whatever the database does. */
  public Database(Vertx vertx, DatabaseSettings settings, PoolSettings limits) {
    this(vertx, settings, limits, Optional.empty());
  }

  private Database(
      Vertx vertx, DatabaseSettings settings, PoolSettings limits, Optional<Heartbeat> heartbeat) {
    this.heartbeat = heartbeat;
    this.limits = limits;
    this.pool =
        PgBuilder.pool()
            .with(
                new PoolOptions()
                    .setName(limits.name())
                    .setMaxSize(limits.size())
                    .setMaxWaitQueueSize(limits.waiting())
                    .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS)
                    .setConnectionTimeout((int) limits.acquisition().toMillis())
                    // Well before its silence is taken for death: else one may be handed out in the
                    // very moment that it is closed for that.
                    .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                    .setIdleTimeout((int) limits.silence().dividedBy(2).toMillis()))
            // The pool waits for ever for a server that accepts and then says nothing.
            .with(
                new NetClientOptions()
                    .setMetricsName(limits.name())
                    .setTcpKeepAlive(true)
                    .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                    .setReadIdleTimeout((int) limits.silence().toMillis()))
            .connectingTo(AppConnections.options(settings, limits.name()))
            .using(vertx)
            .build();
  }

  /** For work that lasts, on connections that are silent for hours: a heartbeat guards it. */
  public static Database forLastingWork(
      Vertx vertx, DatabaseSettings settings, PoolSettings limits) {
    Heartbeat heartbeat =
        new Heartbeat(vertx, settings, limits.name() + "-heartbeat", BETWEEN_BEATS, MISSED_BEATS);
    return new Database(vertx, settings, limits, Optional.of(heartbeat));
  }

  /**
   * One read-only transaction; succeeds with what the work succeeds with. It is done a second time
   * in another session when that of the first is behind.
   */
  public <T> Future<T> read(Caller caller, Function<SqlConnection, Future<T>> work) {
    Function<SqlConnection, Future<T>> transaction =
        connection -> Transaction.READ.run(connection, caller, work);
    return connected(transaction)
        .recover(
            error ->
                error instanceof StaleSession ? connected(transaction) : Future.failedFuture(error))
        .recover(error -> Future.failedFuture(PgFailures.translate(error)));
  }

  /**
   * One transaction, committed when the work succeeds. It is done a second time when another
   * transaction made it impossible, or its session is behind, so the work may change nothing but
   * the database.
   */
  public <T> Future<T> write(Caller caller, Function<SqlConnection, Future<T>> work) {
    Function<SqlConnection, Future<T>> transaction =
        connection -> Transaction.WRITE.run(connection, caller, work);
    return connected(transaction)
        .recover(
            error ->
                PgFailures.retryable(error) ? connected(transaction) : Future.failedFuture(error))
        .recover(error -> Future.failedFuture(PgFailures.translate(error)));
  }

  /**
   * A connection for work that makes its own transactions, such as an upload; there is no caller
   * and so no row that row-level security guards. After a failure the connection is not used again.
   * Where work lasts it fails with Unavailable when the database stops answering, on whatever
   * connection.
   */
  public <T> Future<T> session(Function<PgConnection, Future<T>> work) {
    return connected(connection -> guarded(work.apply((PgConnection) connection)))
        .recover(error -> Future.failedFuture(PgFailures.translate(error)));
  }

  private <T> Future<T> guarded(Future<T> work) {
    return heartbeat.map(beating -> beating.guard(work)).orElse(work);
  }

  public Future<Void> close() {
    return Future.all(
            pool.close(), heartbeat.map(Heartbeat::close).orElseGet(Future::succeededFuture))
        .mapEmpty();
  }

  private <T> Future<T> connected(Function<SqlConnection, Future<T>> work) {
    long started = System.nanoTime();
    return pool.getConnection()
        .recover(error -> Future.failedFuture(Connections.notAcquired(error)))
        .compose(connection -> Connections.lend(connection, work, remaining(started)));
  }

  /** In milliseconds, of the time that waiting and work may take together. */
  private long remaining(long started) {
    return Math.max(1, limits.deadline().minusNanos(System.nanoTime() - started).toMillis());
  }
}
