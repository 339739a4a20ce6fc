package nl.inclusiemonitor.banenafspraak;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Kerncijfers;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.Telling;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.DisclosureControl.Eerder;
import nl.inclusiemonitor.privacy.disclosure.Grens;
import nl.inclusiemonitor.privacy.disclosure.Verberging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sum over a hidden division tells of its parts to who knows that hours are whole. */
class DelingTest {
  private static final int DREMPEL = 10;
  private static final Lezer ZONDER_PERSOONSREGELS = new Lezer(Set.of(), false, false);
  private static final Besluit NIET_UITGESPLITST =
      new Besluit(Verberging.NEE, Verberging.AANVULLEND);
  private static final WettelijkeParameters JAAR =
      new WettelijkeParameters(
          UUID.fromString("00000000-0000-7000-8000-000000000001"),
          2022,
          "quotumheffing",
          1,
          Optional.of(new BigDecimal("2.69")),
          "vastgesteld",
          new BigDecimal("36"),
          new BigDecimal("25.5"),
          new BigDecimal("1331"),
          new BigDecimal("5000"),
          false,
          "Wfsv art. 38f",
          "test");

  private final Random random = new Random(20220930);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aSumTellsNoMoreOfItsPartsThanThatTheyAddUp(int maanden) {
    int geheim = 0;
    for (int ronde = 0; ronde < 300; ronde++) {
      Stand stand = stand(ministerie(), maanden);
      List<Standaanval.Deel> tabel =
          stand.onderdelen().stream()
              .map(rij -> new Standaanval.Deel(rij, Kerncijfers.van(rij, JAAR, maanden)))
              .toList();
      Map<String, Grens> grenzen = Standaanval.grenzen(tabel, List.of());
      for (Standregel regel : Standweergave.van(stand, ZONDER_PERSOONSREGELS).dienstonderdelen()) {
        if (regel.individueel().onderdrukt() && !regel.gerealiseerd().onderdrukt()) {
          geheim++;
          Grens grens = grenzen.get(regel.code() + ".INDIVIDUEEL");
          double van = grens.van().doubleValue();
          double tot = grens.tot().doubleValue();

          List<Integer> mogelijk = aanval(regel, maanden).contracturen(van, tot);

          assertThat(mogelijk)
              .as("%s", regel)
              .hasSize((int) (Math.floor(tot * 25.5) - Math.ceil(van * 25.5)) + 1);
        }
      }
    }
    assertThat(geheim).isGreaterThan(100);
  }

  /** What the exact fraction would tell: the attacker is no straw man. */
  @Test
  void theExactSumGivesTheDivisionBack() {
    Stand stand = stand(List.of(rij("A", 12, 4), rij("B", 3, 15), rij("C", 40, 30)), 3);
    Grondslag deel = stand.onderdelen().get(0);
    Standregel precies = Standregel.van(stand, deel, stand.cijfers(deel), true);

    List<Integer> mogelijk = aanval(precies, 3).contracturen();

    assertThat(mogelijk)
        .contains(deel.individueelUren().orElseThrow().intValueExact())
        .hasSizeLessThan(DREMPEL);
  }

  @Test
  void theSumIsRoundedAndAllThatFollowsFollowsFromThat() {
    Grondslag deel = rij("A", "123.4", "1000.5", "10.125", "1234.25").met(NIET_UITGESPLITST);
    Stand stand = metRijen(List.of(deel), 3);

    Standregel regel = Standregel.van(stand, deel, stand.cijfers(deel), false);

    // 1.000,5 / 25,5 + 1.234,25 × 4 / 1.331 = 42,9444…
    assertThat(regel.individueelEnInleen().waarde()).contains("42.94");
    assertThat(regel.individueelEnInleen().teller()).contains("42.94");
    assertThat(regel.individueelEnInleen().noemer()).contains("1");
    assertThat(regel.gerealiseerd().waarde()).contains("53.065");
    assertThat(
            new BigDecimal(regel.quotum().waarde().orElseThrow())
                .subtract(new BigDecimal(regel.tekort().waarde().orElseThrow())))
        .isEqualByComparingTo("53.065");
    assertThat(List.of(regel.individueelEnInleen(), regel.gerealiseerd(), regel.tekort()))
        .allMatch(Cijfer::afgerond);
    assertThat(regel.realisatiePercentage().afgerond()).isTrue();
    assertThat(regel.quotum().afgerond()).isFalse();
    assertThat(regel.binnenwerk().afgerond()).isFalse();
  }

