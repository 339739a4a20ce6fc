package nl.inclusiemonitor.http.answer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.http.connection.Leftover;
import nl.inclusiemonitor.http.request.Exchange;
import nl.inclusiemonitor.identity.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes replies: the only class that sends bytes of the API. */
public final class ReplyWriter {
  private static final Logger LOG = LoggerFactory.getLogger(ReplyWriter.class);
  private static final Buffer COMMENT = Buffer.buffer(":\n\n");

  private final String basePath;
  private final String apiVersion;
  private final EventStreams streams;
  private final Leftover leftover;

  public ReplyWriter(String basePath, String apiVersion, EventStreams streams, Leftover leftover) {
    this.basePath = basePath;
    this.apiVersion = apiVersion;
    this.streams = streams;
    this.leftover = leftover;
  }

  /** A refusal before any operation was found. */
  public void write(HttpServerRequest request, Reply reply) {
    HttpServerResponse response = request.response();
    if (response.ended() || response.closed()) {
      return;
    }
    head(response, reply);
    send(request, reply, Optional.empty());
    leftover.drop(request);
  }

  public void write(Exchange exchange, Reply reply, Optional<Caller> caller) {
    HttpServerRequest request = exchange.http();
    HttpServerResponse response = request.response();
    if (response.ended() || response.closed()) {
      leftover.drop(request);
      return;
    }
    head(response, reply);
    if (exchange.isUndecided()) {
      response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      response.endHandler(sent -> request.connection().close());
      send(request, reply, caller);
      return;
    }
    send(request, reply, caller);
    leftover.drop(request);
  }

  private void head(HttpServerResponse response, Reply reply) {
    SecurityHeaders.forApi(response.headers(), apiVersion);
    response.setStatusCode(reply.status());
    for (Map.Entry<String, String> header : reply.headers()) {
      response.headers().add(header.getKey(), absolute(header.getKey(), header.getValue()));
    }
  }

  /** A path within the API becomes one of the server; a link to another page has it already. */
  private String absolute(String header, String value) {
    if (header.equalsIgnoreCase("Location") && value.startsWith("/")) {
      return basePath + value;
    }
    boolean within =
        header.equalsIgnoreCase("Link")
            && value.startsWith("</")
            && !value.startsWith("<" + basePath + "/");
    return within ? "<" + basePath + value.substring(1) : value;
  }

  private void send(HttpServerRequest request, Reply reply, Optional<Caller> caller) {
    HttpServerResponse response = request.response();
    if (isKnown(request, reply)) {
      response.setStatusCode(304).end();
    } else if (reply.body() instanceof Reply.Body.Bytes body) {
      response.putHeader(HttpHeaders.CONTENT_TYPE, body.mediaType());
      response.end(body.bytes());
    } else if (reply.body() instanceof Reply.Body.Stream body) {
      response.putHeader(HttpHeaders.CONTENT_TYPE, body.mediaType()).setChunked(true);
      body.source().pipeTo(response).onFailure(failure -> broken(response, failure));
    } else if (reply.body() instanceof Reply.Body.Events body) {
      response.putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream").setChunked(true);
      // Both would hold events back: a compressor until its block is full, a proxy until its
      // buffer.
      response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
      response.putHeader("X-Accel-Buffering", "no");
      response.write(COMMENT);
      body.start().accept(streams.open(response, caller));
    } else {
      response.end();
    }
  }

  /** The head is gone already: only a broken connection still tells that rows are missing. */
  private static void broken(HttpServerResponse response, Throwable failure) {
    LOG.warn("an answer broke off", new Traced(failure));
    response.reset();
  }

  private static boolean isKnown(HttpServerRequest request, Reply reply) {
    Optional<String> etag = reply.header("ETag");
    String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    return etag.isPresent()
        && known != null
        && reply.status() == 200
        && request.method().equals(HttpMethod.GET)
        && Arrays.stream(known.split(",", -1))
            .map(String::strip)
            .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
            .anyMatch(tag -> tag.equals(etag.get()) || tag.equals("*"));
  }
}
