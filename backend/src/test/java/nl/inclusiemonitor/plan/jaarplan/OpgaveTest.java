package nl.inclusiemonitor.plan.jaarplan;

import static nl.inclusiemonitor.banenafspraak.berekening.Eenheid.BANEN;
import static nl.inclusiemonitor.banenafspraak.berekening.Eenheid.FTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.Cijfer.Reden;
import nl.inclusiemonitor.banenafspraak.Cijferbron;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Quotum;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.plan.begroting.Post;
import org.junit.jupiter.api.Test;

/** What a unit needs for 100%, in jobs and hours, and what that costs in each way. */
class OpgaveTest {
  private static final Kwartaal Q3 = Kwartaal.parse("2022-Q3");
  private static final Kwartaal Q4 = Kwartaal.parse("2022-Q4");
  private static final WettelijkeParameters NU = jaar(2022, Optional.of("2.69"));
  private static final WettelijkeParameters STRAKS = jaar(2023, Optional.of("2.95"));
  private static final Cijferbron BRON =
      new Cijferbron(LocalDate.of(2022, 12, 31), "voorlopig", Optional.empty(), List.of());

  @Test
  void withinAYearTheShortageIsTheNeedAndAJobIs25AndAHalfHours() {
    Opgave opgave = opgave(Q3, "1000", "30", STRAKS);

    // 1.000 fte × 36 / 25,5 × 2,69% = 37,976…
    assertThat(opgave.kwartaal()).isEqualTo(Q4);
    assertThat(banen(opgave.gelijk())).isEqualTo("7.98");
    assertThat(opgave.gelijk().uren().orElseThrow().afgerond(1)).isEqualTo("203.4");
    assertThat(opgave.nieuw()).isEmpty();
    assertThat(opgave.telt()).isEqualTo(opgave.gelijk());
  }

  @Test
  void inAnotherYearThePercentageOfThatYearCountsWhenItIsKnown() {
    Opgave opgave = opgave(Q4, "1000", "30", STRAKS);

    // 1.000 fte × 36 / 25,5 × 2,95% = 41,647…
    Opgave.Nieuw nieuw = opgave.nieuw().orElseThrow();
    assertThat(nieuw.jaar()).isEqualTo(2023);
    assertThat(nieuw.status()).isEqualTo("verwacht");
    assertThat(banen(nieuw.behoefte())).isEqualTo("11.65");
    assertThat(banen(opgave.gelijk())).isEqualTo("7.98");
    assertThat(opgave.telt()).isEqualTo(nieuw.behoefte());
  }

  @Test
  void anUnknownPercentageIsNoPercentageOfAnotherYear() {
    Opgave opgave = opgave(Q4, "1000", "30", jaar(2023, Optional.empty()));

    assertThat(opgave.nieuw().orElseThrow().behoefte().reden()).contains("percentage-onbekend");
    assertThat(opgave.nieuw().orElseThrow().behoefte().banen()).isEmpty();
    assertThat(opgave.telt()).isEqualTo(opgave.gelijk());
  }

  @Test
  void aSurplusAsksNothing() {
    Opgave opgave = opgave(Q3, "1000", "50", STRAKS);

    assertThat(banen(opgave.gelijk())).isEqualTo("0.00");
    assertThat(opgave.gelijk().uren().orElseThrow().signum()).isZero();
  }

  @Test
  void whatIsHiddenStaysHiddenInAllThatFollowsFromIt() {
    Cijfer verborgen = BRON.zonderWaarde(Reden.BESCHERMD, BANEN, Set.of());
    Opgave opgave = Opgave.van(Q4, getal("1000"), verborgen, verborgen, NU, STRAKS);

    assertThat(opgave.gelijk().banen()).isEmpty();
    assertThat(opgave.gelijk().uren()).isEmpty();
    assertThat(opgave.gelijk().reden()).contains("beschermd");
    assertThat(opgave.nieuw().orElseThrow().behoefte()).isEqualTo(opgave.gelijk());
    assertThat(
            Optie.alle(
                List.of(binnenwerk("B-1", "1100000", "21")),
                Optional.empty(),
                opgave.telt().banen()))
        .allSatisfy(optie -> assertThat(optie.totaal()).isEmpty());
  }

