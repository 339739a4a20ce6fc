package nl.inclusiemonitor.doelstelling.oordeel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DefinitieverloopTest {
  private static final Optional<LocalDate> BEGIN_2022 = Optional.of(LocalDate.of(2022, 1, 1));
  private static final Optional<LocalDate> BEGIN_2023 = Optional.of(LocalDate.of(2023, 1, 1));

  @Test
  void aMeasurementFallsUnderTheDefinitionOfItsDay() {
    Definitieverloop verloop =
        Definitieverloop.van(3, Map.of(1, Optional.empty(), 2, BEGIN_2022, 3, BEGIN_2023));

    Reeks reeks = verloop.onder(reeks("2021-12-31", "2022-01-01", "2022-12-31", "2023-01-01"));

    assertThat(versies(reeks)).containsExactly(1, 2, 2, 3);
    assertThat(reeks.breuken()).containsExactly(1, 3);
  }

  @Test
  void oneDefinitionIsNoBreak() {
    Reeks reeks =
        Definitieverloop.van(1, Map.of(1, Optional.empty()))
            .onder(reeks("2021-12-31", "2023-12-31"));

    assertThat(versies(reeks)).containsExactly(1, 1);
    assertThat(reeks.breuken()).isEmpty();
  }

  @Test
  void aDefinitionThatWasTakenBackBreaksNothing() {
    Reeks reeks =
        Definitieverloop.van(1, Map.of(1, Optional.empty(), 2, BEGIN_2022))
            .onder(reeks("2021-12-31", "2022-12-31"));

    assertThat(versies(reeks)).containsExactly(1, 1);
  }

  @Test
  void whatCameInWithASecondDefinitionHadOneBefore() {
    Reeks reeks =
        Definitieverloop.van(2, Map.of(2, BEGIN_2022)).onder(reeks("2021-12-31", "2022-12-31"));

    assertThat(versies(reeks)).containsExactly(1, 2);
  }

  @Test
  void whatASourceMeasuredOtherwiseKeepsItsOwnWords() {
    Definitieverloop verloop = Definitieverloop.van(1, Map.of(1, Optional.empty()));

    Reeks reeks =
        verloop.onder(
            new Reeks(
                groep(),
                List.of(
                    meting("2021-12-31", Definitie.tekst("generaties")),
                    meting("2022-12-31", Definitie.tekst("geboorteland van de ouders")))));

    assertThat(reeks.metingen().get(0).definitie()).isEqualTo(Definitie.tekst("generaties"));
    assertThat(reeks.metingen().get(1).definitie())
        .isEqualTo(new Definitie(Optional.of(1), "geboorteland van de ouders"));
    assertThat(reeks.breuken()).containsExactly(1);
  }

  private static List<Integer> versies(Reeks reeks) {
    return reeks.metingen().stream()
        .map(meting -> meting.definitie().versie().orElseThrow())
        .toList();
  }

  private static Reeks reeks(String... dagen) {
    return new Reeks(
        groep(), Stream.of(dagen).map(dag -> meting(dag, Definitie.versie(1))).toList());
  }

  private static Reeks.Groep groep() {
    return new Reeks.Groep(
        "VWS-breed", "alle", Optional.empty(), Optional.empty(), Optional.empty(), "procent");
  }

  private static Meting meting(String dag, Definitie definitie) {
    return new Meting(
        Waarde.Getal.afgerond(BigDecimal.TEN, BigDecimal.ZERO),
        Optional.of(LocalDate.parse(dag)),
        Optional.empty(),
        Meting.Status.GELEVERD,
        Meting.Kwaliteit.GOED,
        definitie,
        Herkomst.levering("CBS via BZK", new UUID(0, 1), List.of(1)),
        Optional.empty());
  }
}
