package nl.inclusiemonitor.privacy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inclusiemonitor.privacy.disclosure.DisclosureControl.Eerder;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {
  private final DisclosureControl control = new DisclosureControl(10);

  @Test
  void largeGroupsAreShown() {
    Map<String, Verberging> besluit = rijen(List.of(deel("A", 10), deel("B", 40)), Set.of());

    assertThat(besluit.values()).containsOnly(Verberging.NEE);
  }

  @Test
  void aSingleSmallGroupTakesTheSmallestOtherAlong() {
    Map<String, Verberging> besluit =
        rijen(List.of(deel("A", 40), deel("B", 9), deel("C", 12)), Set.of());

    assertThat(besluit)
        .containsEntry("A", Verberging.NEE)
        .containsEntry("B", Verberging.KLEIN)
        .containsEntry("C", Verberging.AANVULLEND);
  }

  @Test
  void severalTinyGroupsThatTogetherStaySmallTakeAnotherAlong() {
    Map<String, Verberging> besluit =
        rijen(List.of(deel("A", 40), deel("B", 0), deel("C", 1), deel("D", 15)), Set.of());

    assertThat(besluit)
        .containsEntry("D", Verberging.AANVULLEND)
        .containsEntry("A", Verberging.NEE);
  }

  @Test
  void totalMinusShownNeverLeavesASmallGroup() {
    Random random = new Random(20220930);
    for (int round = 0; round < 10_000; round++) {
      List<Rij> delen =
          IntStream.range(0, 2 + random.nextInt(8))
              .mapToObj(i -> deel("D" + i, random.nextInt(30)))
              .toList();

      Map<String, Verberging> besluit = rijen(delen, Set.of());

      List<Rij> verborgen =
          delen.stream().filter(deel -> besluit.get(deel.code()) != Verberging.NEE).toList();
      boolean safe =
          verborgen.size() >= 2 && verborgen.stream().mapToInt(Rij::personen).sum() >= 10;
      assertThat(verborgen.isEmpty() || safe || verborgen.size() == delen.size())
          .as("%s hides %s", delen, verborgen)
          .isTrue();
      assertThat(verborgen)
          .containsAll(delen.stream().filter(deel -> deel.personen() < 10).toList());
    }
  }

  @Test
  void whatWasHiddenOnceStaysHiddenWhenItHasGrown() {
    Map<String, Verberging> besluit =
        rijen(
            List.of(deel("A", 40), deel("B", 14), deel("C", 11), deel("D", 20)), Set.of("B", "C"));

    assertThat(besluit)
        .containsEntry("B", Verberging.AANVULLEND)
        .containsEntry("C", Verberging.AANVULLEND)
        .containsEntry("A", Verberging.NEE)
        .containsEntry("D", Verberging.NEE);
  }

  /** What no version shows is what a reader of all versions can get from the total at most. */
  @Test
  void noTwoVersionsTogetherLeaveASmallGroup() {
    Random random = new Random(20220630);
    for (int round = 0; round < 2_000; round++) {
      int units = 3 + random.nextInt(6);
      Set<String> eerder = new HashSet<>();
      List<List<Rij>> versies = new ArrayList<>();
      List<Set<String>> patronen = new ArrayList<>();
      for (int versie = 0; versie < 5; versie++) {
        List<Rij> delen =
            IntStream.range(0, units).mapToObj(i -> deel("D" + i, random.nextInt(30))).toList();
        Set<String> verborgen = verborgen(rijen(delen, eerder));
        if (verborgen.size() < units) {
          eerder.addAll(verborgen);
        }
        versies.add(delen);
        patronen.add(verborgen);
      }
      for (int eerst = 0; eerst < patronen.size(); eerst++) {
        for (int later = eerst; later < patronen.size(); later++) {
          Set<String> nooit = new HashSet<>(patronen.get(eerst));
          nooit.retainAll(patronen.get(later));
          // A version that hides all tells the total only: then the other alone decides.
          int maat = patronen.get(eerst).size() == units ? later : eerst;
          int personen =
              versies.get(maat).stream()
                  .filter(deel -> nooit.contains(deel.code()))
                  .mapToInt(Rij::personen)
                  .sum();
          assertThat(
                  patronen.get(maat).isEmpty()
                      || patronen.get(maat).size() == units
                      || (nooit.size() >= 2 && personen >= 10))
              .as("%s and %s of %s", patronen.get(eerst), patronen.get(later), versies)
              .isTrue();
        }
      }
    }
  }

  @Test
  void aRowWithASmallGroupHidesItsDivisionAndTakesAnotherAlong() {
    Map<String, Besluit> besluit =
        control.bescherm(
            Tabel.zonderOverlap(
                List.of(rij("A", 30, 20), rij("B", 12, 3), rij("C", 24, 12), rij("D", 40, 40))),
            Eerder.NIETS);

    assertThat(besluit.values()).noneMatch(Besluit::verbergtRij);
    assertThat(besluit.get("B").uitsplitsing()).isEqualTo(Verberging.KLEIN);
    assertThat(besluit.get("C").uitsplitsing()).isEqualTo(Verberging.AANVULLEND);
    assertThat(besluit.get("A").uitsplitsing()).isEqualTo(Verberging.NEE);
  }

  @Test
  void nobodyHiredInIsNoSmallGroup() {
    Map<String, Besluit> besluit =
        control.bescherm(
            Tabel.zonderOverlap(List.of(rij("A", 30, 0), rij("B", 12, 0))), Eerder.NIETS);

    assertThat(besluit.values()).containsOnly(Besluit.ALLES_GETOOND);
  }

  @Test
  void hoursOfUnknownPersonsAreASmallGroup() {
    Rij onbekend = new Rij("A", 12, List.of(new Rij.Groep(12, false), new Rij.Groep(0, false)));

    Besluit besluit = control.beschermLos(onbekend);

    assertThat(besluit).isEqualTo(new Besluit(Verberging.NEE, Verberging.KLEIN));
  }

  @Test
  void theDivisionOfHiddenRowsIsNotGivenBackByTheOthers() {
    Random random = new Random(20221231);
    for (int round = 0; round < 10_000; round++) {
      List<Rij> delen =
          IntStream.range(0, 2 + random.nextInt(8))
              .mapToObj(i -> rij("D" + i, 1 + random.nextInt(30), random.nextInt(30)))
              .toList();

      Map<String, Besluit> besluit = control.bescherm(Tabel.zonderOverlap(delen), Eerder.NIETS);

      List<Rij> verborgen =
          delen.stream().filter(rij -> besluit.get(rij.code()).verbergtUitsplitsing()).toList();
      for (int groep = 0; groep < 2; groep++) {
        int kolom = groep;
        int personen =
            verborgen.stream().mapToInt(rij -> rij.groepen().get(kolom).personen()).sum();
        boolean leeg = verborgen.stream().allMatch(rij -> rij.groepen().get(kolom).leeg());
        assertThat(leeg || personen >= 10 || verborgen.size() == delen.size())
            .as("%s hides %s", delen, verborgen)
            .isTrue();
      }
    }
  }

  @Test
  void whoIsInTwoHiddenRowsCountsOnce() {
    List<Rij> delen = List.of(deel("A", 6), deel("B", 6), deel("C", 20), deel("D", 40));
    Overlap vijfInBeide = new Overlap(Map.of(Set.of("A", "B"), 5));

    Map<String, Besluit> besluit =
        control.bescherm(new Tabel(delen, vijfInBeide, List.of()), Eerder.NIETS);

    assertThat(besluit.get("C").rij()).isEqualTo(Verberging.AANVULLEND);
    assertThat(besluit.get("D").rij()).isEqualTo(Verberging.NEE);
    assertThat(rijen(delen, Set.of())).containsEntry("C", Verberging.NEE);
  }

  @Test
  void whoIsInOneGroupOfTwoRowsCountsOnceInThatColumn() {
    List<Rij> delen = List.of(rij("A", 30, 6), rij("B", 30, 6), rij("C", 40, 15), rij("D", 60, 30));
    Overlap vijfInBeide = new Overlap(Map.of(Set.of("A", "B"), 5));

    Map<String, Besluit> besluit =
        control.bescherm(
            new Tabel(delen, vijfInBeide, List.of(Overlap.GEEN, vijfInBeide)), Eerder.NIETS);

    assertThat(besluit.get("C").uitsplitsing()).isEqualTo(Verberging.AANVULLEND);
    assertThat(besluit.get("D").uitsplitsing()).isEqualTo(Verberging.NEE);
    assertThat(besluit.values()).noneMatch(Besluit::verbergtRij);
  }

  /** Only B and X would be hidden; who takes A's figure of then as that of now would have X. */
  @Test
  void whatOnlyThisTableHidesIsSafeByItself() {
    List<Rij> delen =
        List.of(deel("A", 9), deel("B", 12), deel("X", 3), deel("Y", 15), deel("Z", 40));
    Patroon vastgesteld = new Patroon(Map.of("A", 9, "B", 12), Set.of());

    Set<String> verborgen = verborgenNaast(delen, vastgesteld);

    assertThat(verborgen).containsExactlyInAnyOrder("A", "B", "X", "Y");
  }

  /** B has grown: shown, it would give A of the quarter before. */
  @Test
  void whatTheOtherTableHidesIsNotToldInPart() {
    List<Rij> delen = List.of(deel("A", 3), deel("B", 35), deel("C", 12), deel("D", 40));
    Patroon vorigKwartaal = new Patroon(Map.of("A", 3, "B", 9), Set.of());

    assertThat(verborgenNaast(delen, vorigKwartaal)).containsExactlyInAnyOrder("A", "B");
  }

  @Test
  void whoeverComparesTwoPatternsFindsNoSumAboutFewPersons() {
    Random random = new Random(20221001);
    int anders = 0;
    for (int round = 0; round < 5_000; round++) {
      int units = 4 + random.nextInt(8);
      List<Rij> eerst =
          IntStream.range(0, units).mapToObj(i -> deel("D" + i, random.nextInt(30))).toList();
      Map<String, Integer> toen =
          eerst.stream()
              .filter(rij -> rijen(eerst, Set.of()).get(rij.code()) != Verberging.NEE)
              .collect(Collectors.toMap(Rij::code, Rij::personen));
      List<Rij> later =
          eerst.stream()
              .map(rij -> deel(rij.code(), Math.max(0, rij.personen() + random.nextInt(21) - 10)))
              .toList();

      Set<String> nu = verborgenNaast(later, new Patroon(toen, Set.of()));

      anders += nu.equals(toen.keySet()) ? 0 : 1;
      Set<String> beide = new HashSet<>(nu);
      beide.retainAll(toen.keySet());
      Set<String> alleenNu = new HashSet<>(nu);
      alleenNu.removeAll(toen.keySet());
      boolean restErvan =
          later.stream().map(Rij::code).allMatch(c -> toen.containsKey(c) || nu.contains(c));
      assertThat(isVeilig(later, beide) || nu.containsAll(toen.keySet()))
          .as("%s then, %s now: %s", toen, later, nu)
          .isTrue();
      assertThat(isVeilig(later, alleenNu) || restErvan)
          .as("%s then, %s now: %s", toen, later, nu)
          .isTrue();
    }
    assertThat(anders).isPositive();
  }

  private static boolean isVeilig(List<Rij> delen, Set<String> samen) {
    return samen.isEmpty()
        || (samen.size() >= 2 && Tabel.zonderOverlap(delen).personen(samen) >= 10);
  }

  private Set<String> verborgenNaast(List<Rij> delen, Patroon ander) {
    Map<String, Besluit> besluit =
        control.bescherm(
            Tabel.zonderOverlap(delen), new Eerder(Set.of(), Set.of(), List.of(ander)));
    return delen.stream()
        .map(Rij::code)
        .filter(code -> besluit.get(code).verbergtRij())
        .collect(Collectors.toSet());
  }

  private Map<String, Verberging> rijen(List<Rij> delen, Set<String> eerder) {
    return control
        .bescherm(Tabel.zonderOverlap(delen), new Eerder(eerder, Set.of(), List.of()))
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().rij()));
  }

  /** A row of persons of whom so many are of the second group. */
  private static Rij rij(String code, int personen, int tweede) {
    int inTweede = Math.min(personen, tweede);
    int inEerste = personen - inTweede;
    return new Rij(
        code,
        personen,
        List.of(new Rij.Groep(inEerste, inEerste == 0), new Rij.Groep(inTweede, inTweede == 0)));
  }

  private static Set<String> verborgen(Map<String, Verberging> besluit) {
    return besluit.entrySet().stream()
        .filter(entry -> entry.getValue() != Verberging.NEE)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Rij deel(String code, int personen) {
    return new Rij(code, personen, List.of());
  }
}
