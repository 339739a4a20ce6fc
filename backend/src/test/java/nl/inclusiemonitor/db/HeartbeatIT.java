package nl.inclusiemonitor.db;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static nl.inclusiemonitor.db.TestDatabase.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import nl.inclusiemonitor.failure.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Work without a deadline lasts as long as the database is there, and hardly longer. */
class HeartbeatIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final Duration EVERY = Duration.ofMillis(200);
  private static final int MOST = 5;
  private static final Duration SILENCE = EVERY.multipliedBy(MOST);

  private StallingProxy proxy;
  private Heartbeat heartbeat;

  @BeforeEach
  void connect() throws Exception {
    proxy = new StallingProxy(DATABASE.vertx(), DATABASE.settings());
    heartbeat =
        new Heartbeat(
            DATABASE.vertx(), proxy.of(DATABASE.settings()), "test-heartbeat", EVERY, MOST);
  }

  @AfterEach
  void disconnect() throws Exception {
    await(heartbeat.close());
    await(proxy.close());
  }

  @Test
  void workLastsAsLongAsTheDatabaseAnswers() throws Exception {
    Promise<String> work = Promise.promise();
    Future<String> guarded = heartbeat.guard(work.future());

    Thread.sleep(SILENCE.multipliedBy(3).toMillis());
    assertThat(guarded.isComplete()).isFalse();
    work.complete("done");

    assertThat(await(guarded)).isEqualTo("done");
  }

  @Test
  void workEndsWhenTheDatabaseFallsSilent() throws Exception {
    Future<Void> guarded = heartbeat.guard(Promise.<Void>promise().future());
    Thread.sleep(SILENCE.toMillis());
    long stalled = System.nanoTime();
    proxy.stall();

    assertThat(failureOf(guarded))
        .isInstanceOfSatisfying(
            Failure.Unavailable.class,
            gone -> {
              assertThat(gone.code()).isEqualTo("database-antwoordt-niet");
              assertThat(gone.retryAfter()).isPositive();
            });
    assertThat(Duration.ofNanos(System.nanoTime() - stalled))
        .isBetween(SILENCE.minus(EVERY), SILENCE.plusSeconds(5));
  }

  @Test
  void workThatBeginsAfterTheSilenceIsNotEndedForIt() throws Exception {
    proxy.stall();
    assertThat(failureOf(heartbeat.guard(Promise.<Void>promise().future())))
        .isInstanceOf(Failure.Unavailable.class);
    proxy.heal();

    workLastsAsLongAsTheDatabaseAnswers();
  }

  @Test
  void aFailureOfTheWorkItselfIsItsOwn() throws Exception {
    Promise<Void> work = Promise.promise();
    Future<Void> guarded = heartbeat.guard(work.future());

    work.fail(new IllegalStateException("broken"));

    assertThat(failureOf(guarded)).hasMessage("broken");
  }
}
