package nl.inclusiemonitor.plan.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inclusiemonitor.plan.begroting.Begroting.Begrotingsjaar;
import nl.inclusiemonitor.plan.begroting.Begroting.Einde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BegrotingTest {
  /** The posts of the factsheet, as a ministry would record them. */
  private static final List<Post> MINISTERIE =
      List.of(
          post("B-1", "structureel", "afgeroomd", "2700000", "", "2021", "2", "70.35"),
          post("B-2", "incidenteel", "beschikbaar", "2700000", "2022", "2022", "2", "70.35"),
          post("B-3", "structureel", "aangevraagd", "", "2023", "", "2", ""),
          post("B-4", "structureel", "verplicht", "1100000", "", "", "2", "21"),
          post("B-5", "incidenteel", "beschikbaar", "200000", "2022", "", "4", ""),
          post("B-6", "structureel", "beschikbaar", "", "", "", "1", ""));

  @Test
  void caseSevenTheTwoCostsOfABinnenwerkJobAreBothShownAndTheirDifferenceIsFlagged() {
    Spoorkosten spoor2 = Begroting.van(MINISTERIE, 2022).kosten().get(0);

    assertThat(spoor2.spoor()).contains("2");
    assertThat(spoor2.posten())
        .extracting(kosten -> kosten.code() + " " + euro(kosten.perBaan()))
        .containsExactly("B-2 38380", "B-4 52381");
    Spoorkosten.Verschil verschil = spoor2.verschil().orElseThrow();
    assertThat(verschil.laagste()).isEqualTo("B-2");
    assertThat(verschil.hoogste()).isEqualTo("B-4");
    assertThat(euro(verschil.perBaan())).isEqualTo("14001");
    assertThat(spoor2.bedrag()).isEqualTo("3800000");
    assertThat(spoor2.banen()).isEqualTo("91.35");
    assertThat(euro(spoor2.perBaan())).isEqualTo("41598");
  }

  @Test
  void moneyThatEndsLeavesItsJobsWithoutMoneyFromTheNextYearOn() {
    Begroting begroting = Begroting.van(MINISTERIE, 2022);

    assertThat(begroting.horizon()).isEqualTo(2024);
    assertThat(begroting.jaren())
        .extracting(
            jaar -> jaar.jaar() + " " + jaar.banen() + " " + jaar.banenZonderGeld().orElse("-"))
        .containsExactly("2021 70.35 -", "2022 70.35 -", "2023 0 70.35", "2024 0 70.35");
    assertThat(begroting.eindigt())
        .containsExactly(
            new Einde(
                "B-2", "B-2", Optional.of("2"), 2022, Optional.of("2700000"), Optional.of("70.35")),
            new Einde(
                "B-5", "B-5", Optional.of("4"), 2022, Optional.of("200000"), Optional.empty()));
  }

  @Test
  void sumsKeepWhatComesBackApartFromWhatDoesNotAndUnknownIsNeverNought() {
    Begroting begroting = Begroting.van(MINISTERIE, 2022);
    Begrotingsjaar nu = begroting.jaren().get(1);
    Begrotingsjaar straks = begroting.jaren().get(2);

    assertThat(nu.structureel()).isEqualTo(new Bedragsom(Optional.empty(), true, List.of("B-6")));
    assertThat(nu.incidenteel())
        .isEqualTo(new Bedragsom(Optional.of("2900000"), false, List.of("B-2", "B-5")));
    assertThat(nu.opgelegd())
        .isEqualTo(new Bedragsom(Optional.of("1100000"), false, List.of("B-4")));
    assertThat(nu.aangevraagd()).isEqualTo(new Bedragsom(Optional.of("0"), false, List.of()));
    assertThat(straks.incidenteel()).isEqualTo(new Bedragsom(Optional.of("0"), false, List.of()));
    assertThat(straks.aangevraagd())
        .isEqualTo(new Bedragsom(Optional.empty(), true, List.of("B-3")));
  }

  @Test
  void moneyThatFollowsUpAnotherPaysItsJobsAndASurplusOfOneSpoorPaysNoneOfAnother() {
    Begroting begroting =
        Begroting.van(
            List.of(
                post("B-1", "incidenteel", "beschikbaar", "100", "2022", "2022", "2", "10"),
                post("B-2", "structureel", "beschikbaar", "100", "2023", "", "2", "8.5"),
                post("B-3", "structureel", "beschikbaar", "100", "2023", "", "1", "50"),
                post("B-4", "structureel", "beschikbaar", "100", "", "2022", "", "0.25")),
            2022);

    assertThat(begroting.jaren().get(2).banenZonderGeld()).contains("1.75");
  }

  @Test
  void whatIsAgreedAndSpentIsOfThisYearsMoneyOnly() {
    Post nu =
        new Post(
            "B-1",
            "B-1",
            Post.Aard.STRUCTUREEL,
            Post.Status.BESCHIKBAAR,
            Optional.of(new BigDecimal("100")),
            Optional.of(new BigDecimal("80.50")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Begroting begroting =
        Begroting.van(
            List.of(nu, post("B-2", "structureel", "beschikbaar", "7", "2024", "", "", "")), 2022);

    assertThat(begroting.besteding().beschikbaar().bedrag()).contains("100");
    assertThat(begroting.besteding().verplicht().bedrag()).contains("80.5");
    assertThat(begroting.besteding().gerealiseerd().bedrag()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "structureel, beschikbaar,     ,     , 2021 2022 2023 2024, ",
    "structureel, beschikbaar, 2023,     , 2023 2024, ",
    "structureel, verplicht,       ,     , '', ",
    "structureel, beschikbaar,     , 2022, 2021 2022, 2022",
    "structureel, afgeroomd,       , 2021, 2021, ",
    "structureel, afgeroomd,       ,     , '', ",
    "structureel, vervallen,   2022, 2023, 2022 2023, 2023",
    "structureel, aangevraagd,     ,     , '', ",
    "structureel, beschikbaar,     , 2024, 2021 2022 2023 2024, ",
    "incidenteel, beschikbaar,     ,     , 2022, 2022",
    "incidenteel, beschikbaar, 2022,     , 2022, 2022",
    "incidenteel, beschikbaar, 2023,     , 2023, ",
    "incidenteel, beschikbaar, 2022, 2023, 2022 2023, 2023",
  })
  void moneyIsThereInItsYears(
      String aard, String status, String van, String tot, String jaren, Integer eindigtNa) {
    Begroting begroting =
        Begroting.van(List.of(post("B-1", aard, status, "5", van, tot, "2", "1")), 2022);

    assertThat(
            begroting.jaren().stream()
                .filter(jaar -> !jaar.banen().equals("0"))
                .map(jaar -> String.valueOf(jaar.jaar())))
        .isEqualTo(jaren.isEmpty() ? List.of() : List.of(jaren.split(" ")));
    assertThat(begroting.eindigt())
        .extracting(Einde::na)
        .isEqualTo(eindigtNa == null ? List.of() : List.of(eindigtNa));
  }

  private static String euro(String bedrag) {
    return new BigDecimal(bedrag).setScale(0, RoundingMode.HALF_UP).toPlainString();
  }

  private static Post post(
      String code,
      String aard,
      String status,
      String bedrag,
      String van,
      String tot,
      String spoor,
      String banen) {
    return new Post(
        code,
        code,
        Post.Aard.valueOf(aard.toUpperCase(Locale.ROOT)),
        Post.Status.valueOf(status.toUpperCase(Locale.ROOT)),
        ingevuld(bedrag).map(BigDecimal::new),
        Optional.empty(),
        Optional.empty(),
        ingevuld(van).map(Integer::valueOf),
        ingevuld(tot).map(Integer::valueOf),
        ingevuld(spoor),
        ingevuld(banen).map(BigDecimal::new));
  }

  private static Optional<String> ingevuld(String tekst) {
    return Optional.ofNullable(tekst).filter(gegeven -> !gegeven.isEmpty());
  }
}
