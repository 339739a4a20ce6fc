package nl.inclusiemonitor.banenafspraak.stand;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * What stays of the lines behind a stand once they are erased: per dienstonderdeel and per cause
 * how many there were and how many hours, with a hash, so that its figures still explain themselves
 * (domein.md §4). Connections must be the system's.
 */
public final class Standbladeren {
  /**
   * Versions that used a levering, as long as all lines behind them are there and none were kept.
   */
  private static final String ZONDER =
      """
      select s.id, s.kwartaal,
        coalesce(array_agg(l.nummer order by l.omvang = 'mutatie', l.peildatum, l.verwerkt_op, l.nummer)
          filter (where l.soort = 'uwv-doelgroepregister'), '{}') as register,
        coalesce(array_agg(l.nummer order by l.omvang = 'mutatie', l.peildatum, l.verwerkt_op, l.nummer)
          filter (where l.soort = 'personeel'), '{}') as personeel,
        coalesce(array_agg(l.nummer order by l.omvang = 'mutatie', l.peildatum, l.verwerkt_op, l.nummer)
          filter (where l.soort = 'inhuur'), '{}') as inhuur
      from standen s
      join stand_leveringen sl on sl.stand_id = s.id
      join leveringen l on l.nummer = sl.levering_nummer
      where exists (select from stand_leveringen dit where dit.stand_id = s.id and dit.levering_nummer = $1)
        and not exists (select from stand_afdrukken a where a.stand_id = s.id)
      group by s.id, s.kwartaal
      having bool_and(l.wissing_begonnen_op is null)
      order by s.kwartaal, s.id
      """;

  /**
   * $1 stand, $2 first and $3 last day of its quarter, the lines of register, personeel and inhuur.
   * Each line falls under the first cause that holds for it. What a figure has more or less than
   * its lines, because an organisation changed after it was computed, is «rest»: it is never
   * hidden.
   */
  private static final String BEWAAR =
      """
      with onderdeel as (
        select distinct on (code) nummer as sleutel, code, scope = 'zbo' as zbo
        from dienstonderdelen where geldig_van <= $3::date
        order by code, geldig_van desc
      ), versie as (
        select d.nummer, d.code, o.sleutel is not null as bekend, case when o.zbo then o.sleutel else 0 end as werkgever
        from dienstonderdelen d left join onderdeel o using (code)
      ), register as materialized (
        select pseudoniem, bool_or(registratie_begin <= $3 and (registratie_eind is null or registratie_eind >= $3)) as geldig
        from %1$s as regels
        group by pseudoniem
      ), dienst as materialized (
        select p.pseudoniem, v.code, v.werkgever, p.contracturen_per_week_x100 as x100, case
            when not v.bekend then 'onderdeel-nog-niet'
            when p.in_dienst > $3 or p.uit_dienst < $3 then 'niet-in-dienst'
            when r.pseudoniem is null then 'niet-in-register'
            when not r.geldig then 'registratie-loopt-niet'
            when p.telt_niet_mee then 'telt-niet-mee'
            else 'telt-mee' end as oorzaak
        from %2$s as p join versie v on v.nummer = p.dienstonderdeel_nummer left join register r using (pseudoniem)
      ), individueel as materialized (
        select distinct pseudoniem, werkgever from dienst where oorzaak = 'telt-mee'
      ), inleen as (
        select v.code, i.uren_x100 as x100, case
            when not v.bekend then 'onderdeel-nog-niet'
            when i.maand not between $2::date and $3 then 'ander-kwartaal'
            when not i.bevestigd_doelgroep then 'niet-bevestigd'
            when exists (
              select from individueel x where x.pseudoniem = i.pseudoniem and x.werkgever = v.werkgever) then 'telt-al-individueel'
            else 'telt-mee' end as oorzaak
        from %3$s as i join versie v on v.nummer = i.dienstonderdeel_nummer
      ), blad as (
        select 'individueel' as onderdeel, code, oorzaak, count(*) as regels, sum(x100) / 100.0 as uren
        from dienst group by code, oorzaak
        union all select 'inleen', code, oorzaak, count(*), sum(x100) / 100.0 from inleen group by code, oorzaak
        union all
        select 'register', '', case
            when not (r.registratie_begin <= $3 and (r.registratie_eind is null or r.registratie_eind >= $3))
              then 'registratie-loopt-niet'
            when exists (select from dienst d where d.pseudoniem = r.pseudoniem) then 'in-p-direkt'
            else 'niet-in-p-direkt' end, count(*), 0
        from %1$s as r group by 3
      ), rest as (
        select onderdeel, code, coalesce(c.uren, 0) - coalesce(b.uren, 0) as uren
        from (
          select 'individueel' as onderdeel, code, individueel_uren as uren from stand_cijfers
          where stand_id = $1 and code <> 'VWS'
          union all select 'inleen', code, inleen_uren from stand_cijfers where stand_id = $1 and code <> 'VWS'
        ) c full join (select * from blad where oorzaak = 'telt-mee') b using (onderdeel, code)
      ), alle as (
        select * from blad
        union all select onderdeel, code, 'rest', 0, uren from rest where uren <> 0
      )
      insert into stand_bladeren (stand_id, onderdeel, code, oorzaak, regels, uren)
      select $1, onderdeel, code, oorzaak, regels, uren from alle
      """;

