package nl.inclusiemonitor.banenafspraak.stand;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;

/** Reads the law's numbers: of each year and regime the newest version. */
public final class WettelijkeParameterRepository {
  private static final String ALLE =
      """
      select distinct on (jaar, regime) id, jaar, regime, versie, percentage, status, uren_per_fte, uren_per_baan,
        verloonde_uren_per_baan, heffing_per_baan, heffing_opgelegd, artikel, bron
      from wettelijke_parameters
      order by jaar, regime, versie desc
      """;

  private static final String VAN_JAAR =
      """
      select id, jaar, regime, versie, percentage, status, uren_per_fte, uren_per_baan, verloonde_uren_per_baan,
        heffing_per_baan, heffing_opgelegd, artikel, bron
      from wettelijke_parameters
      where jaar = $1 and regime = $2
      order by versie desc
      limit 1
      """;

  private static final String MET_ID =
      """
      select id, jaar, regime, versie, percentage, status, uren_per_fte, uren_per_baan, verloonde_uren_per_baan,
        heffing_per_baan, heffing_opgelegd, artikel, bron
      from wettelijke_parameters
      where id = any ($1)
      """;

  public Future<List<WettelijkeParameters>> alle(SqlConnection connection) {
    return connection
        .preparedQuery(ALLE)
        .execute()
        .map(
            rows -> {
              List<WettelijkeParameters> jaren = new ArrayList<>(rows.size());
              rows.forEach(row -> jaren.add(fromRow(row)));
              return jaren;
            });
  }

  /** Under the law that is in force; succeeds with empty for a year of which nothing is known. */
  public Future<Optional<WettelijkeParameters>> vanJaar(SqlConnection connection, int jaar) {
    return vanJaar(connection, jaar, WettelijkeParameters.QUOTUMHEFFING);
  }

  /** Under one regime; succeeds with empty for a year of which it says nothing. */
  public Future<Optional<WettelijkeParameters>> vanJaar(
      SqlConnection connection, int jaar, String regime) {
    return connection
        .preparedQuery(VAN_JAAR)
        .execute(Tuple.of(jaar, regime))
        .map(
            rows ->
                rows.size() == 0 ? Optional.empty() : Optional.of(fromRow(rows.iterator().next())));
  }

  /** The versions with these ids, in no order. */
  public Future<List<WettelijkeParameters>> metId(SqlConnection connection, List<UUID> ids) {
    return connection
        .preparedQuery(MET_ID)
        .execute(Tuple.of(ids.toArray(UUID[]::new)))
        .map(
            rows -> {
              List<WettelijkeParameters> found = new ArrayList<>(rows.size());
              rows.forEach(row -> found.add(fromRow(row)));
              return found;
            });
  }

  private static WettelijkeParameters fromRow(Row row) {
    return new WettelijkeParameters(
        row.getUUID("id"),
        row.getInteger("jaar"),
        row.getString("regime"),
        row.getInteger("versie"),
        Optional.ofNullable(row.getBigDecimal("percentage")),
        row.getString("status"),
        row.getBigDecimal("uren_per_fte"),
        row.getBigDecimal("uren_per_baan"),
        row.getBigDecimal("verloonde_uren_per_baan"),
        row.getBigDecimal("heffing_per_baan"),
        row.getBoolean("heffing_opgelegd"),
        row.getString("artikel"),
        row.getString("bron"));
  }
}
