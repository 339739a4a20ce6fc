package nl.inclusiemonitor.doelstelling.doel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.doelstelling.doel.Commissiemetingen.Aantallen;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import org.junit.jupiter.api.Test;

class CommissiemetingenTest {
  @Test
  void whatIsKnownOfAllCommitteesIsAnExactShare() {
    Waarde.Getal getal = new Aantallen(15, 5, 0).waarde().getal().orElseThrow();

    assertThat(getal.breuk()).satisfies(is(75));
    assertThat(getal.deel())
        .contains(new Waarde.Deel(BigDecimal.valueOf(15), BigDecimal.valueOf(20)));
  }

  @Test
  void thoseOfWhichNobodyKnowsItMayAllQualifyOrNone() {
    Waarde waarde = new Aantallen(10, 6, 4).waarde();

    assertThat(waarde.getal()).isEmpty();
    assertThat(waarde.ruimte().map(Waarde.Ruimte::onder).orElseThrow()).satisfies(is(50));
    assertThat(waarde.ruimte().map(Waarde.Ruimte::boven).orElseThrow()).satisfies(is(70));
    assertThat(waarde)
        .extracting(deze -> ((Waarde.Bereik) deze).tekst())
        .isEqualTo("10 van de 20 voldoen; van 4 is het onbekend");
  }

  @Test
  void withoutCommitteesThereIsNoShare() {
    Waarde waarde = new Aantallen(0, 0, 0).waarde();

    assertThat(waarde).isInstanceOf(Waarde.Onbekend.class);
    assertThat(waarde.ruimte()).isEqualTo(Optional.empty());
  }

  private static Consumer<Breuk> is(int procent) {
    return breuk ->
        assertThat(breuk.min(Breuk.geheel(BigDecimal.valueOf(procent))).signum()).isZero();
  }
}
