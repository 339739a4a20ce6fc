package nl.inclusiemonitor.plan.actie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.kalender.Kwartaal;
import org.junit.jupiter.api.Test;

/** Which action counts where, what is late, and what the plan covers. */
class ActieplanTest {
  private static final Kwartaal Q3 = Kwartaal.parse("2022-Q3");

  @Test
  void onlyWhatCountsAndWasNotStoppedIsExpected() {
    Spoorplan spoor =
        plan(
                actie("A-1", "1", "bezig", "ja", "2.5", null),
                actie("A-2", "1", "idee", "ja", "0.25", null),
                actie("A-3", "1", "gestopt", "ja", "10", "4"),
                actie("A-4", "1", "bezig", "nee", "20", null),
                actie("A-5", "1", "bezig", "onbekend", "7", null),
                actie("A-6", "1", "gepland", "ja", null, null))
            .sporen()
            .get(0);

    assertThat(spoor.verwacht()).isEqualTo(new Som("2.75", List.of("A-1", "A-2"), List.of("A-6")));
    assertThat(spoor.onbekend()).isEqualTo(new Som("7", List.of("A-5"), List.of()));
    assertThat(spoor.gerealiseerd()).isEqualTo(new Som("0", List.of(), List.of()));
    assertThat(spoor.aantal()).isEqualTo(6);
    assertThat(spoor.statussen()).isEqualTo(new Spoorplan.Statussen(1, 1, 3, 0, 1));
  }

  @Test
  void whatAnActionBroughtAlreadyDoesNotComeOnceMore() {
    Spoorplan totaal =
        plan(
                actie("A-1", "1", "klaar", "ja", "5", "4"),
                actie("A-2", "2", "bezig", "ja", "10", "3.5"),
                actie("A-3", "2", "bezig", "ja", "2", "6"))
            .totaal();

    assertThat(totaal.verwacht().waarde()).isEqualTo("12");
    assertThat(totaal.teKomen().waarde()).isEqualTo("6.5");
    assertThat(totaal.gerealiseerd())
        .isEqualTo(new Som("13.5", List.of("A-1", "A-2", "A-3"), List.of()));
  }

  @Test
  void costsAreThoseOfAllThatWasNotStopped() {
    Actie duur = actie("A-1", "4", "klaar", "nee", null, null);
    Actie gestopt = actie("A-2", "4", "gestopt", "nee", null, null);

    assertThat(
            Actieplan.van(List.of(kost(duur, "200000.5"), kost(gestopt, "99")), List.of(), Q3)
                .totaal()
                .kosten())
        .isEqualTo(new Som("200000.5", List.of("A-1"), List.of()));
  }

  @Test
  void anActionIsLateOnceTheQuarterAfterItsOwnHasBegun() {
    List<Actie> acties =
        List.of(
            op(actie("A-1", "1", "bezig", "ja", null, null), "2022-Q2"),
            op(actie("A-2", "1", "bezig", "ja", null, null), "2022-Q3"),
            op(actie("A-3", "1", "klaar", "ja", null, null), "2021-Q1"),
            op(actie("A-4", "1", "gestopt", "ja", null, null), "2021-Q1"),
            op(actie("A-5", "1", "idee", "ja", null, null), "2021-Q4"),
            actie("A-6", "1", "bezig", "ja", null, null));

    assertThat(Actieplan.overTijd(acties, Q3))
        .extracting(late -> late.code() + " " + late.kwartalen())
        .containsExactly("A-5 3", "A-1 1");
  }

