package nl.inclusiemonitor.doelstelling.doel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.doelstelling.oordeel.Definitie;
import nl.inclusiemonitor.doelstelling.oordeel.Definitieverloop;
import nl.inclusiemonitor.doelstelling.oordeel.Herkomst;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import org.junit.jupiter.api.Test;

/** Which series decides about a norm that each unit must meet. */
class DoelreeksTest {
  private static final Waarde VERBORGEN = new Waarde.Verborgen();

  @Test
  void aUnitThatLacksDecidesHoweverHighTheWholeScores() {
    assertThat(
            beslist(
                "hoger",
                vws(getal("81")),
                bij("RIVM", "2022-11-01", getal("85")),
                bij("CIBG", "2022-11-01", getal("62"))))
        .contains("CIBG");
  }

  @Test
  void whenEachShownUnitMeetsTheNormTheHiddenOneKeepsItOpen() {
    assertThat(
            beslist(
                "hoger",
                bij("RIVM", "2022-11-01", getal("85")),
                bij("CCMO", "2022-11-01", VERBORGEN)))
        .contains("CCMO");
    assertThat(
            beslist(
                "hoger",
                bij("RIVM", "2022-11-01", getal("60")),
                bij("CCMO", "2022-11-01", VERBORGEN)))
        .contains("RIVM");
  }

  @Test
  void ofWhatShouldFallTheHighestDecides() {
    assertThat(
            beslist(
                "lager",
                bij("RIVM", "2022-11-01", getal("60")),
                bij("CIBG", "2022-11-01", getal("50"))))
        .contains("RIVM");
  }

  @Test
  void aUnitThatWasNotMeasuredTheLastTimeDecidesNothing() {
    assertThat(
            beslist(
                "hoger",
                bij("OPGEHEVEN", "2020-11-01", getal("40")),
                bij("RIVM", "2022-11-01", getal("85"))))
        .contains("RIVM");
  }

  private static Optional<String> beslist(String richting, Reeks... gemeten) {
    Doel doel =
        new Doel(
            "T-1",
            "Elk onderdeel haalt 70",
            "I-1",
            "dienstonderdeel",
            "alle",
            Optional.empty(),
            richting.equals("lager") ? Optional.empty() : Optional.of(BigDecimal.valueOf(70)),
            richting.equals("lager") ? Optional.of(BigDecimal.valueOf(40)) : Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "geldt");
    Indicator indicator =
        new Indicator(
            "I-1",
            "Inclusievragen",
            "cultuur",
            "procent",
            richting,
            "mto-inclusie",
            Optional.empty(),
            1,
            Optional.empty(),
            Optional.empty());
    Definitieverloop verloop = Definitieverloop.van(1, Map.of(1, Optional.empty()));
    return Doelreeks.van(doel, indicator, verloop, List.of(gemeten), List.of())
        .flatMap(reeks -> reeks.groep().dienstonderdeel());
  }

  private static Waarde getal(String getal) {
    return Waarde.Getal.afgerond(new BigDecimal(getal), BigDecimal.ZERO);
  }

  private static Reeks vws(Waarde waarde) {
    return reeks("VWS-breed", Optional.empty(), "2022-11-01", waarde);
  }

  private static Reeks bij(String onderdeel, String dag, Waarde waarde) {
    return reeks("dienstonderdeel", Optional.of(onderdeel), dag, waarde);
  }

  private static Reeks reeks(String scope, Optional<String> onderdeel, String dag, Waarde waarde) {
    return new Reeks(
        new Reeks.Groep(
            scope, "alle", onderdeel, onderdeel, Optional.of("Ik hoor erbij"), "procent"),
        List.of(
            new Meting(
                waarde,
                Optional.of(LocalDate.parse(dag)),
                Optional.empty(),
                Meting.Status.GELEVERD,
                Meting.Kwaliteit.GOED,
                Definitie.versie(1),
                Herkomst.levering("MTO", new UUID(0, 1), List.of(1)),
                Optional.empty())));
  }
}
