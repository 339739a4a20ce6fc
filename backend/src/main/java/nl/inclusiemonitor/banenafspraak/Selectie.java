package nl.inclusiemonitor.banenafspraak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The leveringen that make one stand: of each soort the one that is in force on its peildatum. */
record Selectie(List<Gekozen> leveringen) {

  /** A chosen levering; {@code nummer} is its key among the lines. */
  record Gekozen(
      long nummer,
      UUID id,
      String soort,
      LocalDate peildatum,
      Instant verwerktOp,
      boolean verouderd) {

    Stand.GebruikteLevering gebruikt() {
      return new Stand.GebruikteLevering(id, soort, peildatum, verwerktOp, verouderd);
    }
  }

  boolean isLeeg() {
    return leveringen.isEmpty();
  }

  /** Key of the levering of this soort; null, as SQL wants it, when there is none. */
  Long nummer(String soort) {
    return leveringen.stream()
        .filter(levering -> levering.soort().equals(soort))
        .map(Gekozen::nummer)
        .findFirst()
        .orElse(null);
  }
}
