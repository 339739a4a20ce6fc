package nl.inclusiemonitor.banenafspraak.berekening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import org.junit.jupiter.api.Test;

/** The nine cases that were published or follow from the law (domein.md §2). */
class PublishedCasesTest {

  @Test
  void case1QuotumOf2500FteIn2018() {
    Breuk quotum = Quotum.quotum(getal("2500"), Wet.met("1.93"));

    assertThat(quotum.afgerond(2)).isEqualByComparingTo("68.12");
    assertThat(quotum.afgerond(0)).isEqualByComparingTo("68");
  }

  @Test
  void case2WhatIsStillNeeded() {
    Breuk tekort = Breuk.geheel(getal("68")).min(Breuk.geheel(getal("40")));

    assertThat(tekort.waarde()).isEqualByComparingTo("28");
  }

  @Test
  void case3JobsInContractHours() {
    WettelijkeParameters jaar = Wet.met("2.69");

    assertThat(Quotum.banenVanWeekuren(getal("24"), jaar).afgerond(4))
        .isEqualByComparingTo("0.9412");
    assertThat(Quotum.banenVanWeekuren(getal("25.5"), jaar).waarde()).isEqualByComparingTo("1");
    assertThat(Quotum.banenVanWeekuren(getal("36"), jaar).afgerond(4))
        .isEqualByComparingTo("1.4118");
  }

  @Test
  void case4LegalShortageIsFlooredThreeTimes() {
    WettelijkeParameters jaar = Wet.met("2.69");

    BigDecimal tekort = WettelijkTekort.tekort(getal("1879200"), getal("20000"), jaar);

    assertThat(tekort).isEqualByComparingTo("22.9");
    assertThat(WettelijkTekort.heffing(tekort, jaar)).isEqualByComparingTo("114500");
  }

  @Test
  void case5RealisationOfTheStateIn2022() {
    Breuk realisatie =
        Quotum.realisatiePercentage(Breuk.geheel(getal("3749")), Breuk.geheel(getal("5144")));

    assertThat(realisatie.afgerond(1)).isEqualByComparingTo("72.9");
  }

  @Test
  void case6PercentageOf2018FollowsFromItsFormula() {
    Breuk banen = Breuk.geheel(getal("13504").add(getal("11250")).add(getal("534")));
    Breuk vereist = banen.maal(getal("1331")).maal(getal("100"));
    Breuk uren = Breuk.geheel(getal("1073426.07").multiply(getal("1623")));

    Breuk percentage = vereist.gedeeldDoor(uren);

    assertThat(percentage.naarBeneden(5)).isEqualByComparingTo("1.93197");
    assertThat(percentage.naarBeneden(2)).isEqualByComparingTo("1.93");
  }

  @Test
  void case7TwoPricesOfABinnenwerkJobDiffer() {
    Breuk gecontracteerd = Breuk.geheel(getal("2700000")).gedeeldDoor(Breuk.geheel(getal("70.35")));
    Breuk extra = Breuk.geheel(getal("1100000")).gedeeldDoor(Breuk.geheel(getal("21")));

    assertThat(Eenheid.EURO.weergave(gecontracteerd)).isEqualTo("€ 38.380");
    assertThat(Eenheid.EURO.weergave(extra)).isEqualTo("€ 52.381");
  }

  @Test
  void case8SurplusOfOneUnitMakesUpForAnother() {
    Kerncijfers een = kerncijfers("14");
    Kerncijfers ander = kerncijfers("5");

    Breuk geheel = een.tekort().orElseThrow().plus(ander.tekort().orElseThrow());
    Breuk somVanTekorten =
        List.of(een, ander).stream()
            .map(cijfers -> cijfers.tekort().orElseThrow())
            .filter(tekort -> tekort.signum() > 0)
            .reduce(Breuk.NUL, Breuk::plus);

    assertThat(een.tekort().orElseThrow().waarde()).isEqualByComparingTo("-4");
    assertThat(ander.tekort().orElseThrow().waarde()).isEqualByComparingTo("5");
    assertThat(geheel.waarde()).isEqualByComparingTo("1");
    assertThat(somVanTekorten.waarde()).isEqualByComparingTo("5");
  }

  @Test
  void case9EqualBezettingAtThePercentageOf2023() {
    Breuk quotum2022 = Breuk.geheel(getal("23.3")).gedeeldDoor(Breuk.geheel(getal("0.166")));
    Breuk quotum2023 = quotum2022.maal(getal("2.95")).gedeeldDoor(Breuk.geheel(getal("2.69")));
    Breuk gerealiseerd = quotum2022.maal(getal("0.834"));

    assertThat(quotum2022.afgerond(1)).isEqualByComparingTo("140.4");
    assertThat(quotum2023.afgerond(1)).isEqualByComparingTo("153.9");
    assertThat(quotum2023.min(gerealiseerd).afgerond(1)).isEqualByComparingTo("36.9");
  }

  /** A unit with a quotum of exactly 10 jobs: 250 fte × 36 / 22,5 × 2,5 %. */
  private static Kerncijfers kerncijfers(String gerealiseerd) {
    WettelijkeParameters jaar = Wet.met("2.5", "22.5");
    return Kerncijfers.van(
        new Grondslag(
            "RIVM",
            "RIVM",
            "concern",
            Optional.of(getal("250")),
            Optional.of(BigDecimal.ZERO),
            Optional.of(getal(gerealiseerd)),
            Optional.of(BigDecimal.ZERO),
            new Grondslag.Personen(20, 20, 0),
            Besluit.ALLES_GETOOND),
        jaar,
        3);
  }

  private static BigDecimal getal(String text) {
    return new BigDecimal(text);
  }
}
