package nl.inclusiemonitor.banenafspraak.indeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What follows from known sums by solving them as equations. */
class StelselTest {
  private static final Set<String> AB = Set.of("A", "B");
  private static final Set<String> BC = Set.of("B", "C");
  private static final Set<String> AC = Set.of("A", "C");

  @Test
  void vanDrieDieTweeAanTweeBekendZijn_volgtElk() {
    assertThat(Stelsel.lostEenOp(Set.of(AB, BC, AC))).isTrue();
    assertThat(Stelsel.lostEenOp(Set.of(AB, BC))).isFalse();
  }

  @Test
  void eenVierkantVanVierLaatNiemandAlleen() {
    assertThat(Stelsel.lostEenOp(Set.of(AB, BC, Set.of("C", "D"), Set.of("A", "D")))).isFalse();
  }

  @Test
  void watNaEenVerschilOverblijftVolgtOok() {
    assertThat(Stelsel.lostEenOp(Set.of(Set.of("A", "B", "C"), AB))).isTrue();
    assertThat(Stelsel.lostEenOp(Set.of())).isFalse();
  }
}
