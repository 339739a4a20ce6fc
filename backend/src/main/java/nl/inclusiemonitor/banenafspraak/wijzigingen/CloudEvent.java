package nl.inclusiemonitor.banenafspraak.wijzigingen;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An event as the API writes it: CloudEvents 1.0 in JSON, after the NL GOV profile for CloudEvents
 * (Logius). Its data are ids and links, so that what is confidential stays behind the API.
 *
 * @param sequence the place in the feed as text of a fixed length, so that text sorts as numbers do
 */
record CloudEvent(
    String specversion,
    UUID id,
    String source,
    String type,
    String subject,
    Instant time,
    String datacontenttype,
    String dataref,
    String sequence,
    Map<String, Object> data) {
  private static final String SPECVERSION = "1.0";

  /** Reverse domain name of who gives the type its meaning, as the profile asks. */
  private static final String TYPE = "nl.inclusiemonitor.";

  /**
   * Writes an event.
   *
   * @param source who tells it
   * @param basis where the API is
   */
  static CloudEvent van(Wijziging wijziging, String source, String basis) {
    return new CloudEvent(
        SPECVERSION,
        wijziging.id(),
        source,
        TYPE + wijziging.soort(),
        wijziging.onderwerp(),
        wijziging.op(),
        "application/json",
        basis + wijziging.verwijzing(),
        "%019d".formatted(wijziging.nummer()),
        wijziging.gegevens());
  }
}
