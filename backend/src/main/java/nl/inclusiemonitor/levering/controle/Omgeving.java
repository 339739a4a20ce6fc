package nl.inclusiemonitor.levering.controle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.levering.dossier.BasisRepository.Basis;
import nl.inclusiemonitor.levering.dossier.Levering;

/**
 * What is in force around a levering at the moment of its check: what it follows, and what it is
 * matched with.
 *
 * @param basis what a mutatie would count on top of
 * @param vorige what is in force of the same soort up to the same peildatum
 * @param vervallend numbers of the mutaties that a volledige levering would end
 * @param geldend numbers of the leveringen in force in its quarter, by soort
 */
record Omgeving(
    Levering levering,
    Optional<Basis> basis,
    Optional<Vorige> vorige,
    List<Long> vervallend,
    Map<String, List<Long>> geldend) {

  /**
   * A volledige levering with its mutaties.
   *
   * @param nummers the volledige one first, then the mutaties from old to new
   * @param id of the volledige one
   * @param begin its peildatum
   * @param peildatum the newest of all their peildata
   * @param regels how many lines are in force
   * @param gewist whether lines of them were erased: there is nothing left to compare with
   */
  record Vorige(
      List<Long> nummers,
      UUID id,
      List<UUID> mutaties,
      LocalDate begin,
      LocalDate peildatum,
      long regels,
      boolean gewist) {}

  /** What its lines are held against. */
  Vergelekene vergelekene() {
    return new Vergelekene(
        levering,
        vorige.map(oud -> new Vergelekene.Oud(oud.nummers(), oud.begin(), oud.peildatum())),
        tegenhanger());
  }

  private List<Long> tegenhanger() {
    return Vergelekene.tegenhanger(levering.soort())
        .map(soort -> geldend.getOrDefault(soort.code(), List.of()))
        .orElse(List.of());
  }

  /** Another check with the same answer here has the same outcome. */
  List<Long> grondslag() {
    List<Long> alle = new ArrayList<>(vorige.map(Vorige::nummers).orElse(List.of()));
    alle.addAll(vervallend);
    alle.addAll(tegenhanger());
    return alle;
  }
}
