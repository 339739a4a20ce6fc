package nl.inclusiemonitor.toegang.geheim;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.inclusiemonitor.failure.Failure;

/**
 * Hashes and checks passwords beside the event loops. Two threads and a short queue: a flood of
 * logins costs no more than two cores and 38 MiB, and whoever does not fit hears so at once.
 */
public final class Passwords {
  private static final int THREADS = 2;
  private static final int WAITING = 32;
  private static final Duration SOON = Duration.ofSeconds(2);

  private final Vertx vertx;
  private final ThreadPoolExecutor executor;
  private final String hashOfNobody = Argon2id.hash(Secrets.random());

  public Passwords(Vertx vertx) {
    this.vertx = vertx;
    AtomicInteger number = new AtomicInteger();
    this.executor =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            task -> {
              Thread thread = new Thread(task, "wachtwoord-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Succeeds with the hash to keep; fails with Unavailable when too many wait. */
  public Future<String> hash(String password) {
    return run(() -> Argon2id.hash(password));
  }

  /**
   * Succeeds with whether the password is right; fails with Unavailable when too many wait. Without
   * a hash the work is the same and the answer no, so that time does not tell which names exist.
   */
  public Future<Boolean> check(String password, Optional<String> hash) {
    return run(() -> Argon2id.matches(password, hash.orElse(hashOfNobody)) && hash.isPresent());
  }

  public void close() {
    executor.shutdownNow();
  }

  private <T> Future<T> run(Supplier<T> work) {
    try {
      return Future.fromCompletionStage(
          CompletableFuture.supplyAsync(work, executor), vertx.getOrCreateContext());
    } catch (RejectedExecutionException full) {
      return Future.failedFuture(
          new Failure.Unavailable(
              "aanmelden-druk", "Er melden zich nu te veel mensen tegelijk aan.", SOON));
    }
  }
}
