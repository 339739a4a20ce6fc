package nl.inclusiemonitor.banenafspraak.wet.uren;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the leveringen of a year, and tells which years a change touches. */
final class UrenselectieRepository {
  /**
   * $1 the year, $2 the moment before which a levering must have been processed; null for now. What
   * comes per quarter counts in the quarter of its peildatum and in no other: its hours are those
   * of that quarter.
   */
  private static final String KIES =
      """
      with periode as (
        select soort, 0 as kwartaal, make_date($1::integer, 1, 1) as van, make_date($1, 12, 31) as tot
        from unnest(array['uwv-verloonde-uren', 'verloonde-uren-totaal']) as soort
        union all
        select soort, 0, '-infinity'::date, make_date($1, 12, 31)
        from unnest(array['uwv-doelgroepregister', 'personeel']) as soort
        union all
        select soort, kwartaal, make_date($1, 3 * kwartaal - 2, 1), kwartaaleinde(make_date($1, 3 * kwartaal, 1))
        from unnest(array['inhuur', 'binnenwerk']) as soort, generate_series(1, 4) as kwartaal
      ), basis as (
        select distinct on (p.soort, p.kwartaal) p.soort, p.kwartaal, p.tot, l.nummer
        from periode p join leveringen l on l.soort = p.soort and l.peildatum between p.van and p.tot
        where l.scope = 'VWS' and l.status = 'verwerkt' and l.omvang = 'volledig'
          and ($2::timestamptz is null or l.verwerkt_op < $2)
        order by p.soort, p.kwartaal, l.peildatum desc, l.verwerkt_op desc, l.nummer desc
      )
      select b.soort, b.kwartaal, l.nummer, l.id, l.omvang, l.peildatum, l.verwerkt_op, l.wissing_begonnen_op as gewist_op
      from basis b
      join leveringen l on l.nummer = b.nummer
        or l.basis_nummer = b.nummer and l.status = 'verwerkt' and l.peildatum <= b.tot
          and ($2 is null or l.verwerkt_op < $2)
      order by b.soort, b.kwartaal, l.omvang = 'mutatie', l.peildatum, l.verwerkt_op, l.nummer
      """;

  /** Years from one on of which hours were delivered, or that have figures already. */
  private static final String JAREN =
      """
      select jaar from (
        select extract(year from peildatum)::integer as jaar from leveringen
        where scope = 'VWS' and status = 'verwerkt' and soort in ('uwv-verloonde-uren', 'verloonde-uren-totaal')
        union select jaar from wettelijke_berekeningen
      ) as alle
      where jaar >= $1
      order by jaar
      """;

  Future<Urenselectie> kies(SqlConnection connection, int jaar, Optional<Instant> voor) {
    return connection
        .preparedQuery(KIES)
        .execute(Tuple.of(jaar, voor.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null)))
        .map(
            rows -> {
              List<Urenselectie.Gekozen> gekozen = new ArrayList<>(rows.size());
              rows.forEach(row -> gekozen.add(gekozen(row)));
              return new Urenselectie(gekozen);
            });
  }

  Future<List<Integer>> jaren(SqlConnection connection, int vanaf) {
    return connection
        .preparedQuery(JAREN)
        .execute(Tuple.of(vanaf))
        .map(
            rows -> {
              List<Integer> jaren = new ArrayList<>(rows.size());
              rows.forEach(row -> jaren.add(row.getInteger("jaar")));
              return jaren;
            });
  }

  static Urenselectie.Gekozen gekozen(Row row) {
    return new Urenselectie.Gekozen(
        row.getString("soort"),
        row.getInteger("kwartaal"),
        row.getLong("nummer"),
        row.getUUID("id"),
        row.getString("omvang"),
        row.getLocalDate("peildatum"),
        row.getOffsetDateTime("verwerkt_op").toInstant(),
        Optional.ofNullable(row.getOffsetDateTime("gewist_op")).map(OffsetDateTime::toInstant));
  }
}
