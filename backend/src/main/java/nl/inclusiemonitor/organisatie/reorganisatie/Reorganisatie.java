package nl.inclusiemonitor.organisatie.reorganisatie;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
            delen(row.getJsonArray("naar")),
            row.getString("toelichting")),
        Arrays.asList(row.getArrayOfStrings("van_namen")),
        Optional.ofNullable(row.getJsonObject("effect")));
  }

  private static List<Deel> delen(JsonArray bewaard) {
    return IntStream.range(0, bewaard.size())
        .mapToObj(bewaard::getJsonObject)
        .map(Deel::van)
        .toList();
  }

  /** Codes that nobody can deliver under any more. */
  List<String> eindigend() {
    List<String> blijft = inhoud.naar().stream().map(Deel::code).toList();
    return inhoud.van().stream().filter(code -> !blijft.contains(code)).toList();
  }
}
