package nl.inclusiemonitor.banenafspraak;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.Telling;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.DisclosureControl.Eerder;
import nl.inclusiemonitor.privacy.disclosure.Overlap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nobody, exactly the quotum and more than it are as telling of a small unit as any number: with
 * its quotum beside it each percentage, shortage or decimal gives the jobs back, and those the
 * persons.
 */
class NulEnHonderdProcentTest {
  private static final Lezer ZONDER_PERSOONSREGELS = new Lezer(Set.of(), false, false);
  private static final String TEKST = "Niet getoond om personen te beschermen";

  /** Of a percentage of 100 and jobs of 36 hours, the quotum in jobs is the bezetting in fte. */
  private static final WettelijkeParameters JAAR =
      new WettelijkeParameters(
          UUID.fromString("00000000-0000-7000-8000-000000000001"),
          2022,
          "quotumheffing",
          1,
          Optional.of(new BigDecimal("100")),
          "vastgesteld",
          new BigDecimal("36"),
          new BigDecimal("36"),
          new BigDecimal("1331"),
          new BigDecimal("5000"),
          false,
          "Wfsv art. 38f",
          "test");

  @ParameterizedTest
  @ValueSource(strings = {"0", "4", "8", "8.01", "12.345"})
  void aSmallUnitTellsNoFigureWhateverItsPercentage(String banen) {
    int personen = new BigDecimal(banen).intValue() == 0 ? 0 : 6;
    Stand stand =
        stand(
            List.of(
                rij("KLEIN", "8", banen, personen),
                rij("OOK", "8", "6", 7),
                rij("GROOT", "40", "31.5", 40),
                rij("GROTER", "50", "61.2", 70)));

    Standweergave weergave = Standweergave.van(stand, ZONDER_PERSOONSREGELS);

    Standregel klein = regel(weergave, "KLEIN");
    assertThat(klein.quotum().waarde()).contains("8");
    assertThat(overPersonen(klein))
        .allSatisfy(
            cijfer -> {
              assertThat(cijfer.onderdrukt()).isTrue();
              assertThat(cijfer.waarde()).isEmpty();
              assertThat(cijfer.teller()).isEmpty();
              assertThat(cijfer.noemer()).isEmpty();
              assertThat(cijfer.weergave()).isEqualTo(TEKST);
            });
    assertThat(overPersonen(regel(weergave, "GROTER"))).noneMatch(Cijfer::onderdrukt);
  }

  private static List<Cijfer> overPersonen(Standregel regel) {
    return List.of(
        regel.individueel(),
        regel.binnenwerk(),
        regel.inleen(),
        regel.individueelEnInleen(),
        regel.gerealiseerd(),
        regel.realisatiePercentage(),
        regel.tekort());
  }

  private static Standregel regel(Standweergave weergave, String code) {
    return weergave.dienstonderdelen().stream()
        .filter(regel -> regel.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Stand stand(List<Grondslag> delen) {
    Grondslag totaal = rij(Grondslag.TOTAAL, "106", "100", 110);
    List<Grondslag> rijen =
        new Bescherming(10)
            .bescherm(
                new Telling(
                    3,
                    Stream.concat(Stream.of(totaal), delen.stream()).toList(),
                    new Telling.Meervoudig(Overlap.GEEN, Overlap.GEEN, Overlap.GEEN)),
                Eerder.NIETS,
                JAAR);
    return new Stand(
        UUID.fromString("00000000-0000-7000-8000-000000000002"),
        Kwartaal.parse("2022-Q3"),
        1,
        "voorlopig",
        Optional.of(JAAR),
        Optional.empty(),
        3,
        10,
        true,
        Instant.EPOCH,
        List.of(),
        rijen.get(0),
        rijen.subList(1, rijen.size()));
  }

  private static Grondslag rij(String code, String fte, String banen, int personen) {
    return new Grondslag(
        code,
        code,
        code.equals(Grondslag.TOTAAL) ? Grondslag.TOTAAL : "concern",
        Optional.of(new BigDecimal(fte)),
        Optional.of(new BigDecimal(banen).multiply(BigDecimal.valueOf(36))),
        Optional.of(BigDecimal.ZERO),
        Optional.of(BigDecimal.ZERO),
        new Grondslag.Personen(personen, personen, 0),
        Besluit.ALLES_GETOOND);
  }
}
