package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.banenafspraak.stand.Standregels;

/**
 * Puts each contract that counts in one of two standen, and all hired-in hours, under the cause why
 * that changed. Connections must be the system's.
 */
final class BrugRepository {
  /** Per unit, and per employer in all; a step that changes nothing is about nobody. */
  private static final String TEL =
      """
      select case when grouping(code) = 1 then 'VWS' else code end as code, '%s' as onderdeel, oorzaak,
        sum(x100) / 100.0 as uren, count(distinct pseudoniem) filter (where x100 <> 0) as personen
      from stap
      group by grouping sets ((code, oorzaak), (werkgever, oorzaak))
      having grouping(code) = 0 or werkgever = 0
      """;

  /** Of every unit, and of VWS. */
  Future<List<Urenstap>> stappen(SqlConnection connection, Standregels van, Standregels tot) {
    return stappen(connection, Stapregels.INDIVIDUEEL, van, tot)
        .compose(
            individueel ->
                stappen(connection, Stapregels.INLEEN, van, tot)
                    .map(
                        inleen -> {
                          List<Urenstap> alle = new ArrayList<>(individueel);
                          alle.addAll(inleen);
                          return alle;
                        }));
  }

  private static Future<List<Urenstap>> stappen(
      SqlConnection connection, Stapregels regels, Standregels van, Standregels tot) {
    Tuple tuple = Tuple.tuple();
    String sql = regels.met(van, tot, tuple) + TEL.formatted(regels.blad().code());
    return connection.preparedQuery(sql).execute(tuple).map(BrugRepository::lees);
  }

  private static List<Urenstap> lees(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(Urenstap::fromRow).toList();
  }
}
