package nl.inclusiemonitor.db;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.internal.ContextInternal;
import io.vertx.sqlclient.PropertyKind;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.internal.QueryResultHandler;
import io.vertx.sqlclient.internal.RowDesc;
import io.vertx.sqlclient.internal.command.QueryCommandBase;
import io.vertx.sqlclient.internal.command.SimpleQueryCommand;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;

/**
 * COPY … FROM STDIN over a connection of the Vert.x client, which has no COPY of its own.
 *
 * <p>The statement goes through the client as a simple query; its CopyInResponse is kept from the
 * decoder by {@link CopyInFilter}, and CopyData is written past the encoder. The client sees the
 * query complete at CommandComplete, or fail at ErrorResponse, after which PostgreSQL ignores the
 * CopyData still under way and the connection serves the next statement.
 *
 * <p>Rests on internals of vertx-pg-client 5.0.10 (name of its handler, pausing of its pipeline);
 * CopyStreamIT guards them. The connection must be the caller's own and without a statement under
 * way. A statement given while the COPY is open waits until it has ended.
 */
public final class CopyStream {
  private static final String CLIENT_CODEC = "codec";
  private static final String FILTER = "copy-in-filter";
  private static final byte COPY_DATA = 'd';
  private static final byte COPY_DONE = 'c';
  private static final byte COPY_FAIL = 'f';
  private static final int LENGTH = 4;
  private static final byte[] NOTHING = {};

  private final SocketConnectionBase connection;
  private final Channel channel;
  private final ContextInternal caller;
  private final Promise<CopyStream> opened = Promise.promise();
  private final Promise<Long> result = Promise.promise();
  private ChannelHandlerContext pastCodec;
  private long rows;
  private boolean ended;

  private CopyStream(SocketConnectionBase connection) {
    this.connection = connection;
    channel = connection.socket().channelHandlerContext().channel();
    caller = ContextInternal.current();
  }

  /**
   * Succeeds when the server is ready for rows; fails with the server's error, or with
   * IllegalArgumentException when the statement is no COPY from stdin.
   */
  public static Future<CopyStream> open(SqlConnection connection, String copySql) {
    var stream = new CopyStream(Connections.socket(connection));
    stream.onEventLoop(() -> stream.start(copySql));
    return stream.toCaller(stream.opened.future());
  }

  private void start(String copySql) {
    if (!channel.isActive()) {
      opened.fail(new ClosedChannelException());
      return;
    }
    pastCodec = channel.pipeline().context(CLIENT_CODEC);
    channel.pipeline().addBefore(CLIENT_CODEC, FILTER, new CopyInFilter(this::serverIsReady));
    connection.schedule(
        new SimpleQueryCommand<>(
            copySql, false, false, QueryCommandBase.NULL_COLLECTOR, new RowCount()),
        (complete, error) -> finish(error));
  }

  private void serverIsReady() {
    connection.suspendPipeline();
    opened.complete(this);
  }

  private void finish(Throwable error) {
    if (channel.pipeline().get(FILTER) != null) {
      channel.pipeline().remove(FILTER);
    }
    ended = true;
    if (opened.future().isComplete()) {
      connection.resumePipeline();
    }
    opened.tryFail(error != null ? error : new IllegalArgumentException("no copy from stdin"));
    if (error != null) {
      result.tryFail(error);
    } else {
      result.tryComplete(rows);
    }
  }

  /**
   * Sends a piece of the COPY, which is not to be changed after. Succeeds when the next may come:
   * soon while the socket keeps up, else when this piece has gone out. Fails with the server's
   * error when that has ended the COPY.
   */
  public Future<Void> write(byte[] piece) {
    Promise<Void> taken = Promise.promise();
    onEventLoop(
        () -> {
          if (ended) {
            failEnded(taken);
            return;
          }
          ChannelFuture sent = send(COPY_DATA, piece);
          if (channel.isWritable()) {
            // Not in this call: writing in a loop must not keep the server's answer from being
            // read.
            channel.eventLoop().execute(taken::complete);
          } else {
            sent.addListener(done -> complete(taken, done.cause()));
          }
        });
    return toCaller(taken.future());
  }

  /** Ends the COPY; succeeds with the number of rows, fails with the server's error. */
  public Future<Long> end() {
    onEventLoop(
        () -> {
          if (!ended) {
            ended = true;
            sendLast(COPY_DONE, NOTHING);
          }
        });
    return toCaller(result.future());
  }

  /** Fails when the COPY does, also while nothing is written; succeeds at its end. */
  public Future<Void> ended() {
    return toCaller(result.future()).mapEmpty();
  }

  /**
   * Gives up: the server forgets the rows, and a transaction around it is aborted. Succeeds when
   * the connection is free again, also when the COPY had failed before.
   */
  public Future<Void> abort(String reason) {
    onEventLoop(
        () -> {
          if (!ended) {
            ended = true;
            sendLast(COPY_FAIL, (reason + '\0').getBytes(StandardCharsets.UTF_8));
          }
        });
    return toCaller(result.future().<Void>mapEmpty().otherwiseEmpty());
  }

  private void sendLast(byte type, byte[] body) {
    send(type, body)
        .addListener(
            done -> {
              if (!done.isSuccess()) {
                result.tryFail(done.cause());
              }
            });
  }

  private ChannelFuture send(byte type, byte[] body) {
    byte[] head = ByteBuffer.allocate(1 + LENGTH).put(type).putInt(LENGTH + body.length).array();
    return pastCodec.writeAndFlush(Unpooled.wrappedBuffer(head, body));
  }

  private void failEnded(Promise<Void> taken) {
    Throwable error = result.future().cause();
    taken.fail(error != null ? error : new IllegalStateException("the copy has ended"));
  }

  private static void complete(Promise<Void> taken, Throwable error) {
    if (error == null) {
      taken.complete();
    } else {
      taken.fail(error);
    }
  }

  private void onEventLoop(Runnable work) {
    if (channel.eventLoop().inEventLoop()) {
      work.run();
    } else {
      channel.eventLoop().execute(work);
    }
  }

  /** The same outcome on the context of who opened the stream. */
  private <T> Future<T> toCaller(Future<T> future) {
    if (caller == null) {
      return future;
    }
    Promise<T> promise = caller.promise();
    future.onComplete(promise);
    return promise.future();
  }

  /** Keeps the number in CommandComplete. */
  private final class RowCount implements QueryResultHandler<Void> {
    @Override
    public <V> void addProperty(PropertyKind<V> property, V value) {
      // A COPY has none.
    }

    @Override
    public void handleResult(
        int updatedCount, int size, RowDesc desc, Void none, Throwable failure) {
      rows = updatedCount;
    }
  }
}
