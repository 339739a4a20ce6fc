package nl.inclusiemonitor.banenafspraak.prognose.rekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.inclusiemonitor.banenafspraak.prognose.rekening.Einden.Einde;
import org.junit.jupiter.api.Test;

/** Ends of few persons never stand alone, and no hour is lost or made. */
class EindenTest {

  @Test
  void aLargeGroupKeepsItsQuarterAndSmallOnesJoin() {
    List<Einde> kwartalen =
        List.of(new Einde(240, 10), new Einde(24, 1), new Einde(216, 9), new Einde(36, 1));

    // The second and third reach ten together; what is left joins them.
    assertThat(Einden.gespreid(kwartalen, 10)).containsExactly(240.0, 92.0, 92.0, 92.0);
  }

  @Test
  void fewPersonsInAllQuartersTogetherDoNotShowAtAll() {
    assertThat(Einden.gespreid(List.of(new Einde(24, 1), new Einde(0, 0), new Einde(80, 3)), 10))
        .containsExactly(0.0, 0.0, 0.0);
    assertThat(Einden.gespreid(List.of(), 10)).isEmpty();
  }

  @Test
  void hoursStayTheSameWheneverThereAreEnoughPersons() {
    Random toeval = new Random(11);
    for (int poging = 0; poging < 200; poging++) {
      List<Einde> kwartalen = new ArrayList<>();
      for (int k = 0; k < 8; k++) {
        int personen = toeval.nextInt(6);
        kwartalen.add(new Einde(24 * personen, personen));
      }
      double uren = kwartalen.stream().mapToDouble(Einde::uren).sum();
      boolean genoeg = kwartalen.stream().mapToInt(Einde::personen).sum() >= 10;

      List<Double> uit = Einden.gespreid(kwartalen, 10);

      assertThat(uit).hasSize(8);
      assertThat(uit.stream().mapToDouble(Double::doubleValue).sum())
          .isEqualTo(genoeg ? uren : 0, within(1e-9));
    }
  }
}
