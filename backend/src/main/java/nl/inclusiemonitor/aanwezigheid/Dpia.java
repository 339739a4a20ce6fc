package nl.inclusiemonitor.aanwezigheid;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.inclusiemonitor.besluit.Verloop;
import nl.inclusiemonitor.besluit.Voorstel;
import nl.inclusiemonitor.besluit.Voorstelstatus;

/**
 * A data protection impact assessment as the privacy-officer recorded it, under which may be
 * counted once the fg confirmed it and for as long as neither withdraws it.
 *
 * @param verloop proposed by who recorded it, approved by who confirmed it
 * @param sleutelId names the one key whose tokens may be counted
 */
record Dpia(
    Verloop verloop,
    String kenmerk,
    LocalDate documentdatum,
    String sleutelId,
    Optional<String> ingetrokkenDoorNaam,
    Optional<Instant> ingetrokkenOp)
    implements Voorstel {

  boolean isGeldend() {
    return verloop.status() == Voorstelstatus.GOEDGEKEURD;
  }

  boolean isIngetrokken() {
    return verloop.status() == Voorstelstatus.INGETROKKEN;
  }

  String status() {
    return switch (verloop.status()) {
      case VOORGESTELD -> "vastgelegd";
      case GOEDGEKEURD -> "bevestigd";
      case AFGEWEZEN, INGETROKKEN -> "ingetrokken";
    };
  }

  static Dpia fromRow(Row row) {
    Optional<Instant> bevestigdOp = moment(row, "bevestigd_op");
    Optional<Instant> ingetrokkenOp = moment(row, "ingetrokken_op");
    return new Dpia(
        new Verloop(
            row.getLong("nummer"),
            row.getUUID("id"),
            status(bevestigdOp, ingetrokkenOp),
            row.getInteger("versie"),
            row.getUUID("vastgelegd_door"),
            row.getString("vastgelegd_door_naam"),
            row.getOffsetDateTime("vastgelegd_op").toInstant(),
            Optional.ofNullable(row.getString("bevestigd_door_naam")),
            bevestigdOp,
            Optional.ofNullable(row.getString("reden"))),
        row.getString("kenmerk"),
        row.getLocalDate("documentdatum"),
        row.getString("sleutel_id"),
        Optional.ofNullable(row.getString("ingetrokken_door_naam")),
        ingetrokkenOp);
  }

  private static Voorstelstatus status(
      Optional<Instant> bevestigdOp, Optional<Instant> ingetrokkenOp) {
    if (ingetrokkenOp.isPresent()) {
      return Voorstelstatus.INGETROKKEN;
    }
    return bevestigdOp.isPresent() ? Voorstelstatus.GOEDGEKEURD : Voorstelstatus.VOORGESTELD;
  }

  private static Optional<Instant> moment(Row row, String kolom) {
    return Optional.ofNullable(row.getOffsetDateTime(kolom)).map(OffsetDateTime::toInstant);
  }
}
