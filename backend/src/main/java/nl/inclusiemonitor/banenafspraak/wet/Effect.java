package nl.inclusiemonitor.banenafspraak.wet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Kerncijfers;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Stand;

/**
 * What other numbers of the law do to one quarter, in jobs of VWS as a whole. A vastgestelde stand
 * keeps the version it was made with.
 *
 * @param status of the stand; one that is vastgesteld does not change
 */
record Effect(String kwartaal, String status, Banen was, Banen wordt, Banen verschil) {

  /** Jobs as exact decimals; empty where there is no quotum, or nothing to compare it with. */
  record Banen(Optional<String> quotum, Optional<String> tekort) {
    static Banen van(Kerncijfers cijfers) {
      return new Banen(tekst(cijfers.quotum()), tekst(cijfers.tekort()));
    }

    private static Optional<String> tekst(Optional<Breuk> breuk) {
      return breuk.map(Breuk::waarde).map(Effect::plain);
    }
  }

  /** Of the quarters of the year, when these numbers are of the law that its standen follow. */
  static List<Effect> van(List<Stand> standen, WettelijkeParameters straks) {
    return standen.stream()
        .filter(stand -> stand.kwartaal().jaar() == straks.jaar())
        .filter(stand -> straks.regime().equals(WettelijkeParameters.QUOTUMHEFFING))
        .map(stand -> van(stand, straks))
        .toList();
  }

  private static Effect van(Stand stand, WettelijkeParameters straks) {
    WettelijkeParameters nu =
        stand.parameter().orElseGet(() -> WettelijkeParameters.onbekend(straks.jaar()));
    boolean vast = stand.status().equals("vastgesteld");
    Kerncijfers was = Kerncijfers.van(stand.totaal(), nu, stand.inleenMaanden());
    Kerncijfers wordt = Kerncijfers.van(stand.totaal(), vast ? nu : straks, stand.inleenMaanden());
    return new Effect(
        stand.kwartaal().toString(),
        stand.status(),
        Banen.van(was),
        Banen.van(wordt),
        new Banen(verschil(was.quotum(), wordt.quotum()), verschil(was.tekort(), wordt.tekort())));
  }

  private static Optional<String> verschil(Optional<Breuk> was, Optional<Breuk> wordt) {
    return wordt.flatMap(na -> was.map(na::min)).map(Breuk::waarde).map(Effect::plain);
  }

  private static String plain(BigDecimal getal) {
    return getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString();
  }
}
