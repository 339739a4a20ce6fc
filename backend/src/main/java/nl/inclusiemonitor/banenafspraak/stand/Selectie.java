package nl.inclusiemonitor.banenafspraak.stand;

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
public record Selectie(List<Gekozen> leveringen) {

  /**
   * A chosen levering.
   *
   * @param nummer its key among the lines
   * @param gewistOp since when its lines are of no use any more; empty as long as they are there
   */
  public record Gekozen(
      long nummer,
      UUID id,
      String soort,
      String omvang,
      LocalDate peildatum,
      Instant verwerktOp,
      boolean verouderd,
      Optional<Instant> gewistOp) {

    public Stand.GebruikteLevering gebruikt() {
      return new Stand.GebruikteLevering(
          id, soort, omvang, peildatum, verwerktOp, verouderd, gewistOp);
    }
  }

  public boolean heeftGewiste() {
    return leveringen.stream().anyMatch(levering -> levering.gewistOp().isPresent());
  }

  /** Those with lines: a soort whose lines are gone is as good as not delivered. */
  public Selectie zonderGewiste() {
    Set<String> gewist =
        leveringen.stream()
            .filter(levering -> levering.gewistOp().isPresent())
            .map(Gekozen::soort)
            .collect(Collectors.toSet());
    return new Selectie(
        leveringen.stream().filter(levering -> !gewist.contains(levering.soort())).toList());
  }

  public boolean isLeeg() {
    return leveringen.isEmpty();
  }

  public boolean heeft(String soort) {
    return leveringen.stream().anyMatch(levering -> levering.soort().equals(soort));
  }

  /** Keys of the leveringen of this soort, the volledige one first. */
  public List<Long> nummers(String soort) {
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
