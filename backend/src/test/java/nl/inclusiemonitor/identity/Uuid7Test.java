package nl.inclusiemonitor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class Uuid7Test {
  private static final Instant NOW = Instant.parse("2022-10-01T12:00:00.123Z");

  @Test
  void carriesTheMomentTheVersionAndTheVariant() {
    UUID id = new Uuid7(at(NOW), new Random(1)).next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
  }

  @Test
  void growsWithinOneMillisecondAlsoBeyondTheRoomOfItsCounter() {
    Uuid7 ids = new Uuid7(at(NOW), new Random(1));

    List<String> made = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      made.add(ids.next().toString());
    }

    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void keepsItsOrderWhenTheClockIsSetBack() {
    Deque<Instant> moments = new ArrayDeque<>(List.of(NOW, NOW.minusSeconds(60)));
    InstantSource backwards = moments::removeFirst;
    Uuid7 ids = new Uuid7(backwards.withZone(ZoneOffset.UTC), new Random(1));

    String first = ids.next().toString();
    String second = ids.next().toString();

    assertThat(second).isGreaterThan(first);
  }

  private static Clock at(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }
}
