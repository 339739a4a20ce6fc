package nl.inclusiemonitor.db;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.inclusiemonitor.identity.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a listener hears, and that it never misses a gap. */
class ChangeFeedIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private StallingProxy proxy;
  private ChangeFeed feed;

  @BeforeEach
  void listen() throws Exception {
    proxy = new StallingProxy(DATABASE.vertx(), DATABASE.settings());
    feed = new ChangeFeed(DATABASE.vertx(), proxy.of(DATABASE.settings()), Duration.ofMillis(400));
    feed.listen(
        "leveringen",
        new ChangeFeed.Listener() {
          @Override
          public void changed(String payload) {
            heard.add("changed " + payload);
          }

          @Override
          public void resumed() {
            heard.add("resumed");
          }

          @Override
          public void lost() {
            heard.add("lost");
          }
        });
    await(feed.start());
    assertThat(next()).isEqualTo("resumed");
  }

  @AfterEach
  void close() throws Exception {
    await(feed.close());
    await(proxy.close());
  }

  @Test
  void hearsWhatIsCommittedAndNotWhatIsRolledBack() throws Exception {
    TestDatabase.failureOf(
        DATABASE
            .database()
            .write(
                Caller.SYSTEM,
                c ->
                    c.query("notify leveringen, 'nooit'")
                        .execute()
                        .compose(ok -> c.query("select 1 / 0").execute())));
    await(
        DATABASE
            .database()
            .write(Caller.SYSTEM, c -> c.query("notify leveringen, '42'").execute()));

    assertThat(next()).isEqualTo("changed 42");
  }

  @Test
  void aLostConnectionIsToldAndAfterItTheStateIsReadAgain() throws Exception {
    DATABASE.sql(
        """
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'inclusiemonitor-changes'
        """);

    assertThat(next()).isEqualTo("lost");
    assertThat(next()).isEqualTo("resumed");
    DATABASE.sql("notify leveringen, 'daarna'");
    assertThat(next()).isEqualTo("changed daarna");
  }

  @Test
  void aConnectionThatFellSilentIsLostToo() throws Exception {
    proxy.stall();

    assertThat(next()).isEqualTo("lost");
  }

  private String next() throws InterruptedException {
    return heard.poll(10, TimeUnit.SECONDS);
  }
}
