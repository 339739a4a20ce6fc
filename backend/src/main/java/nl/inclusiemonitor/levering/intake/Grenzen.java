package nl.inclusiemonitor.levering.intake;

import nl.inclusiemonitor.http.body.BodyLimits;

/**
 * Where taking in a file stops.
 *
 * @param bytes largest file, unpacked
 * @param afgekeurd most lines with a fault
 * @param vanafRegels lines after which more than half of them rejected is enough to stop
 */
public record Grenzen(long bytes, long afgekeurd, long vanafRegels) {
  /**
   * As much as a request may bring; a million lines, which is the five percent of twenty million
   * above which a levering cannot be processed; half of 1.000.
   */
  public static final Grenzen STANDAARD = new Grenzen(BodyLimits.MAX_BYTES, 1_000_000, 1_000);

  public Grenzen {
    if (bytes <= 0 || afgekeurd < 0 || vanafRegels < 0) {
      throw new IllegalArgumentException("limits below zero");
    }
  }

  boolean stops(long regels, long rejected) {
    return rejected > afgekeurd || (regels >= vanafRegels && rejected * 2 > regels);
  }
}
