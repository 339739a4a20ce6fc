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
   * moves to another employer, which a zbo is, leaves the one and comes to the other.
   */
  INDIVIDUEEL(
      Persoonsblad.INDIVIDUEEL,
      """
      with een as materialized (select * from %1$s as blad),
      ander as materialized (select * from %2$s as blad),
      paar as (
        select pseudoniem, coalesce(a.levering_nummer, e.levering_nummer) as levering_nummer,
          coalesce(a.regel, e.regel) as regel, e.code as van_code, a.code as tot_code,
          e.werkgever as van_werkgever, a.werkgever as tot_werkgever, e.x100 as van, a.x100 as tot,
          e.oorzaak as van_oorzaak, a.oorzaak as tot_oorzaak,
          coalesce(e.oorzaak = 'telt-mee', false) as telde, coalesce(a.oorzaak = 'telt-mee', false) as telt,
          a.in_dienst, a.uit_dienst
        from een e full join ander a using (pseudoniem, dienstverband_nr)
        where e.oorzaak = 'telt-mee' or a.oorzaak = 'telt-mee'
      ), register as not materialized (
        select pseudoniem, registratie_begin, registratie_eind from %3$s as blad
      ), stap as (
        select tot_code as code, tot_werkgever as werkgever, levering_nummer, regel, pseudoniem, 'uren' as oorzaak,
          tot - van as x100
        from paar where telde and telt and van_werkgever = tot_werkgever
        union all
        select van_code, van_werkgever, levering_nummer, regel, pseudoniem, 'dienstonderdeel', -van
        from paar where telde and telt and van_werkgever = tot_werkgever and van_code <> tot_code
        union all
        select tot_code, tot_werkgever, levering_nummer, regel, pseudoniem, 'dienstonderdeel', van
        from paar where telde and telt and van_werkgever = tot_werkgever and van_code <> tot_code
        union all
        select tot_code, tot_werkgever, levering_nummer, regel, pseudoniem, case
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
        select van_code, van_werkgever, levering_nummer, regel, pseudoniem, case
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

  /** Hired-in hours, and those of them that count elsewhere, in both standen. */
  INLEEN(
      Persoonsblad.INLEEN,
      """
      with blad as (
        select code, werkgever, levering_nummer, regel, pseudoniem, oorzaak, -x100 as x100 from %1$s as een
        union all
        select code, werkgever, levering_nummer, regel, pseudoniem, oorzaak, x100 from %2$s as ander
      ), stap as (
        select code, werkgever, levering_nummer, regel, pseudoniem, 'inleen-uren' as oorzaak, x100 from blad
        where oorzaak in ('telt-mee', 'telt-al-individueel')
        union all
        select code, werkgever, levering_nummer, regel, pseudoniem, 'inleen-elders', -x100 from blad
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
    this.sql = sql;
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
