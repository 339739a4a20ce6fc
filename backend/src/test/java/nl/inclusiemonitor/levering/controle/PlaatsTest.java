package nl.inclusiemonitor.levering.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A place of a line is one number, and back. */
class PlaatsTest {
  @Test
  void aPlaceSurvivesBeingANumber() {
    for (Plaats plaats :
        List.of(
            new Plaats(1, 2), new Plaats(1, Integer.MAX_VALUE), new Plaats(2_147_483_647L, 2))) {
      assertThat(Plaats.van(plaats.getal())).isEqualTo(plaats);
    }
  }

  @Test
  void aNewerLeveringComesFirstAndInItTheFirstLine() {
    Plaats oud = new Plaats(7, 2);
    Plaats eerste = new Plaats(8, 3);
    Plaats laatste = new Plaats(8, Integer.MAX_VALUE);

    assertThat(List.of(oud.getal(), laatste.getal(), eerste.getal()).stream().sorted())
        .containsExactly(eerste.getal(), laatste.getal(), oud.getal());
  }
}
