package nl.inclusiemonitor.banenafspraak.wijzigingen;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads the feed, as far as row-level security shows it to who asks. */
final class WijzigingRepository {
  private static final String NA =
      """
      select nummer, id, soort, onderwerp, gegevens, verwijzing, op from wijzigingen
      where nummer > $1
      order by nummer
      limit $2
      """;

  /** The first of these after a place, in their order. */
  Future<List<Wijziging>> na(SqlConnection connection, long nummer, int hooguit) {
    return connection
        .preparedQuery(NA)
        .execute(Tuple.of(nummer, hooguit))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(Wijziging::fromRow).toList());
  }
}
