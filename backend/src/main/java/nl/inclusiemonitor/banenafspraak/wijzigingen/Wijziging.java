package nl.inclusiemonitor.banenafspraak.wijzigingen;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One event of the feed.
 *
 * @param nummer its place: no event with a lower number comes after one that was seen
 * @param soort what happened, such as {@code stand.herberekend}
 * @param onderwerp to what: a kwartaal, a year, or the id of a levering
 * @param gegevens ids and periods, never a figure
 * @param verwijzing where the API tells more, a path within it
 */
record Wijziging(
    long nummer,
    UUID id,
    String soort,
    String onderwerp,
    Map<String, Object> gegevens,
    String verwijzing,
    Instant op) {

  static Wijziging fromRow(Row row) {
    return new Wijziging(
        row.getLong("nummer"),
        row.getUUID("id"),
        row.getString("soort"),
        row.getString("onderwerp"),
        row.getJsonObject("gegevens").getMap(),
        row.getString("verwijzing"),
        row.getOffsetDateTime("op").toInstant());
  }
}
