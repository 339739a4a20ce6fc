package nl.inclusiemonitor.privacy.disclosure;

/**
 * What a reader is told of a row whose figure is the sum of groups of persons.
 *
 * <p>Each group is counted in hours and divided by a number of its own: {@code x} contract hours by
 * 25,5 and {@code y} hired-in hours by 1.331 / 4. Their exact sum, {@code (1.331x + 102y) /
 * 33.940,5}, fits one pair of numbers of hours only, and so does a decimal of it with many digits:
 * who gets either has both groups. So where the division is hidden its sum is told in hundredths of
 * a job, the width of more than one hired-in hour even of a single month: with every number of
 * contract hours some whole number of hired-in hours then gives that sum.
 *
 * <p>Whatever follows from the sum must follow from the rounded one, so that no shortage,
 * percentage or change tells another decimal of it.
 */
public enum Zicht {
  /** Every figure as it is. */
  ALLES,
  /** The groups together, rounded; neither of them by itself. */
  SAMEN,
  /** No figure about its persons. */
  NIETS;

  /** Decimals of a sum of groups that are not told by themselves. */
  public static final int DECIMALEN = 2;

  /**
   * What the decision about a row leaves for a reader.
   *
   * @param beideBekend whether there is a figure of each group; the «sum» of a single one would be
   *     that very group
   */
  public static Zicht van(Besluit besluit, boolean beideBekend, boolean allesZichtbaar) {
    if (allesZichtbaar) {
      return ALLES;
    }
    if (besluit.verbergtRij()) {
      return NIETS;
    }
    if (!besluit.verbergtUitsplitsing()) {
      return ALLES;
    }
    return beideBekend ? SAMEN : NIETS;
  }
}
