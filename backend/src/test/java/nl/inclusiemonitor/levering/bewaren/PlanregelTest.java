package nl.inclusiemonitor.levering.bewaren;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.levering.bewaren.Bewaarplan.Planregel;
import nl.inclusiemonitor.levering.dossier.Leveringstatus;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import org.junit.jupiter.api.Test;

class PlanregelTest {
  private static final Instant TERMIJN = Instant.parse("2022-10-30T00:00:00Z");

  @Test
  void linesAreDueOnceTheirTermHasPassed() {
    Planregel regel = tot(TERMIJN);

    assertThat(regel.isVervallen(TERMIJN.minusSeconds(1))).isFalse();
    assertThat(regel.isVervallen(TERMIJN)).isTrue();
  }

  @Test
  void linesAreOnlyLateWhenARoundCouldHaveErasedThem() {
    Planregel regel = tot(TERMIJN);

    assertThat(regel.isTeLaat(TERMIJN.plus(Duration.ofMinutes(60)))).isFalse();
    assertThat(regel.isTeLaat(TERMIJN.plus(Duration.ofMinutes(61)))).isTrue();
  }

  private static Planregel tot(Instant op) {
    return new Planregel(
        1,
        UUID.randomUUID(),
        Leveringsoort.PERSONEEL,
        LocalDate.of(2021, 9, 30),
        Leveringstatus.VERWERKT,
        10,
        Grond.NA_PEILDATUM,
        List.of(),
        Optional.of(op),
        Optional.of(op),
        false);
  }
}
