package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import io.vertx.sqlclient.Tuple;
import nl.inclusiemonitor.banenafspraak.stand.Persoonsblad;
import nl.inclusiemonitor.banenafspraak.stand.Standregels;

/**
 * The lines behind a part of realised jobs, and the statement that puts each of them that changed
 * between two standen under the cause why. What a brug counts and the lines that it opens both read
 * this.
 *
 * <p>Its rows, as the table {@code stap}, are {@code code} and {@code werkgever} of the unit,
 * {@code levering_nummer} and {@code regel} of the line, of the later stand where that has it,
 * {@code pseudoniem}, {@code oorzaak} and {@code x100}, the change in hundredths of an hour.
 */
enum Stapregels {
  /**
   * $1 the day of the one stand, $2 that of the other; their contracts, and the register of the
   * other. What the later stand says of a day that the earlier one told of already came late. Who
   * moves to another employer, which a zbo is, leaves the one and comes to the other, unless the
   * whole unit did: whoever was in a unit when its lines were made and is in what came of it by the
   * day of the later ones was moved by that reorganisation.
   */
  INDIVIDUEEL(
      Persoonsblad.INDIVIDUEEL,
      """
      , een as materialized (select * from %1$s as blad),
      ander as materialized (select * from %2$s as blad),
      naast as (
        select pseudoniem, coalesce(a.levering_nummer, e.levering_nummer) as levering_nummer,
          coalesce(a.regel, e.regel) as regel, e.code as van_code, a.code as tot_code,
          e.werkgever as van_werkgever, a.werkgever as tot_werkgever, e.x100 as van, a.x100 as tot,
          e.oorzaak as van_oorzaak, a.oorzaak as tot_oorzaak,
          e.levering_nummer as van_levering, a.levering_nummer as tot_levering,
          coalesce(e.oorzaak = 'telt-mee', false) as telde, coalesce(a.oorzaak = 'telt-mee', false) as telt,
          a.in_dienst, a.uit_dienst
        from een e full join ander a using (pseudoniem, dienstverband_nr)
        where e.oorzaak = 'telt-mee' or a.oorzaak = 'telt-mee'
      ), paar as (
        select *, coalesce(telde and telt and case
            when van_code = tot_code then van_werkgever <> tot_werkgever
            else exists (
              select from opvolging o
              where o.van_code = naast.van_code and o.naar_code = naast.tot_code
                and o.eerste > (select peildatum from leveringen where nummer = van_levering)
                and o.laatste <= (select peildatum from leveringen where nummer = tot_levering)) end, false) as gereorganiseerd
        from naast
      ), gebleven as (
        select *, telde and telt and (gereorganiseerd or van_werkgever = tot_werkgever) as blijft,
          case when gereorganiseerd then 'reorganisatie' else 'dienstonderdeel' end as verhuizing
        from paar
      ), register as not materialized (
        select pseudoniem, registratie_begin, registratie_eind from %3$s as blad
      ), stap as (
        select tot_code as code, tot_werkgever as werkgever, levering_nummer, regel, pseudoniem, 'uren' as oorzaak,
          tot - van as x100
        from gebleven where blijft
        union all
        select van_code, van_werkgever, levering_nummer, regel, pseudoniem, verhuizing, -van
        from gebleven where blijft and (gereorganiseerd or van_code <> tot_code)
        union all
        select tot_code, tot_werkgever, levering_nummer, regel, pseudoniem, verhuizing, van
        from gebleven where blijft and (gereorganiseerd or van_code <> tot_code)
        union all
        select tot_code, tot_werkgever, levering_nummer, regel, pseudoniem, case
            when telde then 'instroom'
            when van_oorzaak is null or van_oorzaak like 'contract-%%'
              then case when in_dienst > $1::date then 'instroom' else 'laat' end
            when van_oorzaak = 'niet-in-register' or van_oorzaak like 'registratie-%%' then case
              when $1 < $2::date and not exists (
                select from register r where r.pseudoniem = gebleven.pseudoniem and r.registratie_begin <= $1
                  and (r.registratie_eind is null or r.registratie_eind >= $2)) then 'register-begin'
              else 'laat' end
            when van_oorzaak = 'telt-niet-mee' then 'telt-niet-mee'
            else 'organisatie' end, tot
        from gebleven where telt and not blijft
        union all
        select van_code, van_werkgever, levering_nummer, regel, pseudoniem, case
            when telt then 'uitstroom'
            when tot_oorzaak is null then case when $1 < $2 then 'uitstroom' else 'laat' end
            when tot_oorzaak = 'contract-geeindigd' and uit_dienst >= $1 then 'uitstroom'
            when tot_oorzaak like 'contract-%%' then 'laat'
            when tot_oorzaak = 'niet-in-register' then case when $1 < $2 then 'register-eind' else 'laat' end
            when tot_oorzaak = 'registratie-geeindigd' and exists (
              select from register r where r.pseudoniem = gebleven.pseudoniem and r.registratie_eind >= $1) then 'register-eind'
            when tot_oorzaak like 'registratie-%%' then 'laat'
            when tot_oorzaak = 'telt-niet-mee' then 'telt-niet-mee'
            else 'organisatie' end, -van
        from gebleven where telde and not blijft
      )
      """) {
    @Override
    String met(Standregels van, Standregels tot, Tuple parameters) {
      parameters
          .addLocalDate(van.kwartaal().laatsteDag())
          .addLocalDate(tot.kwartaal().laatsteDag());
      return sql()
          .formatted(
              blad().sql(van, parameters),
              blad().sql(tot, parameters),
              Persoonsblad.REGISTER.sql(tot, parameters));
    }
  },

