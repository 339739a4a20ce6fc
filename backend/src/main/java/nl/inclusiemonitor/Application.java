package nl.inclusiemonitor;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.inclusiemonitor.db.DatabaseSettings;
import nl.inclusiemonitor.db.DatabaseStartException;
import nl.inclusiemonitor.db.Migrations;
import nl.inclusiemonitor.db.embedded.EmbeddedDatabase;
import nl.inclusiemonitor.demo.lader.DemoLader;
import nl.inclusiemonitor.demo.lader.Verbinding;
import nl.inclusiemonitor.levering.dossier.LeveringSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One running instance: database, schema, product, in that order, and its end in the reverse one.
 */
final class Application {
  private static final Logger LOG = LoggerFactory.getLogger(Application.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Settings settings;
  private final Deque<Runnable> ends = new ArrayDeque<>();

  private Application(Settings settings) {
    this.settings = settings;
  }

  /** Returns once the instance answers; it then runs until the process is told to end. */
  static void start(Settings settings, PrintStream out) {
    Application application = new Application(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(application::stop, "stop"));
    try {
      application.start(out);
    } catch (RuntimeException e) {
      application.stop();
      throw e;
    }
  }

  private void start(PrintStream out) {
    long begin = System.nanoTime();
    Listening.requirePossible(settings);
    makeDataDirectory();
    DatabaseSettings database = settings.database().orElseGet(this::embedded);
    Migrations.run(database);
    Metrics metrics = new Metrics();
    atEnd(metrics::close);
    UnpackDirectory unpacked = UnpackDirectory.below(settings.data());
    atEnd(unpacked::remove);
    Vertx vertx =
        metrics.vertx(new VertxOptions().setFileSystemOptions(unpacked.options())).build();
    atEnd(() -> await(vertx.close()));
    Product product =
        new Product(
            vertx,
            settings,
            database,
            LeveringSettings.STANDAARD.metOpenUploads(settings.openUploads()),
            metrics.registry(),
            Clock.systemUTC());
    atEnd(() -> await(product.stop()));
    // Alive before it is ready: a balancer sends nobody here until requests are answered.
    Promise<Void> answering = Promise.promise();
    await(
        vertx.deployVerticle(
            new ManagementVerticle(
                settings.management().host(),
                settings.management().port(),
                metrics.registry(),
                Map.of("database", product::database, "start", answering::future))));
    await(product.start(Runtime.getRuntime().availableProcessors()));
    answering.complete();
    URI address = settings.http().address(product.port());
    out.printf("Inclusiemonitor: %s%n", address);
    LOG.info("started in {} ms", Duration.ofNanos(System.nanoTime() - begin).toMillis());
    if (settings.demo()) {
      loadDemo(address);
    }
  }

  /**
   * Also with a database elsewhere: the token for the first account and the demo's files go there.
   */
  private void makeDataDirectory() {
    try {
      Files.createDirectories(settings.data());
    } catch (IOException e) {
      throw new StartException("The data directory cannot be made: " + settings.data());
    }
  }

  private DatabaseSettings embedded() {
    EmbeddedDatabase embedded = EmbeddedDatabase.start(settings.data());
    atEnd(embedded::close);
    return embedded.settings();
  }

  private void loadDemo(URI address) {
    Thread loader =
        new Thread(
            new DemoLader(settings.data(), new Verbinding(address, settings.http().publicUrl())),
            "demo");
    loader.setDaemon(true);
    loader.start();
    atEnd(loader::interrupt);
  }

  private synchronized void atEnd(Runnable end) {
    ends.push(end);
  }

  /**
   * Each part ends whatever became of the one before: who puts a new release in place of the
   * running jar takes away the classes not used so far, those that log a failure among them.
   */
  private synchronized void stop() {
    if (ends.isEmpty()) {
      return;
    }
    try {
      ends.pop().run();
    } catch (RuntimeException e) {
      LOG.warn("a part did not end well", e);
    } finally {
      stop();
    }
  }

  private static <T> T await(Future<T> future) {
    try {
      return future
          .toCompletionStage()
          .toCompletableFuture()
          .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DatabaseStartException refused) {
        throw refused;
      }
      throw new StartException("The product does not start: " + e.getCause().getMessage());
    } catch (TimeoutException e) {
      throw new StartException("The product does not start within a minute; see the log.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartException("The start was interrupted.");
    }
  }
}
