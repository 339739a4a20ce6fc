package nl.inclusiemonitor.banenafspraak.stand;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;

/** The jobs of Binnenwerk behind a stand by category. They are totals, and are never erased. */
public final class Binnenwerkbladen {
  /** $1 units, or none for the whole ministry without its zbo's, $2 the last day. */
  private static final String TEL =
      """
      with onderdeel as (
        select distinct on (code) code, scope from dienstonderdelen where geldig_van <= $2
        order by code, geldig_van desc
      )
      select r.categorie, count(*) as regels, sum(r.banen_x100) / 100.0 as banen
      from %s as r
      join dienstonderdelen d on d.nummer = r.dienstonderdeel_nummer
      join onderdeel o on o.code = d.code
      where case when cardinality($1::text[]) = 0 then o.scope <> 'zbo' else o.code = any ($1) end
      group by r.categorie
      order by r.categorie
      """;

  private static final String TEL_ALLES =
      """
      select d.code, r.categorie, sum(r.banen_x100) / 100.0 as banen
      from %s as r
      join dienstonderdelen d on d.nummer = r.dienstonderdeel_nummer
      group by d.code, r.categorie
      order by r.categorie, d.code
      """;

  /** The jobs of one category in one dienstonderdeel. */
  public record Deel(String code, String categorie, BigDecimal banen) {}

  /** Of each dienstonderdeel, by category. */
  public Future<List<Deel>> telAlles(SqlConnection connection, Standregels stand) {
    Tuple tuple = Tuple.tuple();
    String sql = TEL_ALLES.formatted(Bron.BINNENWERK.regels(stand.nummers(Bron.BINNENWERK), tuple));
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(
                        row ->
                            new Deel(
                                row.getString("code"),
                                row.getString("categorie"),
                                row.getBigDecimal("banen")))
                    .toList());
  }

  /** A category, and how many lines say how many jobs. */
  public record Categorie(String naam, long regels, BigDecimal banen) {}

  /**
   * Of these units together.
   *
   * @param codes none for the whole ministry
   */
  public Future<List<Categorie>> tel(
      SqlConnection connection, Standregels stand, List<String> codes) {
    Tuple tuple = Tuple.of(codes.toArray(String[]::new), stand.kwartaal().laatsteDag());
    String sql = TEL.formatted(Bron.BINNENWERK.regels(stand.nummers(Bron.BINNENWERK), tuple));
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(
                        row ->
                            new Categorie(
                                row.getString("categorie"),
                                row.getLong("regels"),
                                row.getBigDecimal("banen")))
                    .toList());
  }
}
