package nl.inclusiemonitor.doelstelling.oordeel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.doelstelling.oordeel.Oordeel.Reden;
import org.junit.jupiter.api.Test;

/** A target of which the horizon goes by, measured twice before it. */
class HorizonTest {
  private static final LocalDate HORIZON = LocalDate.of(2024, 3, 31);
  private static final Definitie DEFINITIE = Definitie.versie(1);

  private final List<Meting> metingen =
      List.of(meting("11", LocalDate.of(2021, 3, 31)), meting("14", LocalDate.of(2022, 9, 30)));

  @Test
  void onItsLastDayItIsStillOnCourse() {
    Verdict verdict = Verdict.van(vraag("15", HORIZON), metingen);

    assertThat(verdict.oordeel()).isEqualTo(Oordeel.OP_KOERS);
    assertThat(verdict.pad()).isPresent();
  }

  /** Nobody knows where it ended until it is measured again. */
  @Test
  void theDayAfterItHasNoCourse() {
    Verdict verdict = Verdict.van(vraag("15", HORIZON.plusDays(1)), metingen);

    assertThat(verdict.oordeel()).isEqualTo(Oordeel.NIET_VAST_TE_STELLEN);
    assertThat(verdict.reden()).contains(Reden.NA_HORIZON);
    assertThat(verdict.pad()).isEmpty();
  }

  @Test
  void whatWasMetBeforeItStaysMet() {
    Verdict verdict = Verdict.van(vraag("14", HORIZON.plusDays(1)), metingen);

    assertThat(verdict.oordeel()).isEqualTo(Oordeel.GEHAALD);
  }

  private static Verdict.Vraag vraag(String norm, LocalDate op) {
    return new Verdict.Vraag(
        Norm.minstens(new BigDecimal(norm)), Optional.of(HORIZON), Optional.empty(), DEFINITIE, op);
  }

  private static Meting meting(String waarde, LocalDate peildatum) {
    return new Meting(
        Waarde.Getal.afgerond(new BigDecimal(waarde), BigDecimal.ZERO),
        Optional.of(peildatum),
        Optional.empty(),
        Meting.Status.VASTGESTELD,
        Meting.Kwaliteit.GOED,
        DEFINITIE,
        Herkomst.register("Factsheet", List.of("M-1")),
        Optional.empty());
  }
}
