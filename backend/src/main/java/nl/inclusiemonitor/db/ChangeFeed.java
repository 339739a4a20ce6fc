package nl.inclusiemonitor.db;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.pubsub.PgSubscriber;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what any instance commits, by LISTEN on one connection of its own. Notifications are hints:
 * those sent while the connection was away never come, so each listener reads its state again when
 * the feed is (back) there, and may not trust what it keeps while the feed is gone.
 */
public final class ChangeFeed {
  private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
  private static final long[] RECONNECT_AFTER_MS = {100, 500, 1_000, 2_000, 5_000};
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  /** What a feature does with a channel; called on one event loop. */
  public interface Listener {
    /** Another transaction committed {@code notify channel, payload}. */
    void changed(String payload);

    /** The feed begins, or is back after a gap: read the state anew. */
    void resumed();

    /** The feed is gone: what is kept may be out of date from now on. */
    default void lost() {}
  }

  private final Vertx vertx;
  private final PgSubscriber subscriber;
  private final Duration heartbeat;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private volatile long timer = -1;

  public ChangeFeed(Vertx vertx, DatabaseSettings settings) {
    this(vertx, settings, HEARTBEAT);
  }

  /** With another time between heartbeats; a loss is noticed within one and a half of it. */
  ChangeFeed(Vertx vertx, DatabaseSettings settings, Duration heartbeat) {
    this.vertx = vertx;
    this.heartbeat = heartbeat;
    this.subscriber =
        PgSubscriber.subscriber(vertx, AppConnections.options(settings, "changes"))
            .reconnectPolicy(this::reconnect);
  }

  /** Before {@link #start()} or after: both hear {@link Listener#resumed()} first. */
  public void listen(String channel, Listener listener) {
    listeners.add(listener);
    subscriber
        .channel(channel)
        .subscribeHandler(listening -> resume(listener))
        .handler(listener::changed);
  }

  private void resume(Listener listener) {
    Connections.logErrors(subscriber.actualConnection());
    listener.resumed();
  }

  /** Succeeds when the feed is there; tries on as long as the database is not. */
  public Future<Void> start() {
    timer = vertx.setPeriodic(heartbeat.toMillis(), tick -> beat());
    return subscriber.connect();
  }

  public Future<Void> close() {
    vertx.cancelTimer(timer);
    return subscriber.close();
  }

  /** The client asks this at each loss and each failed try; there is no other sign of a loss. */
  private long reconnect(int tries) {
    if (tries == 0) {
      LOG.warn("the change feed lost its connection");
      listeners.forEach(Listener::lost);
    }
    return RECONNECT_AFTER_MS[Math.min(tries, RECONNECT_AFTER_MS.length - 1)];
  }

  /** A connection that only listens would not notice that its server is gone. */
  private void beat() {
    PgConnection connection = subscriber.actualConnection();
    if (connection != null) {
      connection
          .query("select 1")
          .execute()
          .timeout(heartbeat.toMillis() / 2, TimeUnit.MILLISECONDS)
          .onFailure(silent -> Connections.discard(connection));
    }
  }
}
