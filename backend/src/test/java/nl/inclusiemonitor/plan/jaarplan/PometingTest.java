package nl.inclusiemonitor.plan.jaarplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.doelstelling.bron.Meetwijze;
import nl.inclusiemonitor.doelstelling.oordeel.Definitie;
import nl.inclusiemonitor.doelstelling.oordeel.Herkomst;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import org.junit.jupiter.api.Test;

/** Which measurements of a unit its sheet tells. */
class PometingTest {
  private static final Waarde VERBORGEN = new Waarde.Verborgen();

  @Test
  void womenInEachScaleAndNeitherMenNorAnotherUnit() {
    List<Pometing> gekozen =
        gekozen(
            Meetwijze.GESLACHT,
            reeks("RIVM", "1-10", "vrouw", "2022-12-31", getal("60")),
            reeks("RIVM", "1-10", "man", "2022-12-31", getal("40")),
            reeks("RIVM", "15+", "vrouw", "2022-12-31", VERBORGEN),
            reeks("CIBG", "15+", "vrouw", "2022-12-31", getal("50")));

    assertThat(gekozen).extracting(Pometing::schaalgroep).containsExactly("1-10", "15+");
    assertThat(gekozen).extracting(deze -> deze.meting().onderdrukt()).containsExactly(false, true);
  }

  @Test
  void ofTheLastSurveyTheQuestionThatScoresLowest() {
    assertThat(
            gekozen(
                Meetwijze.MTO,
                reeks("RIVM", "alle", "Vroeger", "2020-11-01", getal("30")),
                reeks("RIVM", "alle", "Vrij", "2022-11-01", getal("61.9")),
                reeks("RIVM", "alle", "Erbij", "2022-11-01", getal("58")),
                reeks("RIVM", "alle", "Verborgen", "2022-11-01", VERBORGEN)))
        .extracting(Pometing::onderdeel)
        .containsExactly(Optional.of("Erbij"));
  }

  @Test
  void whereNoQuestionHasANumberItSaysWhy() {
    assertThat(gekozen(Meetwijze.MTO, reeks("RIVM", "alle", "Vrij", "2022-11-01", VERBORGEN)))
        .extracting(deze -> deze.meting().onderdrukt())
        .containsExactly(true);
  }

  private static List<Pometing> gekozen(Meetwijze wijze, Reeks... reeksen) {
    return Pometing.van(
        "RIVM",
        Map.of(
            Meetwijze.GESLACHT,
            wijze == Meetwijze.GESLACHT ? List.of(reeksen) : List.of(),
            Meetwijze.INSTROOM,
            List.of(),
            Meetwijze.UITSTROOM,
            List.of(),
            Meetwijze.MTO,
            wijze == Meetwijze.MTO ? List.of(reeksen) : List.of()));
  }

  private static Waarde getal(String procent) {
    return Waarde.Getal.exact(Breuk.geheel(new BigDecimal(procent)));
  }

  private static Reeks reeks(
      String code, String schaal, String onderdeel, String dag, Waarde waarde) {
    return new Reeks(
        new Reeks.Groep(
            "dienstonderdeel",
            schaal,
            Optional.of(code),
            Optional.of(code),
            Optional.of(onderdeel),
            "procent"),
        List.of(
            new Meting(
                waarde,
                Optional.of(LocalDate.parse(dag)),
                Optional.empty(),
                Meting.Status.GELEVERD,
                Meting.Kwaliteit.GOED,
                Definitie.versie(1),
                Herkomst.levering("P&O-jaarcijfers", new UUID(0, 1), List.of(1)),
                Optional.empty())));
  }
}
