package nl.inclusiemonitor.demo.ministerie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.demo.bestand.Regel;
import nl.inclusiemonitor.demo.bestand.Soort;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.RecordLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The totals that others hand in hold what the sources of 2022 published. */
class JaaropgavenTest {
  private static final Ministerie MINISTERIE = Ministerie.generate(Ministerie.DEMO_ZAAD);
  private static final int SCHAALGROEP = 2;
  private static final int KENMERK = 3;
  private static final int WAARDE = 4;

  /** The generator shares no code with the product, so only a test holds it to the layout. */
  @ParameterizedTest
  @EnumSource
  void elkBestandHeeftDeKolommenVanZijnLayout(Soort soort) {
    RecordLayout layout = Leveringsoort.of(soort.naam()).orElseThrow().layout();
    Set<String> verplicht =
        layout.kolommen().stream()
            .filter(Kolom::verplicht)
            .map(Kolom::naam)
            .collect(Collectors.toSet());

    assertThat(soort.kolommen())
        .isSubsetOf(layout.kolommen().stream().map(Kolom::naam).toList())
        .containsAll(verplicht);
  }

  @Test
  void deCultureleDiversiteitVanBeginTweeentwintigIsDieVanDeBronnen() {
    assertThat(opgaven(2022, 1, Soort.CULTURELE_DIVERSITEIT))
        .extracting(
            regel -> regel.sleutel().get(0) + " " + regel.sleutel().get(1),
            regel -> regel.waarden().get(0).toString())
        .contains(
            tuple("VWS-breed alle", "12"),
            tuple("VWS-breed 11-14", "8"),
            tuple("kern 11-14", "9.4"),
            tuple("VWS-breed 15+", "1"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2021, 2022})
  void vanSchaalVijftienEnHogerIsDrieenvijftigProcentVrouw(int jaar) {
    List<Regel.Opgave> hoog =
        opgaven(jaar, 4, Soort.PO_JAARCIJFERS).stream()
            .filter(regel -> regel.sleutel().get(SCHAALGROEP).equals("15+"))
            .toList();
    int vrouwen =
        som(hoog.stream().filter(r -> r.sleutel().get(WAARDE).equals("vrouw")).toList(), 0);

    assertThat(procent(vrouwen, som(hoog, 0))).isEqualTo("53");
  }

  @ParameterizedTest
  @ValueSource(ints = {2021, 2022})
  void deLeeftijdsklassenSamenZijnHetHelePersoneel(int jaar) {
    List<Regel.Opgave> leeftijd =
        opgaven(jaar, 4, Soort.PO_JAARCIJFERS).stream()
            .filter(regel -> regel.sleutel().get(KENMERK).equals("leeftijdsklasse"))
            .toList();
    int personen =
        MINISTERIE
            .bestand(new Kwartaal(jaar, 4), Soort.BEZETTING)
            .orElseThrow()
            .goedgekeurd(Regel.Bezetting.class)
            .stream()
            .mapToInt(Regel.Bezetting::personen)
            .sum();

    assertThat(som(leeftijd, 0)).isEqualTo(personen);
    assertThat(leeftijd).allMatch(regel -> (int) regel.waarden().get(0) >= 0);
  }

  @Test
  void ongeveerTienProcentVanDeVacaturehoudersIsGetraind() {
    List<Regel.Opgave> training = opgaven(2022, 3, Soort.TRAINING_SELECTIE);

    assertThat(procent(som(training, 1), som(training, 0))).isEqualTo("10");
  }

  @Test
  void hetMedewerkersonderzoekHeeftLageScoresEnEenTeKleineGroep() {
    List<Regel.Opgave> mto = opgaven(2022, 4, Soort.MTO);

    assertThat(mto)
        .anyMatch(
            regel ->
                regel.waarden().get(0).equals("J")
                    && ((BigDecimal) regel.waarden().get(1)).intValue() < 70);
    assertThat(mto).anyMatch(regel -> getal(regel, 2) < 10);
  }

  @Test
  void deUrenVanEenJaarPassenBijDeBezetting() {
    BigDecimal uren =
        (BigDecimal) opgaven(2022, 4, Soort.VERLOONDE_UREN_TOTAAL).get(0).waarden().get(0);

    assertThat(uren).isBetween(new BigDecimal("5900000"), new BigDecimal("6100000"));
  }

  @Test
  void deInclusiemetingIsNogNietGeweest() {
    assertThat(Arrays.stream(Soort.values()).map(Soort::naam)).doesNotContain("inclusiemeting");
  }

  private static List<Regel.Opgave> opgaven(int jaar, int kwartaal, Soort soort) {
    return MINISTERIE
        .bestand(new Kwartaal(jaar, kwartaal), soort)
        .orElseThrow()
        .goedgekeurd(Regel.Opgave.class);
  }

  private static int som(List<Regel.Opgave> regels, int waarde) {
    return regels.stream().mapToInt(regel -> getal(regel, waarde)).sum();
  }

  private static int getal(Regel.Opgave regel, int waarde) {
    return Integer.parseInt(regel.waarden().get(waarde).toString());
  }

  private static String procent(int deel, int geheel) {
    return BigDecimal.valueOf(deel * 100L)
        .divide(BigDecimal.valueOf(geheel), 0, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
