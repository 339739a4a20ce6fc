package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a server again that died (killed, out of memory). It looks once a second rather than waits
 * for the process: the server is no child of this process, and where this process is number 1 of a
 * container a dead server stays behind as a zombie.
 */
final class Guard {
  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
  private static final int SECONDS_BETWEEN_LOOKS = 1;
  private static final int SECONDS_FOR_A_START = 600;

  private final Server server;
  private final CleanStart start;
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(Guard::thread);

  Guard(Server server, CleanStart start) {
    this.server = server;
    this.start = start;
  }

  void start() {
    var unused =
        looks.scheduleWithFixedDelay(
            this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
  }

  /** Lets a start that is under way come to its end, so that who stops next finds it. */
  void stop() {
    looks.shutdown();
    try {
      if (!looks.awaitTermination(SECONDS_FOR_A_START, TimeUnit.SECONDS)) {
        LOG.warn("PostgreSQL is still starting");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      if (!server.isRunning()) {
        LOG.error("PostgreSQL ended by itself; starting it again");
        start.run();
        LOG.info("PostgreSQL runs again");
      }
    } catch (IOException | RuntimeException e) {
      LOG.error("PostgreSQL could not be started again: {}", e.getMessage());
    }
  }

  private static Thread thread(Runnable look) {
    Thread thread = new Thread(look, "postgresql-guard");
    thread.setDaemon(true);
    return thread;
  }
}
