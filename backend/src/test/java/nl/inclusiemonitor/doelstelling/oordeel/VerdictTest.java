package nl.inclusiemonitor.doelstelling.oordeel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.doelstelling.oordeel.Meting.Kwaliteit;
import nl.inclusiemonitor.doelstelling.oordeel.Oordeel.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of both sources of 2022, and what a verdict may not claim. */
class VerdictTest {
  private static final LocalDate Q1_2021 = LocalDate.of(2021, 3, 31);
  private static final LocalDate Q1_2022 = LocalDate.of(2022, 3, 31);
  private static final LocalDate Q3_2022 = LocalDate.of(2022, 9, 30);
  private static final LocalDate Q1_2024 = LocalDate.of(2024, 3, 31);
  private static final Definitie DEFINITIE = Definitie.versie(1);

  /** First and second measurement with the step of their rounding, against a norm at Q1 2024. */
  @ParameterizedTest(name = "{0} then {1} (± {2} / 2) against {3}: {4}")
  @CsvSource({
    "11,   12,   1,   15,  NIET_VAST_TE_STELLEN, AFRONDING",
    "7,    8,    1,   10,  NIET_VAST_TE_STELLEN, AFRONDING",
    "8.9,  9.4,  0.1, 12,  ACHTER,",
    "1,    1,    1,   3,   ACHTER,",
    "1,    3,    1,   3,   NIET_VAST_TE_STELLEN, AFRONDING",
    "1,    4,    1,   3,   GEHAALD,",
    "1,    2.6,  0.1, 3,   OP_KOERS,",
    "80.6, 83.4, 0.1, 100, ACHTER,",
    "80.6, 87.2, 0.1, 100, OP_KOERS,",
    "0,    0,    0,   0,   GEHAALD,",
  })
  void theStraightPathFromTheFirstMeasurementToTheHorizonDecides(
      BigDecimal eerst,
      BigDecimal toen,
      BigDecimal stap,
      BigDecimal norm,
      Oordeel oordeel,
      Reden reden) {
    Verdict verdict =
        Verdict.van(
            minstens(norm), List.of(meting(toen, stap, Q1_2022), meting(eerst, stap, Q1_2021)));

    assertThat(verdict.oordeel()).isEqualTo(oordeel);
    assertThat(verdict.reden()).isEqualTo(Optional.ofNullable(reden));
  }

  /** A range judges what is certain on all of it, and is the beginning of no path. */
  @ParameterizedTest(name = "{0} to {1} against {2}: {3}")
  @CsvSource({
    "53, 64,  100, ACHTER,               ",
    "66, 100, 100, NIET_VAST_TE_STELLEN, AFRONDING",
    "66, 100, 60,  GEHAALD,              ",
  })
  void aRangeJudgesAsFarAsItGoes(
      BigDecimal onder, BigDecimal boven, BigDecimal norm, Oordeel oordeel, Reden reden) {
    Verdict.Vraag zonderHorizon =
        new Verdict.Vraag(
            Norm.minstens(norm), Optional.empty(), Optional.empty(), DEFINITIE, Q1_2022);

    Verdict verdict = Verdict.van(zonderHorizon, List.of(bereik(onder, boven, Q1_2022)));

    assertThat(verdict.oordeel()).isEqualTo(oordeel);
    assertThat(verdict.reden()).isEqualTo(Optional.ofNullable(reden));
    assertThat(verdict.verschil()).isEmpty();
  }

  @Test
  void twoRangesMakeNoPath() {
    BigDecimal vijftig = new BigDecimal("50");
    Verdict verdict =
        Verdict.van(
            minstens("100"),
            List.of(bereik(vijftig, vijftig, Q1_2021), bereik(vijftig, vijftig, Q1_2022)));

    assertThat(verdict.pad()).isEmpty();
    assertThat(verdict.reden()).contains(Reden.AFRONDING);
  }

