package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A unit of which all or part became another by reorganisations, perhaps several after one another.
 *
 * @param eerste the day of the first of those
 * @param laatste the day of the last
 */
record Opvolging(String van, String naar, LocalDate eerste, LocalDate laatste) {
  /**
   * As the table {@code opvolging} of a recursive statement; what changed on a day goes on from
   * there on a later one.
   */
  static final String KETEN =
      """
      opvolging as (
        select van_code, naar_code, ingangsdatum as eerste, ingangsdatum as laatste from opvolgingen
        union
        select o.van_code, n.naar_code, o.eerste, n.ingangsdatum
        from opvolging o join opvolgingen n on n.van_code = o.naar_code and n.ingangsdatum > o.laatste
      )""";

  private static final String ALLE =
      "with recursive " + KETEN + " select van_code, naar_code, eerste, laatste from opvolging";

  static Future<List<Opvolging>> alle(SqlConnection connection) {
    return connection
        .preparedQuery(ALLE)
        .execute()
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(Opvolging::fromRow).toList());
  }

  /** Whether it lies between what was told of the one day and what was told of the other. */
  boolean isTussen(LocalDate een, LocalDate ander) {
    return eerste.isAfter(een) && !laatste.isAfter(ander);
  }

  boolean is(String een, String ander) {
    return van.equals(een) && naar.equals(ander);
  }

  private static Opvolging fromRow(Row row) {
    return new Opvolging(
        row.getString("van_code"),
        row.getString("naar_code"),
        row.getLocalDate("eerste"),
        row.getLocalDate("laatste"));
  }
}
