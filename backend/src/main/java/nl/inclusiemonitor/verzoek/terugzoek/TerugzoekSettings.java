package nl.inclusiemonitor.verzoek.terugzoek;

import java.time.Duration;

/**
 * The limits of terugzoekverzoeken.
 *
 * @param hoogstensTokens persons in one verzoek
 * @param geldig how long one may wait before it lapses
 */
public record TerugzoekSettings(int hoogstensTokens, Duration geldig) {
  public static final TerugzoekSettings STANDAARD = new TerugzoekSettings(100, Duration.ofDays(14));

  public TerugzoekSettings {
    if (hoogstensTokens < 1 || geldig.toSeconds() < 1) {
      throw new IllegalArgumentException("a verzoek has at least one token and a while to live");
    }
  }
}
