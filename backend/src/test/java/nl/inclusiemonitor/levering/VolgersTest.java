package nl.inclusiemonitor.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class VolgersTest {
  private static final UUID LEVERING = new UUID(0, 1);

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
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int i = 0; i < 20_000; i++) {
        Runnable stop = volgers.volg(LEVERING, () -> {});
        Future<Runnable> begin =
            threads.submit(() -> volgers.volg(LEVERING, verteld::incrementAndGet));
        Future<?> end = threads.submit(stop);
        Runnable stopNieuwe = begin.get();
        end.get();

        volgers.veranderd(LEVERING);
        stopNieuwe.run();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(verteld).hasValue(20_000);
  }
}
