package nl.inclusiemonitor.banenafspraak.indeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Overige;
import nl.inclusiemonitor.banenafspraak.StandCsv;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.Standweergave;
import nl.inclusiemonitor.csv.CsvTabel;

/** A stand in the tree of another day as a table: the units, then the levels of both trees. */
final class IndelingCsv {
  private static final String NIET_TE_SPLITSEN = "niet te splitsen";

  private IndelingCsv() {}

  static String van(Indeling indeling) {
    Standweergave stand = indeling.stand();
    LocalDate dag = indeling.peildatum();
    List<List<String>> rijen = new ArrayList<>();
    Stream.concat(stand.dienstonderdelen().stream(), stand.overige().map(Overige::regel).stream())
        .forEach(
            regel ->
                rijen.add(rij(stand, dag, "dienstonderdeel", regel, bestaatUit(indeling, regel))));
    for (Niveauvergelijking niveau : indeling.niveaus()) {
      String soort = niveau.soort().equals("totaal") ? "totaal" : "niveau";
      niveau.toen().ifPresent(regel -> rijen.add(rij(stand, stand.peildatum(), soort, regel, "")));
      niveau.dan().ifPresent(regel -> rijen.add(rij(stand, dag, soort, regel, "")));
      niveau
          .reden()
          .filter(Niveauvergelijking.Reden.NIET_TE_SPLITSEN::equals)
          .ifPresent(reden -> rijen.add(onbekend(stand, dag, niveau)));
    }
    return CsvTabel.van(kop(), rijen.stream());
  }

  private static List<String> kop() {
    return samen(List.of("indeling", "rij"), StandCsv.KOP, List.of("bestaat_uit"));
  }

  private static List<String> rij(
      Standweergave stand, LocalDate dag, String soort, Standregel regel, String bestaatUit) {
    return samen(List.of(dag.toString(), soort), StandCsv.rij(stand, regel), List.of(bestaatUit));
  }

  private static List<String> onbekend(
      Standweergave stand, LocalDate dag, Niveauvergelijking niveau) {
    List<String> begin =
        List.of(
            dag.toString(),
            "niveau",
            stand.kwartaal(),
            stand.peildatum().toString(),
            Integer.toString(stand.versie()),
            stand.status(),
            niveau.code(),
            niveau.naam());
    return samen(
        begin, Collections.nCopies(kop().size() - begin.size() - 1, NIET_TE_SPLITSEN), List.of(""));
  }

  /** The units of then, by code. */
  private static String bestaatUit(Indeling indeling, Standregel regel) {
    Optional<Indeling.Rij> rij =
        indeling.rijen().stream().filter(deze -> deze.code().equals(regel.code())).findFirst();
    return rij.stream()
        .flatMap(deze -> deze.toen().stream())
        .map(Indeling.Onderdeel::code)
        .collect(Collectors.joining(" + "));
  }

  private static List<String> samen(List<String> begin, List<String> cijfers, List<String> eind) {
    return Stream.of(begin, cijfers, eind).flatMap(List::stream).toList();
  }
}
