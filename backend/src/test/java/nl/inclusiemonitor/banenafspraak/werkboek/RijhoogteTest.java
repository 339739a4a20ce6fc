package nl.inclusiemonitor.banenafspraak.werkboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RijhoogteTest {
  @Test
  void aRowOfNumbersHasOneLine() {
    assertThat(hoogte(Cel.tekst("niets loopt door, hoe lang het ook is"), 5)).isEqualTo(15);
  }

  @ParameterizedTest
  @CsvSource({
    "kort, 15",
    "negen tek, 15",
    "twee regels, 30",
    "een twee drie vier, 30",
    "drieduizenden, 30",
    "een drieduizenden, 45",
  })
  void wordsGoOnAtTheNextLineAndALongOneIsBroken(String tekst, int punten) {
    assertThat(hoogte(new Cel.Tekst(tekst, Opmaak.LANG), 10)).isEqualTo(punten);
  }

  @Test
  void theHighestCellCounts() {
    Cel titel = new Cel.Tekst("Titel", Opmaak.TITEL);
    assertThat(Rijhoogte.punten(List.of(Cel.tekst("x"), titel), List.of(5, 5))).isEqualTo(22);
  }

  @Test
  void smallerLettersNeedLess() {
    Cel woorden = Cel.woorden("Niet getoond om personen te beschermen");
    assertThat(hoogte(woorden, 13)).isEqualTo(33);
  }

  private static int hoogte(Cel cel, int breedte) {
    return Rijhoogte.punten(List.of(cel), List.of(breedte));
  }
}
