package nl.inclusiemonitor.plan.jaarplan;

import java.math.BigDecimal;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Quotum;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * What a unit needs for 100% in the next quarter, when bezetting and realisation stay what they
 * are. It follows from figures as its reader is told them: what is hidden there stays hidden here.
 *
 * @param gelijk with the percentage of the quarter of the figures
 * @param nieuw with that of the year of the next quarter; empty when that is the same year
 */
record Opgave(Kwartaal kwartaal, Behoefte gelijk, Optional<Nieuw> nieuw) {

  /**
   * Jobs that are missing, and the hours a week that they are.
   *
   * @param banen not below 0, as a surplus asks nothing; empty when nobody may know, or can
   * @param uren a week: jobs × 25,5
   * @param reden why there are none
   */
  record Behoefte(Optional<Breuk> banen, Optional<Breuk> uren, Optional<String> reden) {
    private static Behoefte van(Breuk tekort, WettelijkeParameters wet) {
      Breuk banen = tekort.signum() < 0 ? Breuk.NUL : tekort;
      return new Behoefte(
          Optional.of(banen), Optional.of(banen.maal(wet.urenPerBaan())), Optional.empty());
    }

    private static Behoefte zonder(Optional<String> reden) {
      return new Behoefte(Optional.empty(), Optional.empty(), reden);
    }
  }

  /** The need under another percentage, which may be unknown. */
  record Nieuw(int jaar, Optional<BigDecimal> percentage, String status, Behoefte behoefte) {}

  /**
   * What is missing of a quotum.
   *
   * @param wet of the year of the figures
   * @param volgendJaar of the year after
   */
  static Opgave van(
      Kwartaal cijfers,
      Cijfer bezetting,
      Cijfer gerealiseerd,
      Cijfer tekort,
      WettelijkeParameters wet,
      WettelijkeParameters volgendJaar) {
    Kwartaal volgende = cijfers.volgende();
    return new Opgave(
        volgende,
        tekort
            .breuk()
            .map(banen -> Behoefte.van(banen, wet))
            .orElseGet(() -> Behoefte.zonder(tekort.reden())),
        volgende.jaar() == cijfers.jaar()
            ? Optional.empty()
            : Optional.of(
                new Nieuw(
                    volgende.jaar(),
                    volgendJaar.percentage(),
                    volgendJaar.status(),
                    straks(bezetting, gerealiseerd, tekort, volgendJaar))));
  }

  /** The need that counts: that of the next quarter's own year, as far as it is known. */
  Behoefte telt() {
    return nieuw
        .map(Nieuw::behoefte)
        .filter(behoefte -> behoefte.banen().isPresent())
        .orElse(gelijk);
  }

  private static Behoefte straks(
      Cijfer bezetting, Cijfer gerealiseerd, Cijfer tekort, WettelijkeParameters volgendJaar) {
    if (tekort.breuk().isEmpty()) {
      return Behoefte.zonder(tekort.reden());
    }
    if (volgendJaar.percentage().isEmpty()) {
      return Behoefte.zonder(Optional.of("percentage-onbekend"));
    }
    // A shortage was told, so what it follows from was too.
    Breuk fte = bezetting.breuk().orElseThrow();
    return Behoefte.van(
        Quotum.quotum(fte.waarde(), volgendJaar).min(gerealiseerd.breuk().orElseThrow()),
        volgendJaar);
  }
}
