package nl.inclusiemonitor.doelstelling.bron;

import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.identity.Caller;

/**
 * What one kind of reader may see of measurements.
 *
 * @param drempel the fewest persons a group has of which others may see a figure
 */
public record Meetlezer(Caller caller, Lezer stand, int drempel) {
  public static Meetlezer van(Caller caller, int drempel) {
    return new Meetlezer(caller, Lezer.van(caller), drempel);
  }

  /** Whether what is not vastgesteld is read too. */
  public boolean ookVoorlopig() {
    return !stand.alleenVastgesteld();
  }

  boolean kleineGroepen() {
    return stand.kleineGroepen();
  }
}