  @Test
  void eachWayHasItsPricesFromTheBudgetElseFromThePlanElseFromNobody() {
    Jaarplan plan =
        plan(
            new Planoptie(
                1, "Takenpakketten", Optional.of("individueel"), banen("10"), banen("330000")),
            new Planoptie(2, "Binnenwerk", Optional.of("binnenwerk"), banen("8"), banen("1")),
            new Planoptie(3, "Inhuur", Optional.of("inleen"), Optional.empty(), banen("146000")));

    List<Optie> opties =
        Optie.alle(
            List.of(
                binnenwerk("B-2", "2700000", "70.35"),
                binnenwerk("B-4", "1100000", "21"),
                binnenwerk("B-9", "100", "0")),
            Optional.of(plan),
            Optional.of(Breuk.geheel(new BigDecimal("12"))));

    assertThat(opties).extracting(Optie::route).containsExactly(Route.values());
    assertThat(prijs(opties.get(0))).isEqualTo("33000 33000 396000 396000 J-1");
    // Case 7 of the published figures: € 38.380 and € 52.381 a job.
    assertThat(prijs(opties.get(1))).isEqualTo("38380 52381 460554 628571 B-2 B-4");
    assertThat(opties.get(2).perBaan()).isEmpty();
    assertThat(opties.get(2).totaal()).isEmpty();
    assertThat(opties.get(2).bronnen()).isEmpty();
  }

  @Test
  void whatWasOnlyAskedForNamesNoPrice() {
    Post gevraagd =
        new Post(
            "B-3",
            "Aangevraagd",
            Post.Aard.STRUCTUREEL,
            Post.Status.AANGEVRAAGD,
            banen("100"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("2"),
            banen("1"));

    assertThat(
            Optie.alle(List.of(gevraagd), Optional.empty(), Optional.of(Breuk.NUL))
                .get(1)
                .perBaan())
        .isEmpty();
  }

  private static Opgave opgave(
      Kwartaal kwartaal, String fte, String gerealiseerd, WettelijkeParameters straks) {
    Breuk som = Breuk.geheel(new BigDecimal(gerealiseerd));
    Breuk tekort = Quotum.quotum(new BigDecimal(fte), NU).min(som);
    return Opgave.van(
        kwartaal,
        getal(fte),
        BRON.getal(som, BANEN, Set.of()),
        BRON.getal(tekort, BANEN, Set.of()),
        NU,
        straks);
  }

  private static Cijfer getal(String fte) {
    return BRON.getal(Breuk.geheel(new BigDecimal(fte)), FTE, Set.of());
  }

  private static String banen(Opgave.Behoefte behoefte) {
    return behoefte.banen().orElseThrow().afgerond(2).toPlainString();
  }

  private static Optional<BigDecimal> banen(String getal) {
    return Optional.of(new BigDecimal(getal));
  }

  private static String prijs(Optie optie) {
    Optie.Bereik perBaan = optie.perBaan().orElseThrow();
    Optie.Bereik totaal = optie.totaal().orElseThrow();
    return "%s %s %s %s %s"
        .formatted(
            perBaan.laagste().afgerond(0),
            perBaan.hoogste().afgerond(0),
            totaal.laagste().afgerond(0),
            totaal.hoogste().afgerond(0),
            String.join(" ", optie.bronnen().stream().map(Optie.Kostenbron::code).toList()));
  }

  private static Post binnenwerk(String code, String bedrag, String banen) {
    return new Post(
        code,
        "Binnenwerk",
        Post.Aard.STRUCTUREEL,
        Post.Status.AFGEROOMD,
        banen(bedrag),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("2"),
        banen(banen));
  }

  private static Jaarplan plan(Planoptie... opties) {
    return new Jaarplan(
        "J-1",
        "Jaarplan",
        1,
        "RIVM",
        2023,
        Planstatus.CONCEPT,
        Map.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(opties));
  }

  private static WettelijkeParameters jaar(int jaar, Optional<String> percentage) {
    WettelijkeParameters vast = WettelijkeParameters.onbekend(jaar);
    return new WettelijkeParameters(
        new UUID(0, jaar),
        jaar,
        vast.regime(),
        1,
        percentage.map(BigDecimal::new),
        "verwacht",
        vast.urenPerFte(),
        vast.urenPerBaan(),
        vast.verloondeUrenPerBaan(),
        vast.heffingPerBaan(),
        false,
        "",
        "");
  }
}
