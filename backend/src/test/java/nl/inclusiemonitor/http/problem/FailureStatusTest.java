package nl.inclusiemonitor.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.inclusiemonitor.failure.Failure;
import org.junit.jupiter.api.Test;

class FailureStatusTest {
  @Test
  void everyKindOfFailureHasItsStatus() {
    assertThat(FailureStatus.TABLE.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Failure.class.getPermittedSubclasses())
                .<Class<? extends Failure>>map(type -> type.asSubclass(Failure.class))
                .toList());
  }
}
