package nl.inclusiemonitor.db;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.DatabaseException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Ends work that lasts when the database has stopped answering. No deadline can tell: a COPY takes
 * as long as its client sends, and the commit after it as long as the disk needs. But a database
 * that is there answers a small question on another connection soon, however busy it is. It is
 * asked as long as there is such work.
 */
final class Heartbeat {
  private final Vertx vertx;
  private final Pool pool;
  private final Duration every;
  private final int most;
  private final long timer;
  private final Set<Guarded> guarded = ConcurrentHashMap.newKeySet();

  /**
   * A heartbeat of nobody yet.
   *
   * @param name of its connection in metrics and in pg_stat_activity
   * @param every how long after the last question the next one comes, and how long an answer takes
   * @param most how many questions in a row stay without an answer before the work ends; one alone
   *     may be due to this process, which slept
   */
  Heartbeat(Vertx vertx, DatabaseSettings settings, String name, Duration every, int most) {
    this.vertx = vertx;
    this.every = every;
    this.most = most;
    this.pool =
        PgBuilder.pool()
            .with(
                new PoolOptions()
                    .setName(name)
                    .setMaxSize(1)
                    .setMaxWaitQueueSize(0)
                    .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS)
                    .setConnectionTimeout((int) every.toMillis())
                    .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                    .setIdleTimeout((int) every.multipliedBy(2).toMillis()))
            // Who does not answer keeps no place for long.
            .with(
                new NetClientOptions()
                    .setMetricsName(name)
                    .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                    .setReadIdleTimeout((int) every.multipliedBy(3).toMillis()))
            .connectingTo(AppConnections.options(settings, name))
            .using(vertx)
            .build();
    this.timer = vertx.setPeriodic(every.toMillis(), tick -> beat());
  }

  /** Work under way; only the heartbeat itself counts. */
  private static final class Guarded {
    private final Promise<Void> silent = Promise.promise();
    private int missed;

    void beat(boolean answered, int most) {
      missed = answered ? 0 : missed + 1;
      if (missed >= most) {
        silent.tryFail(PgFailures.silence());
      }
    }
  }

  /** The outcome of the work, or Unavailable as soon as the database is found to be gone. */
  <T> Future<T> guard(Future<T> work) {
    if (work.isComplete()) {
      return work;
    }
    ContextInternal caller = ContextInternal.current();
    Guarded here = new Guarded();
    Promise<T> first = caller == null ? Promise.promise() : caller.promise();
    here.silent.future().onFailure(first::tryFail);
    guarded.add(here);
    work.onComplete(
        done -> {
          guarded.remove(here);
          if (done.succeeded()) {
            first.tryComplete(done.result());
          } else {
            first.tryFail(done.cause());
          }
        });
    return first.future();
  }

  Future<Void> close() {
    vertx.cancelTimer(timer);
    return pool.close();
  }

  private void beat() {
    if (guarded.isEmpty()) {
      return;
    }
    pool.query("select 1")
        .execute()
        .timeout(every.toMillis(), TimeUnit.MILLISECONDS)
        .onComplete(
            answer -> {
              // Also a refusal, of one connection too many say, is an answer.
              boolean answered = answer.succeeded() || answer.cause() instanceof DatabaseException;
              guarded.forEach(work -> work.beat(answered, most));
            });
  }
}
