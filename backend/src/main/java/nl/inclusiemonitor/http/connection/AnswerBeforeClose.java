package nl.inclusiemonitor.http.connection;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Lets a request that is no good HTTP be answered before the connection ends. Vert.x tells a
 * request that its body is broken and closes the connection in one go, so that an answer that has
 * to be made first would come too late.
 */
final class AnswerBeforeClose extends ChannelDuplexHandler {
  /** What was under way in the database is taken back first; then the client has waited enough. */
  private static final long PATIENCE_SECONDS = 5;

  private int unanswered;
  private boolean broken;
  private boolean informational;
  private ChannelPromise close;
  private Future<?> timeLimit;

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object part) {
    if (part instanceof HttpRequest) {
      unanswered++;
    }
    if (part instanceof HttpObject object && object.decoderResult().isFailure()) {
      broken = true;
    }
    ctx.fireChannelRead(part);
  }

  @Override
  public void write(ChannelHandlerContext ctx, Object part, ChannelPromise promise)
      throws Exception {
    if (part instanceof HttpResponse head) {
      informational = head.status().codeClass() == HttpStatusClass.INFORMATIONAL;
      if (broken) {
        head.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
      }
    }
    super.write(ctx, part, promise);
    if (part instanceof LastHttpContent && !informational) {
      unanswered--;
      if (timeLimit != null && unanswered == 0) {
        timeLimit.cancel(false);
        ctx.flush();
        super.close(ctx, close);
      }
    }
  }

  @Override
  public void close(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception {
    if (broken && unanswered > 0 && timeLimit == null) {
      close = promise;
      timeLimit = ctx.executor().schedule(() -> late(ctx), PATIENCE_SECONDS, TimeUnit.SECONDS);
    } else {
      // An answer that was written just now still waits for the end of what is being read.
      ctx.flush();
      super.close(ctx, promise);
    }
  }

  /** The answer does not come. */
  private void late(ChannelHandlerContext ctx) {
    var unused = ctx.close(close);
  }
}
