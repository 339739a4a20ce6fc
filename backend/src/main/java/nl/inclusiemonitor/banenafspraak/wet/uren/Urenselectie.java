package nl.inclusiemonitor.banenafspraak.wet.uren;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The leveringen that make the calculation of one year: of the hours those of the year, of the
 * register and the staff those in force on its last day, and of what comes per quarter those of
 * each quarter. A volledige one comes before its mutaties.
 */
record Urenselectie(List<Gekozen> leveringen) {
  static final String UREN = "uwv-verloonde-uren";
  static final String TOTAAL = "verloonde-uren-totaal";
  static final String REGISTER = "uwv-doelgroepregister";
  static final String PERSONEEL = "personeel";
  static final String INHUUR = "inhuur";
  static final String BINNENWERK = "binnenwerk";

  /** The soorten that the calculation is made of, in the order in which they are named. */
  static final List<String> BRONNEN =
      List.of(TOTAAL, UREN, REGISTER, PERSONEEL, INHUUR, BINNENWERK);

  /**
   * A chosen levering.
   *
   * @param kwartaal 1 to 4 where a soort comes per quarter, else 0
   * @param gewistOp since when its lines are of no use any more; empty as long as they are there
   */
  record Gekozen(
      String soort,
      int kwartaal,
      long nummer,
      UUID id,
      String omvang,
      LocalDate peildatum,
      Instant verwerktOp,
      Optional<Instant> gewistOp) {}

  /** Keys of the leveringen of a soort in a quarter, or of the year, from old to new. */
  List<Long> nummers(String soort, int kwartaal) {
    return leveringen.stream()
        .filter(levering -> levering.soort().equals(soort) && levering.kwartaal() == kwartaal)
        .map(Gekozen::nummer)
        .toList();
  }

  /** Keys of all leveringen of a soort. */
  List<Long> nummers(String soort) {
    return leveringen.stream()
        .filter(levering -> levering.soort().equals(soort))
        .map(Gekozen::nummer)
        .toList();
  }

  boolean heeft(String soort) {
    return leveringen.stream().anyMatch(levering -> levering.soort().equals(soort));
  }

  /** Whether there are hours at all: without them nothing is calculated. */
  boolean heeftUren() {
    return heeft(UREN) || heeft(TOTAAL);
  }

  boolean heeftGewiste() {
    return leveringen.stream().anyMatch(levering -> levering.gewistOp().isPresent());
  }

  /** Those with lines: a soort whose lines are gone is as good as not delivered. */
  Urenselectie zonderGewiste() {
    return new Urenselectie(
        leveringen.stream()
            .filter(
                levering ->
                    leveringen.stream()
                        .filter(ander -> ander.soort().equals(levering.soort()))
                        .filter(ander -> ander.kwartaal() == levering.kwartaal())
                        .allMatch(ander -> ander.gewistOp().isEmpty()))
            .toList());
  }

  Set<UUID> ids() {
    Set<UUID> ids = new HashSet<>();
    leveringen.forEach(levering -> ids.add(levering.id()));
    return ids;
  }
}
