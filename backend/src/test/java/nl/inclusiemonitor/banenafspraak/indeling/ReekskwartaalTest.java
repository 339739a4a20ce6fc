package nl.inclusiemonitor.banenafspraak.indeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag.Personen;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import nl.inclusiemonitor.organisatie.Wijziging;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import org.junit.jupiter.api.Test;

/** A unit that splits and two that merge, between two quarters, in either tree and in both. */
class ReekskwartaalTest {
  private static final Lezer LEZER = new Lezer(Set.of(), false, false);

  private static final LocalDate DAG = LocalDate.of(2022, 10, 1);
  private static final LocalDate ERVOOR = DAG.minusDays(1);

  /** A splits into A and B, C and D merge into C; E stays. */
  private static final List<Wijziging> WIJZIGINGEN =
      List.of(
          new Wijziging(DAG, Set.of("A"), Set.of("A", "B")),
          new Wijziging(DAG, Set.of("C", "D"), Set.of("C")));

  private static final List<Dienstonderdeel> VERSIES =
      List.of(tot("A"), vanaf("A"), vanaf("B"), tot("C"), vanaf("C"), tot("D"), altijd("E"));

  private static final List<Stand> STANDEN =
      List.of(
          stand(2, "A", "C", "D", "E"), stand(3, "A", "C", "D", "E"), stand(4, "A", "B", "C", "E"));

  @Test
  void inDeIndelingVanToenIsErEenTrendbreukWaarEenRijAnderePersonenTelt() {
    List<Reekskwartaal> reeks = Reekskwartaal.vanToen(STANDEN, VERSIES, WIJZIGINGEN);

    assertThat(reeks.get(0).sinds()).isEmpty();
    assertThat(reeks.get(1).sinds()).as("nothing happened").isEmpty();
    assertThat(reeks.get(2).sinds())
        .extracting(Trendbreuk::kwartaal, Trendbreuk::tekst)
        .containsExactlyInAnyOrder(
            tuple("2022-Q4", "Dienst A > Dienst A + Dienst B"),
            tuple("2022-Q4", "Dienst C + Dienst D > Dienst C"));
  }

  @Test
  void inDeIndelingVanNuIsDeSomVanToenVergelijkbaar_enWatSplitsteNiet() {
    List<Reekskwartaal> reeks = inDeIndelingVan(DAG);

    assertThat(codes(reeks.get(1))).containsExactly("A+B", "C", "E");
    assertThat(codes(reeks.get(2))).containsExactly("A", "B", "C", "E");
    assertThat(reeks.get(1).rijen().get(1).fte()).contains(BigDecimal.valueOf(20));
    assertThat(reeks.get(2).sinds())
        .extracting(Trendbreuk::tekst)
        .as("C is the sum of C and D before: no break")
        .containsExactly("Dienst A en Dienst B samen > Dienst A + Dienst B");
  }

  @Test
  void inDeIndelingVanToenTerugIsWatSplitsteDeSom_enWatSamengingNietTeSplitsen() {
    List<Reekskwartaal> reeks = inDeIndelingVan(ERVOOR);

    assertThat(codes(reeks.get(1))).containsExactly("A", "C", "D", "E");
    assertThat(codes(reeks.get(2))).containsExactly("A", "C+D", "E");
    assertThat(reeks.get(2).sinds())
        .extracting(Trendbreuk::tekst)
        .containsExactly("Dienst C + Dienst D > Dienst C en Dienst D samen");
  }

  @Test
  void elkKwartaalHeeftInElkeIndelingHetzelfdeTotaal() {
    for (List<Reekskwartaal> reeks : List.of(inDeIndelingVan(DAG), inDeIndelingVan(ERVOOR))) {
      for (Reekskwartaal kwartaal : reeks) {
        assertThat(
                kwartaal.rijen().stream()
                    .map(rij -> rij.fte().orElseThrow())
                    .reduce(BigDecimal::add))
            .contains(BigDecimal.valueOf(40));
      }
    }
  }

  @Test
  void wieEenDeelZiet_krijgtEenSomVanAnderenNiet() {
    List<Reekskwartaal> reeks =
        Reekskwartaal.inDeIndelingVan(
            DAG,
            STANDEN,
            STANDEN.stream().collect(Collectors.toMap(Stand::kwartaal, stand -> Set.of("C"))),
            LEZER,
            VERSIES,
            WIJZIGINGEN);

    assertThat(codes(reeks.get(1))).as("it holds D, which is not theirs").isEmpty();
    assertThat(codes(reeks.get(2))).containsExactly("C");
  }

  private static List<Reekskwartaal> inDeIndelingVan(LocalDate dag) {
    Map<Kwartaal, Set<String>> alles =
        STANDEN.stream()
            .collect(
                Collectors.toMap(
                    Stand::kwartaal,
                    stand ->
                        stand.onderdelen().stream()
                            .map(Grondslag::code)
                            .collect(Collectors.toSet())));
    return Reekskwartaal.inDeIndelingVan(dag, STANDEN, alles, LEZER, VERSIES, WIJZIGINGEN);
  }

  private static List<String> codes(Reekskwartaal kwartaal) {
    return kwartaal.rijen().stream().map(Grondslag::code).toList();
  }

  private static Dienstonderdeel tot(String code) {
    return deel(code, LocalDate.of(2013, 1, 1), Optional.of(ERVOOR));
  }

  private static Dienstonderdeel vanaf(String code) {
    return deel(code, DAG, Optional.empty());
  }

  private static Dienstonderdeel altijd(String code) {
    return deel(code, LocalDate.of(2013, 1, 1), Optional.empty());
  }

  private static Dienstonderdeel deel(String code, LocalDate van, Optional<LocalDate> tot) {
    return new Dienstonderdeel(
        1, UUID.randomUUID(), code, "Dienst " + code, "concern", Optional.empty(), van, tot, 1);
  }

  private static Stand stand(int nummer, String... codes) {
    return new Stand(
        UUID.randomUUID(),
        new Kwartaal(2022, nummer),
        1,
        "voorlopig",
        Optional.empty(),
        Optional.empty(),
        3,
        10,
        false,
        Instant.EPOCH,
        List.of(),
        rij("VWS", "VWS", 40),
        Arrays.stream(codes).map(code -> rij(code, "concern", 10)).toList());
  }

  private static Grondslag rij(String code, String scope, long fte) {
    return new Grondslag(
        code,
        "Dienst " + code,
        scope,
        Optional.of(BigDecimal.valueOf(fte)),
        Optional.of(BigDecimal.TEN),
        Optional.of(BigDecimal.ONE),
        Optional.of(BigDecimal.ZERO),
        new Personen(20, 20, 0),
        Besluit.ALLES_GETOOND);
  }
}
