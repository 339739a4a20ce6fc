package nl.inclusiemonitor.toegang.geheim;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.inclusiemonitor.failure.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private final Vertx vertx = Vertx.vertx();
  private final Passwords passwords = new Passwords(vertx);

  @AfterEach
  void close() throws Exception {
    passwords.close();
    await(vertx.close());
  }

  @Test
  void saysNoForANameWithoutAHash() throws Exception {
    assertThat(await(passwords.check("een lang wachtwoord", Optional.empty()))).isFalse();
  }

  @Test
  void checksWhatItHashed() throws Exception {
    String hash = await(passwords.hash("een lang wachtwoord"));

    assertThat(await(passwords.check("een lang wachtwoord", Optional.of(hash)))).isTrue();
    assertThat(await(passwords.check("iets anders", Optional.of(hash)))).isFalse();
  }

  @Test
  void refusesAtOnceWhatDoesNotFitInItsQueueAndFinishesTheRest() throws Exception {
    List<Future<String>> asked =
        IntStream.range(0, 60).mapToObj(i -> passwords.hash("wachtwoord " + i)).toList();

    List<Future<String>> refused = asked.stream().filter(Future::failed).toList();
    assertThat(refused).hasSizeBetween(20, 26);
    assertThat(refused).allMatch(future -> future.cause() instanceof Failure.Unavailable);
    for (Future<String> accepted : asked.stream().filter(f -> !refused.contains(f)).toList()) {
      assertThat(await(accepted)).startsWith("$argon2id$");
    }
  }
}