  private static Meting bereik(BigDecimal onder, BigDecimal boven, LocalDate dag) {
    return new Meting(
        new Waarde.Bereik(Breuk.geheel(onder), Breuk.geheel(boven), "een bereik"),
        Optional.of(dag),
        Optional.empty(),
        Meting.Status.GELEVERD,
        Kwaliteit.GOED,
        DEFINITIE,
        Herkomst.telling("een telling"),
        Optional.empty());
  }

  /** 365 of the 1.096 days from Q1 2021 to Q1 2024 had gone by. */
  @Test
  void thePathIsExactAndItsDayIsTheOneOfTheMeasurement() {
    Verdict verdict =
        Verdict.van(
            minstens("15"), List.of(meting("11", "1", Q1_2021), meting("12", "1", Q1_2022)));

    assertThat(verdict.padwaarde().orElseThrow().waarde()).isEqualByComparingTo("12.3321167883");
    assertThat(verdict.verschil().orElseThrow().waarde()).isEqualByComparingTo("-3");
    assertThat(verdict.pad().orElseThrow().begin()).isEqualTo(Q1_2021);
  }

  @ParameterizedTest(name = "{0} (± {1} / 2) in 45–55: {2}, {4} off")
  @CsvSource({
    "53,   0,  GEHAALD,              ,          0",
    "45,   0,  GEHAALD,              ,          0",
    "55,   0,  GEHAALD,              ,          0",
    "44.9, 0,  ACHTER,               ,          -0.1",
    "56,   0,  ACHTER,               ,          1",
    "55,   1,  NIET_VAST_TE_STELLEN, AFRONDING, 0",
    "53,   1,  GEHAALD,              ,          0",
  })
  void aBandHasTwoBounds(
      BigDecimal waarde, BigDecimal stap, Oordeel oordeel, Reden reden, BigDecimal verschil) {
    var vraag = vraag(Norm.tussen(new BigDecimal("45"), new BigDecimal("55")), Optional.empty());

    Verdict verdict = Verdict.van(vraag, List.of(meting(waarde, stap, Q1_2022)));

    assertThat(verdict.oordeel()).isEqualTo(oordeel);
    assertThat(verdict.reden()).isEqualTo(Optional.ofNullable(reden));
    assertThat(verdict.verschil().orElseThrow().waarde()).isEqualByComparingTo(verschil);
  }

  @Test
  void whatFellOutOfABandIsBehindWhicheverSideItLeft() {
    var vraag =
        vraag(Norm.tussen(new BigDecimal("45"), new BigDecimal("55")), Optional.of(Q1_2024));
    Meting erin = meting("53", "0", Q1_2021);

    assertThat(Verdict.van(vraag, List.of(erin, meting("44", "0", Q1_2022))).oordeel())
        .isEqualTo(Oordeel.ACHTER);
    assertThat(Verdict.van(vraag, List.of(erin, meting("58", "0", Q1_2022))).oordeel())
        .isEqualTo(Oordeel.ACHTER);
  }

  @ParameterizedTest(name = "{0} then {1} against at most 5: {2}")
  @CsvSource({"10, 9, ACHTER", "10, 8, OP_KOERS", "10, 5, GEHAALD", "4, 6, ACHTER"})
  void atMostIsAPathDownwards(BigDecimal eerst, BigDecimal toen, Oordeel oordeel) {
    var vraag = vraag(Norm.hoogstens(new BigDecimal("5")), Optional.of(Q1_2024));

    Verdict verdict =
        Verdict.van(
            vraag,
            List.of(
                meting(eerst, BigDecimal.ZERO, Q1_2021), meting(toen, BigDecimal.ZERO, Q1_2022)));

    assertThat(verdict.oordeel()).isEqualTo(oordeel);
  }

