package nl.inclusiemonitor.levering.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UitkomstTest {
  @Test
  void aFileOfOneTellsTheSameWhetherThatOneIsInTheRegisterOrNot() {
    assertThat(Uitkomst.magGetoond(Map.of("nieuw-in-dienst", 1L, "niet-in-p-direkt", 299L), 10))
        .isFalse();
    assertThat(Uitkomst.magGetoond(Map.of("niet-in-p-direkt", 300L), 10)).isFalse();
  }

  @Test
  void aChangeOfFewPersonsHasNoEffectToShow() {
    assertThat(Uitkomst.magGetoond(Map.of("ongewijzigd", 300L), 10)).isFalse();
    assertThat(Uitkomst.magGetoond(Map.of("ongewijzigd", 300L, "gewijzigd", 9L), 10)).isFalse();
  }

  @Test
  void largeGroupsAreShown() {
    assertThat(Uitkomst.magGetoond(Map.of("ongewijzigd", 300L, "gewijzigd", 10L), 10)).isTrue();
  }
}
