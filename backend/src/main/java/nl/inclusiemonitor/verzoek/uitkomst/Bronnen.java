package nl.inclusiemonitor.verzoek.uitkomst;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.controle.Plaats;
import nl.inclusiemonitor.levering.controle.Vergelekene;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.Omvang;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/**
 * The leveringen that a preview compares, and from which the lines of an outcome come.
 *
 * @param levering the one that is or was to be processed
 * @param zelf the same, with its lines
 * @param oud what it was held against: a volledige levering and then its mutaties; maybe nothing
 * @param tegenhanger the register that personeel was matched with, or the other way round, with its
 *     mutaties
 */
record Bronnen(Levering levering, Bron zelf, List<Bron> oud, List<Bron> tegenhanger) {

  /**
   * A levering with lines of a comparison.
   *
   * @param nummer key of its lines
   * @param gewist whether those lines are erased
   */
  record Bron(
      long nummer,
      UUID id,
      Leveringsoort soort,
      Omvang omvang,
      LocalDate peildatum,
      boolean gewist) {}

  /** Throws Conflict when lines are gone: without them everyone would look new, or gone. */
  Bronnen {
    boolean gewist =
        zelf.gewist() || Stream.concat(oud.stream(), tegenhanger.stream()).anyMatch(Bron::gewist);
    if (gewist) {
      throw regelsGewist();
    }
  }

  static Failure regelsGewist() {
    return new Failure.Conflict(
        "regels-gewist",
        "De regels van deze levering, of van die waarmee zij is vergeleken, zijn gewist.");
  }

  Vergelekene vergelekene() {
    return new Vergelekene(
        levering,
        oud.stream()
            .findFirst()
            .map(
                basis ->
                    new Vergelekene.Oud(
                        oud.stream().map(Bron::nummer).toList(),
                        basis.peildatum(),
                        oud.get(oud.size() - 1).peildatum())),
        tegenhanger.stream().map(Bron::nummer).toList());
  }

  Bron van(Plaats plaats) {
    return alle().filter(bron -> bron.nummer() == plaats.levering()).findFirst().orElseThrow();
  }

  /** Where a line of a levering is that was chosen; empty for a levering of something else. */
  Optional<Plaats> plaats(UUID id, int regel) {
    return alle()
        .filter(bron -> bron.id().equals(id))
        .findFirst()
        .map(bron -> new Plaats(bron.nummer(), regel));
  }

  private Stream<Bron> alle() {
    return Stream.of(oud.stream(), Stream.of(zelf), tegenhanger.stream()).flatMap(bron -> bron);
  }
}
