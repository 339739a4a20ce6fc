package nl.inclusiemonitor.banenafspraak.indeling;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.Cijfercel;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.csv.CsvTabel;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * The realisation of VWS and of each of its units over the quarters up to one, as one kind of
 * reader may see it: what a stand hides is hidden here too.
 *
 * @param indeling the day of whose tree every quarter is; empty when each is in its own
 * @param kwartalen oldest first; each row has a point for each of them
 * @param dienstonderdelen those of the last quarter first, then what there was before
 */
record Standreeks(
    String kwartaal,
    Optional<LocalDate> indeling,
    List<String> kwartalen,
    Reeksregel totaal,
    List<Reeksregel> dienstonderdelen) {
  private static final List<String> KOP =
      List.of(
          "kwartaal", "dienstonderdeel", "naam", "realisatie_procent", "indeling", "trendbreuk");

  /**
   * The course of one row.
   *
   * @param realisatie of each quarter; empty where there is no stand, or the row is not there
   * @param trendbreuken where it cannot be compared with what was before
   */
  record Reeksregel(
      String code, String naam, List<Optional<Cijfer>> realisatie, List<Trendbreuk> trendbreuken) {}

  /**
   * @param reeks the quarters of which the reader has a stand, oldest first; the last is among them
   */
  static Standreeks van(
      List<Kwartaal> kwartalen,
      Optional<LocalDate> indeling,
      List<Reekskwartaal> reeks,
      boolean allesZichtbaar) {
    Map<Kwartaal, Reekskwartaal> perKwartaal =
        reeks.stream()
            .collect(Collectors.toMap(deze -> deze.stand().kwartaal(), Function.identity()));
    List<Trendbreuk> breuken = reeks.stream().flatMap(deze -> deze.sinds().stream()).toList();
    return new Standreeks(
        kwartalen.get(kwartalen.size() - 1).toString(),
        indeling,
        kwartalen.stream().map(Kwartaal::toString).toList(),
        new Reeksregel(
            Grondslag.TOTAAL,
            Grondslag.TOTAAL,
            punten(
                kwartalen,
                perKwartaal,
                deze -> Optional.of(realisatie(deze.stand(), deze.stand().totaal(), true))),
            List.of()),
        rijen(reeks).stream()
            .map(
                rij ->
                    new Reeksregel(
                        rij.code(),
                        rij.naam(),
                        punten(
                            kwartalen,
                            perKwartaal,
                            deze ->
                                vind(deze.rijen(), rij.code())
                                    .map(som -> realisatie(deze.stand(), som, allesZichtbaar))),
                        breuken.stream().filter(breuk -> breuk.raakt(rij.code())).toList()))
            .toList());
  }

  /** Each row once, under its newest name. */
  private static List<Grondslag> rijen(List<Reekskwartaal> reeks) {
    Map<String, Grondslag> alle = new LinkedHashMap<>();
    List<Reekskwartaal> nieuwsteEerst = new ArrayList<>(reeks);
    Collections.reverse(nieuwsteEerst);
    nieuwsteEerst.forEach(deze -> deze.rijen().forEach(rij -> alle.putIfAbsent(rij.code(), rij)));
    return List.copyOf(alle.values());
  }

  private static List<Optional<Cijfer>> punten(
      List<Kwartaal> kwartalen,
      Map<Kwartaal, Reekskwartaal> reeks,
      Function<Reekskwartaal, Optional<Cijfer>> punt) {
    return kwartalen.stream()
        .map(kwartaal -> Optional.ofNullable(reeks.get(kwartaal)).flatMap(punt))
        .toList();
  }

  private static Optional<Grondslag> vind(List<Grondslag> rijen, String code) {
    return rijen.stream().filter(rij -> rij.code().equals(code)).findFirst();
  }

  private static Cijfer realisatie(Stand stand, Grondslag rij, boolean zichtbaar) {
    return Standregel.van(stand, rij, stand.cijfers(rij), zichtbaar).realisatiePercentage();
  }

  /** Two years up to a quarter, oldest first. */
  static List<Kwartaal> tot(Kwartaal laatste, int aantal) {
    Deque<Kwartaal> kwartalen = new ArrayDeque<>(List.of(laatste));
    while (kwartalen.size() < aantal) {
      kwartalen.addFirst(kwartalen.getFirst().vorige());
    }
    return List.copyOf(kwartalen);
  }

  String csv() {
    return CsvTabel.van(
        KOP,
        Stream.concat(dienstonderdelen.stream(), Stream.of(totaal))
            .flatMap(regel -> IntStream.range(0, kwartalen.size()).mapToObj(i -> rij(regel, i))));
  }

  private List<String> rij(Reeksregel regel, int i) {
    String kwartaal = kwartalen.get(i);
    return List.of(
        kwartaal,
        regel.code(),
        regel.naam(),
        regel.realisatie().get(i).map(Cijfercel::van).orElse(""),
        indeling.map(LocalDate::toString).orElse("van toen"),
        regel.trendbreuken().stream()
            .filter(breuk -> breuk.kwartaal().equals(kwartaal))
            .map(Trendbreuk::tekst)
            .collect(Collectors.joining("; ")));
  }
}
