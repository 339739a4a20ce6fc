package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.time.Duration;
import nl.inclusiemonitor.db.DatabaseStartException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a server again that died (killed, out of memory). It looks once a second rather than waits
 * for the process: the server is no child of this process, and where this process is number 1 of a
 * container a dead server stays behind as a zombie.
 */
final class Guard implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final Duration AFTER_FAILED_START = Duration.ofSeconds(10);

  private final Server server;
  private final Thread thread = new Thread(this, "postgresql-guard");

  Guard(Server server) {
    this.server = server;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  void stop() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Pause.of(BETWEEN_LOOKS);
        if (!server.isRunning()) {
          LOG.error("PostgreSQL ended by itself; starting it again");
          server.clear();
          server.start();
        }
      } catch (java.io.InterruptedIOException stopping) {
        return;
      } catch (IOException | DatabaseStartException e) {
        LOG.error("PostgreSQL could not be started again: {}", e.getMessage());
        if (!waited(AFTER_FAILED_START)) {
          return;
        }
      }
    }
  }

  private static boolean waited(Duration duration) {
    try {
      Pause.of(duration);
      return true;
    } catch (java.io.InterruptedIOException stopping) {
      return false;
    }
  }
}
