package nl.inclusiemonitor.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class VolgersTest {
  private static final UUID LEVERING = new UUID(0, 1);
  private static final int KEREN = 200_000;

  private final Volgers volgers = new Volgers();
  private final AtomicInteger verteld = new AtomicInteger();

  @Test
  void followersHearOfTheirLeveringUntilTheyStop() {
    Runnable stop = volgers.volg(LEVERING, verteld::incrementAndGet);

    volgers.veranderd(LEVERING);
    volgers.veranderd(new UUID(0, 2));
    volgers.allesVeranderd();
    stop.run();
    volgers.veranderd(LEVERING);

    assertThat(verteld).hasValue(2);
  }

  @Test
  void whoBeginsAsTheLastOneEndsIsNotLost() throws Exception {
    AtomicBoolean klaar = new AtomicBoolean();
    Thread ander =
        new Thread(
            () -> {
              while (!klaar.get()) {
                volgers.volg(LEVERING, () -> {}).run();
              }
            });
    ander.start();
    try {
      for (int i = 0; i < KEREN; i++) {
        Runnable stop = volgers.volg(LEVERING, verteld::incrementAndGet);
        volgers.veranderd(LEVERING);
        stop.run();
      }
    } finally {
      klaar.set(true);
      ander.join();
    }
    assertThat(verteld).hasValue(KEREN);
  }
}
