package nl.inclusiemonitor.banenafspraak.prognose.rekening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;

/**
 * The figures of one row as they would be: the formulas of the monitor over other numbers, exact.
 * With nothing supposed they are the official figures. The browser has the same formulas; one list
 * of cases holds both to it.
 *
 * @param extraBanen extra jobs that count
 * @param nogNodig quotum minus realised; negative is a surplus
 * @param heffing of the whole employer only
 * @param kosten of all extra jobs a year, whether they count or not
 */
public record WatAls(
    Optional<Breuk> quotum,
    Breuk extraBanen,
    Optional<Breuk> gerealiseerd,
    Optional<Breuk> nogNodig,
    Optional<Breuk> realisatiePercentage,
    Optional<Breuk> heffing,
    Breuk kosten) {
  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

  /**
   * What the official figures of a row are made of; empty is not delivered or not known.
   *
   * @param geheel whether it is the whole employer
   */
  public record Uitgangspunt(
      Optional<BigDecimal> fte,
      Optional<Breuk> gerealiseerd,
      Optional<BigDecimal> percentage,
      BigDecimal urenPerFte,
      BigDecimal urenPerBaan,
      BigDecimal heffingPerBaan,
      boolean geheel) {}

  /** Computes the row under a supposition. */
  public static WatAls van(Uitgangspunt basis, Veronderstelling anders) {
    Optional<BigDecimal> fte = anders.bezetting().or(basis::fte);
    Optional<BigDecimal> percentage = anders.percentage().or(basis::percentage);
    Optional<Breuk> quotum =
        fte.filter(uren -> anders.heeftQuotum())
            .flatMap(bezet -> percentage.map(deel -> quotum(bezet, deel, basis)));
    Breuk alle = banen(anders.alleBanen(), anders, basis);
    Breuk extra = banen(anders.tellendeBanen(), anders, basis);
    Optional<Breuk> gerealiseerd = basis.gerealiseerd().map(nu -> nu.plus(extra));
    Optional<Breuk> nogNodig = quotum.flatMap(nodig -> gerealiseerd.map(nodig::min));
    return new WatAls(
        quotum,
        extra,
        gerealiseerd,
        nogNodig,
        quotum
            .filter(nodig -> nodig.signum() > 0)
            .flatMap(nodig -> gerealiseerd.map(som -> som.gedeeldDoor(nodig).maal(HONDERD))),
        nogNodig
            .filter(tekort -> basis.geheel())
            .map(
                tekort ->
                    Breuk.geheel(
                        tekort
                            .naarBeneden(1)
                            .max(BigDecimal.ZERO)
                            .multiply(basis.heffingPerBaan()))),
        alle.maal(anders.kostenPerBaan()));
  }

  private static Breuk quotum(BigDecimal fte, BigDecimal percentage, Uitgangspunt basis) {
    return new Breuk(
        fte.multiply(basis.urenPerFte()).multiply(percentage),
        basis.urenPerBaan().multiply(HONDERD));
  }

  private static Breuk banen(List<BigDecimal> sporen, Veronderstelling anders, Uitgangspunt basis) {
    BigDecimal aantal = sporen.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Breuk(aantal.multiply(anders.urenPerBaan()), basis.urenPerBaan());
  }
}
