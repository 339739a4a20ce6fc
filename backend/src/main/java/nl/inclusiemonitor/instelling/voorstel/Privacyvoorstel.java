package nl.inclusiemonitor.instelling.voorstel;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.wet.Voorstelstatus;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.instelling.Privacyinstelling;

/**
 * A proposed change of the settings.
 *
 * @param nummer key of the list, newest highest
 * @param was the version that it was weighed against
 * @param reden why it was refused or taken back
 * @param effect what approving it did, as JSON; empty until then
 */
record Privacyvoorstel(
    long nummer,
    UUID id,
    Privacyinstelling was,
    Privacyinstelling wordt,
    String toelichting,
    Voorstelstatus status,
    int versie,
    UUID door,
    String doorNaam,
    Instant op,
    Optional<String> beslistDoorNaam,
    Optional<Instant> beslistOp,
    Optional<String> reden,
    Optional<JsonObject> effect) {

  static Privacyvoorstel fromRow(Row row, Privacyinstelling was) {
    return new Privacyvoorstel(
        row.getLong("nummer"),
        row.getUUID("id"),
        was,
        Privacyinstelling.fromRow(row, was.versie() + 1),
        row.getString("toelichting"),
        Voorstelstatus.of(row.getString("status")),
        row.getInteger("versie"),
        row.getUUID("voorgesteld_door"),
        row.getString("voorgesteld_door_naam"),
        row.getOffsetDateTime("voorgesteld_op").toInstant(),
        Optional.ofNullable(row.getString("beslist_door_naam")),
        Optional.ofNullable(row.getOffsetDateTime("beslist_op")).map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getString("reden")),
        Optional.ofNullable(row.getJsonObject("effect")));
  }

  boolean isOpen() {
    return status == Voorstelstatus.VOORGESTELD;
  }

  boolean isVan(Caller caller) {
    return door.equals(caller.id());
  }

  String etag() {
    return "\"" + versie + "\"";
  }
}
