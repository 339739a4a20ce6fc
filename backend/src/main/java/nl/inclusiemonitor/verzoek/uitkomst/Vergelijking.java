package nl.inclusiemonitor.verzoek.uitkomst;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/**
 * The leveringen that a preview compares.
 *
 * @param levering the one that is or was to be processed
 * @param vorige the one it was held against
 * @param ander the register beside personeel, or the other way round
 */
record Vergelijking(Levering levering, Optional<Bron> vorige, Optional<Bron> ander) {

  /**
   * A levering with lines of a comparison.
   *
   * @param nummer key of its lines
   * @param gewist whether those lines are erased
   */
  record Bron(long nummer, UUID id, Leveringsoort soort, LocalDate peildatum, boolean gewist) {}

  /** Whose lines tell of this outcome: what is gone is only in the levering of before. */
  Bron bron(String uitkomst) {
    if (uitkomst.startsWith("vervallen")) {
      return vorige.orElseThrow(Vergelijking::leeg);
    }
    if (uitkomst.equals("niet-in-p-direkt") && levering.soort() == Leveringsoort.PERSONEEL) {
      return ander.orElseThrow(Vergelijking::leeg);
    }
    return new Bron(
        levering.nummer(), levering.id(), levering.soort(), levering.peildatum(), false);
  }

  private static Failure leeg() {
    return new Failure.Conflict(
        "uitkomst-zonder-vergelijking", "Er is geen levering waarmee deze uitkomst ontstaat.");
  }

  /** Throws Conflict when lines are gone: without them everyone would look new, or gone. */
  Vergelijking metRegels() {
    boolean gewist =
        vorige.filter(Bron::gewist).isPresent() || ander.filter(Bron::gewist).isPresent();
    if (gewist) {
      throw regelsGewist();
    }
    return this;
  }

  static Failure regelsGewist() {
    return new Failure.Conflict(
        "regels-gewist",
        "De regels van deze levering, of van die waarmee zij is vergeleken, zijn gewist.");
  }
}
