package nl.inclusiemonitor.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.inclusiemonitor.organisatie.Verwantschap.Blok;
import org.junit.jupiter.api.Test;

/** Which units of one day are which of another. */
class VerwantschapTest {
  private static final LocalDate DAG = LocalDate.of(2022, 9, 30);
  private static final LocalDate LATER = LocalDate.of(2024, 1, 1);
  private static final LocalDate EERDER = LocalDate.of(2020, 1, 1);

  @Test
  void zonderReorganisatieIsElkOnderdeelZichzelf() {
    assertThat(blokken(op("A", "B"), LATER)).containsExactly(blok("A", "A"), blok("B", "B"));
  }

  @Test
  void watSamenging_isDanEenOnderdeel() {
    Wijziging samen = wijziging("2023-01-01", Set.of("A", "B"), Set.of("C"));

    assertThat(blokken(op("A", "B", "D"), LATER, samen))
        .containsExactly(blok("A B", "C"), blok("D", "D"));
    assertThat(blokken(op("A", "B", "D"), LocalDate.of(2022, 12, 31), samen))
        .as("the day before nothing had changed")
        .containsExactly(blok("A", "A"), blok("B", "B"), blok("D", "D"));
  }

  @Test
  void watSamenging_isTerugNietTeSplitsen() {
    Wijziging samen = wijziging("2021-01-01", Set.of("A", "B"), Set.of("C"));

    assertThat(blokken(op("C", "D"), EERDER, samen))
        .containsExactly(blok("C", "A B"), blok("D", "D"));
  }

  @Test
  void watGesplitstIs_isTerugEenOnderdeelEnVooruitNietTeSplitsen() {
    Wijziging vooruit = wijziging("2023-01-01", Set.of("A"), Set.of("A", "B"));
    Wijziging terug = wijziging("2021-01-01", Set.of("A"), Set.of("A", "B"));

    assertThat(blokken(op("A"), LATER, vooruit)).containsExactly(blok("A", "A B"));
    assertThat(blokken(op("A", "B"), EERDER, terug)).containsExactly(blok("A B", "A"));
  }

  @Test
  void wieSplitstEnWeerSamengaat_isWeerHetzelfde() {
    Wijziging splits = wijziging("2023-01-01", Set.of("A"), Set.of("B", "C"));
    Wijziging samen = wijziging("2023-07-01", Set.of("B", "C"), Set.of("D"));

    assertThat(blokken(op("A"), LATER, samen, splits)).containsExactly(blok("A", "D"));
  }

  @Test
  void eenDeelDatElderswaartsGaat_trektHetAnderMee() {
    Wijziging splits = wijziging("2023-01-01", Set.of("A"), Set.of("B", "C"));
    Wijziging samen = wijziging("2023-07-01", Set.of("C", "D"), Set.of("E"));

    assertThat(blokken(op("A", "D", "F"), LATER, splits, samen))
        .containsExactly(blok("A D", "B E"), blok("F", "F"));
  }

  @Test
  void watEindigdeZonderOpvolger_staatVoorNiets() {
    assertThat(blokken(op("A", "B"), LATER, wijziging("2023-01-01", Set.of("A"), Set.of())))
        .containsExactly(blok("A", ""), blok("B", "B"));
    assertThat(blokken(op("A", "B"), EERDER, wijziging("2021-01-01", Set.of(), Set.of("A"))))
        .as("and what began had no past")
        .containsExactly(blok("A", ""), blok("B", "B"));
  }

  @Test
  void eenRegelDieEenGesplitstOnderdeelNogNoemt_hoortBijZijnDelen() {
    Wijziging splits = wijziging("2022-07-01", Set.of("A"), Set.of("B", "C"));
    Wijziging ander = wijziging("2022-08-01", Set.of("X"), Set.of("Y", "Z"));
    Map<String, LocalDate> rijen = op("B", "C", "Y", "Z");
    rijen.put("A", LocalDate.of(2022, 6, 30));

    assertThat(blokken(rijen, LATER, splits, ander))
        .containsExactly(blok("A B C", "B C"), blok("Y", "Y"), blok("Z", "Z"));
  }

  private static List<Blok> blokken(
      Map<String, LocalDate> rijen, LocalDate doel, Wijziging... wijzigingen) {
    return new Verwantschap(List.of(wijzigingen)).blokken(rijen, DAG, doel);
  }

  private static Map<String, LocalDate> op(String... codes) {
    Map<String, LocalDate> rijen = new TreeMap<>();
    Stream.of(codes).forEach(code -> rijen.put(code, DAG));
    return rijen;
  }

  private static Wijziging wijziging(String dag, Set<String> van, Set<String> naar) {
    return new Wijziging(LocalDate.parse(dag), van, naar);
  }

  private static Blok blok(String eigen, String doel) {
    return new Blok(codes(eigen), codes(doel));
  }

  private static Set<String> codes(String tekst) {
    return tekst.isEmpty() ? Set.of() : Set.of(tekst.split(" "));
  }
}
