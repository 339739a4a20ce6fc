package nl.inclusiemonitor.organisatie.reorganisatie;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.besluit.Verloop;
import nl.inclusiemonitor.besluit.Voorstel;

/**
 * A reorganisation in its life.
 *
 * @param vanNamen the names of the units that it ends or changes, as they were before it
 * @param effect what it touched when it was approved, as JSON; empty until then
 */
record Reorganisatie(
    Verloop verloop, Inhoud inhoud, List<String> vanNamen, Optional<JsonObject> effect)
    implements Voorstel {

  static Reorganisatie fromRow(Row row) {
    return new Reorganisatie(
        Verloop.fromRow(row),
        new Inhoud(
            Soort.of(row.getString("soort")),
            row.getLocalDate("ingangsdatum"),
            Arrays.asList(row.getArrayOfStrings("van")),
            Deel.alle(row.getJsonArray("naar")),
            row.getString("toelichting")),
        Arrays.asList(row.getArrayOfStrings("van_namen")),
        Optional.ofNullable(row.getJsonObject("effect")));
  }

  /** Codes that nobody can deliver under any more. */
  List<String> eindigend() {
    List<String> blijft = inhoud.naar().stream().map(Deel::code).toList();
    return inhoud.van().stream().filter(code -> !blijft.contains(code)).toList();
  }
}
