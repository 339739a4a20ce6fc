package nl.inclusiemonitor.banenafspraak.wet;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;

/** Reads the regimes, in their fixed order. */
final class RegimeRepository {
  private static final String ALLE =
      """
      select code, naam, quotum_per_werkgever, omschrijving, artikel, bron, geldig_van, geldig_tot
      from wettelijke_regimes
      order by volgorde
      """;

  Future<List<Regime>> alle(SqlConnection connection) {
    return connection
        .preparedQuery(ALLE)
        .execute()
        .map(
            rows -> {
              List<Regime> regimes = new ArrayList<>(rows.size());
              rows.forEach(row -> regimes.add(Regime.fromRow(row)));
              return regimes;
            });
  }
}