  /** «Circa 10 % van de vacaturehouders» says nothing of the members of committees. */
  @Test
  void aNumberAboutAnotherGroupIsNoAnswer() {
    Meting vacaturehouders =
        new Meting(
            Waarde.Getal.afgerond(new BigDecimal("10"), new BigDecimal("10")),
            Optional.of(Q3_2022),
            Optional.empty(),
            Meting.Status.GENOEMD,
            Kwaliteit.ANDERE_GROEP,
            DEFINITIE,
            HERKOMST,
            Optional.empty());

    Verdict verdict = Verdict.van(minstens("100"), List.of(vacaturehouders));

    assertThat(verdict.oordeel()).isEqualTo(Oordeel.NIET_VAST_TE_STELLEN);
    assertThat(verdict.reden()).contains(Reden.ANDERE_GROEP);
    assertThat(verdict.verschil()).isEmpty();
  }

  @Test
  void anotherDefinitionIsNeitherComparedWithTheNormNorAStartOfThePath() {
    Meting anders = met("11", Q1_2021, Definitie.tekst("Zelf in het buitenland geboren"));

    Verdict oud = Verdict.van(minstens("15"), List.of(anders));
    Verdict nieuw = Verdict.van(minstens("15"), List.of(anders, meting("12", "0", Q1_2022)));

    assertThat(oud.reden()).contains(Reden.ANDERE_DEFINITIE);
    assertThat(oud.verschil()).isEmpty();
    assertThat(nieuw.reden()).contains(Reden.EEN_METING);
    assertThat(nieuw.pad()).isEmpty();
  }

  @Test
  void aHiddenNumberGivesNoVerdictNoDifferenceAndNoPath() {
    Meting verborgen =
        new Meting(
            new Waarde.Verborgen(),
            Optional.of(Q1_2022),
            Optional.empty(),
            Meting.Status.GELEVERD,
            Kwaliteit.GOED,
            DEFINITIE,
            HERKOMST,
            Optional.empty());

    Verdict verdict = Verdict.van(minstens("15"), List.of(meting("20", "0", Q1_2021), verborgen));

    assertThat(verdict.oordeel()).isEqualTo(Oordeel.NIET_VAST_TE_STELLEN);
    assertThat(verdict.reden()).contains(Reden.BESCHERMD);
    assertThat(verdict.verschil()).isEmpty();
    assertThat(verdict.pad()).isEmpty();
  }

  /** The next quarter waits for its sources: what it has so far judges nothing. */
  @Test
  void aQuarterThatIsNotCompleteTakesNoEarlierOnesPlace() {
    Meting onvolledig = meting(new Waarde.Onbekend("ten minste 96,00"), Q1_2024, DEFINITIE);
    Meting volledig = meting("83.4", "0", Q3_2022);

    assertThat(Verdict.van(minstens("100"), List.of(volledig, onvolledig)).meting())
        .contains(volledig);
    assertThat(Verdict.van(minstens("100"), List.of(onvolledig)).reden())
        .contains(Reden.ONVOLLEDIG);
  }

  /** 80,6 % was mentioned on 11-10-2022 without a quarter. */
  @Test
  void aNumberWithoutADayIsNotPlacedInTime() {
    Meting genoemd =
        new Meting(
            Waarde.Getal.afgerond(new BigDecimal("80.6"), new BigDecimal("0.1")),
            Optional.empty(),
            Optional.of(LocalDate.of(2022, 10, 11)),
            Meting.Status.GENOEMD,
            Kwaliteit.GOED,
            DEFINITIE,
            HERKOMST,
            Optional.empty());

    assertThat(Verdict.van(minstens("100"), List.of(genoemd)).reden())
        .contains(Reden.GEEN_PEILDATUM);
    assertThat(
            Verdict.van(minstens("100"), List.of(meting("83.4", "0", Q3_2022), genoemd))
                .meting()
                .orElseThrow()
                .peildatum())
        .contains(Q3_2022);
  }

  @Test
  void withoutANormThereIsNothingToJudgeAndWithoutAMeasurementEither() {
    Meting leeftijd = meting("21", "0", Q1_2022);

    assertThat(Verdict.van(vraag(Norm.GEEN, Optional.empty()), List.of(leeftijd)).oordeel())
        .isEqualTo(Oordeel.ZONDER_DOEL);
    assertThat(Verdict.van(minstens("70"), List.of()).oordeel()).isEqualTo(Oordeel.GEEN_METING);
  }

