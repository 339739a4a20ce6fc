package nl.inclusiemonitor.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.openapi.contract.OpenAPIContract;
import java.util.Optional;
import nl.inclusiemonitor.http.access.Authentication;
import nl.inclusiemonitor.http.access.Authorisation;
import nl.inclusiemonitor.http.access.BrowserOrigin;
import nl.inclusiemonitor.http.answer.EventStreams;
import nl.inclusiemonitor.http.answer.Failures;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.answer.ReplyWriter;
import nl.inclusiemonitor.http.connection.Leftover;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.http.contract.ContractException;
import nl.inclusiemonitor.http.contract.ContractOperation;
import nl.inclusiemonitor.http.contract.Protocol;
import nl.inclusiemonitor.http.problem.Refusals;
import nl.inclusiemonitor.http.request.BodyReader;
import nl.inclusiemonitor.http.request.ContractCheck;
import nl.inclusiemonitor.http.request.Exchange;

/** The routes of the API, one per operation of the contract. Built per event loop. */
public final class ApiRouter {
  private static final String EXCHANGE = "exchange";

  private final Contract contract;
  private final Paths paths;
  private final EventStreams streams;
  private final ReplyWriter writer;
  private final HttpMetrics metrics;

  private ApiRouter(Vertx vertx, Contract contract, HttpMetrics metrics, Leftover leftover) {
    this.contract = contract;
    this.paths = new Paths(contract);
    this.streams = new EventStreams(vertx);
    this.writer = new ReplyWriter(contract.basePath(), contract.version(), streams, leftover);
    this.metrics = metrics;
  }

  /** What the API needs from the rest of the product. */
  public record Parts(
      Contract contract,
      Operations operations,
      Authentication authentication,
      HttpSettings settings,
      HttpMetrics metrics) {}

  /** Mounts the API at its base path; succeeds with its open event streams. */
  static Future<EventStreams> mount(Vertx vertx, Router router, Parts parts, Leftover leftover) {
    ApiRouter api = new ApiRouter(vertx, parts.contract(), parts.metrics(), leftover);
    return OpenAPIContract.from(vertx, parts.contract().derived())
        .map(
            openApi -> {
              Router routes = api.routes(vertx, openApi, parts);
              router.route(parts.contract().basePath() + "/*").subRouter(routes);
              router.route("/api/*").handler(api::unknown);
              return api.streams;
            });
  }

  private Router routes(Vertx vertx, OpenAPIContract openApi, Parts parts) {
    Authorisation authorisation =
        new Authorisation(
            parts.authentication(),
            new BrowserOrigin(parts.settings().publicUrl()),
            contract.sessionCookie().orElse(""));
    BodyReader bodies = new BodyReader(vertx);
    RouterBuilder builder = RouterBuilder.create(vertx, openApi);
    builder.rootHandler(this::find);
    for (ContractOperation operation : contract.operations()) {
      if (operation.access().session() && contract.sessionCookie().isEmpty()) {
        throw new ContractException("there is no session cookie for " + operation.id());
      }
      BoundOperation bound =
          new BoundOperation(
              operation,
              new ContractCheck(contract, operation),
              authorisation,
              bodies,
              parts.operations().get(operation));
      builder
          .getRoute(operation.id())
          .setDoValidation(false)
          .addHandler(context -> serve(bound, context));
    }
    Router routes = builder.createRouter();
    routes.route().handler(this::unknown);
    routes.route().failureHandler(context -> fail(context, context.failure()));
    return routes;
  }

  /** First of all: paths and methods that do not exist need no further look. */
  private void find(RoutingContext context) {
    context.request().pause();
    try {
      Optional<HttpMethod> meant = paths.meant(context.request());
      if (meant.isPresent()) {
        context.reroute(meant.get(), context.request().uri());
        return;
      }
      context.put(EXCHANGE, paths.find(context.request()));
      context.next();
    } catch (RuntimeException refused) {
      fail(context, refused);
    }
  }

  /** Every answer names the version of its protocol. */
  private static Reply versioned(Optional<Protocol> protocol, Reply reply) {
    return protocol.map(known -> reply.header(known.header(), known.version())).orElse(reply);
  }

  private void serve(BoundOperation bound, RoutingContext context) {
    Exchange exchange = context.get(EXCHANGE);
    bound
        .answer(exchange)
        .recover(
            failure ->
                Future.succeededFuture(
                    new BoundOperation.Answer(
                        Failures.reply(failure, exchange.operation()), Optional.empty())))
        .onSuccess(
            answer -> {
              Reply reply = versioned(exchange.operation().protocol(), answer.reply());
              writer.write(exchange, reply, answer.caller());
              metrics.answered(
                  exchange.operation().id(),
                  exchange.operation().method().name(),
                  answer.reply().status(),
                  exchange.nanos());
            });
  }

  private void unknown(RoutingContext context) {
    fail(context, Refusals.unknownPath());
  }

  private void fail(RoutingContext context, Throwable failure) {
    Throwable cause = failure == null ? Refusals.unknownPath() : failure;
    Reply reply = Failures.reply(cause, "router");
    writer.write(context.request(), versioned(paths.protocol(context.request()), reply));
    metrics.answered("onbekend", "overig", reply.status(), 0);
  }
}
