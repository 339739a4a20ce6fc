package nl.inclusiemonitor.banenafspraak.vaststelling;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Whether one JSON value says all that an older one said: a later version of the product may add
 * members to an answer, and may change none.
 */
final class Bevat {
  private Bevat() {}

  static boolean bevat(Object nu, Object toen) {
    if (toen instanceof JsonObject oud) {
      return nu instanceof JsonObject nieuw
          && oud.fieldNames().stream()
              .allMatch(naam -> bevat(nieuw.getValue(naam), oud.getValue(naam)));
    }
    if (toen instanceof JsonArray oud) {
      return nu instanceof JsonArray nieuw
          && nieuw.size() == oud.size()
          && IntStream.range(0, oud.size())
              .allMatch(i -> bevat(nieuw.getValue(i), oud.getValue(i)));
    }
    if (toen instanceof Number oud && nu instanceof Number nieuw) {
      return new BigDecimal(oud.toString()).compareTo(new BigDecimal(nieuw.toString())) == 0;
    }
    return Objects.equals(nu, toen);
  }
}
