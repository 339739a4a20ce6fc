package nl.inclusiemonitor.db;

import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.DatabaseException;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.internal.Connection;
import io.vertx.sqlclient.internal.SqlConnectionInternal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lends a pooled connection to work that must end in time, and takes it back only when sound. */
final class Connections {
  private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

  /** Cutting a line asks nothing of the other side; nobody waits longer than this for it. */
  private static final long CUTTING_MILLISECONDS = 500;

  private Connections() {}

  static <T> Future<T> lend(
      SqlConnection connection, Function<SqlConnection, Future<T>> work, long milliseconds) {
    logErrors(connection);
    Promise<Void> gone = Promise.promise();
    connection.closeHandler(gone::tryComplete);
    Future<T> done;
    try {
      done = work.apply(connection);
    } catch (RuntimeException defect) {
      done = Future.failedFuture(defect);
    }
    return done.timeout(milliseconds, TimeUnit.MILLISECONDS)
        .transform(
            result -> {
              if (result.failed() && !(result.cause() instanceof RolledBack)) {
                Future<Void> back = handIn(connection, gone.future());
                discard(connection);
                return back.timeout(CUTTING_MILLISECONDS, TimeUnit.MILLISECONDS)
                    .transform(cut -> Future.failedFuture(result.cause()));
              }
              // Back in the pool before the answer, so that who asks again finds it there.
              return connection
                  .close()
                  .otherwiseEmpty()
                  .compose(
                      closed ->
                          result.succeeded()
                              ? Future.succeededFuture(result.result())
                              : Future.failedFuture(result.cause().getCause()));
            });
  }

  /**
   * The pool forgets a connection that breaks, but counts it as lent until it is handed in. Not
   * before the pool knows, or it would lend it once more: that it hears in the same turn of the
   * event loop. Succeeds when somebody else can have its place.
   */
  private static Future<Void> handIn(SqlConnection connection, Future<Void> gone) {
    EventLoop loop = socket(connection).socket().channelHandlerContext().channel().eventLoop();
    return gone.compose(
        closed -> {
          Promise<Void> back = Promise.promise();
          loop.execute(() -> connection.close().onComplete(back));
          return back.future();
        });
  }

  /** A failed wait for a connection: the queue is full, the time is up, or nobody answers. */
  static Throwable notAcquired(Throwable error) {
    Throwable known = PgFailures.translate(error);
    // A refused certificate or password is told to operations, not to who asks.
    LOG.warn("no connection to the database: {}", error.getMessage());
    return known != error || error instanceof DatabaseException
        ? known
        : PgFailures.unavailable(
            "database-druk",
            "Er is nu geen verbinding met de database vrij.",
            Duration.ofSeconds(2));
  }

  /** The statement that suffers fails with the same; without a handler the client prints it. */
  static void logErrors(SqlConnection connection) {
    connection.exceptionHandler(
        error -> LOG.debug("a connection to the database failed: {}", error.getMessage()));
  }

  /**
   * Cuts the line. A connection in the middle of something cannot go back to the pool, and its own
   * close would queue behind the statement that hangs.
   */
  static void discard(SqlConnection connection) {
    socket(connection).socket().close();
  }

  /** The connection itself, out of the pool's and the user's wrappings. */
  static SocketConnectionBase socket(SqlConnection connection) {
    Connection inner = ((SqlConnectionInternal) connection).unwrap();
    if (!(inner instanceof SocketConnectionBase)) {
      inner = inner.unwrap();
    }
    return (SocketConnectionBase) inner;
  }
}