  /**
   * Hired-in hours, and those of them that count elsewhere, in both standen. Those of a unit that
   * became one other go there with the reorganisation, and when it became several, those of a token
   * that the later stand has in one of them.
   */
  INLEEN(
      Persoonsblad.INLEEN,
      """
      , een as materialized (
        select * from %1$s as blad where oorzaak in ('telt-mee', 'telt-al-individueel')
      ), ander as materialized (
        select * from %2$s as blad where oorzaak in ('telt-mee', 'telt-al-individueel')
      ), laatst as (
        select max(peildatum) as dag from leveringen where nummer in (select levering_nummer from ander)
      ), onderdeel as (
        select distinct on (d.code) d.code, case when d.scope = 'zbo' then d.nummer else 0 end as werkgever,
          d.geldig_tot is null or d.geldig_tot >= dag as bestaat
        from dienstonderdelen d, laatst where d.geldig_van <= dag
        order by d.code, d.geldig_van desc
      ), erfgenaam as (
        select distinct l.nummer as levering_nummer, o.van_code, o.naar_code, d.werkgever as naar_werkgever
        from leveringen l cross join laatst
        join opvolging o on o.eerste > l.peildatum and o.laatste <= dag
        join onderdeel d on d.code = o.naar_code and d.bestaat
        where l.nummer in (select levering_nummer from een)
      ), gegaan as (
        select e.code, e.werkgever, e.levering_nummer, e.regel, e.pseudoniem, e.x100, h.naar_code, h.naar_werkgever
        from een e join erfgenaam h on h.levering_nummer = e.levering_nummer and h.van_code = e.code
        where e.oorzaak = 'telt-mee' and (h.naar_code <> e.code or (h.naar_werkgever = 0) <> (e.werkgever = 0))
          and (
            (select count(*) from erfgenaam x where x.levering_nummer = e.levering_nummer and x.van_code = e.code) = 1
            or (
              select count(distinct a.code) = 1 and min(a.code) = h.naar_code
              from ander a join erfgenaam x on x.naar_code = a.code
              where a.pseudoniem = e.pseudoniem and x.levering_nummer = e.levering_nummer and x.van_code = e.code))
      ), stap as (
        select code, werkgever, levering_nummer, regel, pseudoniem, 'inleen-uren' as oorzaak, x100 from ander
        union all
        select code, werkgever, levering_nummer, regel, pseudoniem, 'inleen-uren', -x100 from een
        where (levering_nummer, regel) not in (select levering_nummer, regel from gegaan)
        union all
        select naar_code, naar_werkgever, levering_nummer, regel, pseudoniem, 'inleen-uren', -x100 from gegaan
        union all
        select code, werkgever, levering_nummer, regel, pseudoniem, 'inleen-reorganisatie', -x100 from gegaan
        union all
        select naar_code, naar_werkgever, levering_nummer, regel, pseudoniem, 'inleen-reorganisatie', x100 from gegaan
        union all
        select code, werkgever, levering_nummer, regel, pseudoniem, 'inleen-elders', -x100 from ander
        where oorzaak = 'telt-al-individueel'
        union all
        select code, werkgever, levering_nummer, regel, pseudoniem, 'inleen-elders', x100 from een
        where oorzaak = 'telt-al-individueel'
      )
      """) {
    @Override
    String met(Standregels van, Standregels tot, Tuple parameters) {
      return sql().formatted(blad().sql(van, parameters), blad().sql(tot, parameters));
    }
  };

  private final Persoonsblad blad;
  private final String sql;

  Stapregels(Persoonsblad blad, String sql) {
    this.blad = blad;
    this.sql = "with recursive " + Opvolging.KETEN + sql;
  }

  /** Those of a cause that has lines. */
  static Stapregels van(String oorzaak) {
    return oorzaak.startsWith("inleen-") ? INLEEN : INDIVIDUEEL;
  }

  Persoonsblad blad() {
    return blad;
  }

  String sql() {
    return sql;
  }

  /** The statement up to where the table is asked for; the parameters must be empty yet. */
  abstract String met(Standregels van, Standregels tot, Tuple parameters);
}
