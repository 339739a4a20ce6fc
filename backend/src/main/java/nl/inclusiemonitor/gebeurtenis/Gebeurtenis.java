package nl.inclusiemonitor.gebeurtenis;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened, as the API gives it.
 *
 * @param waarvan the register, the soort of levering, the regime or the soort of reorganisation
 * @param code leads to it: of a row, a levering or a reorganisation its key, else its period
 * @param dag the peildatum of a levering, the first day of a reorganisation
 * @param door the role that did it; of a levering the one that delivered it
 */
record Gebeurtenis(
    String soort,
    String wat,
    Optional<String> waarvan,
    String code,
    Optional<String> titel,
    Optional<LocalDate> dag,
    Optional<String> notitie,
    Instant op,
    String door) {

  static Gebeurtenis fromRow(Row row) {
    return new Gebeurtenis(
        row.getString("soort"),
        row.getString("wat"),
        Optional.ofNullable(row.getString("waarvan")),
        row.getString("code"),
        Optional.ofNullable(row.getString("titel")),
        Optional.ofNullable(row.getLocalDate("dag")),
        Optional.ofNullable(row.getString("notitie")),
        row.getOffsetDateTime("op").toInstant(),
        row.getString("door"));
  }
}
