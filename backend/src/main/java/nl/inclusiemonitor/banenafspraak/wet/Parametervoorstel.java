package nl.inclusiemonitor.banenafspraak.wet;

import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.identity.Caller;

/**
 * A proposed change of the law's numbers in one year.
 *
 * @param nummer key of the list, newest highest
 * @param basis the version that it was weighed against; empty in a year of which nothing was known
 * @param straks the numbers as proposed
 * @param reden why it was refused or taken back
 * @param effect what approving it did, as JSON; empty until then
 * @param parameter the version that it became
 */
record Parametervoorstel(
    long nummer,
    UUID id,
    Optional<UUID> basis,
    WettelijkeParameters straks,
    String toelichting,
    Voorstelstatus status,
    int versie,
    UUID door,
    String doorNaam,
    Instant op,
    Optional<String> beslistDoorNaam,
    Optional<Instant> beslistOp,
    Optional<String> reden,
    Optional<JsonArray> effect,
    Optional<UUID> parameter) {

  static Parametervoorstel fromRow(Row row) {
    return new Parametervoorstel(
        row.getLong("nummer"),
        row.getUUID("id"),
        Optional.ofNullable(row.getUUID("basis_id")),
        new WettelijkeParameters(
            row.getUUID("id"),
            row.getInteger("jaar"),
            row.getString("regime"),
            row.getInteger("basis_versie") + 1,
            Optional.ofNullable(row.getBigDecimal("percentage")),
            row.getString("parameterstatus"),
            row.getBigDecimal("uren_per_fte"),
            row.getBigDecimal("uren_per_baan"),
            row.getBigDecimal("verloonde_uren_per_baan"),
            row.getBigDecimal("heffing_per_baan"),
            row.getBoolean("heffing_opgelegd"),
            row.getString("artikel"),
            row.getString("bron")),
        row.getString("toelichting"),
        Voorstelstatus.of(row.getString("status")),
        row.getInteger("versie"),
        row.getUUID("voorgesteld_door"),
        row.getString("voorgesteld_door_naam"),
        row.getOffsetDateTime("voorgesteld_op").toInstant(),
        Optional.ofNullable(row.getString("beslist_door_naam")),
        Optional.ofNullable(row.getOffsetDateTime("beslist_op")).map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getString("reden")),
        Optional.ofNullable(row.getJsonArray("effect")),
        Optional.ofNullable(row.getUUID("parameter_id")));
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
