package nl.inclusiemonitor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.inclusiemonitor.privacy.DisclosureControl.Deel;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {
  private final DisclosureControl control = new DisclosureControl(10);

  @Test
  void largeGroupsAreShown() {
    Map<String, Verberging> besluit = control.bescherm(List.of(deel("A", 10), deel("B", 40)));

    assertThat(besluit.values()).containsOnly(Verberging.NEE);
  }

  @Test
  void aSingleSmallGroupTakesTheSmallestOtherAlong() {
    Map<String, Verberging> besluit =
        control.bescherm(List.of(deel("A", 40), deel("B", 9), deel("C", 12)));

    assertThat(besluit)
        .containsEntry("A", Verberging.NEE)
        .containsEntry("B", Verberging.KLEIN)
        .containsEntry("C", Verberging.AANVULLEND);
  }

  @Test
  void severalTinyGroupsThatTogetherStaySmallTakeAnotherAlong() {
    Map<String, Verberging> besluit =
        control.bescherm(List.of(deel("A", 40), deel("B", 0), deel("C", 1), deel("D", 15)));

    assertThat(besluit)
        .containsEntry("D", Verberging.AANVULLEND)
        .containsEntry("A", Verberging.NEE);
  }

  @Test
  void totalMinusShownNeverLeavesASmallGroup() {
    Random random = new Random(20220930);
    for (int round = 0; round < 10_000; round++) {
      List<Deel> delen =
          IntStream.range(0, 2 + random.nextInt(8))
              .mapToObj(i -> deel("D" + i, random.nextInt(30)))
              .toList();

      Map<String, Verberging> besluit = control.bescherm(delen);

      List<Deel> verborgen =
          delen.stream().filter(deel -> besluit.get(deel.code()) != Verberging.NEE).toList();
      boolean safe =
          verborgen.size() >= 2 && verborgen.stream().mapToInt(Deel::personen).sum() >= 10;
      assertThat(verborgen.isEmpty() || safe || verborgen.size() == delen.size())
          .as("%s hides %s", delen, verborgen)
          .isTrue();
      assertThat(verborgen)
          .containsAll(delen.stream().filter(deel -> deel.personen() < 10).toList());
    }
  }

  private static Deel deel(String code, int personen) {
    return new Deel(code, personen);
  }
}
