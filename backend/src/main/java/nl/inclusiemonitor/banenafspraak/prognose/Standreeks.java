package nl.inclusiemonitor.banenafspraak.prognose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.CsvTabel;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * The realisation of VWS and of each of its units over the quarters up to one, as one kind of
 * reader may see it: what a stand of its own quarter hides is hidden here too.
 *
 * @param kwartalen oldest first; each row has a point for each of them
 */
record Standreeks(
    String kwartaal, List<String> kwartalen, Reeksregel totaal, List<Reeksregel> dienstonderdelen) {
  private static final List<String> KOP =
      List.of("kwartaal", "dienstonderdeel", "naam", "realisatie_procent");

  /**
   * The course of one row.
   *
   * @param realisatie of each quarter; empty where there is no stand, or the unit was not there
   */
  record Reeksregel(String code, String naam, List<Optional<Cijfer>> realisatie) {}

  /**
   * @param standen by quarter, as far as the reader has any; the last of the quarters has one
   */
  static Standreeks van(
      List<Kwartaal> kwartalen, Map<Kwartaal, Stand> standen, boolean allesZichtbaar) {
    Kwartaal laatste = kwartalen.get(kwartalen.size() - 1);
    Stand stand = standen.get(laatste);
    return new Standreeks(
        laatste.toString(),
        kwartalen.stream().map(Kwartaal::toString).toList(),
        regel(stand.totaal(), kwartalen, standen, true),
        stand.onderdelen().stream()
            .map(rij -> regel(rij, kwartalen, standen, allesZichtbaar))
            .toList());
  }

  private static Reeksregel regel(
      Grondslag rij, List<Kwartaal> kwartalen, Map<Kwartaal, Stand> standen, boolean zichtbaar) {
    return new Reeksregel(
        rij.code(),
        rij.naam(),
        kwartalen.stream()
            .map(
                kwartaal ->
                    Optional.ofNullable(standen.get(kwartaal))
                        .flatMap(stand -> realisatie(stand, rij.code(), zichtbaar)))
            .toList());
  }

  private static Optional<Cijfer> realisatie(Stand stand, String code, boolean zichtbaar) {
    return Stream.concat(Stream.of(stand.totaal()), stand.onderdelen().stream())
        .filter(rij -> rij.code().equals(code))
        .findFirst()
        .map(
            rij ->
                Standregel.van(stand, rij, stand.cijfers(rij), zichtbaar).realisatiePercentage());
  }

  String csv() {
    return CsvTabel.van(
        KOP,
        Stream.concat(dienstonderdelen.stream(), Stream.of(totaal))
            .flatMap(
                regel ->
                    Stream.iterate(0, i -> i < kwartalen.size(), i -> i + 1)
                        .map(
                            i ->
                                List.of(
                                    kwartalen.get(i),
                                    regel.code(),
                                    regel.naam(),
                                    regel.realisatie().get(i).map(CsvTabel::cel).orElse("")))));
  }
}
