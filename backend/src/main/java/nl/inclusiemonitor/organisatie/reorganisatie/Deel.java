package nl.inclusiemonitor.organisatie.reorganisatie;

import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * A unit as it comes out of a reorganisation.
 *
 * @param ouder code of the unit that it is a part of
 */
record Deel(String code, String naam, String scope, Optional<String> ouder) {
  static Deel van(JsonObject bewaard) {
    return new Deel(
        bewaard.getString("code"),
        bewaard.getString("naam"),
        bewaard.getString("scope"),
        Optional.ofNullable(bewaard.getString("ouder")));
  }
}
