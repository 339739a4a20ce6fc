package nl.inclusiemonitor.levering.dossier;

import java.time.Duration;

/**
 * The limits of taking in and processing leveringen.
 *
 * @param gelijktijdig uploads at once on this instance; the next is refused with Retry-After
 * @param openUploads unfinished uploads that one maker may have at once
 * @param koppelingGrens percentage of the register that must be found in personeel without a
 *     confirmation
 * @param omvangGrens percentage by which the number of lines may differ from the previous levering
 * @param afkeurGrens percentage of rejected lines above which a levering cannot be processed
 * @param verlooptNa after which an unprocessed levering is erased
 * @param geduld how long a client may send less than it should before its upload ends
 */
public record LeveringSettings(
    int gelijktijdig,
    int openUploads,
    int koppelingGrens,
    int omvangGrens,
    int afkeurGrens,
    Duration verlooptNa,
    Duration geduld) {

  public static final LeveringSettings STANDAARD =
      new LeveringSettings(4, 20, 70, 25, 5, Duration.ofDays(7), Duration.ofSeconds(30));

  public LeveringSettings {
    if (gelijktijdig < 1 || openUploads < 1 || geduld.toSeconds() < 1) {
      throw new IllegalArgumentException("uploads and patience are positive");
    }
  }

  /** The same limits with another number of unfinished uploads of one maker. */
  public LeveringSettings metOpenUploads(int anders) {
    return new LeveringSettings(
        gelijktijdig, anders, koppelingGrens, omvangGrens, afkeurGrens, verlooptNa, geduld);
  }
}
