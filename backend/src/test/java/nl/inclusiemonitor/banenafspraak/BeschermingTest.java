package nl.inclusiemonitor.banenafspraak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Kerncijfers;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Telling;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.DisclosureControl.Eerder;
import nl.inclusiemonitor.privacy.disclosure.Grens;
import nl.inclusiemonitor.privacy.disclosure.Patroon;
import nl.inclusiemonitor.privacy.disclosure.Rij;
import nl.inclusiemonitor.privacy.disclosure.Tabel;
import nl.inclusiemonitor.privacy.disclosure.Verberging;
import org.junit.jupiter.api.Test;

/** What a reader with all shown figures can compute about the hidden ones of random ministries. */
class BeschermingTest {
  private static final int DREMPEL = 10;
  private static final WettelijkeParameters JAAR = WettelijkeParameters.onbekend(2022);
  private static final BigDecimal NETNIET = new BigDecimal("0.0001");

  private final Random random = new Random(20220930);

  @Test
  void theAttackerKnowsAsMuchAsALinearProgram() {
    for (int ronde = 0; ronde < 150; ronde++) {
      List<Standaanval.Deel> tabel = beschermd(ministerie());
      Map<String, Grens> aanvaller = Standaanval.grenzen(tabel, List.of());
      LineairProgramma programma = programma(tabel);

      for (String cel : onbekenden(tabel)) {
        Grens uiterst = programma.grens(cel);
        assertThat(aanvaller.get(cel).van())
            .as("%s of %s", cel, tabel)
            .isCloseTo(uiterst.van(), within(NETNIET));
        assertThat(aanvaller.get(cel).tot())
            .as("%s of %s", cel, tabel)
            .isCloseTo(uiterst.tot(), within(NETNIET));
      }
    }
  }

  @Test
  void noHiddenCellIsKnownMoreNarrowlyThanTheThreshold() {
    int verborgen = 0;
    for (int ronde = 0; ronde < 3_000; ronde++) {
      List<Standaanval.Deel> tabel = beschermd(ministerie());

      assertThat(Standaanval.isVeilig(tabel, personen(tabel), DREMPEL, List.of()))
          .as("%s", tabel)
          .isTrue();
      verborgen += onbekenden(tabel).size();
    }
    assertThat(verborgen).isPositive();
  }

  @Test
  void theAttackerFindsWhatOneHiddenUnitWouldGiveAway() {
    List<Grondslag> rijen = List.of(rij("A", 40, 12), rij("B", 3, 0), rij("C", 30, 15));
    List<Standaanval.Deel> alleenKlein =
        rijen.stream()
            .map(
                rij ->
                    rij.met(
                        rij.code().equals("B")
                            ? new Besluit(Verberging.KLEIN, Verberging.KLEIN)
                            : Besluit.ALLES_GETOOND))
            .map(BeschermingTest::deel)
            .toList();

    assertThat(Standaanval.isVeilig(alleenKlein, personen(alleenKlein), DREMPEL, List.of()))
        .isFalse();
    assertThat(Standaanval.grenzen(alleenKlein, List.of()).get("B.INDIVIDUEEL").breedte()).isZero();
  }

  @Test
  void whatIsHiddenOfAMinistryWithoutSmallGroupsIsNothing() {
    List<Standaanval.Deel> tabel =
        beschermd(List.of(rij("A", 40, 12), rij("B", 30, 0), rij("C", 30, 15)));

    assertThat(tabel).allMatch(deel -> deel.grondslag().besluit().equals(Besluit.ALLES_GETOOND));
  }

  private static LineairProgramma programma(List<Standaanval.Deel> tabel) {
    LineairProgramma programma = new LineairProgramma(onbekenden(tabel));
    List<Standaanval.Deel> gesplitst =
        tabel.stream().filter(Standaanval.Deel::nietUitgesplitst).toList();
    programma.som(
        gesplitst.stream().map(deel -> deel.code() + ".INDIVIDUEEL"),
        som(gesplitst.stream().map(deel -> deel.cijfers().individueel())));
    programma.som(
        gesplitst.stream().map(deel -> deel.code() + ".INLEEN"),
        som(gesplitst.stream().map(deel -> deel.cijfers().inleen())));
    gesplitst.stream()
        .filter(deel -> !deel.verborgen())
        .forEach(
            deel ->
                programma.som(
                    Stream.of(deel.code() + ".INDIVIDUEEL", deel.code() + ".INLEEN"),
                    som(Stream.of(deel.cijfers().individueel(), deel.cijfers().inleen()))));
    return programma;
  }

  private static double som(Stream<Optional<Breuk>> cijfers) {
    return cijfers
        .flatMap(Optional::stream)
        .map(Breuk::waarde)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .doubleValue();
  }

  private static List<String> onbekenden(List<Standaanval.Deel> tabel) {
    return tabel.stream()
        .filter(Standaanval.Deel::nietUitgesplitst)
        .flatMap(deel -> Stream.of(deel.code() + ".INDIVIDUEEL", deel.code() + ".INLEEN"))
        .toList();
  }

