package nl.inclusiemonitor.instelling.voorstel;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import nl.inclusiemonitor.besluit.Verloop;
import nl.inclusiemonitor.besluit.Voorstel;
import nl.inclusiemonitor.instelling.Privacyinstelling;

/**
 * A proposed change of the settings.
 *
 * @param was the version that it was weighed against
 * @param effect what approving it did, as JSON; empty until then
 */
record Privacyvoorstel(
    Verloop verloop,
    Privacyinstelling was,
    Privacyinstelling wordt,
    String toelichting,
    Optional<JsonObject> effect)
    implements Voorstel {

  static Privacyvoorstel fromRow(Row row) {
    int basis = row.getInteger("basis_versie");
    return new Privacyvoorstel(
        Verloop.fromRow(row),
        Privacyinstelling.fromRow(row, basis, "was_"),
        Privacyinstelling.fromRow(row, basis + 1, ""),
        row.getString("toelichting"),
        Optional.ofNullable(row.getJsonObject("effect")));
  }
}
