package nl.inclusiemonitor.aanwezigheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class UitkomstTest {
  private final Lijsten lijsten = new Lijsten();
  private int volgende;

  @Test
  void eachUnitAndTheWholeAreCountedWhenAllAreLargeEnough() {
    commissie("KERN", 40, 25);
    commissie("RIVM", 20, 12);

    Uitkomst uitkomst = Uitkomst.van(lijsten, 10);

    assertThat(uitkomst.cellen())
        .containsEntry("VWS", groep(60, 37))
        .containsEntry("KERN", groep(40, 25))
        .containsEntry("RIVM", groep(20, 12))
        .hasSize(3);
  }

  /** One hidden unit would be the whole minus the others: the smallest of those hides with it. */
  @Test
  void whatSubtractionWouldGiveBackHidesToo() {
    commissie("IGJ", 30, 4);
    commissie("KERN", 40, 25);
    commissie("RIVM", 20, 12);

    Uitkomst uitkomst = Uitkomst.van(lijsten, 10);

    assertThat(uitkomst.cellen())
        .containsEntry("VWS", groep(90, 41))
        .containsEntry("KERN", groep(40, 25))
        .containsEntry("RIVM", Optional.empty())
        .containsEntry("IGJ", Optional.empty())
        .containsEntry("OVERIGE", groep(50, 16));
  }

  @Test
  void smallUnitsThatAreLargeTogetherHideNoOther() {
    commissie("CIBG", 15, 6);
    commissie("IGJ", 15, 6);
    commissie("KERN", 40, 25);

    Uitkomst uitkomst = Uitkomst.van(lijsten, 10);

    assertThat(uitkomst.cellen())
        .containsEntry("KERN", groep(40, 25))
        .containsEntry("OVERIGE", groep(30, 12));
  }

  @Test
  void theWholeAloneIsCountedWhenNoUnitIsLargeEnough() {
    commissie("CIBG", 15, 6);
    commissie("IGJ", 15, 6);

    Uitkomst uitkomst = Uitkomst.van(lijsten, 10);

    assertThat(uitkomst.cellen())
        .containsEntry("VWS", groep(30, 12))
        .containsEntry("CIBG", Optional.empty())
        .doesNotContainKey("OVERIGE");
  }

  @Test
  void nothingIsCountedWithTooFewTrainedMembersOrTrainedPersons() {
    commissie("KERN", 40, 9);
    anderen(30);

    assertThat(Uitkomst.van(lijsten, 10).isGeteld()).isFalse();
    commissie("KERN", 1, 1);
    assertThat(Uitkomst.van(lijsten, 10).isGeteld()).isTrue();
    assertThat(Uitkomst.van(lijsten, 11).cellen())
        .containsEntry("VWS", Optional.empty())
        .containsEntry("KERN", Optional.empty())
        .hasSize(2);
  }

  /** Whoever subtracts what is shown from the whole is left with a large group, or with nothing. */
  @RepeatedTest(200)
  void subtractionNeverGivesASmallGroup(RepetitionInfo herhaling) {
    Random random = new Random(herhaling.getCurrentRepetition());
    int drempel = 10 + random.nextInt(3);
    for (int onderdeel = 0; onderdeel < 1 + random.nextInt(8); onderdeel++) {
      int leden = 1 + random.nextInt(40);
      commissie("ONDERDEEL-" + onderdeel, leden, random.nextInt(leden + 1));
    }
    anderen(random.nextInt(20));
    Map<String, Groep> echt = lijsten.tel();

    Uitkomst uitkomst = Uitkomst.van(lijsten, drempel);

    Groep verborgen = Groep.LEEG;
    for (Map.Entry<String, Groep> groep : echt.entrySet()) {
      if (uitkomst.cellen().get(groep.getKey()).isEmpty()) {
        verborgen = verborgen.met(groep.getValue());
      }
    }
    assertThat(uitkomst.cellen().values().stream().flatMap(Optional::stream))
        .allMatch(cel -> cel.isTelbaar(drempel));
    if (uitkomst.isGeteld() && verborgen.leden() > 0) {
      assertThat(verborgen.isTelbaar(drempel)).isTrue();
    }
  }

  @Test
  void numbersThatDifferByAPersonLookTheSame() {
    assertThat(new Groep(12, 11).getraindAfgerond()).isEqualTo(10);
    assertThat(new Groep(12, 12).getraindAfgerond()).isEqualTo(10);
    assertThat(new Groep(12, 12).ledenAfgerond()).isEqualTo(10);
    assertThat(new Groep(13, 13).ledenAfgerond()).isEqualTo(15);
    assertThat(new Groep(62, 62).ledenAfgerond()).isEqualTo(60);
  }

  @Test
  void nothingIsLeftOfTheListsOnceTheyAreWiped() {
    commissie("KERN", 40, 25);

    lijsten.wis();

    assertThat(lijsten.tel()).isEmpty();
    assertThat(lijsten.aantalGetraind()).isZero();
  }

  private void commissie(String dienstonderdeel, int leden, int getraind) {
    for (int i = 0; i < leden; i++) {
      UUID token = new UUID(1, volgende++);
      lijsten.voegCommissielidToe(token, dienstonderdeel);
      if (i < getraind) {
        lijsten.voegGetraindToe(token);
      }
    }
  }

  private void anderen(int getraind) {
    for (int i = 0; i < getraind; i++) {
      lijsten.voegGetraindToe(new UUID(2, volgende++));
    }
  }

  private static Optional<Groep> groep(int leden, int getraind) {
    return Optional.of(new Groep(leden, getraind));
  }
}
