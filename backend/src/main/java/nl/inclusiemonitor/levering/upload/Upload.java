package nl.inclusiemonitor.levering.upload;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that comes in parts, as far as it has come.
 *
 * @param levering what it becomes, or the first levering with its content
 * @param lengte of the whole file; absent until the client knows it
 * @param metadata as the client sent it
 * @param positie how many bytes are committed
 * @param epoch rises with every writer
 * @param verlopen whether its time is over, also when nobody erased it yet
 */
record Upload(
    UUID id,
    UUID levering,
    Status status,
    Optional<Long> lengte,
    Optional<String> metadata,
    long positie,
    long epoch,
    Instant verlooptOp,
    boolean verlopen) {
  static final String KOLOMMEN =
      "id, levering_id, status, lengte, metadata, positie, epoch, verloopt_op,"
          + " verloopt_op <= now() as verlopen";

  /** Where it is in its life. */
  enum Status {
    OPEN,
    KLAAR,
    /** Refused, ended by its client, or expired: only its id is still known. */
    WEG
  }

  static Upload fromRow(Row row) {
    return new Upload(
        row.getUUID("id"),
        row.getUUID("levering_id"),
        Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getLong("lengte")),
        Optional.ofNullable(row.getString("metadata")),
        row.getLong("positie"),
        row.getLong("epoch"),
        row.getOffsetDateTime("verloopt_op").toInstant(),
        row.getBoolean("verlopen"));
  }

  /** The same, written by another. */
  Upload metEpoch(long nieuweEpoch) {
    return new Upload(
        id, levering, status, lengte, metadata, positie, nieuweEpoch, verlooptOp, verlopen);
  }

  /** The same with all its bytes. */
  Upload klaar(UUID gewordenLevering, long heleLengte) {
    return new Upload(
        id,
        gewordenLevering,
        Status.KLAAR,
        Optional.of(heleLengte),
        metadata,
        heleLengte,
        epoch,
        verlooptOp,
        verlopen);
  }

  boolean isKlaar() {
    return status == Status.KLAAR;
  }

  /** Whether nothing can be asked of it any more. */
  boolean isWeg() {
    return status == Status.WEG || (status == Status.OPEN && verlopen);
  }
}
