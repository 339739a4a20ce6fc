package nl.inclusiemonitor.banenafspraak.prognose.rekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.inclusiemonitor.kalender.Kwartaal;
import org.junit.jupiter.api.Test;

/** The forecast against what anyone can compute by hand, and what holds for every history. */
class VoorspellingTest {
  private static final Kwartaal BEGIN = Kwartaal.parse("2020-Q1");
  private static final List<Double> NIETS = Collections.nCopies(8, 0.0);

  @Test
  void expectsTheLastValueAndTheAverageChange() {
    Voorspelling komend = Voorspelling.van(historie(100, 103, 101, 106), NIETS, 1).orElseThrow();

    assertThat(komend.veranderingen()).isEqualTo(3);
    assertThat(komend.punten().get(0).verwacht()).isEqualTo(108, within(1e-9));
    assertThat(komend.punten().get(7).verwacht()).isEqualTo(122, within(1e-9));
  }

  /** Of changes 3, −2 and 5 one quarter ahead each is as likely: the band is their range. */
  @Test
  void theBandOfOneQuarterIsThatOfTheChangesThemselves() {
    Voorspelling.Punt eerste =
        Voorspelling.van(historie(100, 103, 101, 106), NIETS, 7).orElseThrow().punten().get(0);

    assertThat(eerste.laag()).isEqualTo(104, within(1e-9));
    assertThat(eerste.hoog()).isEqualTo(111, within(1e-9));
  }

  /** All 27 sums of three draws, counted: the golden answer of the third quarter. */
  @Test
  void theBandOfThreeQuartersIsThatOfAllWaysToDrawThem() {
    double[] veranderingen = {3, -2, 5};
    List<Double> alle = new ArrayList<>();
    for (double een : veranderingen) {
      for (double twee : veranderingen) {
        for (double drie : veranderingen) {
          alle.add(106 + een + twee + drie);
        }
      }
    }
    Collections.sort(alle);

    Voorspelling komend = Voorspelling.van(historie(100, 103, 101, 106), NIETS, 3).orElseThrow();

    // A tenth of 27 lies between the third and the fourth; sums differ by 2 or more there.
    assertThat(komend.punten().get(2).laag()).isBetween(alle.get(1), alle.get(4));
    assertThat(komend.punten().get(2).hoog()).isBetween(alle.get(22), alle.get(26));
  }

  @Test
  void whatIsKnownToEndAndWhatIsPlannedCountOnce() {
    List<Kwartaalpunt> historie = new ArrayList<>(historie(100, 100, 100));
    Kwartaal nu = BEGIN.volgende().volgende().volgende();
    historie.add(new Kwartaalpunt(nu, 100, List.of(2.0, 0.0, 5.0)));

    Voorspelling komend = Voorspelling.van(historie, List.of(1.0, 2.0, 3.0, 4.0), 1).orElseThrow();

    assertThat(komend.punten().stream().map(Voorspelling.Punt::verwacht))
        .containsExactly(99.0, 100.0, 96.0, 97.0);
    assertThat(komend.punten().get(3).laag()).isEqualTo(97);
  }

  @Test
  void aKnownEndOfThePastIsNoSurpriseOfThePast() {
    List<Kwartaalpunt> historie = new ArrayList<>();
    Kwartaal kwartaal = BEGIN;
    for (int banen : new int[] {100, 98, 96, 94}) {
      historie.add(new Kwartaalpunt(kwartaal, banen, List.of(2.0)));
      kwartaal = kwartaal.volgende();
    }

    Voorspelling komend = Voorspelling.van(historie, NIETS, 1).orElseThrow();

    assertThat(komend.punten().get(7).verwacht()).isEqualTo(92, within(1e-9));
  }

  @Test
  void tooShortAHistoryOrOneWithGapsGivesNoForecast() {
    assertThat(Voorspelling.van(historie(), NIETS, 1)).isEmpty();
    assertThat(Voorspelling.van(historie(100, 101, 102), NIETS, 1)).isEmpty();
    List<Kwartaalpunt> metGaten =
        List.of(punt("2020-Q1", 1), punt("2020-Q3", 2), punt("2021-Q1", 3), punt("2021-Q3", 4));
    assertThat(Voorspelling.van(metGaten, NIETS, 1)).isEmpty();
  }

  @Test
  void theSameSeedGivesTheSameBandAndTheBandWidens() {
    Random toeval = new Random(42);
    for (int poging = 0; poging < 50; poging++) {
      double[] banen = toeval.doubles(4 + toeval.nextInt(20), 80, 120).toArray();
      List<Kwartaalpunt> historie = historie(banen);

      Voorspelling komend = Voorspelling.van(historie, NIETS, poging).orElseThrow();

      assertThat(Voorspelling.van(historie, NIETS, poging)).contains(komend);
      List<Double> breedte =
          komend.punten().stream().map(punt -> punt.hoog() - punt.laag()).toList();
      assertThat(breedte.get(3)).isGreaterThanOrEqualTo(breedte.get(0));
      assertThat(breedte.get(7)).isGreaterThan(breedte.get(1));
      assertThat(komend.punten())
          .allSatisfy(punt -> assertThat(punt.verwacht()).isBetween(punt.laag(), punt.hoog()));
    }
  }

  @Test
  void theChanceIsTheShareOfFuturesThatReachTheQuotum() {
    Voorspelling komend = Voorspelling.van(historie(100, 101, 102, 103), NIETS, 1).orElseThrow();

    assertThat(komend.kansOp(111)).isEqualTo(1);
    assertThat(komend.kansOp(111.5)).isZero();
  }

  @Test
  void nobodyRealisesLessThanNothing() {
    Voorspelling komend = Voorspelling.van(historie(30, 20, 10, 1), NIETS, 1).orElseThrow();

    assertThat(komend.punten())
        .allSatisfy(punt -> assertThat(punt.laag()).isGreaterThanOrEqualTo(0));
  }

  static List<Kwartaalpunt> historie(double... banen) {
    List<Kwartaalpunt> historie = new ArrayList<>();
    Kwartaal kwartaal = BEGIN;
    for (double aantal : banen) {
      historie.add(new Kwartaalpunt(kwartaal, aantal, List.of()));
      kwartaal = kwartaal.volgende();
    }
    return historie;
  }

  private static Kwartaalpunt punt(String kwartaal, double banen) {
    return new Kwartaalpunt(Kwartaal.parse(kwartaal), banen, List.of());
  }
}
