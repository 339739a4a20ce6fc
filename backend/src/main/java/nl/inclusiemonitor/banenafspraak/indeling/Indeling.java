package nl.inclusiemonitor.banenafspraak.indeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.Standweergave;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;

/**
 * A stand in the tree of another day, as the API answers it to one kind of reader.
 *
 * @param eigen whether it is the tree of the quarter itself
 * @param nietToen units of that day that the quarter did not have, under whatever name
 * @param stand the figures, with a row for each of {@code rijen}
 */
record Indeling(
    LocalDate peildatum,
    boolean eigen,
    List<Rij> rijen,
    List<Onderdeel> nietToen,
    Standweergave stand) {

  /** A unit. */
  record Onderdeel(String code, String naam) {}

  /** What a row of the stand is made of. */
  record Rij(String code, String wijze, List<Onderdeel> toen, List<Onderdeel> dan) {
    static Rij van(Herindeling.Rij rij) {
      return new Rij(
          rij.som().code(),
          wijze(rij),
          rij.toen().stream().map(deel -> new Onderdeel(deel.code(), deel.naam())).toList(),
          onderdelen(rij.dan()));
    }

    private static String wijze(Herindeling.Rij rij) {
      if (rij.isGelijk()) {
        return "gelijk";
      }
      if (rij.dan().isEmpty()) {
        return "zonder-opvolger";
      }
      return rij.dan().size() == 1 ? "samen" : "niet-te-splitsen";
    }
  }

  /**
   * Shows a row to who sees every unit that it is made of.
   *
   * @param geheel the stand with every unit
   * @param gezien codes of the units that the reader sees of it
   */
  static Indeling van(
      Stand geheel, Herindeling herindeling, LocalDate peildatum, Set<String> gezien, Lezer lezer) {
    List<Herindeling.Rij> alle = herindeling.rijen(peildatum);
    boolean eigen = alle.stream().allMatch(Herindeling.Rij::isGelijk);
    List<Herindeling.Rij> rijen =
        alle.stream()
            .filter(rij -> gezien.containsAll(rij.toen().stream().map(Grondslag::code).toList()))
            .toList();
    Stand stand =
        geheel.ingedeeld(
            rijen.stream().map(Herindeling.Rij::som).toList(), geheel.klassenGetoond() && eigen);
    return new Indeling(
        peildatum,
        eigen,
        rijen.stream().map(Rij::van).toList(),
        onderdelen(
            herindeling.nietToen(peildatum).stream()
                .filter(
                    deel ->
                        lezer.dienstonderdelen().isEmpty()
                            || lezer.dienstonderdelen().contains(deel.code()))
                .toList()),
        Standweergave.van(stand, lezer));
  }

  private static List<Onderdeel> onderdelen(List<Dienstonderdeel> delen) {
    return delen.stream()
        .map(deel -> new Onderdeel(deel.code(), deel.naam()))
        .collect(Collectors.toList());
  }
}
