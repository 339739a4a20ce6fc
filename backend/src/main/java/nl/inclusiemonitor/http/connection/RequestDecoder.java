package nl.inclusiemonitor.http.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.inclusiemonitor.http.problem.Refusals;

/**
 * Reads HTTP/1 where Netty is too patient with it. A head has to arrive within a fixed time; the
 * end of a request must be certain (RFC 9112, 6.1 and 6.3), or the rest of its bytes could be read
 * as a request of somebody else; and other versions than 1.0 and 1.1 are told so.
 */
public final class RequestDecoder extends VertxHttpRequestDecoder {
  private static final Set<String> SPOKEN = Set.of("HTTP/1.1", "HTTP/1.0");

  private final Duration headPatience;
  private boolean betweenRequests = true;
  private Future<?> deadline;

  /**
   * @param headPatience from the first byte of a request to the end of its head
   */
  RequestDecoder(HttpServerOptions options, Duration headPatience) {
    super(options);
    this.headPatience = headPatience;
  }

  /** A version of HTTP that is not spoken here. */
  public static final class OtherVersion extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) throws Exception {
    if (betweenRequests && in.isReadable()) {
      betweenRequests = false;
      expectHead(ctx);
    }
    int known = out.size();
    super.decode(ctx, in, out);
    for (Object part : out.subList(known, out.size())) {
      read(part);
    }
  }

  private void read(Object part) {
    if (part instanceof HttpRequest) {
      forgetDeadline();
    } else if (part instanceof HttpContent content && content.decoderResult().isFailure()) {
      content.setDecoderResult(DecoderResult.failure(Refusals.notHttp()));
    }
    if (part instanceof LastHttpContent) {
      betweenRequests = true;
    }
  }

  private void expectHead(ChannelHandlerContext ctx) {
    deadline =
        ctx.executor().schedule(() -> late(ctx), headPatience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void late(ChannelHandlerContext ctx) {
    if (ctx.channel().config().isAutoRead()) {
      var unused = ctx.close();
    } else {
      // The server itself does not read now, because it is busy with an earlier request.
      expectHead(ctx);
    }
  }

  private void forgetDeadline() {
    if (deadline != null) {
      deadline.cancel(false);
      deadline = null;
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    forgetDeadline();
    super.channelInactive(ctx);
  }

  @Override
  protected HttpMessage createMessage(String[] initialLine) {
    if (!SPOKEN.contains(initialLine[2])) {
      throw new OtherVersion();
    }
    return super.createMessage(initialLine);
  }

  /** Asked between the head and the body, while both say what the client sent. */
  @Override
  protected boolean isContentAlwaysEmpty(HttpMessage request) {
    if (request != null && !hasCertainEnd(request)) {
      throw new IllegalArgumentException("the end of the request is not certain");
    }
    return super.isContentAlwaysEmpty(request);
  }

  private static boolean hasCertainEnd(HttpMessage request) {
    List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
    return codings.isEmpty()
        || (codings.size() == 1
            && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(codings.get(0))
            && !request.headers().contains(HttpHeaderNames.CONTENT_LENGTH)
            && request.protocolVersion().equals(HttpVersion.HTTP_1_1));
  }
}
