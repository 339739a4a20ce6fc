package nl.inclusiemonitor.aanwezigheid;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.identity.Caller;

/**
 * A data protection impact assessment as the privacy-officer recorded it, under which may be
 * counted once the fg confirmed it and for as long as neither withdraws it.
 *
 * @param sleutelId names the one key whose tokens may be counted
 */
record Dpia(
    long nummer,
    UUID id,
    String kenmerk,
    LocalDate documentdatum,
    String sleutelId,
    int versie,
    UUID vastgelegdDoor,
    String vastgelegdDoorNaam,
    Instant vastgelegdOp,
    Optional<String> bevestigdDoorNaam,
    Optional<Instant> bevestigdOp,
    Optional<String> ingetrokkenDoorNaam,
    Optional<Instant> ingetrokkenOp,
    Optional<String> reden) {

  boolean isGeldend() {
    return bevestigdOp.isPresent() && ingetrokkenOp.isEmpty();
  }

  boolean wachtOpBevestiging() {
    return bevestigdOp.isEmpty() && ingetrokkenOp.isEmpty();
  }

  boolean isVan(Caller caller) {
    return vastgelegdDoor.equals(caller.id());
  }

  String status() {
    if (ingetrokkenOp.isPresent()) {
      return "ingetrokken";
    }
    return bevestigdOp.isPresent() ? "bevestigd" : "vastgelegd";
  }

  String etag() {
    return "\"" + versie + "\"";
  }

  static Dpia fromRow(Row row) {
    return new Dpia(
        row.getLong("nummer"),
        row.getUUID("id"),
        row.getString("kenmerk"),
        row.getLocalDate("documentdatum"),
        row.getString("sleutel_id"),
        row.getInteger("versie"),
        row.getUUID("vastgelegd_door"),
        row.getString("vastgelegd_door_naam"),
        row.getOffsetDateTime("vastgelegd_op").toInstant(),
        Optional.ofNullable(row.getString("bevestigd_door_naam")),
        moment(row, "bevestigd_op"),
        Optional.ofNullable(row.getString("ingetrokken_door_naam")),
        moment(row, "ingetrokken_op"),
        Optional.ofNullable(row.getString("reden")));
  }

  private static Optional<Instant> moment(Row row, String kolom) {
    return Optional.ofNullable(row.getOffsetDateTime(kolom)).map(OffsetDateTime::toInstant);
  }
}
