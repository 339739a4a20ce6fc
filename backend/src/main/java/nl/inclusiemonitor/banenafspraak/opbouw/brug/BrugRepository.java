package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.banenafspraak.stand.Persoonsblad;
import nl.inclusiemonitor.banenafspraak.stand.Standregels;

/**
 * Puts each contract that counts in one of two standen, and all hired-in hours, under the cause why
 * that changed. Connections must be the system's.
 */
final class BrugRepository {
  /**
   * $1 the day of the one stand, $2 that of the other; their contracts, and the register of the
   * other. What the later stand says of a day that the earlier one told of already came late. Who
   * moves to another employer, which a zbo is, leaves the one and comes to the other. Per unit, and
   * per employer in all.
   */
  private static final String INDIVIDUEEL =
      """
      with een as materialized (select * from %1$s as blad),
      ander as materialized (select * from %2$s as blad),
      paar as (
        select pseudoniem, e.code as van_code, a.code as tot_code, e.werkgever as van_werkgever,
          a.werkgever as tot_werkgever, e.x100 as van, a.x100 as tot, e.oorzaak as van_oorzaak, a.oorzaak as tot_oorzaak,
          coalesce(e.oorzaak = 'telt-mee', false) as telde, coalesce(a.oorzaak = 'telt-mee', false) as telt,
          a.in_dienst, a.uit_dienst
        from een e full join ander a using (pseudoniem, dienstverband_nr)
        where e.oorzaak = 'telt-mee' or a.oorzaak = 'telt-mee'
      ), register as not materialized (
        select pseudoniem, registratie_begin, registratie_eind from %3$s as blad
      ), stap as (
        select tot_code as code, tot_werkgever as werkgever, pseudoniem, 'uren' as oorzaak, tot - van as x100
        from paar where telde and telt and van_werkgever = tot_werkgever
        union all
        select van_code, van_werkgever, pseudoniem, 'dienstonderdeel', -van
        from paar where telde and telt and van_werkgever = tot_werkgever and van_code <> tot_code
        union all
        select tot_code, tot_werkgever, pseudoniem, 'dienstonderdeel', van
        from paar where telde and telt and van_werkgever = tot_werkgever and van_code <> tot_code
        union all
        select tot_code, tot_werkgever, pseudoniem, case
            when telde then 'instroom'
            when van_oorzaak is null or van_oorzaak like 'contract-%%'
              then case when in_dienst > $1::date then 'instroom' else 'laat' end
            when van_oorzaak = 'niet-in-register' or van_oorzaak like 'registratie-%%' then case
              when $1 < $2::date and not exists (
                select from register r where r.pseudoniem = paar.pseudoniem and r.registratie_begin <= $1
                  and (r.registratie_eind is null or r.registratie_eind >= $2)) then 'register-begin'
              else 'laat' end
            when van_oorzaak = 'telt-niet-mee' then 'telt-niet-mee'
            else 'organisatie' end, tot
        from paar where telt and not (telde and van_werkgever = tot_werkgever)
        union all
        select van_code, van_werkgever, pseudoniem, case
            when telt then 'uitstroom'
            when tot_oorzaak is null then case when $1 < $2 then 'uitstroom' else 'laat' end
            when tot_oorzaak = 'contract-geeindigd' and uit_dienst >= $1 then 'uitstroom'
            when tot_oorzaak like 'contract-%%' then 'laat'
            when tot_oorzaak = 'niet-in-register' then case when $1 < $2 then 'register-eind' else 'laat' end
            when tot_oorzaak = 'registratie-geeindigd' and exists (
              select from register r where r.pseudoniem = paar.pseudoniem and r.registratie_eind >= $1) then 'register-eind'
            when tot_oorzaak like 'registratie-%%' then 'laat'
            when tot_oorzaak = 'telt-niet-mee' then 'telt-niet-mee'
            else 'organisatie' end, -van
        from paar where telde and not (telt and van_werkgever = tot_werkgever)
      )
      select case when grouping(code) = 1 then 'VWS' else code end as code, 'individueel' as onderdeel, oorzaak,
        sum(x100) / 100.0 as uren, count(distinct pseudoniem) filter (where x100 <> 0) as personen
      from stap
      group by grouping sets ((code, oorzaak), (werkgever, oorzaak))
      having grouping(code) = 0 or werkgever = 0
      """;

  /** Hired-in hours, and those of them that count elsewhere, in both standen. */
  private static final String INLEEN =
      """
      with stap as (
        select code, werkgever, pseudoniem, oorzaak, -x100 as x100 from %1$s as een
        union all select code, werkgever, pseudoniem, oorzaak, x100 from %2$s as ander
      ), gesplitst as (
        select code, werkgever, pseudoniem, 'inleen-uren' as oorzaak, x100 from stap
        where oorzaak in ('telt-mee', 'telt-al-individueel')
        union all select code, werkgever, pseudoniem, 'inleen-elders', -x100 from stap
        where oorzaak = 'telt-al-individueel'
      )
      select case when grouping(code) = 1 then 'VWS' else code end as code, 'inleen' as onderdeel, oorzaak,
        sum(x100) / 100.0 as uren, count(distinct pseudoniem) as personen
      from gesplitst
      group by grouping sets ((code, oorzaak), (werkgever, oorzaak))
      having grouping(code) = 0 or werkgever = 0
      """;

  /** Of every unit, and of VWS. */
  Future<List<Urenstap>> stappen(SqlConnection connection, Standregels van, Standregels tot) {
    return individueel(connection, van, tot)
        .compose(
            individueel ->
                inleen(connection, van, tot)
                    .map(
                        inleen -> {
                          List<Urenstap> alle = new ArrayList<>(individueel);
                          alle.addAll(inleen);
                          return alle;
                        }));
  }

  private static Future<List<Urenstap>> individueel(
      SqlConnection connection, Standregels van, Standregels tot) {
    Tuple tuple = Tuple.of(van.kwartaal().laatsteDag(), tot.kwartaal().laatsteDag());
    String sql =
        INDIVIDUEEL.formatted(
            Persoonsblad.INDIVIDUEEL.sql(van, tuple),
            Persoonsblad.INDIVIDUEEL.sql(tot, tuple),
            Persoonsblad.REGISTER.sql(tot, tuple));
    return connection.preparedQuery(sql).execute(tuple).map(BrugRepository::lees);
  }

  private static Future<List<Urenstap>> inleen(
      SqlConnection connection, Standregels van, Standregels tot) {
    Tuple tuple = Tuple.tuple();
    String sql =
        INLEEN.formatted(Persoonsblad.INLEEN.sql(van, tuple), Persoonsblad.INLEEN.sql(tot, tuple));
    return connection.preparedQuery(sql).execute(tuple).map(BrugRepository::lees);
  }

  private static List<Urenstap> lees(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(Urenstap::fromRow).toList();
  }
}
