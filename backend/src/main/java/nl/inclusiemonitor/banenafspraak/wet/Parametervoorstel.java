package nl.inclusiemonitor.banenafspraak.wet;

import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.besluit.Verloop;
import nl.inclusiemonitor.besluit.Voorstel;

/**
 * A proposed change of the law's numbers in one year.
 *
 * @param basis the version that it was weighed against; empty in a year of which nothing was known
 * @param straks the numbers as proposed
 * @param effect what approving it did, as JSON; empty until then
 * @param parameter the version that it became
 */
record Parametervoorstel(
    Verloop verloop,
    Optional<UUID> basis,
    WettelijkeParameters straks,
    String toelichting,
    Optional<JsonArray> effect,
    Optional<UUID> parameter)
    implements Voorstel {

  static Parametervoorstel fromRow(Row row) {
    return new Parametervoorstel(
        Verloop.fromRow(row),
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
        Optional.ofNullable(row.getJsonArray("effect")),
        Optional.ofNullable(row.getUUID("parameter_id")));
  }
}
