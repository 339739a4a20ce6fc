package nl.inclusiemonitor.http.connection;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nl.inclusiemonitor.http.problem.Problem;
import nl.inclusiemonitor.http.problem.Refusals;

/**
 * Lets only requests to the router whose target and Host are those of HTTP (RFC 9112, 3.2): the
 * router fails on others in its own way, with an answer that is no problem and an error in the log
 * for what a client did wrong.
 */
public final class RequestGate implements Handler<HttpServerRequest> {
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final Handler<HttpServerRequest> router;
  private final BiConsumer<HttpServerRequest, Problem> refuse;

  public RequestGate(
      Handler<HttpServerRequest> router, BiConsumer<HttpServerRequest, Problem> refuse) {
    this.router = router;
    this.refuse = refuse;
  }

  @Override
  public void handle(HttpServerRequest request) {
    if (isPath(request.path()) && hasOneHost(request)) {
      router.handle(request);
    } else {
      refuse.accept(request, Problem.of(Refusals.notHttp()));
    }
  }

  /** The target is a path or a URL; {@code *} and an authority are neither. */
  private static boolean isPath(String path) {
    return path != null && path.startsWith("/") && !BROKEN_ESCAPE.matcher(path).find();
  }

  /** HTTP/1.0 may leave Host out, but the origin of a page is then unknown: it is refused too. */
  private static boolean hasOneHost(HttpServerRequest request) {
    boolean named = request.authority() != null && !request.authority().host().isEmpty();
    return named
        && (request.version() == HttpVersion.HTTP_2
            || request.headers().getAll(HttpHeaders.HOST).size() == 1);
  }
}