  @Test
  void milestonesStandByQuarterAndThoseNotReachedInTimeAreLate() {
    Doelstelling eerste =
        Actieplan.van(
                List.of(),
                List.of(
                    mijlpaal("P-1", "1", null, null, "bezig"),
                    mijlpaal("P-2", "1", "2022-Q1", "2022-Q2", "bezig"),
                    mijlpaal("P-3", "1", "2022-Q1", null, "gepland"),
                    mijlpaal("P-4", "1", "2021-Q1", "2021-Q2", "gehaald"),
                    mijlpaal("P-5", "1", "2021-Q1", "2021-Q3", "vervallen"),
                    mijlpaal("P-6", "2", "2021-Q1", null, "gepland")),
                Q3)
            .doelstellingen()
            .get(0);

    assertThat(eerste.mijlpalen())
        .extracting(Mijlpaal::code)
        .containsExactly("P-4", "P-5", "P-3", "P-2", "P-1");
    assertThat(eerste.teLaat()).containsExactly("P-3", "P-2");
    assertThat(eerste.gehaald()).isEqualTo(1);
    assertThat(eerste.aantal()).isEqualTo(4);
  }

  @Test
  void coverageIsDividedOnceFromTheExactNumbers() {
    Actieplan plan = plan(actie("A-1", "1", "bezig", "ja", "1", null));

    assertThat(Dekking.van(plan, breuk("7", "3")))
        .isEqualTo(new Dekking("1.3333333333", Optional.of("42.8571428571")));
    assertThat(Dekking.van(plan, breuk("-2", "1"))).isEqualTo(new Dekking("-3", Optional.empty()));
  }

  @Test
  void workAtAnotherEmployerCountsOnlyWithAReasonAndWhatIsDoneHasANumber() {
    assertThat(fouten("4", "bezig", "ja", null, null)).containsExactly("telt-mee-zonder-bron");
    assertThat(fouten("5", "klaar", "ja", null, null))
        .containsExactly("telt-mee-zonder-bron", "klaar-zonder-banen");
    assertThat(fouten("3", "klaar", "ja", "Besluit", "0")).isEmpty();
    assertThat(fouten("3", "klaar", "nee", null, null)).isEmpty();
    assertThat(fouten("2", "bezig", "ja", null, null)).isEmpty();
    assertThat(fouten("overig", "klaar", "onbekend", null, null)).isEmpty();
  }

  private static List<String> fouten(
      String spoor, String status, String teltMee, String bron, String banen) {
    return Actieregels.fouten(
            spoor, status, teltMee, Optional.ofNullable(bron), Optional.ofNullable(banen))
        .stream()
        .map(FieldError::code)
        .toList();
  }

  private static Actieplan plan(Actie... acties) {
    return Actieplan.van(List.of(acties), List.of(), Q3);
  }

  private static Actie actie(
      String code,
      String spoor,
      String status,
      String teltMee,
      String verwacht,
      String gerealiseerd) {
    return new Actie(
        code,
        "Actie " + code,
        spoor,
        status,
        teltMee,
        Optional.ofNullable(verwacht).map(BigDecimal::new),
        Optional.ofNullable(gerealiseerd).map(BigDecimal::new),
        Optional.empty(),
        Optional.empty());
  }

  private static Actie kost(Actie actie, String kosten) {
    return new Actie(
        actie.code(),
        actie.titel(),
        actie.spoor(),
        actie.status(),
        actie.teltMee(),
        actie.verwacht(),
        actie.gerealiseerd(),
        Optional.of(new BigDecimal(kosten)),
        actie.kwartaal());
  }

  private static Actie op(Actie actie, String kwartaal) {
    return new Actie(
        actie.code(),
        actie.titel(),
        actie.spoor(),
        actie.status(),
        actie.teltMee(),
        actie.verwacht(),
        actie.gerealiseerd(),
        actie.kosten(),
        Optional.of(Kwartaal.parse(kwartaal)));
  }

  private static Mijlpaal mijlpaal(
      String code, String doelstelling, String van, String tot, String status) {
    return new Mijlpaal(
        code,
        "Mijlpaal " + code,
        doelstelling,
        Optional.ofNullable(van).map(Kwartaal::parse),
        Optional.ofNullable(tot).map(Kwartaal::parse),
        status);
  }

  private static Breuk breuk(String teller, String noemer) {
    return new Breuk(new BigDecimal(teller), new BigDecimal(noemer));
  }
}