  /** The reader who lays two quarters side by side and takes what one shows as true of both. */
  @Test
  void noHiddenCellIsKnownMoreNarrowlyByWhatIsReadBesideIt() {
    int verschillend = 0;
    for (int ronde = 0; ronde < 1_000; ronde++) {
      List<Grondslag> delen = ministerie();
      Patroon eerder = patroon(beschermd(delen));
      List<Standaanval.Deel> tabel = beschermd(gegroeid(delen), List.of(eerder));

      Map<String, Grens> grenzen = Standaanval.grenzen(tabel, List.of(eerder));

      List<Standaanval.Deel> anders =
          tabel.stream()
              .filter(Standaanval.Deel::verborgen)
              .filter(deel -> !eerder.rijen().containsKey(deel.code()))
              .toList();
      boolean allesWeg = tabel.stream().allMatch(Standaanval.Deel::verborgen);
      if (!anders.isEmpty() && !allesWeg) {
        verschillend++;
        assertThat(anders)
            .as("%s beside %s", tabel, eerder)
            .hasSizeGreaterThan(1)
            .allMatch(deel -> grenzen.get(deel.code() + ".SAMEN").breedte().signum() > 0);
      }
    }
    assertThat(verschillend).isPositive();
  }

  @Test
  void theAttackerFindsTheOneUnitThatAnotherVersionShows() {
    List<Standaanval.Deel> tabel =
        Stream.of(rij("A", 9, 0), rij("B", 12, 0), rij("X", 3, 0), rij("Z", 40, 0))
            .map(
                rij ->
                    rij.code().equals("Z")
                        ? rij
                        : rij.met(new Besluit(Verberging.KLEIN, Verberging.KLEIN)))
            .map(BeschermingTest::deel)
            .toList();
    Patroon vastgesteld = new Patroon(Map.of("A", 9, "B", 12), Set.of());

    assertThat(Standaanval.isVeilig(tabel, personen(tabel), DREMPEL, List.of())).isTrue();
    assertThat(Standaanval.isVeilig(tabel, personen(tabel), DREMPEL, List.of(vastgesteld)))
        .isFalse();
    assertThat(Standaanval.grenzen(tabel, List.of(vastgesteld)).get("X.SAMEN").breedte().signum())
        .isZero();
  }

  private List<Grondslag> gegroeid(List<Grondslag> delen) {
    return delen.stream()
        .map(
            deel ->
                rij(
                    deel.code(),
                    Math.max(0, deel.personen().individueel() + random.nextInt(13) - 6),
                    deel.personen().inleen()))
        .toList();
  }

  private static Patroon patroon(List<Standaanval.Deel> tabel) {
    return new Patroon(
        tabel.stream()
            .filter(Standaanval.Deel::verborgen)
            .collect(
                Collectors.toMap(
                    Standaanval.Deel::code, deel -> deel.grondslag().personen().totaal())),
        tabel.stream()
            .filter(Standaanval.Deel::nietUitgesplitst)
            .map(Standaanval.Deel::code)
            .collect(Collectors.toSet()));
  }

  private static Tabel personen(List<Standaanval.Deel> tabel) {
    return Tabel.zonderOverlap(
        tabel.stream()
            .map(Standaanval.Deel::grondslag)
            .map(
                rij ->
                    new Rij(
                        rij.code(),
                        rij.personen().totaal(),
                        List.of(
                            new Rij.Groep(rij.personen().individueel(), false),
                            new Rij.Groep(rij.personen().inleen(), false))))
            .toList());
  }

  private static List<Standaanval.Deel> beschermd(List<Grondslag> delen) {
    return beschermd(delen, List.of());
  }

  private static List<Standaanval.Deel> beschermd(List<Grondslag> delen, List<Patroon> naast) {
    List<Grondslag> rijen = new ArrayList<>(List.of(totaal()));
    rijen.addAll(delen);
    return new Bescherming(DREMPEL)
            .bescherm(
                new Telling(3, rijen, Telling.Meervoudig.GEEN),
                new Eerder(Set.of(), Set.of(), naast),
                JAAR)
            .stream()
            .filter(rij -> !rij.isTotaal())
            .map(BeschermingTest::deel)
            .toList();
  }

  private static Standaanval.Deel deel(Grondslag rij) {
    return new Standaanval.Deel(rij, Kerncijfers.van(rij, JAAR, 3));
  }

  private List<Grondslag> ministerie() {
    return IntStream.range(0, 3 + random.nextInt(7))
        .mapToObj(
            i -> rij("D" + i, random.nextInt(40), random.nextBoolean() ? 0 : random.nextInt(25)))
        .toList();
  }

  /** A unit with so many persons in service, and so many hired in. */
  private Grondslag rij(String code, int individueel, int inleen) {
    return new Grondslag(
        code,
        code,
        "concern",
        Optional.of(BigDecimal.valueOf(1000)),
        Optional.of(uren(individueel, 8, 36)),
        Optional.of(BigDecimal.valueOf(random.nextInt(10))),
        Optional.of(uren(inleen, 50, 400)),
        new Grondslag.Personen(individueel + inleen, individueel, inleen),
        Besluit.ALLES_GETOOND);
  }

  private BigDecimal uren(int personen, int minst, int meest) {
    return BigDecimal.valueOf(
        IntStream.range(0, personen).map(i -> minst + random.nextInt(meest - minst + 1)).sum());
  }

  private static Grondslag totaal() {
    return new Grondslag(
        Grondslag.TOTAAL,
        "VWS",
        "VWS",
        Optional.empty(),
        Optional.of(BigDecimal.ONE),
        Optional.empty(),
        Optional.of(BigDecimal.ONE),
        new Grondslag.Personen(0, 0, 0),
        Besluit.ALLES_GETOOND);
  }
}
