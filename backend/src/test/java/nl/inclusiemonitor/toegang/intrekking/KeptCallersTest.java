package nl.inclusiemonitor.toegang.intrekking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.toegang.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptCallersTest {
  private static final Instant START = Instant.parse("2022-10-01T12:00:00Z");
  private static final Instant FAR = START.plus(Duration.ofHours(1));

  private final MutableClock clock = new MutableClock(START);
  private final KeptCallers kept = new KeptCallers(clock, Duration.ofSeconds(5));
  private final Caller caller = caller();

  @BeforeEach
  void listen() {
    kept.listening();
  }

  @Test
  void trustsForFiveSecondsAndNoLonger() {
    kept.keep(kept.generation(), "a", caller, FAR);

    clock.pass(Duration.ofMillis(4_999));
    assertThat(kept.get("a")).contains(caller);
    clock.pass(Duration.ofMillis(1));
    assertThat(kept.get("a")).isEmpty();
  }

  @Test
  void trustsNoLongerThanTheCredentialLasts() {
    kept.keep(kept.generation(), "a", caller, START.plusSeconds(2));

    clock.pass(Duration.ofSeconds(2));
    assertThat(kept.get("a")).isEmpty();
  }

  @Test
  void aClockThatIsSetBackGivesNoMoreTrust() {
    kept.keep(kept.generation(), "a", caller, FAR);

    clock.pass(Duration.ofHours(-1));
    assertThat(kept.get("a")).isEmpty();
    kept.keep(kept.generation(), "a", caller, FAR);
    assertThat(kept.get("a")).contains(caller);
  }

  @Test
  void forgetsEveryCredentialOfOneCallerAndLeavesOthers() {
    Caller other = caller();
    kept.keep(kept.generation(), "a", caller, FAR);
    kept.keep(kept.generation(), "b", caller, FAR);
    kept.keep(kept.generation(), "c", other, FAR);

    kept.drop(caller.id());

    assertThat(kept.get("a")).isEmpty();
    assertThat(kept.get("b")).isEmpty();
    assertThat(kept.get("c")).contains(other);
  }

  @Test
  void doesNotKeepWhatWasReadBeforeAWithdrawal() {
    long before = kept.generation();
    kept.drop(caller.id());

    kept.keep(before, "a", caller, FAR);

    assertThat(kept.get("a")).isEmpty();
  }

  @Test
  void keepsNothingWhileItCannotHearOfWithdrawals() {
    kept.keep(kept.generation(), "a", caller, FAR);

    kept.deaf();
    assertThat(kept.get("a")).isEmpty();
    kept.keep(kept.generation(), "a", caller, FAR);
    assertThat(kept.get("a")).isEmpty();

    kept.listening();
    kept.keep(kept.generation(), "a", caller, FAR);
    assertThat(kept.get("a")).contains(caller);
  }

  @Test
  void holdsNoMoreThanTenThousand() {
    for (int i = 0; i <= 10_000; i++) {
      kept.keep(kept.generation(), "c" + i, caller, FAR);
    }

    assertThat(kept.get("c0")).isEmpty();
    assertThat(kept.get("c1")).isPresent();
    assertThat(kept.get("c10000")).isPresent();
  }

  private static Caller caller() {
    return new Caller(UUID.randomUUID(), "rol", Set.of(), Set.of(), Set.of(), false);
  }
}
