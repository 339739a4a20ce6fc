package nl.inclusiemonitor.organisatie.reorganisatie;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A unit as it comes out of a reorganisation.
 *
 * @param ouder code of the unit that it is a part of
 */
record Deel(String code, String naam, String scope, Optional<String> ouder) {
  static List<Deel> alle(JsonArray bewaard) {
    return IntStream.range(0, bewaard.size())
        .mapToObj(bewaard::getJsonObject)
        .map(Deel::van)
        .toList();
  }

  private static Deel van(JsonObject bewaard) {
    return new Deel(
        bewaard.getString("code"),
        bewaard.getString("naam"),
        bewaard.getString("scope"),
        Optional.ofNullable(bewaard.getString("ouder")));
  }
}
