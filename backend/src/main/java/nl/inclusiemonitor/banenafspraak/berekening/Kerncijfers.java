package nl.inclusiemonitor.banenafspraak.berekening;

import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.Zicht;

/**
 * The figures of one unit, or of VWS, on a peildatum. A figure is empty when what it needs was not
 * delivered or is unknown; {@code gerealiseerd} then still adds up what is there, as «ten minste».
 *
 * @param individueelEnInleen empty as long as one of both is
 * @param gerealiseerd sum of the delivered components; empty when none was delivered
 * @param volledig whether every component was delivered
 */
public record Kerncijfers(
    Optional<Breuk> bezetting,
    Optional<Breuk> quotum,
    Optional<Breuk> individueel,
    Optional<Breuk> binnenwerk,
    Optional<Breuk> inleen,
    Optional<Breuk> individueelEnInleen,
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
    boolean volledig = delen.stream().allMatch(Optional::isPresent);
    return afgeleid(
        grondslag.fte().map(Breuk::geheel),
        quotum,
        individueel,
        binnenwerk,
        inleen,
        individueel.flatMap(eigen -> inleen.map(eigen::plus)),
        som(delen),
        volledig);
  }

  /** What the decision about this row leaves of it for a reader. */
  public Zicht zicht(Besluit besluit, boolean allesZichtbaar) {
    return Zicht.van(besluit, individueelEnInleen.isPresent(), allesZichtbaar);
  }

  /**
   * These figures as they may be told. What is rounded is the sum of what is hidden; all that
   * follows from it follows from the rounded one.
   */
  public Kerncijfers zoals(Zicht zicht) {
    return switch (zicht) {
      case ALLES -> this;
      case SAMEN -> {
        Optional<Breuk> samen =
            individueelEnInleen.map(som -> Breuk.geheel(som.afgerond(Zicht.DECIMALEN)));
        yield afgeleid(
            bezetting,
            quotum,
            Optional.empty(),
            binnenwerk,
            Optional.empty(),
            samen,
            som(List.of(samen, binnenwerk)),
            volledig);
      }
      case NIETS ->
          afgeleid(
              bezetting,
              quotum,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              volledig);
    };
  }

  private static Optional<Breuk> som(List<Optional<Breuk>> delen) {
    return delen.stream().flatMap(Optional::stream).reduce(Breuk::plus);
  }

  private static Kerncijfers afgeleid(
      Optional<Breuk> bezetting,
      Optional<Breuk> quotum,
      Optional<Breuk> individueel,
      Optional<Breuk> binnenwerk,
      Optional<Breuk> inleen,
      Optional<Breuk> samen,
      Optional<Breuk> gerealiseerd,
      boolean volledig) {
    Optional<Breuk> geheel = gerealiseerd.filter(som -> volledig);
    return new Kerncijfers(
        bezetting,
        quotum,
        individueel,
        binnenwerk,
        inleen,
        samen,
        gerealiseerd,
        volledig,
        quotum
            .filter(noemer -> noemer.signum() > 0)
            .flatMap(noemer -> geheel.map(teller -> Quotum.realisatiePercentage(teller, noemer))),
        quotum.flatMap(vereist -> geheel.map(vereist::min)));
  }
}
