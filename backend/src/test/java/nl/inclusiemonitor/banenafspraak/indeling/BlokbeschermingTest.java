package nl.inclusiemonitor.banenafspraak.indeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag.Personen;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.Verberging;
import org.junit.jupiter.api.Test;

/** Which sums of hidden units another tree may show. */
class BlokbeschermingTest {
  private static final Set<String> AB = Set.of("A", "B");
  private static final Set<String> AC = Set.of("A", "C");
  private static final Set<String> BC = Set.of("B", "C");

  private static final Optional<BigDecimal> GEEN_INHUUR = Optional.of(BigDecimal.ZERO);

  @Test
  void eenSomVanGenoegPersonenMag_alsWatOverblijftDatOokIs() {
    assertThat(mag(GEEN_INHUUR, List.of(AB), AB)).isTrue();
    assertThat(mag(GEEN_INHUUR, List.of(Set.of("A", "B", "C")), Set.of("A", "B", "C")))
        .as("D would be alone")
        .isFalse();
  }

  /** The next version shows both kinds of persons together, and one of both gives the other. */
  @Test
  void zolangDeInhuurOntbreekt_magGeenSom() {
    assertThat(mag(Optional.empty(), List.of(AB), AB)).isFalse();
  }

  @Test
  void drieSommenDieElkAlleenMogen_verradenSamenElkDeel() {
    assertThat(mag(GEEN_INHUUR, List.of(AB, AC), AC)).isTrue();
    assertThat(mag(GEEN_INHUUR, List.of(AB, AC, BC), BC)).isFalse();
  }

  private static boolean mag(
      Optional<BigDecimal> inleen, List<Set<String>> ooit, Set<String> gevraagd) {
    return new Blokbescherming(stand(inleen)).na(ooit).magGetoond(gevraagd);
  }

  private static Stand stand(Optional<BigDecimal> inleen) {
    Besluit verborgen = new Besluit(Verberging.AANVULLEND, Verberging.AANVULLEND);
    return new Stand(
        UUID.randomUUID(),
        new Kwartaal(2022, 3),
        1,
        "voorlopig",
        Optional.empty(),
        Optional.empty(),
        inleen.map(uren -> 3).orElse(0),
        10,
        false,
        Instant.EPOCH,
        List.of(),
        rij("VWS", 4, inleen, Besluit.ALLES_GETOOND),
        Stream.of("A", "B", "C", "D").map(code -> rij(code, 1, inleen, verborgen)).toList());
  }

  private static Grondslag rij(
      String code, int keer, Optional<BigDecimal> inleen, Besluit besluit) {
    return new Grondslag(
        code,
        code,
        "concern",
        Optional.of(BigDecimal.valueOf(100L * keer)),
        Optional.of(BigDecimal.valueOf(900L * keer)),
        Optional.of(BigDecimal.ZERO),
        inleen,
        new Personen(30 * keer, 30 * keer, 0),
        besluit);
  }
}
