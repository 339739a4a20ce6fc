package nl.inclusiemonitor.banenafspraak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Kerncijfers;
import nl.inclusiemonitor.banenafspraak.berekening.Klasse;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.Grens;
import nl.inclusiemonitor.privacy.disclosure.Patroon;
import nl.inclusiemonitor.privacy.disclosure.Rij;
import nl.inclusiemonitor.privacy.disclosure.Tabel;
import nl.inclusiemonitor.privacy.disclosure.Verberging;
import org.junit.jupiter.api.Test;

/**
 * What a reader of classes, quota and totals can compute about hidden units. Each person is one
 * job, so that a threshold of persons is one of jobs, and the quotum in jobs is the bezetting in
 * fte.
 */
class KlassebeschermingTest {
  private static final int DREMPEL = 10;
  private static final BigDecimal NETNIET = new BigDecimal("0.0001");
  private static final WettelijkeParameters JAAR =
      new WettelijkeParameters(
          UUID.fromString("00000000-0000-7000-8000-000000000001"),
          2022,
          WettelijkeParameters.QUOTUMHEFFING,
          1,
          Optional.of(new BigDecimal("100")),
          "vastgesteld",
          new BigDecimal("36"),
          new BigDecimal("36"),
          new BigDecimal("1331"),
          new BigDecimal("5000"),
          false,
          "Wfsv art. 38f",
          "test");

  private final Random random = new Random(20220930);

  /** A hidden unit: its persons, its Binnenwerk and its quotum. */
  private record Deel(String code, int personen, int binnenwerk, String quotum) {
    Kerncijfers cijfers() {
      return Kerncijfers.van(
          new Grondslag(
              code,
              code,
              "concern",
              Optional.of(new BigDecimal(quotum)),
              Optional.of(BigDecimal.valueOf(36L * personen)),
              Optional.of(BigDecimal.valueOf(binnenwerk)),
              Optional.of(BigDecimal.ZERO),
              new Grondslag.Personen(personen, personen, 0),
              new Besluit(Verberging.KLEIN, Verberging.KLEIN)),
          JAAR,
          3);
    }
  }

  @Test
  void theClassOfATinyUnitTellsWhetherAnybodyWorksThere() {
    assertThat(
            magGetoond(deel("CCMO", 0, 0, "0.6"), deel("IGJ", 9, 0, "30"), deel("B", 9, 0, "40")))
        .isFalse();
  }

  @Test
  void classesOfUnitsThatAreFarBehindLeaveRoom() {
    assertThat(magGetoond(deel("A", 8, 0, "40"), deel("B", 9, 0, "50"))).isTrue();
  }

  @Test
  void aClassOfOneUnitMayNotGiveTheOtherBack() {
    assertThat(magGetoond(deel("A", 9, 0, "9"), deel("B", 5, 0, "40"))).isFalse();
  }

  /** Of 40 jobs 35 are Binnenwerk: under 80 % of 50 is under 5 persons. */
  @Test
  void whoKnowsTheBinnenwerkKnowsMore() {
    assertThat(magGetoond(deel("A", 4, 0, "60"), deel("B", 9, 0, "60"))).isTrue();
    assertThat(magGetoond(deel("A", 4, 35, "50"), deel("B", 9, 0, "60"))).isFalse();
  }

  @Test
  void whatIsReadBesideItNarrowsTheSumThatClassesAreHeldAgainst() {
    List<Deel> delen =
        List.of(
            deel("A", 9, 0, "40"),
            deel("B", 9, 0, "40"),
            deel("C", 9, 0, "40"),
            deel("D", 9, 0, "40"));
    List<Deel> dichtbij =
        List.of(
            deel("A", 9, 0, "40"),
            deel("B", 9, 0, "9"),
            deel("C", 9, 0, "40"),
            deel("D", 9, 0, "40"));
    Patroon eerder = new Patroon(Map.of("A", 9, "B", 9), Set.of());

    assertThat(bescherming(delen, List.of(eerder)).magGetoond()).isTrue();
    assertThat(bescherming(dichtbij, List.of()).magGetoond()).isTrue();
    assertThat(bescherming(dichtbij, List.of(eerder)).magGetoond()).isFalse();
  }

  @Test
  void noHiddenUnitIsKnownMoreNarrowlyThanTheThresholdByClassesAndTotals() {
    int getoond = 0;
    int nietGetoond = 0;
    for (int ronde = 0; ronde < 2_000; ronde++) {
      List<Deel> delen = delen();
      Klassebescherming bescherming = bescherming(delen, List.of());
      boolean mag = bescherming.magGetoond();
      getoond += mag ? 1 : 0;
      nietGetoond += mag ? 0 : 1;
      if (mag || ronde < 100) {
        LineairProgramma programma = programma(delen);
        int samen = delen.stream().mapToInt(Deel::personen).sum();
        for (Deel deel : delen) {
          Grens uiterst = programma.grens(deel.code());
          if (mag) {
            assertThat(uiterst.breedte().doubleValue())
                .as("%s of %s", deel, delen)
                .isGreaterThanOrEqualTo(Math.min(DREMPEL, samen) - NETNIET.doubleValue());
          }
          Grens aanvaller = bescherming.grenzen().get(deel.code());
          assertThat(aanvaller.van()).isCloseTo(uiterst.van(), within(NETNIET));
          assertThat(aanvaller.tot()).isCloseTo(uiterst.tot(), within(NETNIET));
        }
      }
    }
    assertThat(getoond).isGreaterThan(50);
    assertThat(nietGetoond).isGreaterThan(50);
  }

  private List<Deel> delen() {
    return IntStream.range(0, 2 + random.nextInt(4))
        .mapToObj(
            i ->
                deel(
                    "D" + i,
                    random.nextInt(16),
                    random.nextInt(5),
                    Integer.toString(1 + random.nextInt(60))))
        .toList();
  }

  /** What the reader knows, told to an independent solver by the words of the classes. */
  private static LineairProgramma programma(List<Deel> delen) {
    LineairProgramma programma = new LineairProgramma(delen.stream().map(Deel::code).toList());
    programma.som(delen.stream().map(Deel::code), delen.stream().mapToInt(Deel::personen).sum());
    for (Deel deel : delen) {
      double quotum = Double.parseDouble(deel.quotum());
      double[] banen =
          switch (Klasse.van(deel.cijfers().realisatiePercentage().orElseThrow())) {
            case GEHAALD -> new double[] {quotum, 1_000};
            case TUSSEN_80_EN_100 -> new double[] {0.8 * quotum, quotum};
            case ONDER_80 -> new double[] {0, 0.8 * quotum};
          };
      programma.tussen(
          deel.code(),
          new Grens(
              BigDecimal.valueOf(Math.max(0, banen[0] - deel.binnenwerk())),
              BigDecimal.valueOf(banen[1] - deel.binnenwerk())));
    }
    return programma;
  }

  private static boolean magGetoond(Deel... delen) {
    return bescherming(List.of(delen), List.of()).magGetoond();
  }

  private static Klassebescherming bescherming(List<Deel> delen, List<Patroon> naast) {
    Map<String, Kerncijfers> verborgen = new LinkedHashMap<>();
    delen.forEach(deel -> verborgen.put(deel.code(), deel.cijfers()));
    return new Klassebescherming(
        verborgen,
        Tabel.zonderOverlap(
            delen.stream().map(deel -> new Rij(deel.code(), deel.personen(), List.of())).toList()),
        DREMPEL,
        naast);
  }

  private static Deel deel(String code, int personen, int binnenwerk, String quotum) {
    return new Deel(code, personen, binnenwerk, quotum);
  }
}
