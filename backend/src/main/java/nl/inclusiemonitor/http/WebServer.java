package nl.inclusiemonitor.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.ext.web.Router;
import java.util.concurrent.TimeUnit;
import nl.inclusiemonitor.http.answer.EventStreams;
import nl.inclusiemonitor.http.answer.SecurityHeaders;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.connection.Leftover;
import nl.inclusiemonitor.http.connection.Patience;
import nl.inclusiemonitor.http.connection.RequestDecoder;
import nl.inclusiemonitor.http.connection.RequestGate;
import nl.inclusiemonitor.http.connection.StrictHttp1;
import nl.inclusiemonitor.http.problem.Problem;
import nl.inclusiemonitor.http.problem.Refusals;
import nl.inclusiemonitor.http.spa.SpaHandler;

/** The public HTTP server of one event loop: the API and the pages on one port. */
public final class WebServer {
  private static final int ANY_SHARED_PORT = -1;
  private static final int MAX_HEADER_BYTES = 16 * 1024;
  private static final int MAX_LINE_BYTES = 8 * 1024;

  /** Uploads arrive in pieces of this size at most; the standard of 8 KB costs a turn for each. */
  private static final int CHUNK_BYTES = 64 * 1024;

  private static final int IDLE_SECONDS = 120;

  private static final int SMALLEST_COMPRESSED_BYTES = 1024;
  private static final long SHUTDOWN_SECONDS = 30;

  private final HttpServer server;
  private final EventStreams streams;
  private final String apiVersion;
  private final Leftover leftover;

  private WebServer(HttpServer server, EventStreams streams, String apiVersion, Leftover leftover) {
    this.server = server;
    this.streams = streams;
    this.apiVersion = apiVersion;
    this.leftover = leftover;
  }

  /** Succeeds once it listens; call on the event loop that will serve. */
  public static Future<WebServer> start(Vertx vertx, ApiRouter.Parts parts) {
    return start(vertx, parts, Patience.STANDARD);
  }

  static Future<WebServer> start(Vertx vertx, ApiRouter.Parts parts, Patience patience) {
    Router router = Router.router(vertx);
    Leftover leftover = new Leftover(vertx, patience.leftover());
    return ApiRouter.mount(vertx, router, parts, leftover)
        .compose(
            streams -> {
              new SpaHandler(vertx, parts.settings().theme(), leftover).mount(router);
              HttpServerOptions options = options(parts.settings());
              HttpServer server = vertx.createHttpServer(options);
              WebServer web = new WebServer(server, streams, parts.contract().version(), leftover);
              return server
                  .requestHandler(new RequestGate(router, web::refuse))
                  .invalidRequestHandler(web::invalid)
                  .connectionHandler(
                      connection -> StrictHttp1.apply(connection, options, patience.head()))
                  .listen()
                  .map(web);
            });
  }

  public int port() {
    return server.actualPort();
  }

  /** The open event streams, to end those of a caller who may no longer listen. */
  public EventStreams streams() {
    return streams;
  }

  /** Ends event streams, then waits for the requests in hand, at most half a minute. */
  public Future<Void> stop() {
    streams.endAll();
    return server.shutdown(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
  }

  private static HttpServerOptions options(HttpSettings settings) {
    HttpServerOptions options =
        new HttpServerOptions()
            .setHost(settings.host())
            // The event loops share a free port only when it is asked for by the same name.
            .setPort(settings.port() == 0 ? ANY_SHARED_PORT : settings.port())
            .setMaxHeaderSize(MAX_HEADER_BYTES)
            .setMaxInitialLineLength(MAX_LINE_BYTES)
            .setMaxChunkSize(CHUNK_BYTES)
            .setIdleTimeout(IDLE_SECONDS)
            .setIdleTimeoutUnit(TimeUnit.SECONDS)
            .setHttp2ClearTextEnabled(false)
            .setPerFrameWebSocketCompressionSupported(false)
            .setPerMessageWebSocketCompressionSupported(false)
            .setCompressionSupported(true)
            .setCompressionContentSizeThreshold(SMALLEST_COMPRESSED_BYTES);
    settings
        .tls()
        .ifPresent(
            tls ->
                options
                    .setSsl(true)
                    .setUseAlpn(true)
                    .setKeyCertOptions(
                        new PemKeyCertOptions()
                            .addCertPath(tls.certificate().toString())
                            .addKeyPath(tls.key().toString())));
    return options;
  }

  /** What the decoder could not read as HTTP. */
  private void invalid(HttpServerRequest request) {
    Throwable cause = request.decoderResult().cause();
    Problem problem =
        cause instanceof TooLongHttpLineException
            ? Problem.of(414, "adres-te-lang", "Het adres van het verzoek is te lang.")
            : cause instanceof TooLongHttpHeaderException
                ? Problem.of(431, "koppen-te-groot", "De koppen van het verzoek zijn te groot.")
                : cause instanceof RequestDecoder.OtherVersion
                    ? Problem.of(505, "andere-http-versie", "Gebruik HTTP/1.1.")
                    : Problem.of(Refusals.notHttp());
    refuse(request, problem);
  }

  /**
   * Where the request ends is not certain in HTTP/1, so the connection cannot be used further;
   * HTTP/2 has frames for it, and forbids the header (RFC 9113, 8.2.2).
   */
  private void refuse(HttpServerRequest request, Problem problem) {
    HttpServerResponse response = request.response();
    SecurityHeaders.forApi(response.headers(), apiVersion);
    response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    if (request.version() == HttpVersion.HTTP_2) {
      response.end(Json.write(problem));
      leftover.drop(request);
    } else {
      response
          .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
          .end(Json.write(problem))
          .onComplete(sent -> request.connection().close());
    }
  }
}