  /** Nine MTs had 17 sessions of 27: each has three exactly when the mean is three. */
  @Test
  void theMeanNumberOfSessionsIsMetOnlyWhenEveryMtHasThree() {
    Meting nu = mt("17", "9", Q3_2022);

    assertThat(Verdict.van(minstens("3"), List.of(mt("0", "9", Q1_2021), nu)).oordeel())
        .isEqualTo(Oordeel.OP_KOERS);
    assertThat(Verdict.van(minstens("3"), List.of(mt("26", "9", Q1_2024))).oordeel())
        .isEqualTo(Oordeel.ACHTER);
    assertThat(Verdict.van(minstens("3"), List.of(mt("27", "9", Q1_2024))).oordeel())
        .isEqualTo(Oordeel.GEHAALD);
  }

  @Test
  void onceTheHorizonIsPastTheNormItselfDecides() {
    Meting laat = meting("14", "0", Q1_2024);

    Verdict verdict = Verdict.van(minstens("15"), List.of(meting("11", "0", Q1_2021), laat));

    assertThat(verdict.oordeel()).isEqualTo(Oordeel.ACHTER);
  }

  /** With something measured since, a target starts where it stood when it was adopted. */
  @Test
  void aTargetStartsWhereItStoodWhenItWasAdopted() {
    var vraag =
        new Verdict.Vraag(
            Norm.minstens(new BigDecimal("15")),
            Optional.of(Q1_2024),
            Optional.of(LocalDate.of(2022, 4, 15)),
            DEFINITIE,
            Q3_2022);
    List<Meting> metingen = List.of(meting("11", "0", Q1_2021), meting("12", "0", Q1_2022));

    Verdict ervoor = Verdict.van(vraag, metingen);
    Verdict erna =
        Verdict.van(vraag, List.of(metingen.get(0), metingen.get(1), meting("13", "0", Q3_2022)));

    assertThat(ervoor.pad().orElseThrow().begin()).isEqualTo(Q1_2021);
    assertThat(erna.pad().orElseThrow().begin()).isEqualTo(Q1_2022);
    assertThat(erna.oordeel()).isEqualTo(Oordeel.OP_KOERS);
  }

  private static final Herkomst HERKOMST = Herkomst.register("Factsheet", List.of("M-1"));

  private static Verdict.Vraag minstens(String norm) {
    return minstens(new BigDecimal(norm));
  }

  private static Verdict.Vraag minstens(BigDecimal norm) {
    return vraag(Norm.minstens(norm), Optional.of(Q1_2024));
  }

  private static Verdict.Vraag vraag(Norm norm, Optional<LocalDate> horizon) {
    return new Verdict.Vraag(norm, horizon, Optional.empty(), DEFINITIE, Q1_2024);
  }

  private static Meting meting(String waarde, String stap, LocalDate peildatum) {
    return meting(new BigDecimal(waarde), new BigDecimal(stap), peildatum);
  }

  private static Meting meting(BigDecimal waarde, BigDecimal stap, LocalDate peildatum) {
    return meting(Waarde.Getal.afgerond(waarde, stap), peildatum, DEFINITIE);
  }

  private static Meting met(String waarde, LocalDate peildatum, Definitie definitie) {
    return meting(
        Waarde.Getal.afgerond(new BigDecimal(waarde), BigDecimal.ZERO), peildatum, definitie);
  }

  private static Meting mt(String sessies, String teams, LocalDate peildatum) {
    return meting(
        Waarde.Getal.gemiddeld(new BigDecimal(sessies), new BigDecimal(teams)),
        peildatum,
        DEFINITIE);
  }

  private static Meting meting(Waarde waarde, LocalDate peildatum, Definitie definitie) {
    return new Meting(
        waarde,
        Optional.of(peildatum),
        Optional.empty(),
        Meting.Status.VASTGESTELD,
        Kwaliteit.GOED,
        definitie,
        HERKOMST,
        Optional.empty());
  }
}
