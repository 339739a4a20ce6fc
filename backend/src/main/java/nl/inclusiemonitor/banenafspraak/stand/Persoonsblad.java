package nl.inclusiemonitor.banenafspraak.stand;

import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;

/**
 * A kind of lines about persons behind a stand, and the statement that puts each of them under the
 * first cause that holds for it: why it counts, or why it just does not. What is kept of lines,
 * what is shown of them, and what changed between two standen all read this.
 *
 * <p>Its rows are {@code onderdeel}, {@code code} of the unit, {@code oorzaak}, {@code
 * levering_nummer} and {@code regel}, {@code pseudoniem} and {@code x100}, the hours in hundredths;
 * of personeel and inhuur also {@code werkgever}, 0 for all units but zbo's, of personeel what
 * names a contract and when it runs, and of the register when that does.
 */
public enum Persoonsblad {
  INDIVIDUEEL(
      "individueel",
      Bron.PERSONEEL.soort(),
      """
      select 'individueel' as onderdeel, v.code, v.werkgever, p.levering_nummer, p.regel, p.pseudoniem,
        p.dienstverband_nr, p.in_dienst, p.uit_dienst, p.contracturen_per_week_x100 as x100, case
          when not v.bekend then 'onderdeel-nog-niet'
          when p.in_dienst > %1$s then 'contract-niet-begonnen'
          when p.uit_dienst < %1$s then 'contract-geeindigd'
          when exists (select from register r where r.pseudoniem = p.pseudoniem and %3$s)
            then case when p.telt_niet_mee then 'telt-niet-mee' else 'telt-mee' end
          when exists (select from register r where r.pseudoniem = p.pseudoniem and r.registratie_begin <= %1$s)
            then 'registratie-geeindigd'
          when exists (select from register r where r.pseudoniem = p.pseudoniem) then 'registratie-niet-begonnen'
          else 'niet-in-register' end as oorzaak
      from personeel p join versie v on v.nummer = p.dienstonderdeel_nummer
      """),
  INLEEN(
      "inleen",
      Bron.INHUUR.soort(),
      """
      select 'inleen' as onderdeel, v.code, v.werkgever, i.levering_nummer, i.regel, i.pseudoniem, i.uren_x100 as x100, case
          when not v.bekend then 'onderdeel-nog-niet'
          when i.maand not between %2$s and %1$s then 'ander-kwartaal'
          when not i.bevestigd_doelgroep then 'niet-bevestigd'
          when i.uren_x100 <= 0 then 'zonder-uren'
          when exists (
            select from personeel p join versie w on w.nummer = p.dienstonderdeel_nummer
            where p.pseudoniem = i.pseudoniem and w.bekend and w.werkgever = v.werkgever
              and p.in_dienst <= %1$s and (p.uit_dienst is null or p.uit_dienst >= %1$s) and not p.telt_niet_mee
              and exists (select from register r where r.pseudoniem = p.pseudoniem and %3$s))
            then 'telt-al-individueel'
          else 'telt-mee' end as oorzaak
      from inhuur i join versie v on v.nummer = i.dienstonderdeel_nummer
      """),
  REGISTER(
      "register",
      Bron.REGISTER.soort(),
      """
      select 'register' as onderdeel, '' as code, r.levering_nummer, r.regel, r.pseudoniem, r.registratie_begin,
        r.registratie_eind, 0 as x100, case
          when r.registratie_begin > %1$s then 'registratie-niet-begonnen'
          when r.registratie_eind < %1$s then 'registratie-geeindigd'
          when exists (select from personeel p where p.pseudoniem = r.pseudoniem) then 'in-p-direkt'
          else 'niet-in-p-direkt' end as oorzaak
      from register r
      """);

  /** The cause of a line that is part of the figure. */
  public static final String TELT_MEE = "telt-mee";

  /** What a figure has more than its lines, because the organisation changed after it was made. */
  public static final String REST = "rest";

  /**
   * %1$s the last day of the quarter, then what is asked of it, the lines of register, personeel
   * and inhuur, and the stand. A unit that did not exist yet on the last day is not «bekend». Whose
   * employer it was, the stand itself says: a later reorganisation may have changed that since.
   */
  private static final String REGELS =
      """
      (with onderdeel as (
        select distinct on (d.code) d.nummer as sleutel, d.code, coalesce(toen.scope, d.scope) = 'zbo' as zbo
        from dienstonderdelen d left join stand_cijfers toen on toen.stand_id = %6$s and toen.code = d.code
        where d.geldig_van <= %1$s
        order by d.code, d.geldig_van desc
      ), versie as (
        select d.nummer, d.code, o.sleutel is not null as bekend, case when o.zbo then o.sleutel else 0 end as werkgever
        from dienstonderdelen d left join onderdeel o using (code)
      ), register as not materialized (select * from %3$s as regels
      ), personeel as not materialized (select * from %4$s as regels
      ), inhuur as not materialized (select * from %5$s as regels
      )
      %2$s)
      """;

  private static final String GEREGISTREERD =
      "r.registratie_begin <= %1$s and (r.registratie_eind is null or r.registratie_eind >= %1$s)";

  private final String code;
  private final String soort;
  private final String sql;

  Persoonsblad(String code, String soort, String sql) {
    this.code = code;
    this.soort = soort;
    this.sql = sql;
  }

  public String code() {
    return code;
  }

  /** The soort of its lines. */
  public String soort() {
    return soort;
  }

  public static Optional<Persoonsblad> of(String code) {
    return List.of(values()).stream().filter(blad -> blad.code.equals(code)).findFirst();
  }

  /** The lines as a table in parentheses; what it needs to know is added to the parameters. */
  public String sql(Standregels stand, Tuple parameters) {
    String eind = "$" + parameters.addValue(stand.kwartaal().laatsteDag()).size() + "::date";
    String begin = "date_trunc('quarter', %s::timestamp)::date".formatted(eind);
    return REGELS.formatted(
        eind,
        sql.formatted(eind, begin, GEREGISTREERD.formatted(eind)),
        Bron.REGISTER.regels(stand.nummers(Bron.REGISTER), parameters),
        Bron.PERSONEEL.regels(stand.nummers(Bron.PERSONEEL), parameters),
        Bron.INHUUR.regels(stand.nummers(Bron.INHUUR), parameters),
        "$" + parameters.addValue(stand.id()).size());
  }
}
