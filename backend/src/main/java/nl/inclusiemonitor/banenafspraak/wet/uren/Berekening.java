package nl.inclusiemonitor.banenafspraak.wet.uren;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkTekort;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;

/**
 * The law's calculation over one year in one version. An empty number of hours was not delivered.
 *
 * @param uren what the leveringen add up to
 */
record Berekening(
    UUID id,
    int jaar,
    int versie,
    String status,
    Optional<WettelijkeParameters> parameter,
    Uren uren,
    Instant berekendOp,
    Urenselectie selectie) {

  /**
   * Sums of paid hours.
   *
   * @param alle A: of everybody
   * @param doelgroep of members of the register
   * @param inleen hired in and agreed
   * @param binnenwerk of collective jobs that came with hours
   */
  record Uren(
      Optional<BigDecimal> alle,
      Optional<BigDecimal> doelgroep,
      Optional<BigDecimal> inleen,
      Optional<BigDecimal> binnenwerk,
      Fiattering fiattering) {

    /** C; empty as long as the hours of members are, whatever else was delivered. */
    Optional<BigDecimal> meegeteld() {
      return doelgroep.map(
          uren -> uren.add(inleen.orElse(BigDecimal.ZERO)).add(binnenwerk.orElse(BigDecimal.ZERO)));
    }
  }

  /** floor₂(A × B). */
  Optional<BigDecimal> vereist() {
    return metPercentage()
        .flatMap(jaar -> uren.alle().map(alle -> WettelijkTekort.vereist(alle, jaar)));
  }

  /** floor₂(C). */
  Optional<BigDecimal> meegeteld() {
    return uren.meegeteld().map(WettelijkTekort::naarBeneden);
  }

  /** floor₁((floor₂(A × B) − floor₂(C)) / 1.331); negative is a surplus. */
  Optional<BigDecimal> tekort() {
    return metPercentage()
        .flatMap(
            jaar ->
                uren.alle()
                    .flatMap(
                        alle ->
                            uren.meegeteld()
                                .map(deel -> WettelijkTekort.tekort(alle, deel, jaar))));
  }

  Optional<BigDecimal> heffing() {
    return metPercentage()
        .flatMap(jaar -> tekort().map(tekort -> WettelijkTekort.heffing(tekort, jaar)));
  }

  /** Whether what comes per quarter came for each: hours that are missing can only add to C. */
  boolean volledig() {
    return ontbrekend().isEmpty();
  }

  /** A soort that was not delivered, for the year or for one of its quarters. */
  record Ontbrekend(String soort, Optional<String> kwartaal) {}

  List<Ontbrekend> ontbrekend() {
    return Urenselectie.BRONNEN.stream().flatMap(soort -> ontbrekend(soort).stream()).toList();
  }

  private List<Ontbrekend> ontbrekend(String soort) {
    boolean perKwartaal =
        soort.equals(Urenselectie.INHUUR) || soort.equals(Urenselectie.BINNENWERK);
    if (!perKwartaal) {
      return selectie.heeft(soort) ? List.of() : List.of(new Ontbrekend(soort, Optional.empty()));
    }
    return List.of(1, 2, 3, 4).stream()
        .filter(kwartaal -> selectie.nummers(soort, kwartaal).isEmpty())
        .map(kwartaal -> new Ontbrekend(soort, Optional.of(jaar + "-Q" + kwartaal)))
        .toList();
  }

  private Optional<WettelijkeParameters> metPercentage() {
    return parameter.filter(jaar -> jaar.percentage().isPresent());
  }
}
