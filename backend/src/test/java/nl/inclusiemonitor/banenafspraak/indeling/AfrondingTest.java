package nl.inclusiemonitor.banenafspraak.indeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag.Personen;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import nl.inclusiemonitor.organisatie.Wijziging;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.Verberging;
import org.junit.jupiter.api.Test;

/**
 * Two units of 10,0049 jobs, told as 10,00: together 20,01 would say that each has the most of it.
 */
class AfrondingTest {
  private static final LocalDate DAG = LocalDate.of(2023, 1, 1);
  private static final Lezer ZONDER_PERSOONSREGELS = new Lezer(Set.of(), false, false);
  private static final Lezer MET_PERSOONSREGELS = new Lezer(Set.of(), true, false);

  private final Herindeling herindeling =
      new Herindeling(
          stand(),
          List.of(
              deel("A", Optional.of(DAG.minusDays(1))), deel("B", Optional.of(DAG.minusDays(1)))),
          List.of(new Wijziging(DAG, Set.of("A", "B"), Set.of("C"))));

  @Test
  void watElkDeelAfgerondZegt_zegtDeSomOokNietNauwer() {
    assertThat(samen(ZONDER_PERSOONSREGELS)).isEqualByComparingTo("20.00");
  }

  @Test
  void wiePersonenMagZien_leestDeSomExact() {
    assertThat(samen(MET_PERSOONSREGELS)).isEqualByComparingTo("20.0098");
  }

  @Test
  void ookEenNiveauIsDeSomVanWatGetoondWordt() {
    Herindeling.Niveausom concern = herindeling.niveaus(DAG.minusDays(1)).get(0);
    Grondslag getoond = herindeling.getoond(concern.som().orElseThrow(), concern.toen());

    assertThat(stand().cijfers(getoond).individueelEnInleen().orElseThrow().waarde())
        .isEqualByComparingTo("20.00");
  }

  private BigDecimal samen(Lezer lezer) {
    Grondslag rij = herindeling.voor(lezer, herindeling.rijen(DAG).get(0));
    return stand().cijfers(rij).individueelEnInleen().orElseThrow().waarde();
  }

  private static Dienstonderdeel deel(String code, Optional<LocalDate> tot) {
    return new Dienstonderdeel(
        1,
        UUID.randomUUID(),
        code,
        code,
        "concern",
        Optional.empty(),
        LocalDate.of(2013, 1, 1),
        tot,
        1);
  }

  private static Stand stand() {
    return new Stand(
        UUID.randomUUID(),
        new Kwartaal(2022, 3),
        1,
        "voorlopig",
        Optional.empty(),
        Optional.empty(),
        3,
        10,
        false,
        Instant.EPOCH,
        List.of(),
        rij("VWS", 2),
        List.of(rij("A", 1), rij("B", 1)));
  }

  private static Grondslag rij(String code, int keer) {
    return new Grondslag(
        code,
        code,
        "concern",
        Optional.of(BigDecimal.valueOf(100)),
        Optional.of(new BigDecimal("255.12495").multiply(BigDecimal.valueOf(keer))),
        Optional.of(BigDecimal.ZERO),
        Optional.of(BigDecimal.ZERO),
        new Personen(30 * keer, 30 * keer, 0),
        new Besluit(Verberging.NEE, Verberging.AANVULLEND));
  }
}
