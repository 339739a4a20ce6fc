package nl.inclusiemonitor.levering.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraagheidTest {
  private static final int GENOEG = 3 * 16 * 1024;

  private final Traagheid traagheid = new Traagheid(Duration.ofSeconds(3));

  @Test
  void aClientThatSendsEnoughInEachWindowGoesOn() {
    for (int venster = 0; venster < 5; venster++) {
      traagheid.ontvangen(GENOEG);

      assertThat(wacht(3)).isFalse();
    }
  }

  @Test
  void aClientThatSendsTooLittleInOneWindowIsTooSlow() {
    traagheid.ontvangen(GENOEG);
    assertThat(wacht(3)).isFalse();

    traagheid.ontvangen(GENOEG - 1);

    assertThat(wacht(3)).isTrue();
  }

  @Test
  void timeInWhichTheServerWasBusyIsNotTheClients() {
    boolean traag =
        IntStream.range(0, 100)
            .mapToObj(i -> traagheid.seconde(false))
            .anyMatch(Boolean::booleanValue);

    assertThat(traag).isFalse();
    assertThat(wacht(2)).isFalse();
    assertThat(wacht(1)).isTrue();
  }

  private boolean wacht(int seconden) {
    boolean traag = false;
    for (int i = 0; i < seconden; i++) {
      traag |= traagheid.seconde(true);
    }
    return traag;
  }
}
