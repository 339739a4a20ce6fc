import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks one address at a fixed rate, whether or not the earlier answers came, as many users who know nothing of each other
 * do: {@code java OpenLoop.java URL RATE SECONDS [TOKEN]}. A latency counts from the moment that the request was due, so
 * that a server that stalls cannot make its own figures better by slowing down who asks. The lag is how late the generator
 * itself was: above a millisecond at p99 it is the generator that was measured.
 */
public final class OpenLoop {
  private static final int WARM_UP_SECONDS = 5;
  // More waiting than this only measures this machine's sockets.
  private static final int MOST_WAITING = 2_000;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
  private final HttpRequest request;
  private final int rate;
  private final AtomicInteger waiting = new AtomicInteger();

  private OpenLoop(HttpRequest request, int rate) {
    this.request = request;
    this.rate = rate;
  }

  public static void main(String[] args) throws InterruptedException {
    if (args.length < 3) {
      System.err.println("Usage: java OpenLoop.java URL RATE SECONDS [TOKEN]");
      System.exit(2);
    }
    var request = HttpRequest.newBuilder(URI.create(args[0])).timeout(Duration.ofSeconds(10));
    if (args.length > 3) {
      request.header("Authorization", "Bearer " + args[3]);
    }
    var loop = new OpenLoop(request.build(), Integer.parseInt(args[1]));
    loop.run(WARM_UP_SECONDS);
    System.out.println(loop.run(Integer.parseInt(args[2])));
  }

  private Result run(int seconds) throws InterruptedException {
    int count = rate * seconds;
    var result = new Result(rate, new long[count], new long[count], new AtomicInteger(), new AtomicInteger());
    var answers = new CountDownLatch(count);
    long begin = System.nanoTime();
    for (int i = 0; i < count; i++) {
      long due = begin + i * 1_000_000_000L / rate;
      for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
        LockSupport.parkNanos(early);
      }
      result.lag[i] = System.nanoTime() - due;
      send(i, due, result, answers);
    }
    answers.await();
    result.took(System.nanoTime() - begin);
    return result;
  }

  private void send(int i, long due, Result result, CountDownLatch answers) {
    if (waiting.incrementAndGet() > MOST_WAITING) {
      result.failed.incrementAndGet();
      result.latency[i] = Long.MAX_VALUE;
      waiting.decrementAndGet();
      answers.countDown();
      return;
    }
    client
        .sendAsync(request, HttpResponse.BodyHandlers.discarding())
        .whenComplete(
            (response, failure) -> {
              boolean good = failure == null && response.statusCode() == 200;
              result.latency[i] = good ? System.nanoTime() - due : Long.MAX_VALUE;
              (good ? result.answered : result.failed).incrementAndGet();
              waiting.decrementAndGet();
              answers.countDown();
            });
  }

  /** Latencies and lags in nanoseconds; a request that failed counts as one that never came. */
  private static final class Result {
    final int rate;
    final long[] latency;
    final long[] lag;
    final AtomicInteger answered;
    final AtomicInteger failed;
    private long nanos;

    Result(int rate, long[] latency, long[] lag, AtomicInteger answered, AtomicInteger failed) {
      this.rate = rate;
      this.latency = latency;
      this.lag = lag;
      this.answered = answered;
      this.failed = failed;
    }

    void took(long elapsed) {
      nanos = elapsed;
      Arrays.sort(latency);
      Arrays.sort(lag);
    }

    private static double milliseconds(long[] sorted, double share) {
      return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "offered %d/s, answered %.0f/s, failed %d; latency ms p50 %.2f p99 %.2f p99.9 %.2f max %.2f; lag ms p99 %.2f max %.2f",
          rate,
          answered.get() / (nanos / 1e9),
          failed.get(),
          milliseconds(latency, 0.5),
          milliseconds(latency, 0.99),
          milliseconds(latency, 0.999),
          milliseconds(latency, 1),
          milliseconds(lag, 0.99),
          milliseconds(lag, 1));
    }
  }
}
