package nl.inclusiemonitor.doelstelling.doel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.doelstelling.oordeel.Definitieverloop;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Norm;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;

/** Finds the measurements that a target is about, from what was delivered and from registers. */
final class Doelreeks {
  private final Doel doel;
  private final Indicator indicator;
  private final Definitieverloop definities;
  private final Norm norm;

  private Doelreeks(Doel doel, Indicator indicator, Definitieverloop definities) {
    this.doel = doel;
    this.indicator = indicator;
    this.definities = definities;
    this.norm = doel.norm(indicator.richting());
  }

  /**
   * Of the scope, scales and unit of a target. Of several questions, or units where each must meet
   * the norm, the one that is farthest from it: all of them meet it exactly when that one does.
   */
  static Optional<Reeks> van(
      Doel doel,
      Indicator indicator,
      Definitieverloop definities,
      List<Reeks> gemeten,
      List<Reeks> metHand) {
    return new Doelreeks(doel, indicator, definities).van(gemeten, metHand);
  }

  private Optional<Reeks> van(List<Reeks> gemeten, List<Reeks> metHand) {
    Optional<Reeks> bron =
        nieuwste(
                gemeten.stream()
                    .filter(reeks -> past(reeks.groep()))
                    .filter(indicator::isOver)
                    .filter(reeks -> reeks.groep().eenheid().equals(indicator.eenheid()))
                    .map(definities::onder)
                    .toList())
            .stream()
            .min(verstVanDeNorm());
    Optional<Reeks> register =
        metHand.stream()
            .filter(reeks -> past(reeks.groep()))
            .filter(reeks -> reeks.groep().onderdeel().isEmpty() || indicator.isOver(reeks))
            .min(verstVanDeNorm());
    return bron.map(reeks -> register.map(reeks::aangevuldMet).orElse(reeks)).or(() -> register);
  }

  private boolean past(Reeks.Groep groep) {
    boolean elkOnderdeel =
        doel.scope().equals("dienstonderdeel") && doel.dienstonderdeel().isEmpty();
    return groep.scope().equals(doel.scope())
        && groep.schaalgroep().equals(doel.schaalgroep())
        && (elkOnderdeel || groep.dienstonderdeel().equals(doel.dienstonderdeel()));
  }

  /** A question or a unit that the last measurement no longer knew decides nothing now. */
  private static List<Reeks> nieuwste(List<Reeks> reeksen) {
    Optional<LocalDate> laatst =
        reeksen.stream()
            .flatMap(reeks -> laatste(reeks).flatMap(Meting::peildatum).stream())
            .max(Comparator.naturalOrder());
    return reeksen.stream()
        .filter(reeks -> laatste(reeks).flatMap(Meting::peildatum).equals(laatst))
        .toList();
  }

  private static Optional<Meting> laatste(Reeks reeks) {
    return reeks.metingen().isEmpty()
        ? Optional.empty()
        : Optional.of(reeks.metingen().get(reeks.metingen().size() - 1));
  }

  /**
   * What certainly lacks, what may lack, what is not told, and what meets the norm; each by its
   * number.
   */
  private Comparator<Reeks> verstVanDeNorm() {
    boolean lager = indicator.richting().equals("lager");
    return Comparator.<Reeks>comparingInt(reeks -> rang(ruimte(reeks)))
        .thenComparing(
            reeks ->
                ruimte(reeks)
                    .map(ruimte -> ruimte.midden().waarde())
                    .map(getal -> lager ? getal.negate() : getal)
                    .orElse(BigDecimal.ZERO));
  }

  private int rang(Optional<Waarde.Ruimte> ruimte) {
    return ruimte
        .map(
            deze ->
                switch (norm.ligging(deze)) {
                  case BUITEN -> 0;
                  case ONZEKER -> 1;
                  case BINNEN -> 3;
                })
        .orElse(norm.isGeen() ? 4 : 2);
  }

  private static Optional<Waarde.Ruimte> ruimte(Reeks reeks) {
    return laatste(reeks).flatMap(meting -> meting.waarde().ruimte());
  }
}
