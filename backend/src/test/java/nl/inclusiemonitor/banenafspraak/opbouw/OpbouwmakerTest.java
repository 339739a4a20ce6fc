package nl.inclusiemonitor.banenafspraak.opbouw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.Standweergave;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.Verberging;
import org.junit.jupiter.api.Test;

/** What a formula says of a row of which little, or nothing, may be shown. */
class OpbouwmakerTest {
  private static final Pattern GETAL = Pattern.compile("\\d+,\\d{2}(?= banen)");
  private static final Besluit NIET_UITGESPLITST =
      new Besluit(Verberging.NEE, Verberging.AANVULLEND);

  /** Rounded numbers add up to less than a hundredth each. */
  private static final BigDecimal AFRONDING = new BigDecimal("0.02");

  @Test
  void everyFormulaLineAddsUpWhateverIsHiddenOrMissing() {
    int regels = 0;
    for (Besluit besluit :
        List.of(
            Besluit.ALLES_GETOOND,
            NIET_UITGESPLITST,
            new Besluit(Verberging.KLEIN, Verberging.KLEIN))) {
      for (int geleverd = 0; geleverd < 8; geleverd++) {
        for (boolean alles : new boolean[] {true, false}) {
          for (Opbouwcijfer cijfer :
              List.of(Opbouwcijfer.INDIVIDUEEL_EN_INLEEN, Opbouwcijfer.GEREALISEERD)) {
            Opbouw opbouw = opbouw(rij(geleverd, besluit), alles, cijfer);
            Optional<String> ingevuld = opbouw.formule().ingevuld();
            regels += ingevuld.isPresent() ? 1 : 0;
            ingevuld.ifPresent(OpbouwmakerTest::eisWaar);
            if (opbouw.uitkomst().waarde().isEmpty()) {
              assertThat(ingevuld).isEmpty();
            }
          }
        }
      }
    }
    assertThat(regels).isGreaterThan(20);
  }

  @Test
  void aSumOverAHiddenDivisionNamesWhatIsHidden() {
    Grondslag rij = rij(7, NIET_UITGESPLITST);

    Opbouw samen = opbouw(rij, false, Opbouwcijfer.INDIVIDUEEL_EN_INLEEN);
    Opbouw gerealiseerd = opbouw(rij, false, Opbouwcijfer.GEREALISEERD);

    assertThat(samen.uitkomst().weergave()).isEqualTo("15,00");
    assertThat(samen.formule().ingevuld()).isEmpty();
    assertThat(samen.formule().woorden()).contains("afgerond op twee decimalen");
    assertThat(samen.invoer())
        .extracting(Invoer::naam, invoer -> invoer.reden().orElseThrow(), Invoer::teller)
        .containsExactly(
            tuple("individueel", "beschermd", Optional.empty()),
            tuple("inleen", "beschermd", Optional.empty()));
    assertThat(gerealiseerd.formule().ingevuld())
        .contains("15,00 banen + 30,65 banen = 45,65 banen");
    assertThat(gerealiseerd.formule().woorden()).contains("afgerond op twee decimalen");
  }

  @Test
  void whoSeesTheDivisionReadsItExact() {
    Opbouw opbouw = opbouw(rij(7, NIET_UITGESPLITST), true, Opbouwcijfer.GEREALISEERD);

    assertThat(opbouw.formule().ingevuld())
        .contains("11,00 banen + 30,65 banen + 4,00 banen = 45,65 banen");
    assertThat(opbouw.formule().woorden()).doesNotContain("afgerond");
  }

  private static void eisWaar(String regel) {
    List<BigDecimal> getallen = new ArrayList<>();
    Matcher gevonden = GETAL.matcher(regel);
    while (gevonden.find()) {
      getallen.add(new BigDecimal(gevonden.group().replace(',', '.')));
    }
    BigDecimal uitkomst = getallen.remove(getallen.size() - 1);
    assertThat(getallen).as(regel).isNotEmpty();
    assertThat(getallen.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .as(regel)
        .isCloseTo(uitkomst, within(AFRONDING));
  }

  private static Opbouw opbouw(Grondslag rij, boolean alles, Opbouwcijfer cijfer) {
    Stand stand =
        new Stand(
            UUID.fromString("00000000-0000-7000-8000-000000000002"),
            Kwartaal.parse("2022-Q3"),
            1,
            "voorlopig",
            Optional.empty(),
            Optional.empty(),
            rij.inleenUren().isPresent() ? 3 : 0,
            10,
            false,
            Instant.EPOCH,
            List.of(),
            rij,
            List.of(rij));
    Standweergave gezien = Standweergave.van(stand, new Lezer(Set.of(), alles, false));
    Standregel regel = gezien.dienstonderdelen().get(0);
    return new Opbouwmaker(stand, gezien, rij, regel)
        .maak(cijfer, cijfer.van(gezien, regel).orElseThrow());
  }

  /**
   * A unit with 11 jobs in service, 30,65 of Binnenwerk and 4 hired in.
   *
   * @param geleverd which of these three were delivered, as bits
   */
  private static Grondslag rij(int geleverd, Besluit besluit) {
    return new Grondslag(
        "RIVM",
        "RIVM",
        "concern",
        Optional.of(BigDecimal.TEN),
        Optional.of(new BigDecimal("280.5")).filter(uren -> (geleverd & 1) != 0),
        Optional.of(new BigDecimal("30.65")).filter(banen -> (geleverd & 2) != 0),
        Optional.of(new BigDecimal("1331")).filter(uren -> (geleverd & 4) != 0),
        new Grondslag.Personen(20, 12, 8),
        besluit);
  }
}
