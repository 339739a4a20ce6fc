package nl.inclusiemonitor.toegang;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import nl.inclusiemonitor.db.ChangeFeed;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.db.PoolSettings;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.http.ApiRouter;
import nl.inclusiemonitor.http.HttpMetrics;
import nl.inclusiemonitor.http.HttpSettings;
import nl.inclusiemonitor.http.Operation;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.WebServer;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.identity.Caller;

/** One instance of the product, as far as access goes: the real contract over real HTTP. */
final class Installatie implements AutoCloseable {
  private static final Contract CONTRACT = Contract.load(Contract.ROOT);
  private static final HttpSettings HTTP =
      new HttpSettings("127.0.0.1", 0, Optional.empty(), Optional.empty(), Optional.empty());

  /** The clock of every instance of a test. */
  final MutableClock clock;

  private final Vertx vertx = Vertx.vertx();
  private final Database database;
  private final ChangeFeed changes;
  private final Toegang toegang;
  private final WebServer server;

  private Installatie(TestDatabase db, MutableClock clock, ToegangSettings settings) {
    this.clock = clock;
    this.database = new Database(vertx, db.settings(), PoolSettings.requests(4));
    this.changes = new ChangeFeed(vertx, db.settings());
    this.toegang = new Toegang(vertx, database, changes, clock, settings);
    await(changes.start());
    await(toegang.start());
    this.server =
        await(
            WebServer.start(
                vertx,
                new ApiRouter.Parts(
                    CONTRACT,
                    operations(toegang.operations()),
                    toegang.authentication(),
                    HTTP,
                    new HttpMetrics(new SimpleMeterRegistry()))));
  }

  /** With the demo accounts. */
  static Installatie demo(TestDatabase db) {
    return demo(db, new MutableClock(Instant.parse("2022-10-03T08:00:00Z")));
  }

  /** Another instance on the same database. */
  static Installatie demo(TestDatabase db, MutableClock clock) {
    return new Installatie(
        db, clock, ToegangSettings.defaults(true, "0.1.0", Path.of("target", "demo"), 5));
  }

  /** Without any account. */
  static Installatie leeg(TestDatabase db, Path dataDirectory) {
    return new Installatie(
        db,
        new MutableClock(Instant.parse("2022-10-03T08:00:00Z")),
        ToegangSettings.defaults(false, "0.1.0", dataDirectory, 5));
  }

  /** What {@link Toegang#onWithdrawal} is told. */
  void onWithdrawal(Consumer<Predicate<Caller>> listener) {
    toegang.onWithdrawal(listener);
  }

  /** Nobody yet. */
  ApiClient client() {
    return ApiClient.of(CONTRACT, server.port());
  }

  Answer meldAan(String gebruikersnaam, String wachtwoord) {
    return client()
        .post("/sessies", Map.of("gebruikersnaam", gebruikersnaam, "wachtwoord", wachtwoord));
  }

  /** The id of a new session of a demo account. */
  String sessie(String gebruikersnaam) {
    return sessie(meldAan(gebruikersnaam, "demo-" + gebruikersnaam + "-2022"));
  }

  /** The id of the session that an answer began. */
  static String sessie(Answer answer) {
    return answer.header("Set-Cookie").replaceFirst("__Host-sessie=([^;]*);.*", "$1");
  }

  /** A demo account that has logged in. */
  ApiClient als(String gebruikersnaam) {
    return client().session(sessie(gebruikersnaam));
  }

  Answer vraagToken(String form) {
    return client()
        .with("Content-Type", "application/x-www-form-urlencoded")
        .send("POST", "/tokens", BodyPublishers.ofString(form));
  }

  /** A token of the demo client. */
  String token() {
    return vraagToken(
            "grant_type=client_credentials&client_id=demo-integratie"
                + "&client_secret=demo-integratie-geheim")
        .json()
        .path("access_token")
        .asText();
  }

  /** What comes of so many calls, all begun at the same moment. */
  static <T> List<T> tegelijk(int aantal, IntFunction<T> call) {
    ExecutorService threads = Executors.newFixedThreadPool(aantal);
    CyclicBarrier start = new CyclicBarrier(aantal);
    try {
      List<Callable<T>> calls = new ArrayList<>();
      for (int i = 0; i < aantal; i++) {
        int nummer = i;
        calls.add(
            () -> {
              start.await();
              return call.apply(nummer);
            });
      }
      List<T> results = new ArrayList<>();
      for (java.util.concurrent.Future<T> result : threads.invokeAll(calls)) {
        results.add(result.get());
      }
      return results;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  @Override
  public void close() {
    await(server.stop());
    toegang.close();
    await(changes.close());
    await(database.close());
    await(vertx.close());
  }

  private static Operations operations(Map<String, Operation> own) {
    Operations.Builder builder = Operations.of(CONTRACT);
    CONTRACT
        .operations()
        .forEach(
            operation ->
                builder.bind(
                    operation.id(),
                    own.getOrDefault(
                        operation.id(), request -> Future.succeededFuture(Reply.json(Map.of())))));
    return builder.build();
  }

  /** As that of TestDatabase, without a checked exception that a close must not have. */
  private static <T> T await(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
  }
}
