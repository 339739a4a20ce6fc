package nl.inclusiemonitor.banenafspraak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The leveringen that make one stand: of each soort the volledige one that is in force on its
 * peildatum, followed by its mutaties from old to new.
 */
record Selectie(List<Gekozen> leveringen) {

  /**
   * A chosen levering.
   *
   * @param nummer its key among the lines
   * @param gewistOp since when its lines are of no use any more; empty as long as they are there
   */
  record Gekozen(
      long nummer,
      UUID id,
      String soort,
      String omvang,
      LocalDate peildatum,
      Instant verwerktOp,
      boolean verouderd,
      Optional<Instant> gewistOp) {

    Stand.GebruikteLevering gebruikt() {
      return new Stand.GebruikteLevering(
          id, soort, omvang, peildatum, verwerktOp, verouderd, gewistOp);
    }
  }

  boolean heeftGewiste() {
    return leveringen.stream().anyMatch(levering -> levering.gewistOp().isPresent());
  }

  /** Those with lines: a soort whose lines are gone is as good as not delivered. */
  Selectie zonderGewiste() {
    Set<String> gewist =
        leveringen.stream()
            .filter(levering -> levering.gewistOp().isPresent())
            .map(Gekozen::soort)
            .collect(Collectors.toSet());
    return new Selectie(
        leveringen.stream().filter(levering -> !gewist.contains(levering.soort())).toList());
  }

  boolean isLeeg() {
    return leveringen.isEmpty();
  }

  boolean heeft(String soort) {
    return leveringen.stream().anyMatch(levering -> levering.soort().equals(soort));
  }

  /** Keys of the leveringen of this soort, the volledige one first. */
  List<Long> nummers(String soort) {
    return leveringen.stream()
        .filter(levering -> levering.soort().equals(soort))
        .map(Gekozen::nummer)
        .toList();
  }

  /** The others. */
  Selectie zonder(String soort) {
    return new Selectie(
        leveringen.stream().filter(levering -> !levering.soort().equals(soort)).toList());
  }
}
