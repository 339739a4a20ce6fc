package nl.inclusiemonitor.opmerking;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody said of a figure or a row.
 *
 * @param nummer key of the list, newest highest
 * @param opvolgen whether somebody must do something with it
 * @param blokkeert whether the stand waits for that
 */
record Opmerking(
    long nummer,
    UUID id,
    String onderwerp,
    Optional<String> dienstonderdeel,
    String tekst,
    boolean opvolgen,
    boolean blokkeert,
    String door,
    Instant op,
    Optional<String> antwoord,
    Optional<String> afgehandeldDoor,
    Optional<Instant> afgehandeldOp) {

  static Opmerking fromRow(Row row) {
    return new Opmerking(
        row.getLong("nummer"),
        row.getUUID("id"),
        row.getString("onderwerp"),
        Optional.ofNullable(row.getString("dienstonderdeel")),
        row.getString("tekst"),
        row.getBoolean("opvolgen"),
        row.getBoolean("blokkeert"),
        row.getString("door_naam"),
        row.getOffsetDateTime("op").toInstant(),
        Optional.ofNullable(row.getString("antwoord")),
        Optional.ofNullable(row.getString("afgehandeld_door_naam")),
        Optional.ofNullable(row.getOffsetDateTime("afgehandeld_op"))
            .map(OffsetDateTime::toInstant));
  }

  boolean isOpen() {
    return opvolgen && afgehandeldOp.isEmpty();
  }
}
