package nl.inclusiemonitor.doelstelling.leiderschap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.inclusiemonitor.kalender.Kwartaal;
import org.junit.jupiter.api.Test;

class TeamperiodeTest {
  private static final Kwartaal VOORAF = Kwartaal.parse("2021-Q2");
  private static final Kwartaal BEGIN = Kwartaal.parse("2021-Q3");
  private static final Kwartaal EIND = Kwartaal.parse("2022-Q2");
  private static final Kwartaal ERNA = Kwartaal.parse("2022-Q3");

  @Test
  void itsFirstAndLastQuarterAreOfIt() {
    Teamperiode periode = new Teamperiode(Optional.of(BEGIN), Optional.of(EIND));

    assertThat(periode.isErIn(VOORAF)).isFalse();
    assertThat(periode.isErIn(BEGIN)).isTrue();
    assertThat(periode.isErIn(EIND)).isTrue();
    assertThat(periode.isErIn(ERNA)).isFalse();
  }

  @Test
  void withoutThemItIsThereInAnyQuarter() {
    Teamperiode altijd = new Teamperiode(Optional.empty(), Optional.empty());

    assertThat(altijd.isErIn(VOORAF)).isTrue();
    assertThat(altijd.isErIn(ERNA)).isTrue();
  }
}
