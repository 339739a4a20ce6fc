package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import io.vertx.sqlclient.Row;
import java.math.BigDecimal;

/**
 * How many hours of a unit, or of VWS, changed by one cause.
 *
 * @param onderdeel {@code individueel} or {@code inleen}
 * @param personen distinct persons behind it
 */
record Urenstap(String code, String onderdeel, String oorzaak, BigDecimal uren, long personen) {

  static Urenstap fromRow(Row row) {
    return new Urenstap(
        row.getString("code"),
        row.getString("onderdeel"),
        row.getString("oorzaak"),
        row.getBigDecimal("uren"),
        row.getLong("personen"));
  }

  /** Of the same cause later; somebody may be behind both. */
  Urenstap plus(Urenstap later) {
    return new Urenstap(
        code, onderdeel, oorzaak, uren.add(later.uren), Math.max(personen, later.personen));
  }
}
