package nl.inclusiemonitor.banenafspraak.wet;

import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A law by which jobs are counted.
 *
 * @param quotumPerWerkgever whether an employer has a quotum of its own
 * @param geldigVan first day on which it is in force; empty as long as it is not
 */
record Regime(
    String code,
    String naam,
    boolean quotumPerWerkgever,
    String omschrijving,
    String artikel,
    String bron,
    Optional<LocalDate> geldigVan,
    Optional<LocalDate> geldigTot) {

  static Regime fromRow(Row row) {
    return new Regime(
        row.getString("code"),
        row.getString("naam"),
        row.getBoolean("quotum_per_werkgever"),
        row.getString("omschrijving"),
        row.getString("artikel"),
        row.getString("bron"),
        Optional.ofNullable(row.getLocalDate("geldig_van")),
        Optional.ofNullable(row.getLocalDate("geldig_tot")));
  }
}
