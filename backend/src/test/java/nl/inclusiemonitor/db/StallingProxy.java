package nl.inclusiemonitor.db;

import static nl.inclusiemonitor.db.TestDatabase.await;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands between a client and PostgreSQL and can fall silent, as a network can, without closing.
 */
final class StallingProxy {
  private final NetServer server;
  private final NetClient client;
  private final List<NetSocket> sockets = new CopyOnWriteArrayList<>();
  private volatile boolean stalled;

  StallingProxy(Vertx vertx, DatabaseSettings target) throws Exception {
    client = vertx.createNetClient();
    server = vertx.createNetServer().connectHandler(socket -> accept(socket, target));
    await(server.listen(0, "127.0.0.1"));
  }

  DatabaseSettings of(DatabaseSettings target) {
    return new DatabaseSettings(
        "127.0.0.1",
        server.actualPort(),
        target.database(),
        target.app(),
        target.owner(),
        target.sslMode(),
        target.caFile());
  }

  /** From now on nothing passes, and who connects gets no answer. */
  void stall() {
    stalled = true;
    sockets.forEach(NetSocket::pause);
  }

  /** New connections pass again; the silent ones stay silent. */
  void heal() {
    stalled = false;
  }

  private void accept(NetSocket socket, DatabaseSettings target) {
    socket.pause();
    sockets.add(socket);
    if (stalled) {
      return;
    }
    client
        .connect(target.port(), target.host())
        .onSuccess(
            upstream -> {
              sockets.add(upstream);
              upstream.pipeTo(socket);
              socket.pipeTo(upstream);
            });
  }

  Future<Void> close() {
    return server.close().compose(closed -> client.close());
  }
}
