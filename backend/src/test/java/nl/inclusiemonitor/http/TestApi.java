package nl.inclusiemonitor.http;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import nl.inclusiemonitor.http.access.Authentication;
import nl.inclusiemonitor.http.connection.Patience;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/** A running server over a contract, with sessions and tokens that are their own description. */
public final class TestApi implements AutoCloseable {
  private final Vertx vertx;
  private final Contract contract;
  private final WebServer server;

  private TestApi(Vertx vertx, Contract contract, WebServer server) {
    this.vertx = vertx;
    this.contract = contract;
    this.server = server;
  }

  public static TestApi start(Contract contract, Optional<Path> theme, Operations operations) {
    return start(contract, settings(Optional.empty(), theme), operations, Patience.STANDARD);
  }

  static TestApi start(
      Contract contract, HttpSettings settings, Operations operations, Patience patience) {
    Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
    ApiRouter.Parts parts =
        new ApiRouter.Parts(
            contract,
            operations,
            new Named(),
            settings,
            new HttpMetrics(new SimpleMeterRegistry()));
    return new TestApi(vertx, contract, await(WebServer.start(vertx, parts, patience)));
  }

  static HttpSettings settings(Optional<HttpSettings.Tls> tls, Optional<Path> theme) {
    return new HttpSettings("127.0.0.1", 0, Optional.empty(), tls, theme);
  }

  public ApiClient client() {
    return ApiClient.of(contract, server.port());
  }

  public int port() {
    return server.port();
  }

  public WebServer server() {
    return server;
  }

  @Override
  public void close() {
    await(server.stop());
    await(vertx.close());
  }

  public static <T> T await(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits, at most ten seconds, until this holds. */
  public static void eventually(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("did not come true within ten seconds");
      }
      Thread.onSpinWait();
    }
  }

  /** A session is a role, a token its scopes; «onbekend» is neither. */
  private static final class Named implements Authentication {
    @Override
    public Future<Optional<Caller>> bySession(String cookieValue) {
      return Future.succeededFuture(
          Rol.of(cookieValue).map(rol -> caller(cookieValue, Set.of(rol), Set.of())));
    }

    @Override
    public Future<Optional<Caller>> byToken(String bearer) {
      return Future.succeededFuture(
          Optional.of(bearer)
              .filter(token -> !token.equals("onbekend"))
              .map(token -> caller("programma", Set.of(), Set.of(token.split(" ", -1)))));
    }

    private static Caller caller(String naam, Set<Rol> rollen, Set<String> scopes) {
      return new Caller(new UUID(7, naam.hashCode()), naam, rollen, scopes, Set.of(), false);
    }
  }
}
