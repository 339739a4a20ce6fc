package nl.inclusiemonitor.toegang;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * How strict access is.
 *
 * @param demo whether the demo accounts exist and are shown
 * @param versie of the product, as the screen shows it
 * @param dataDirectory where the one-time token of a new installation is written
 * @param sessieRust a session ends when it is not used for so long
 * @param sessieDuur a session ends after so long, used or not
 * @param tokenDuur how long a token of a program is valid
 * @param pogingen failures after which a name has to wait
 * @param pogingenVenster how far back failures count
 * @param vertrouwd how long an instance may take a verified credential for verified
 * @param maxPersoonsregels accounts that may read lines about persons, at most
 */
public record ToegangSettings(
    boolean demo,
    String versie,
    Path dataDirectory,
    Duration sessieRust,
    Duration sessieDuur,
    Duration tokenDuur,
    int pogingen,
    Duration pogingenVenster,
    Duration vertrouwd,
    int maxPersoonsregels) {
  private static final Duration LONGEST_TRUST = Duration.ofSeconds(5);

  public ToegangSettings {
    Objects.requireNonNull(versie);
    Objects.requireNonNull(dataDirectory);
    requirePositive(sessieRust);
    requirePositive(tokenDuur);
    requirePositive(pogingenVenster);
    if (sessieDuur.compareTo(sessieRust) < 0) {
      throw new IllegalArgumentException("a session lasts at least as long as it may rest");
    }
    if (vertrouwd.isNegative() || vertrouwd.compareTo(LONGEST_TRUST) > 0) {
      throw new IllegalArgumentException("a verified credential is kept 0 to 5 seconds");
    }
    if (pogingen < 1 || maxPersoonsregels < 0) {
      throw new IllegalArgumentException("at least one try, and no negative number of accounts");
    }
  }

  /** As strict as a product is that nobody set otherwise. */
  public static ToegangSettings defaults(
      boolean demo, String versie, Path dataDirectory, int maxPersoonsregels) {
    return new ToegangSettings(
        demo,
        versie,
        dataDirectory,
        Duration.ofMinutes(30),
        Duration.ofHours(10),
        Duration.ofMinutes(10),
        5,
        Duration.ofMinutes(15),
        LONGEST_TRUST,
        maxPersoonsregels);
  }

  private static void requirePositive(Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException("a duration of access must be positive");
    }
  }
}
