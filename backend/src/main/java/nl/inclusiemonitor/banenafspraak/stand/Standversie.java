package nl.inclusiemonitor.banenafspraak.stand;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One version of a quarter in the list of its versions.
 *
 * @param leeg whether it says that the quarter had no figures (any more)
 * @param berekendOp from when on readers saw it
 * @param vastgesteldOp from when on it can never change
 */
public record Standversie(
    int versie, String status, boolean leeg, Instant berekendOp, Optional<Instant> vastgesteldOp) {

  static Standversie fromRow(Row row) {
    return new Standversie(
        row.getInteger("versie"),
        row.getString("status"),
        row.getBoolean("leeg"),
        row.getOffsetDateTime("berekend_op").toInstant(),
        Optional.ofNullable(row.getOffsetDateTime("vastgesteld_op"))
            .map(OffsetDateTime::toInstant));
  }
}
