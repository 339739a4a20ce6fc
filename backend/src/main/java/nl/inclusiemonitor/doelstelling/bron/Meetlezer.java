package nl.inclusiemonitor.doelstelling.bron;

import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.identity.Caller;

/**
 * What one kind of reader may see of measurements.
 *
 * @param drempel the fewest persons a group has of which others may see a figure
 * @param niveaus whether what the units of the kern have together is told too, and those of the
 *     concern
 */
public record Meetlezer(Caller caller, Lezer stand, int drempel, boolean niveaus) {
  public static Meetlezer van(Caller caller, int drempel) {
    return new Meetlezer(caller, Lezer.van(caller), drempel, false);
  }

  /** The same reader of a target or an intervention, which may be about the kern or the concern. */
  public static Meetlezer vanDoelen(Caller caller, int drempel) {
    return new Meetlezer(caller, Lezer.van(caller), drempel, true);
  }

  /** Whether what is not vastgesteld is read too. */
  public boolean ookVoorlopig() {
    return !stand.alleenVastgesteld();
  }

  boolean kleineGroepen() {
    return stand.kleineGroepen();
  }
}