  /** The sum of one part would be that part: with Binnenwerk beside it «ten minste» told it. */
  @Test
  void ofADivisionWithOnePartNothingIsTold() {
    Grondslag deel =
        new Grondslag(
            "A",
            "A",
            "concern",
            Optional.of(BigDecimal.TEN),
            Optional.of(BigDecimal.valueOf(275)),
            Optional.of(BigDecimal.valueOf(30)),
            Optional.empty(),
            new Grondslag.Personen(12, 12, 0),
            NIET_UITGESPLITST);
    Stand stand = metRijen(List.of(deel), 0);

    Standregel regel = Standregel.van(stand, deel, stand.cijfers(deel), false);

    assertThat(
            List.of(
                regel.individueel(),
                regel.binnenwerk(),
                regel.inleen(),
                regel.individueelEnInleen(),
                regel.gerealiseerd(),
                regel.realisatiePercentage(),
                regel.tekort()))
        .allMatch(Cijfer::onderdrukt)
        .allMatch(cijfer -> cijfer.waarde().isEmpty());
    assertThat(Standregel.van(stand, deel, stand.cijfers(deel), true).gerealiseerd().weergave())
        .isEqualTo("ten minste 40,78");
  }

  private static Delingsaanval aanval(Standregel regel, int maanden) {
    Map<String, Cijfer> cijfers =
        Map.of(
            "quotum", regel.quotum(),
            "binnenwerk", regel.binnenwerk(),
            "individueelEnInleen", regel.individueelEnInleen(),
            "gerealiseerd", regel.gerealiseerd(),
            "realisatiePercentage", regel.realisatiePercentage(),
            "tekort", regel.tekort());
    return Delingsaanval.op(
        naam -> Optional.ofNullable(cijfers.get(naam)).flatMap(Cijfer::waarde).map(BigDecimal::new),
        maanden);
  }

  private List<Grondslag> ministerie() {
    return IntStream.range(0, 3 + random.nextInt(7))
        .mapToObj(
            i -> rij("D" + i, random.nextInt(40), random.nextBoolean() ? 0 : random.nextInt(25)))
        .toList();
  }

  private Grondslag rij(String code, int individueel, int inleen) {
    return rij(
        code,
        Integer.toString(100 + random.nextInt(900)),
        uren(individueel, 8, 36),
        random.nextInt(1000) + "e-2",
        uren(inleen, 50, 400),
        new Grondslag.Personen(individueel + inleen, individueel, inleen));
  }

  private String uren(int personen, int minst, int meest) {
    return Integer.toString(
        IntStream.range(0, personen).map(i -> minst + random.nextInt(meest - minst + 1)).sum());
  }

  private static Stand stand(List<Grondslag> delen, int maanden) {
    List<Grondslag> rijen = new ArrayList<>(List.of(rij(Grondslag.TOTAAL, "1", "1", "1", "1")));
    rijen.addAll(delen);
    List<Grondslag> beschermd =
        new Bescherming(DREMPEL)
            .bescherm(new Telling(maanden, rijen, Telling.Meervoudig.GEEN), Eerder.NIETS, JAAR);
    return metRijen(beschermd.subList(1, beschermd.size()), maanden);
  }

  private static Stand metRijen(List<Grondslag> delen, int maanden) {
    return new Stand(
        UUID.fromString("00000000-0000-7000-8000-000000000002"),
        Kwartaal.parse("2022-Q3"),
        1,
        "voorlopig",
        Optional.of(JAAR),
        Optional.empty(),
        maanden,
        DREMPEL,
        false,
        Instant.EPOCH,
        List.of(),
        rij(Grondslag.TOTAAL, "1", "1", "1", "1"),
        delen);
  }

  private static Grondslag rij(
      String code, String fte, String individueel, String binnenwerk, String inleen) {
    return rij(code, fte, individueel, binnenwerk, inleen, new Grondslag.Personen(0, 0, 0));
  }

  private static Grondslag rij(
      String code,
      String fte,
      String individueel,
      String binnenwerk,
      String inleen,
      Grondslag.Personen personen) {
    return new Grondslag(
        code,
        code,
        code.equals(Grondslag.TOTAAL) ? Grondslag.TOTAAL : "concern",
        Optional.of(new BigDecimal(fte)),
        Optional.of(new BigDecimal(individueel)),
        Optional.of(new BigDecimal(binnenwerk)),
        Optional.of(new BigDecimal(inleen)),
        personen,
        Besluit.ALLES_GETOOND);
  }
}
