package nl.inclusiemonitor.doelstelling.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.inclusiemonitor.doelstelling.telling.Telbescherming.Cel;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import org.junit.jupiter.api.Test;

/** What is hidden of counts, and an attacker who subtracts all that is shown. */
class TelbeschermingTest {
  private static final int DREMPEL = 10;
  private static final List<String> GESLACHT = List.of("vrouw", "man");

  @Test
  void aSmallUnitHidesAndAnotherWithItSoThatTheTotalDoesNotGiveItBack() {
    Map<Cel, Besluit> besluit =
        Telbescherming.besluit(
            List.of(tabel("15+", rij("KERN", 60, 40), rij("RIVM", 20, 30), rij("SCP", 2, 3))),
            DREMPEL);

    assertThat(besluit.get(new Cel("15+", "SCP")).verbergtRij()).isTrue();
    assertThat(besluit.get(new Cel("15+", "RIVM")).verbergtRij()).isTrue();
    assertThat(besluit.get(new Cel("15+", "KERN"))).isEqualTo(Besluit.ALLES_GETOOND);
    assertThat(besluit.get(new Cel("15+", Teltabel.TOTAAL))).isEqualTo(Besluit.ALLES_GETOOND);
  }

  @Test
  void aUnitWithAFewOfOneValueShowsHowManyPeopleItHasAndNotHowTheyAreDivided() {
    Map<Cel, Besluit> besluit =
        Telbescherming.besluit(
            List.of(tabel("alle", rij("KERN", 60, 40), rij("RIVM", 30, 30), rij("IGJ", 3, 30))),
            DREMPEL);

    Besluit igj = besluit.get(new Cel("alle", "IGJ"));
    assertThat(igj.verbergtRij()).isFalse();
    assertThat(igj.verbergtUitsplitsing()).isTrue();
    assertThat(besluit.get(new Cel("alle", "RIVM")).verbergtUitsplitsing()).isTrue();
  }

  /** All minus the lower scales is the top. */
  @Test
  void aSmallTopIsNotGivenBackByTheOtherScalesOfItsUnit() {
    Map<Cel, Besluit> besluit =
        Telbescherming.besluit(
            List.of(
                tabel("alle", rij("KERN", 300, 300), rij("RIVM", 300, 200), rij("SCP", 42, 33)),
                tabel("1-10", rij("KERN", 100, 100), rij("RIVM", 200, 100), rij("SCP", 20, 15)),
                tabel("11-14", rij("KERN", 100, 100), rij("RIVM", 50, 50), rij("SCP", 20, 15)),
                tabel("15+", rij("KERN", 100, 100), rij("RIVM", 50, 50), rij("SCP", 2, 3))),
            DREMPEL);

    long getoond =
        Stream.of("alle", "1-10", "11-14", "15+")
            .filter(schaal -> !besluit.get(new Cel(schaal, "SCP")).verbergtRij())
            .count();
    assertThat(getoond).isLessThanOrEqualTo(2);
    assertThat(besluit.get(new Cel("15+", "SCP")).verbergtRij()).isTrue();
  }

  @Test
  void aScaleThatWasNotDeliveredIsNotGivenBackEither() {
    Map<Cel, Besluit> besluit =
        Telbescherming.besluit(
            List.of(
                tabel("alle", rij("KERN", 300, 300), rij("SCP", 42, 33)),
                tabel("1-10", rij("KERN", 100, 100), rij("SCP", 20, 15)),
                tabel("11-14", rij("KERN", 100, 100), rij("SCP", 20, 15))),
            DREMPEL);

    assertThat(
            Stream.of("alle", "1-10", "11-14")
                .anyMatch(schaal -> besluit.get(new Cel(schaal, "SCP")).verbergtRij()))
        .isTrue();
  }

  /** Two thousand ministries, each laid before somebody who knows linear algebra. */
  @Test
  void nobodyComputesASmallGroupFromAllThatIsShown() {
    for (int zaad = 0; zaad < 2000; zaad++) {
      Random toeval = new Random(zaad);
      List<Teltabel> tabellen = verzin(toeval);

      Map<Cel, Besluit> besluit = Telbescherming.besluit(tabellen, DREMPEL);

      assertThat(new Aanval(tabellen, besluit).gekraakt()).as("seed %d", zaad).isEmpty();
    }
  }

  private static List<Teltabel> verzin(Random toeval) {
    List<String> bladen = List.of("1-10", "11-12", "13-14", "15+");
    int onderdelen = 2 + toeval.nextInt(5);
    Map<String, List<Telrij>> geteld = new HashMap<>();
    for (int i = 0; i < onderdelen; i++) {
      int omvang = toeval.nextInt(4) == 0 ? 12 : toeval.nextInt(3) == 0 ? 30 : 200;
      for (String blad : bladen) {
        Telrij rij =
            rij(
                "U" + i,
                toeval.nextInt(omvang),
                toeval.nextInt(3) == 0 ? 0 : toeval.nextInt(omvang));
        geteld.computeIfAbsent(blad, nieuw -> new ArrayList<>()).add(rij);
      }
    }
    geteld.put("11-14", som(geteld.get("11-12"), geteld.get("13-14")));
    geteld.put("alle", som(som(geteld.get("1-10"), geteld.get("11-14")), geteld.get("15+")));
    return geteld.entrySet().stream()
        .filter(deze -> toeval.nextInt(4) > 0)
        .map(deze -> new Teltabel(deze.getKey(), GESLACHT, deze.getValue()))
        .toList();
  }

  private static List<Telrij> som(List<Telrij> een, List<Telrij> ander) {
    List<Telrij> samen = new ArrayList<>();
    for (int i = 0; i < een.size(); i++) {
      samen.add(
          new Telrij(
              een.get(i).onderdeel(),
              Telrij.som(een.get(i).aantallen(), ander.get(i).aantallen(), 1),
              List.of()));
    }
    return samen;
  }

  private static Teltabel tabel(String schaalgroep, Telrij... rijen) {
    return new Teltabel(schaalgroep, GESLACHT, List.of(rijen));
  }

  private static Telrij rij(String onderdeel, int vrouw, int man) {
    return new Telrij(onderdeel, List.of(vrouw, man), List.of());
  }
}
