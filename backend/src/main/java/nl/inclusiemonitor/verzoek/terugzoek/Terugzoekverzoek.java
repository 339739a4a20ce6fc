package nl.inclusiemonitor.verzoek.terugzoek;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.identity.Caller;

/**
 * A request to find out who belongs to tokens; the tokens themselves are not part of it.
 *
 * @param nummer how people name it, and key of its tokens
 * @param reden why, from a closed list
 * @param aantal how many persons it asks for; stays when the tokens are erased
 * @param resultaat what the I-team found, from a closed list
 */
record Terugzoekverzoek(
    long nummer,
    UUID id,
    UUID levering,
    String soort,
    LocalDate peildatum,
    String uitkomst,
    String reden,
    int aantal,
    Terugzoekstatus status,
    int versie,
    UUID gevraagdDoor,
    String gevraagdDoorNaam,
    Instant gevraagdOp,
    Instant verlooptOp,
    Optional<String> beoordeeldDoorNaam,
    Optional<Instant> beoordeeldOp,
    Optional<String> afwijsreden,
    Optional<Instant> gedownloadOp,
    Optional<String> afgehandeldDoorNaam,
    Optional<String> resultaat,
    Optional<Instant> geeindigdOp) {

  static Terugzoekverzoek fromRow(Row row) {
    return new Terugzoekverzoek(
        row.getLong("nummer"),
        row.getUUID("id"),
        row.getUUID("levering"),
        row.getString("soort"),
        row.getLocalDate("peildatum"),
        row.getString("uitkomst"),
        row.getString("reden"),
        row.getInteger("aantal"),
        Terugzoekstatus.of(row.getString("status")),
        row.getInteger("versie"),
        row.getUUID("gevraagd_door"),
        row.getString("gevraagd_door_naam"),
        row.getOffsetDateTime("gevraagd_op").toInstant(),
        row.getOffsetDateTime("verloopt_op").toInstant(),
        Optional.ofNullable(row.getString("beoordeeld_door_naam")),
        moment(row, "beoordeeld_op"),
        Optional.ofNullable(row.getString("afwijsreden")),
        moment(row, "gedownload_op"),
        Optional.ofNullable(row.getString("afgehandeld_door_naam")),
        Optional.ofNullable(row.getString("resultaat")),
        moment(row, "geeindigd_op"));
  }

  boolean isVan(Caller caller) {
    return gevraagdDoor.equals(caller.id());
  }

  String etag() {
    return "\"" + versie + "\"";
  }

  private static Optional<Instant> moment(Row row, String column) {
    return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
  }
}
