package nl.inclusiemonitor.levering.upload;

import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The connection on which a part comes in, as PostgreSQL knows it.
 *
 * @param proces number of its process there, which is used again after it ends
 * @param sinds when it was made, which tells it from an earlier one of the same number
 */
record Schrijver(int proces, OffsetDateTime sinds) {
  static Optional<Schrijver> fromRow(Row row) {
    return Optional.ofNullable(row.getInteger("schrijver"))
        .map(proces -> new Schrijver(proces, row.getOffsetDateTime("schrijver_sinds")));
  }
}