  /**
   * One line per leaf: «onderdeel;code;oorzaak;regels;uren», sorted as bytes, each with a line end.
   */
  private static final String TEKEN =
      """
      with zout as materialized (select uuid_send(gen_random_uuid()) as zout),
      tekst as (
        select coalesce(string_agg(concat_ws(';', onderdeel, code, oorzaak, regels, uren) || E'\\n', ''
            order by onderdeel collate "C", code collate "C", oorzaak collate "C"), '') as bladeren,
          count(*)::integer as aantal, coalesce(bool_and(oorzaak <> 'rest'), true) as sluit_aan
        from stand_bladeren where stand_id = $1
      )
      insert into stand_afdrukken (stand_id, bladeren, sluit_aan, zout, afdruk, gemaakt_op)
      select $1, aantal, sluit_aan, zout, sha256(zout || convert_to(bladeren, 'UTF8')), $2 from zout, tekst
      """;

  private static final String VAN_LEVERING =
      """
      select s.kwartaal, s.versie, s.status, a.bladeren, a.sluit_aan, a.afdruk
      from stand_leveringen sl join standen s on s.id = sl.stand_id join stand_afdrukken a on a.stand_id = s.id
      where sl.levering_nummer = $1
      order by s.kwartaal, s.versie
      """;

  /**
   * A stand of which no leaves are kept yet, and the leveringen with lines about persons behind it.
   */
  public record Stand(
      UUID id, Kwartaal kwartaal, List<Long> register, List<Long> personeel, List<Long> inhuur) {}

  /**
   * The leaves of a stand, as a proof names them.
   *
   * @param sluitAan whether the lines gave exactly the figures
   */
  public record Blad(
      String kwartaal, int versie, String status, int bladeren, boolean sluitAan, String sha256) {}

  /** The standen whose leaves must be kept before the lines of this levering may go. */
  public Future<List<Stand>> zonder(SqlConnection connection, long levering) {
    return connection
        .preparedQuery(ZONDER)
        .execute(Tuple.of(levering))
        .map(
            rows -> {
              List<Stand> standen = new ArrayList<>(rows.size());
              rows.forEach(
                  row ->
                      standen.add(
                          new Stand(
                              row.getUUID("id"),
                              Kwartaal.parse(row.getString("kwartaal")),
                              List.of(row.getArrayOfLongs("register")),
                              List.of(row.getArrayOfLongs("personeel")),
                              List.of(row.getArrayOfLongs("inhuur")))));
              return standen;
            });
  }

  /** Keeps the leaves of one stand and their hash. */
  public Future<Void> bewaar(SqlConnection connection, Stand stand, Instant nu) {
    LocalDate begin = stand.kwartaal().eersteDag();
    LocalDate eind = stand.kwartaal().laatsteDag();
    Tuple tuple = Tuple.of(stand.id(), begin, eind);
    String sql =
        BEWAAR.formatted(
            Bron.REGISTER.regels(stand.register(), tuple),
            Bron.PERSONEEL.regels(stand.personeel(), tuple),
            Bron.INHUUR.regels(stand.inhuur(), tuple));
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .compose(
            done ->
                connection
                    .preparedQuery(TEKEN)
                    .execute(Tuple.of(stand.id(), nu.atOffset(ZoneOffset.UTC))))
        .mapEmpty();
  }

  /** What is kept of the lines of a levering, per stand that used it. */
  public Future<List<Blad>> van(SqlConnection connection, long levering) {
    return connection
        .preparedQuery(VAN_LEVERING)
        .execute(Tuple.of(levering))
        .map(
            rows -> {
              List<Blad> bladen = new ArrayList<>(rows.size());
              rows.forEach(
                  row ->
                      bladen.add(
                          new Blad(
                              row.getString("kwartaal"),
                              row.getInteger("versie"),
                              row.getString("status"),
                              row.getInteger("bladeren"),
                              row.getBoolean("sluit_aan"),
                              HexFormat.of().formatHex(row.getBuffer("afdruk").getBytes()))));
              return bladen;
            });
  }
}
