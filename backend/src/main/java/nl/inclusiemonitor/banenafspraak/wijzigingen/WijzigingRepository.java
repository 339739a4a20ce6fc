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

  private static final String LAATSTE = "select last_value from wijzigingen_nummer_seq";

  /** The first of these after a place, in their order. */
  Future<List<Wijziging>> na(SqlConnection connection, long nummer, int hooguit) {
    return connection
        .preparedQuery(NA)
        .execute(Tuple.of(nummer, hooguit))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(Wijziging::fromRow).toList());
  }

  /** The highest number that was given out, also to what this reader may not see. */
  Future<Long> laatste(SqlConnection connection) {
    return connection
        .preparedQuery(LAATSTE)
        .execute()
        .map(rows -> rows.iterator().next().getLong(0));
  }
}
