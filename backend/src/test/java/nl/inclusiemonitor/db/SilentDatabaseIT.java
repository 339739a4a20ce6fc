package nl.inclusiemonitor.db;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static nl.inclusiemonitor.db.TestDatabase.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A database that accepts and then says nothing must not take the product with it. */
class SilentDatabaseIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final Duration DEADLINE = Duration.ofMillis(500);
  private static final Duration SILENCE = Duration.ofMillis(1_500);
  private static final Duration MARGIN = Duration.ofSeconds(3);

  private StallingProxy proxy;
  private Database database;

  @BeforeEach
  void connect() throws Exception {
    proxy = new StallingProxy(DATABASE.vertx(), DATABASE.settings());
    database =
        new Database(
            DATABASE.vertx(),
            proxy.of(DATABASE.settings()),
            new PoolSettings("test", 2, 8, DEADLINE, SILENCE));
  }

  @AfterEach
  void disconnect() throws Exception {
    await(database.close());
    await(proxy.close());
  }

  @Test
  void whoNeedsItIsAnsweredWithinTheDeadline() throws Exception {
    answered();
    proxy.stall();
    long started = System.nanoTime();
    List<Future<Integer>> askers = Stream.generate(this::ask).limit(6).toList();

    for (Future<Integer> asker : askers) {
      assertThat(failureOf(asker)).isInstanceOf(Failure.Unavailable.class);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(DEADLINE.plus(MARGIN));
  }

  @Test
  void connectionsThatHungDoNotStayInTheWay() throws Exception {
    answered();
    proxy.stall();
    failureOf(Future.all(Stream.generate(this::ask).limit(6).toList()));
    proxy.heal();

    answered();
  }

  @Test
  void aConnectionThatCannotBeMadeFreesItsPlaceToo() throws Exception {
    proxy.stall();
    assertThat(failureOf(Future.all(ask(), ask(), ask()))).isInstanceOf(Failure.Unavailable.class);
    proxy.heal();

    answered();
  }

  /** A first connection, or one after the healing, may take longer than the deadline. */
  private void answered() throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    Future<Integer> answer = ask();
    while (failed(answer) && System.nanoTime() < end) {
      answer = ask();
    }
    assertThat(await(answer)).isEqualTo(1);
  }

  private static boolean failed(Future<?> answer) throws Exception {
    return await(answer.transform(result -> Future.succeededFuture(result.failed())));
  }

  private Future<Integer> ask() {
    return database.read(
        Caller.SYSTEM,
        c -> c.query("select 1").execute().map(rows -> rows.iterator().next().getInteger(0)));
  }
}
