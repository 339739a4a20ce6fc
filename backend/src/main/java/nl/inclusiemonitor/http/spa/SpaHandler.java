package nl.inclusiemonitor.http.spa;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.http.answer.SecurityHeaders;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.body.MediaTypes;
import nl.inclusiemonitor.http.connection.Leftover;
import nl.inclusiemonitor.http.problem.Problem;
import nl.inclusiemonitor.http.problem.Refusals;

/**
 * Serves the pages: the files that the frontend's jar brings under {@code webroot/}, and its index
 * for every address that only the application in the browser knows.
 */
public final class SpaHandler {
  private static final String IMMUTABLE = "public, max-age=31536000, immutable";
  private static final String ASSETS = "/assets/";
  private static final String REVALIDATE = "no-cache";

  private final Assets assets;
  private final Optional<Path> theme;
  private final Vertx vertx;
  private final Leftover leftover;

  public SpaHandler(Vertx vertx, Optional<Path> theme, Leftover leftover) {
    this.vertx = vertx;
    this.assets = new Assets("webroot");
    this.theme = theme;
    this.leftover = leftover;
  }

  public void mount(Router router) {
    router.route("/theme.css").handler(this::theme);
    router.route().handler(this::page);
  }

  private void page(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (refuseMethod(request)) {
      return;
    }
    String path = request.path();
    Optional<Asset> file = "/".equals(path) ? Optional.empty() : assets.find(path);
    if (file.isEmpty() && acceptsPage(request)) {
      file = assets.find("/index.html");
    }
    if (file.isEmpty()) {
      refuse(request, Problem.of(Refusals.unknownPath()));
      return;
    }
    // Vite names the files below /assets after their content.
    send(request, file.get(), path.startsWith(ASSETS) ? IMMUTABLE : REVALIDATE);
  }

  /** An organisation's own colours; without them an empty sheet, so that the page need not ask. */
  private void theme(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (refuseMethod(request)) {
      return;
    }
    SecurityHeaders.forPages(request.response().headers());
    HttpServerResponse response =
        request
            .response()
            .putHeader(HttpHeaders.CONTENT_TYPE, "text/css; charset=utf-8")
            .putHeader(HttpHeaders.CACHE_CONTROL, REVALIDATE);
    if (theme.isEmpty()) {
      response.end();
      return;
    }
    vertx
        .fileSystem()
        .readFile(theme.get().toString())
        .onSuccess(response::end)
        .onFailure(missing -> response.end());
  }

  private static void send(HttpServerRequest request, Asset asset, String caching) {
    HttpServerResponse response = request.response();
    SecurityHeaders.forPages(response.headers());
    Asset.Form form = asset.form(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    response
        .putHeader(HttpHeaders.CONTENT_TYPE, asset.mediaType())
        .putHeader(HttpHeaders.CACHE_CONTROL, caching)
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
        .putHeader(HttpHeaders.ETAG, form.etag())
        .putHeader(HttpHeaders.CONTENT_ENCODING, form.encoding());
    if (form.etag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatusCode(304).end();
    } else if (request.method().equals(HttpMethod.HEAD)) {
      response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(form.bytes().length()));
      response.end();
    } else {
      response.end(form.bytes());
    }
  }

  private boolean refuseMethod(HttpServerRequest request) {
    boolean readable =
        request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    if (!readable) {
      request.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
      refuse(request, Problem.of(405, "methode-niet-toegestaan", "Op dit adres mag: GET, HEAD."));
      leftover.drop(request);
    }
    return !readable;
  }

  private static void refuse(HttpServerRequest request, Problem problem) {
    SecurityHeaders.forPages(request.response().headers());
    request
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(Json.write(problem));
  }

  /** A script or picture that is missing is missing: a page in its place hides the mistake. */
  private static boolean acceptsPage(HttpServerRequest request) {
    String path = request.path();
    boolean isFile = path.startsWith(ASSETS) || path.lastIndexOf('.') > path.lastIndexOf('/');
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return !isFile && MediaTypes.preferred(accept, List.of("text/html")).isPresent();
  }
}
