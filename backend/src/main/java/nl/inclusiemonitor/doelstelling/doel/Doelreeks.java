package nl.inclusiemonitor.doelstelling.doel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.doelstelling.oordeel.Definitie;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;

/** Finds the measurements that a target is about, from what was delivered and from registers. */
final class Doelreeks {
  /** What has no number comes last. */
  private static final Comparator<Reeks> LAAGSTE_EERST =
      Comparator.comparing(
          reeks ->
              laatste(reeks)
                  .flatMap(meting -> meting.waarde().getal())
                  .map(getal -> getal.breuk().waarde())
                  .orElse(BigDecimal.valueOf(Long.MAX_VALUE)));

  private Doelreeks() {}

  /**
   * Of the scope, scales and unit of a target. Of several questions the one that scores lowest: a
   * target for all of them is met exactly when that one meets it.
   */
  static Optional<Reeks> van(
      Doel doel, Indicator indicator, List<Reeks> gemeten, List<Reeks> metHand) {
    Optional<Reeks> bron =
        gemeten.stream()
            .filter(reeks -> past(doel, reeks.groep()))
            .filter(reeks -> isVan(indicator, reeks))
            .filter(reeks -> reeks.groep().eenheid().equals(indicator.eenheid()))
            .map(reeks -> onderDefinitieVan(indicator, reeks))
            .min(LAAGSTE_EERST);
    Optional<Reeks> register =
        metHand.stream()
            .filter(reeks -> past(doel, reeks.groep()))
            .filter(reeks -> reeks.groep().onderdeel().isEmpty() || isVan(indicator, reeks))
            .findFirst();
    return bron.map(reeks -> register.map(erbij -> samen(reeks, erbij)).orElse(reeks))
        .or(() -> register);
  }

  /** A norm for each unit is laid beside VWS, until it names a unit. */
  private static boolean past(Doel doel, Reeks.Groep groep) {
    boolean elkOnderdeel =
        doel.scope().equals("dienstonderdeel") && doel.dienstonderdeel().isEmpty();
    return groep.scope().equals(elkOnderdeel ? "VWS-breed" : doel.scope())
        && groep.schaalgroep().equals(doel.schaalgroep())
        && groep.dienstonderdeel().equals(doel.dienstonderdeel());
  }

  private static boolean isVan(Indicator indicator, Reeks reeks) {
    return indicator.waarde().isEmpty() || indicator.waarde().equals(reeks.groep().onderdeel());
  }

  private static Optional<Meting> laatste(Reeks reeks) {
    return reeks.metingen().isEmpty()
        ? Optional.empty()
        : Optional.of(reeks.metingen().get(reeks.metingen().size() - 1));
  }

  /**
   * What a source measured last is what the indicator means now; what it measured otherwise before
   * keeps its own words.
   */
  private static Reeks onderDefinitieVan(Indicator indicator, Reeks reeks) {
    Optional<Definitie> nu = laatste(reeks).map(Meting::definitie);
    return new Reeks(
        reeks.groep(),
        reeks.metingen().stream()
            .map(
                meting ->
                    nu.filter(meting.definitie()::isZelfdeAls).isPresent()
                        ? meting.onder(
                            new Definitie(
                                Optional.of(indicator.definitieversie()),
                                meting.definitie().tekst()))
                        : meting)
            .toList());
  }

  /** What a document mentions of a day that its source delivered adds nothing. */
  private static Reeks samen(Reeks bron, Reeks register) {
    List<Meting> alle = new ArrayList<>(bron.metingen());
    register.metingen().stream()
        .filter(
            meting ->
                meting.peildatum().isEmpty()
                    || bron.metingen().stream()
                        .noneMatch(deze -> deze.peildatum().equals(meting.peildatum())))
        .forEach(alle::add);
    return new Reeks(bron.groep(), alle);
  }
}
