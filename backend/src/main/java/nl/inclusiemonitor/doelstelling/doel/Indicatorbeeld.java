package nl.inclusiemonitor.doelstelling.doel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.weergave.Meetreeks;
import nl.inclusiemonitor.register.Registerregel;

/**
 * An indicator with how it is measured, as the API gives it.
 *
 * @param reeksen what registers have of it; what was delivered is a meetreeks
 */
record Indicatorbeeld(
    String code,
    String naam,
    String thema,
    String eenheid,
    String richting,
    String meetwijze,
    Optional<String> waarde,
    String frequentie,
    int definitieversie,
    Optional<String> definitie,
    Optional<String> formule,
    Optional<String> hoeGemeten,
    Optional<String> bron,
    List<Meetreeks> reeksen) {

  static Indicatorbeeld van(
      Registerregel regel,
      List<Registerregel> metingen,
      List<Reeks> commissies,
      boolean ookVoorlopig) {
    Indicator indicator = Indicator.van(regel);
    return new Indicatorbeeld(
        indicator.code(),
        indicator.naam(),
        indicator.thema(),
        indicator.eenheid(),
        indicator.richting(),
        indicator.meetwijze(),
        indicator.waarde(),
        regel.eis("frequentie"),
        indicator.definitieversie(),
        indicator.definitie(),
        regel.tekst("formule"),
        indicator.hoeGemeten(),
        regel.tekst("bron"),
        Stream.concat(
                indicator.meetwijze().equals(Commissiemetingen.REGISTER)
                    ? commissies.stream()
                    : Stream.empty(),
                Registermetingen.metHand(indicator, metingen, ookVoorlopig).stream())
            .map(Meetreeks::van)
            .toList());
  }
}
