package nl.inclusiemonitor.doelstelling.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.doelstelling.oordeel.Definitie;
import nl.inclusiemonitor.doelstelling.oordeel.Herkomst;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import nl.inclusiemonitor.kalender.Kwartaal;
import org.junit.jupiter.api.Test;

/** What two measurements tell of an intervention in the second quarter of 2022. */
class EffectTest {
  private static final Reeks.Groep VWS =
      new Reeks.Groep(
          "VWS-breed", "alle", Optional.empty(), Optional.empty(), Optional.empty(), "procent");

  @Test
  void theLastBeforeItsQuarterIsHeldAgainstTheNewestAfterIt() {
    Effect effect =
        rond(
            exact("2021-12-31", "60"),
            exact("2022-03-31", "62"),
            exact("2022-06-30", "90"),
            exact("2022-09-30", "65"),
            exact("2022-12-31", "68"));

    assertThat(effect.verschil().orElseThrow().waarde()).isEqualByComparingTo("6");
    assertThat(effect.voor().orElseThrow().peildatum()).contains(LocalDate.of(2022, 3, 31));
    assertThat(effect.na().orElseThrow().peildatum()).contains(LocalDate.of(2022, 12, 31));
    assertThat(effect.reden()).isEmpty();
  }

  @Test
  void ofAYearThatIsCountedWholeTheYearOfTheQuarterIsNotAfterIt() {
    Meting jaarZelf = exact("2022-12-31", "65");
    Meting jaarErna = exact("2023-12-31", "70");
    Reeks stroom = new Reeks(VWS, List.of(exact("2021-12-31", "60"), jaarZelf, jaarErna));
    Kwartaal kwartaal = Kwartaal.parse("2022-Q2");

    assertThat(Effect.van(kwartaal, stroom, true).na()).contains(jaarErna);
    assertThat(
            Effect.van(kwartaal, new Reeks(VWS, List.of(exact("2021-12-31", "60"), jaarZelf)), true)
                .reden())
        .contains(Effect.Reden.GEEN_METING_ACHTERAF);
  }

  @Test
  void aFallIsTold() {
    assertThat(rond(exact("2022-03-31", "62"), exact("2022-09-30", "60")).verschil().orElseThrow())
        .satisfies(verschil -> assertThat(verschil.waarde()).isEqualByComparingTo("-2"));
  }

  @Test
  void aQuarterThatCouldNotBeMeasuredIsPassedOver() {
    Meting gemeten = exact("2022-09-30", "65");
    Meting onvolledig =
        met(exact("2022-12-31", "1"), new Waarde.Onbekend("onvolledig"), Meting.Kwaliteit.GOED);

    assertThat(rond(exact("2022-03-31", "62"), gemeten, onvolledig).na()).contains(gemeten);
  }

  @Test
  void withoutOneOfTheTwoItSaysWhichIsMissing() {
    assertThat(rond(exact("2022-06-30", "62"), exact("2022-09-30", "60")).reden())
        .contains(Effect.Reden.GEEN_METING_VOORAF);
    assertThat(rond(exact("2022-03-31", "62"), exact("2022-06-30", "60")).reden())
        .contains(Effect.Reden.GEEN_METING_ACHTERAF);
  }

  @Test
  void whatRoundingLeavesOpenIsNoDifference() {
    assertThat(rond(rond("2022-03-31", "62", "1"), rond("2022-09-30", "63", "1")).reden())
        .contains(Effect.Reden.AFRONDING);
    assertThat(rond(rond("2022-03-31", "62", "1"), rond("2022-09-30", "64", "1")).verschil())
        .isPresent();
    assertThat(rond(exact("2022-03-31", "62"), exact("2022-09-30", "62")).verschil()).isPresent();
  }

  @Test
  void anotherDefinitionOrGroupOrAHiddenNumberDoesNotCompare() {
    Meting eerder = exact("2022-03-31", "62");
    Meting later = exact("2022-09-30", "70");

    assertThat(rond(eerder, later.onder(Definitie.versie(2))).reden())
        .contains(Effect.Reden.ANDERE_DEFINITIE);
    assertThat(rond(eerder, met(later, later.waarde(), Meting.Kwaliteit.ANDERE_GROEP)).reden())
        .contains(Effect.Reden.ANDERE_GROEP);
    assertThat(rond(met(eerder, new Waarde.Verborgen(), Meting.Kwaliteit.GOED), later).reden())
        .contains(Effect.Reden.BESCHERMD);
    assertThat(
            rond(
                    eerder,
                    met(later, new Waarde.Onbekend("te weinig respons"), Meting.Kwaliteit.GOED))
                .reden())
        .contains(Effect.Reden.GEEN_GETAL);
  }

  private static Effect rond(Meting... metingen) {
    return Effect.van(Kwartaal.parse("2022-Q2"), new Reeks(VWS, List.of(metingen)), false);
  }

  private static Meting exact(String dag, String getal) {
    return rond(dag, getal, "0");
  }

  private static Meting rond(String dag, String getal, String stap) {
    return new Meting(
        Waarde.Getal.afgerond(new BigDecimal(getal), new BigDecimal(stap)),
        Optional.of(LocalDate.parse(dag)),
        Optional.empty(),
        Meting.Status.GELEVERD,
        Meting.Kwaliteit.GOED,
        Definitie.versie(1),
        Herkomst.register("bron", List.of("M-1")),
        Optional.empty());
  }

  private static Meting met(Meting meting, Waarde waarde, Meting.Kwaliteit kwaliteit) {
    return new Meting(
        waarde,
        meting.peildatum(),
        meting.publicatiedatum(),
        meting.status(),
        kwaliteit,
        meting.definitie(),
        meting.herkomst(),
        meting.respons());
  }
}
