package nl.inclusiemonitor.http.connection;

import io.netty.channel.ChannelPipeline;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.HttpServerConnection;
import java.time.Duration;

/**
 * Puts this product's own reading of HTTP/1 into a connection that just opened; one of HTTP/2 has
 * other rules and stays as it is. Rests on internals of vertx-core 5.0.10 (names in its pipeline);
 * RequestGateIT and HeadDeadlineIT guard them.
 */
public final class StrictHttp1 {
  private static final String DECODER = "httpDecoder";
  private static final String CONNECTION = "handler";

  private StrictHttp1() {}

  public static void apply(
      HttpConnection connection, HttpServerOptions options, Duration headPatience) {
    ChannelPipeline pipeline =
        ((HttpServerConnection) connection).channelHandlerContext().pipeline();
    if (pipeline.get(DECODER) != null) {
      pipeline.replace(DECODER, DECODER, new RequestDecoder(options, headPatience));
      pipeline.addBefore(CONNECTION, "answerBeforeClose", new AnswerBeforeClose());
    }
  }
}
