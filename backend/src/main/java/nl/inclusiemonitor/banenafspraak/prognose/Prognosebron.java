package nl.inclusiemonitor.banenafspraak.prognose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Kerncijfers;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.prognose.rekening.Einden;
import nl.inclusiemonitor.banenafspraak.prognose.rekening.Kwartaalpunt;
import nl.inclusiemonitor.banenafspraak.prognose.scenario.Scenario;
import nl.inclusiemonitor.banenafspraak.stand.EindenRepository;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * What a forecast is made of, all of it of VWS as a whole.
 *
 * @param historie the standen that this reader may see, oldest first; the last is where it starts
 * @param einden jobs that are known to end, by stand
 * @param wet by year
 * @param scenario whose extra jobs are planned
 * @param aanname a percentage for years without a known one
 */
record Prognosebron(
    List<Stand> historie,
    Map<UUID, Map<Kwartaal, EindenRepository.Einde>> einden,
    Map<Integer, WettelijkeParameters> wet,
    Optional<Scenario> scenario,
    Optional<BigDecimal> aanname) {

  Stand laatste() {
    return historie.get(historie.size() - 1);
  }

  /** The quarters that are whole: what only is «ten minste» says nothing about a change. */
  List<Kwartaalpunt> punten() {
    return historie.stream()
        .filter(stand -> stand.cijfers(stand.totaal()).volledig())
        .map(this::punt)
        .toList();
  }

  /** The percentage of a year, or the one that is supposed for it. */
  Optional<BigDecimal> percentage(int jaar) {
    return bekendPercentage(jaar).or(this::veronderstelling);
  }

  boolean isAanname(int jaar) {
    return bekendPercentage(jaar).isEmpty() && veronderstelling().isPresent();
  }

  private Optional<BigDecimal> bekendPercentage(int jaar) {
    return Optional.ofNullable(wet.get(jaar)).flatMap(WettelijkeParameters::percentage);
  }

  private Optional<BigDecimal> veronderstelling() {
    return aanname.or(() -> scenario.flatMap(deze -> deze.invoer().percentage()));
  }

  WettelijkeParameters maat() {
    Stand laatste = laatste();
    return laatste
        .parameter()
        .orElseGet(() -> WettelijkeParameters.onbekend(laatste.kwartaal().jaar()));
  }

  private Kwartaalpunt punt(Stand stand) {
    Kerncijfers cijfers = stand.cijfers(stand.totaal());
    return new Kwartaalpunt(
        stand.kwartaal(),
        cijfers.gerealiseerd().orElseThrow().waarde().doubleValue(),
        bekendeEinden(stand));
  }

  /** In jobs per coming quarter; groups of few persons are spread, so that none shows. */
  private List<Double> bekendeEinden(Stand stand) {
    Map<Kwartaal, EindenRepository.Einde> bekend = einden.getOrDefault(stand.id(), Map.of());
    if (bekend.isEmpty()) {
      return List.of();
    }
    double urenPerBaan =
        stand
            .parameter()
            .map(WettelijkeParameters::urenPerBaan)
            .orElse(maat().urenPerBaan())
            .doubleValue();
    int drempel = bekend.values().iterator().next().drempel();
    List<Einden.Einde> kwartalen =
        Stream.iterate(stand.kwartaal().volgende(), Kwartaal::volgende)
            .limit(EindenRepository.KWARTALEN)
            .map(
                kwartaal ->
                    Optional.ofNullable(bekend.get(kwartaal))
                        .map(
                            einde -> new Einden.Einde(einde.uren().doubleValue(), einde.personen()))
                        .orElse(new Einden.Einde(0, 0)))
            .toList();
    return Einden.gespreid(kwartalen, drempel).stream().map(uren -> uren / urenPerBaan).toList();
  }
}
