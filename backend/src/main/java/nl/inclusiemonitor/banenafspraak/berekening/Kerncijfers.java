package nl.inclusiemonitor.banenafspraak.berekening;

import java.util.List;
import java.util.Optional;

/**
 * The figures of one unit, or of VWS, on a peildatum. A figure is empty when what it needs was not
 * delivered or is unknown; {@code gerealiseerd} then still adds up what is there, as «ten minste».
 *
 * @param gerealiseerd sum of the delivered components; empty when none was delivered
 * @param volledig whether every component was delivered
 */
public record Kerncijfers(
    Optional<Breuk> bezetting,
    Optional<Breuk> quotum,
    Optional<Breuk> individueel,
    Optional<Breuk> binnenwerk,
    Optional<Breuk> inleen,
    Optional<Breuk> gerealiseerd,
    boolean volledig,
    Optional<Breuk> realisatiePercentage,
    Optional<Breuk> tekort) {

  /**
   * Computes one row.
   *
   * @param inleenMaanden months of the quarter that were delivered, 0 to 3
   */
  public static Kerncijfers van(Grondslag grondslag, WettelijkeParameters jaar, int inleenMaanden) {
    Optional<Breuk> quotum =
        grondslag
            .fte()
            .filter(fte -> jaar.percentage().isPresent())
            .map(fte -> Quotum.quotum(fte, jaar));
    Optional<Breuk> individueel =
        grondslag.individueelUren().map(uren -> Quotum.banenVanWeekuren(uren, jaar));
    Optional<Breuk> binnenwerk = grondslag.binnenwerkBanen().map(Breuk::geheel);
    Optional<Breuk> inleen =
        grondslag
            .inleenUren()
            .filter(uren -> inleenMaanden > 0)
            .map(uren -> Quotum.banenVanInleen(uren, inleenMaanden, jaar));
    List<Optional<Breuk>> delen = List.of(individueel, binnenwerk, inleen);
    Optional<Breuk> gerealiseerd = delen.stream().flatMap(Optional::stream).reduce(Breuk::plus);
    boolean volledig = delen.stream().allMatch(Optional::isPresent);
    Optional<Breuk> geheel = gerealiseerd.filter(som -> volledig);
    return new Kerncijfers(
        grondslag.fte().map(Breuk::geheel),
        quotum,
        individueel,
        binnenwerk,
        inleen,
        gerealiseerd,
        volledig,
        quotum
            .filter(noemer -> noemer.signum() > 0)
            .flatMap(noemer -> geheel.map(teller -> Quotum.realisatiePercentage(teller, noemer))),
        quotum.flatMap(vereist -> geheel.map(vereist::min)));
  }
}
