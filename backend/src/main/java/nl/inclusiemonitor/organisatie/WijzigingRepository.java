package nl.inclusiemonitor.organisatie;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads how units changed. */
public final class WijzigingRepository {
  private static final String ALLE =
      """
      select ingangsdatum, van, array(select deel ->> 'code' from jsonb_array_elements(naar) as deel) as naar
      from reorganisaties
      where uitgevoerd_op is not null
      order by uitgevoerd_op, nummer
      """;

  /** In the order in which they were approved. */
  public Future<List<Wijziging>> alle(SqlConnection connection) {
    return connection
        .query(ALLE)
        .execute()
        .map(
            rows -> {
              List<Wijziging> alle = new ArrayList<>(rows.size());
              rows.forEach(
                  row ->
                      alle.add(
                          new Wijziging(
                              row.getLocalDate("ingangsdatum"),
                              Set.of(row.getArrayOfStrings("van")),
                              Set.of(row.getArrayOfStrings("naar")))));
              return alle;
            });
  }
}
