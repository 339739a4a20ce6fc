package nl.inclusiemonitor.besluit;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.identity.Caller;

/**
 * How far a proposal is and who brought it there: the same for each, whatever it proposes.
 *
 * @param nummer key of the list, newest highest
 * @param reden why it was refused or taken back
 */
public record Verloop(
    long nummer,
    UUID id,
    Voorstelstatus status,
    int versie,
    UUID door,
    String doorNaam,
    Instant op,
    Optional<String> beslistDoorNaam,
    Optional<Instant> beslistOp,
    Optional<String> reden) {

  public static Verloop fromRow(Row row) {
    return new Verloop(
        row.getLong("nummer"),
        row.getUUID("id"),
        Voorstelstatus.of(row.getString("status")),
        row.getInteger("versie"),
        row.getUUID("voorgesteld_door"),
        row.getString("voorgesteld_door_naam"),
        row.getOffsetDateTime("voorgesteld_op").toInstant(),
        Optional.ofNullable(row.getString("beslist_door_naam")),
        Optional.ofNullable(row.getOffsetDateTime("beslist_op")).map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getString("reden")));
  }

  public boolean isOpen() {
    return status == Voorstelstatus.VOORGESTELD;
  }

  public boolean isVan(Caller caller) {
    return door.equals(caller.id());
  }

  public String etag() {
    return "\"" + versie + "\"";
  }
}
