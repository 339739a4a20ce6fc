package nl.inclusiemonitor.doelstelling.leiderschap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.doelstelling.leiderschap.Gesprekkenreeks.Kwartaalstand;
import nl.inclusiemonitor.doelstelling.leiderschap.Managementteam.Deel;
import nl.inclusiemonitor.kalender.Kwartaal;
import org.junit.jupiter.api.Test;

/** Three sessions with each management team, each counted once. */
class GesprekkenreeksTest {
  private static final Sessie.Stand GEHOUDEN = Sessie.Stand.GEHOUDEN;
  private static final Sessie.Stand GEPLAND = Sessie.Stand.GEPLAND;
  private static final Sessie.Stand VERVALLEN = Sessie.Stand.VERVALLEN;

  private static Sessie sessie(
      String code, String team, int nummer, String kwartaal, Sessie.Stand stand) {
    return new Sessie(
        code, team, nummer, Optional.ofNullable(kwartaal).map(Kwartaal::parse), stand);
  }

  private static final Teamperiode ALTIJD = new Teamperiode(Optional.empty(), Optional.empty());

  private static Gesprekkenreeks reeks(Sessie... sessies) {
    return reeks(ALTIJD, sessies);
  }

  private static Gesprekkenreeks reeks(Teamperiode vanHetTweede, Sessie... sessies) {
    return reeks("2022-Q3", vanHetTweede, sessies);
  }

  private static Gesprekkenreeks reeks(String nu, Teamperiode vanHetTweede, Sessie... sessies) {
    List<Sessie> alle = List.of(sessies);
    return Gesprekkenreeks.van(
        Stream.of("N-1", "N-2")
            .map(
                code ->
                    Managementteam.van(
                        code,
                        "MT " + code,
                        Optional.of("KERN"),
                        code.equals("N-2") ? vanHetTweede : ALTIJD,
                        alle.stream().filter(sessie -> sessie.team().equals(code)).toList()))
            .toList(),
        alle,
        team -> true,
        Kwartaal.parse(nu));
  }

  @Test
  void aTeamIsReadyWithThreeDifferentSessionsAndNotWithOneHeldThrice() {
    Gesprekkenreeks reeks =
        reeks(
            sessie("Q-1", "N-1", 1, "2021-Q2", GEHOUDEN),
            sessie("Q-2", "N-1", 2, "2021-Q3", GEHOUDEN),
            sessie("Q-3", "N-1", 3, "2021-Q4", GEHOUDEN),
            sessie("Q-4", "N-2", 1, "2021-Q2", GEHOUDEN),
            sessie("Q-5", "N-2", 1, "2021-Q3", GEHOUDEN),
            sessie("Q-6", "N-2", 1, "2021-Q4", GEHOUDEN));

    assertThat(reeks.klaar()).isEqualTo(1);
    assertThat(reeks.managementteams()).extracting(Managementteam::gehouden).containsExactly(3, 1);
  }

  /** It is no longer one of those that are to have three, and what it had by then stays counted. */
  @Test
  void aTeamThatEndedCountsInTheQuartersThatItHad() {
    Teamperiode totEind2021 =
        new Teamperiode(Optional.empty(), Optional.of(Kwartaal.parse("2021-Q4")));

    Gesprekkenreeks reeks =
        reeks(
            totEind2021,
            sessie("Q-1", "N-2", 1, "2021-Q3", GEHOUDEN),
            sessie("Q-2", "N-1", 1, "2021-Q4", GEHOUDEN),
            sessie("Q-3", "N-1", 2, "2022-Q1", GEHOUDEN));

    assertThat(reeks.aantal()).isEqualTo(1);
    assertThat(reeks.managementteams()).extracting(Managementteam::code).containsExactly("N-1");
    assertThat(reeks.kwartalen()).extracting(Kwartaalstand::totaal).containsExactly(1, 2, 2);
  }

  @Test
  void aTeamIsCountedFromItsFirstQuarterUpToAndWithItsLast() {
    Teamperiode eenJaar =
        new Teamperiode(
            Optional.of(Kwartaal.parse("2022-Q1")), Optional.of(Kwartaal.parse("2022-Q4")));

    assertThat(
            Stream.of("2021-Q4", "2022-Q1", "2022-Q4", "2023-Q1")
                .map(nu -> reeks(nu, eenJaar).aantal()))
        .containsExactly(1, 2, 2, 1);
  }

  @Test
  void aSessionThatLapsedAndWasPlannedAgainIsPlannedAndOneThatWasHeldIsHeld() {
    Gesprekkenreeks reeks =
        reeks(
            sessie("Q-1", "N-1", 1, "2022-Q2", VERVALLEN),
            sessie("Q-2", "N-1", 1, "2022-Q4", GEPLAND),
            sessie("Q-3", "N-2", 1, "2022-Q4", GEPLAND),
            sessie("Q-4", "N-2", 1, "2022-Q3", GEHOUDEN));

    assertThat(reeks.managementteams().get(0).sessies())
        .containsExactly(
            new Deel(1, GEPLAND, Optional.of("2022-Q4"), Optional.of("Q-2")),
            new Deel(2, Sessie.Stand.GEEN, Optional.empty(), Optional.empty()),
            new Deel(3, Sessie.Stand.GEEN, Optional.empty(), Optional.empty()));
    assertThat(reeks.managementteams().get(1).sessies().get(0).regel()).contains("Q-4");
  }

  @Test
  void everyQuarterBetweenTheFirstAndTheLastTellsWhatItBroughtAndHowFarThatIs() {
    Gesprekkenreeks reeks =
        reeks(
            sessie("Q-1", "N-1", 1, "2021-Q2", GEHOUDEN),
            sessie("Q-2", "N-1", 2, "2021-Q2", GEHOUDEN),
            sessie("Q-3", "N-1", 3, "2021-Q4", GEHOUDEN),
            sessie("Q-4", "N-2", 1, "2022-Q1", GEPLAND));

    assertThat(reeks.kwartalen())
        .containsExactly(
            new Kwartaalstand("2021-Q2", 2, 0, 2, 0),
            new Kwartaalstand("2021-Q3", 0, 0, 2, 0),
            new Kwartaalstand("2021-Q4", 1, 0, 3, 1),
            new Kwartaalstand("2022-Q1", 0, 1, 3, 1));
  }

  @Test
  void aSessionOfATeamThatIsNoLongerThereCountsNowhere() {
    Gesprekkenreeks reeks = reeks(sessie("Q-1", "N-9", 1, "2021-Q2", GEHOUDEN));

    assertThat(reeks.kwartalen()).isEmpty();
    assertThat(reeks.aantal()).isEqualTo(2);
  }

  @Test
  void heldWithoutAQuarterIsOnNoTimelineAndDoesNotCount() {
    Gesprekkenreeks reeks = reeks(sessie("Q-1", "N-1", 1, null, GEHOUDEN));

    assertThat(reeks.managementteams().get(0).gehouden()).isZero();
    assertThat(reeks.kwartalen()).isEmpty();
  }
}
