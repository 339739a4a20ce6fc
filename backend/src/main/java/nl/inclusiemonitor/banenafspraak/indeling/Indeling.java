package nl.inclusiemonitor.banenafspraak.indeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
 * @param niveaus what lies between the units and VWS, in both trees, and VWS last
 * @param stand the figures, with a row for each of {@code rijen}
 */
record Indeling(
    LocalDate peildatum,
    boolean eigen,
    List<Rij> rijen,
    List<Onderdeel> nietToen,
    List<Niveauvergelijking> niveaus,
    Standweergave stand) {

  /** A unit. */
  record Onderdeel(String code, String naam) {
    static Onderdeel van(Dienstonderdeel deel) {
      return new Onderdeel(deel.code(), deel.naam());
    }

    static Onderdeel van(Grondslag rij) {
      return new Onderdeel(rij.code(), rij.naam());
    }
  }

  /** What a row of the stand is made of. */
  record Rij(String code, String wijze, List<Onderdeel> toen, List<Onderdeel> dan) {
    static Rij van(Herindeling.Rij rij) {
      return new Rij(
          rij.som().code(),
          wijze(rij),
          rij.toen().stream().map(Onderdeel::van).toList(),
          rij.dan().stream().map(Onderdeel::van).toList());
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
   * Shows a row, or a level, to who sees every unit that it is made of.
   *
   * @param geheel the stand with every unit
   * @param gezien codes of the units that the reader sees of it
   */
  static Indeling van(
      Stand geheel, Herindeling herindeling, LocalDate peildatum, Set<String> gezien, Lezer lezer) {
    List<Herindeling.Rij> alle = herindeling.rijen(peildatum);
    boolean eigen = alle.stream().allMatch(Herindeling.Rij::isGelijk);
    List<Herindeling.Rij> rijen =
        alle.stream().filter(rij -> gezien.containsAll(rij.groep().codesToen())).toList();
    Stand stand =
        geheel.ingedeeld(
            rijen.stream().map(rij -> herindeling.voor(lezer, rij)).toList(),
            geheel.klassenGetoond() && eigen);
    return new Indeling(
        peildatum,
        eigen,
        rijen.stream().map(Rij::van).toList(),
        herindeling.nietToen(peildatum).stream()
            .filter(
                deel ->
                    lezer.dienstonderdelen().isEmpty()
                        || lezer.dienstonderdelen().contains(deel.code()))
            .map(Onderdeel::van)
            .toList(),
        Niveauvergelijking.alle(geheel, herindeling, peildatum, gezien, lezer),
        Standweergave.van(stand, lezer));
  }
}
