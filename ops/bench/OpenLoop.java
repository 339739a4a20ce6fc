import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks one address at a fixed rate over kept connections, whether or not the earlier answers came:
 * {@code java OpenLoop.java URL RATE SECONDS [TOKEN]}. Each request has its moment on a timetable, and a latency counts
 * from that moment, so that a server that stalls cannot better its figures by slowing down who asks. The lag is how late
 * the generator itself was with a connection that was free: above a millisecond at p99 this machine was measured, not the
 * server. Sockets and threads only, as on a machine with few cores the generator competes with what it measures.
 */
public final class OpenLoop {
  private static final int WARM_UP_SECONDS = 5;
  private static final int CONNECTIONS = 64;

  private final URI address;
  private final byte[] request;
  private final int rate;

  private OpenLoop(URI address, int rate, String token) {
    this.address = address;
    this.rate = rate;
    String authorization = token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
    this.request =
        ("GET " + address.getRawPath() + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n" + authorization + "\r\n")
            .getBytes(StandardCharsets.US_ASCII);
  }

  public static void main(String[] args) throws InterruptedException {
    if (args.length < 3) {
      System.err.println("Usage: java OpenLoop.java URL RATE SECONDS [TOKEN]");
      System.exit(2);
    }
    var loop = new OpenLoop(URI.create(args[0]), Integer.parseInt(args[1]), args.length > 3 ? args[3] : "");
    loop.run(WARM_UP_SECONDS);
    System.out.println(loop.run(Integer.parseInt(args[2])));
  }

  private String run(int seconds) throws InterruptedException {
    int count = rate * seconds;
    long[] latency = new long[count];
    long[] lag = new long[count];
    long begin = System.nanoTime();
    var threads = new Thread[CONNECTIONS];
    for (int number = 0; number < CONNECTIONS; number++) {
      int first = number;
      threads[number] = new Thread(() -> travel(first, begin, latency, lag));
      threads[number].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return report(latency, lag, System.nanoTime() - begin);
  }

  /** Every CONNECTIONS-th request of the timetable over one connection; a latency of 0 is an answer that never came. */
  private void travel(int first, long begin, long[] latency, long[] lag) {
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(10_000);
      var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      for (int i = first; i < latency.length; i += CONNECTIONS) {
        long due = begin + i * 1_000_000_000L / rate;
        boolean free = System.nanoTime() < due;
        for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
          LockSupport.parkNanos(early);
        }
        lag[i] = free ? System.nanoTime() - due : 0;
        socket.getOutputStream().write(request);
        if (answer(in) == 200) {
          latency[i] = System.nanoTime() - due;
        }
      }
    } catch (IOException e) {
      System.err.println("a connection ended: " + e.getMessage());
    }
  }

  /** The status of the next answer, read to its end. */
  private static int answer(InputStream in) throws IOException {
    int status = Integer.parseInt(line(in).split(" ")[1]);
    int length = 0;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(header.substring("content-length:".length()).strip());
      }
    }
    in.skipNBytes(length);
    return status;
  }

  private static String line(InputStream in) throws IOException {
    var text = new StringBuilder();
    for (int character = in.read(); character != '\n'; character = in.read()) {
      if (character < 0) {
        throw new IOException("the server closed it");
      }
      if (character != '\r') {
        text.append((char) character);
      }
    }
    return text.toString();
  }

  private String report(long[] latency, long[] lag, long nanos) {
    long[] answered = Arrays.stream(latency).filter(one -> one > 0).sorted().toArray();
    long[] late = Arrays.stream(lag).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "offered %d/s, answered %.0f/s, failed %d; latency ms p50 %.2f p99 %.2f p99.9 %.2f max %.2f; lag ms p99 %.2f",
        rate,
        answered.length / (nanos / 1e9),
        latency.length - answered.length,
        milliseconds(answered, 0.5),
        milliseconds(answered, 0.99),
        milliseconds(answered, 0.999),
        milliseconds(answered, 1),
        milliseconds(late, 0.99));
  }

  private static double milliseconds(long[] sorted, double share) {
    return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
  }
}
