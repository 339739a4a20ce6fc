package nl.inclusiemonitor.banenafspraak.stand;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * Keeps of a stand when the jobs that count in it are known to end, as hours per unit and quarter:
 * a forecast needs no lines about persons then.
 */
public final class EindenRepository {
  /** How many quarters after the peildatum are kept. */
  public static final int KWARTALEN = 8;

  /**
   * $1 stand, $2 its peildatum, $3 the last day that is kept; then the lines of register and
   * personeel. Who ends on the last day of a quarter still counts then and is gone in the next. A
   * row of VWS for every quarter says that it was looked at.
   */
  private static final String BEWAAR =
      """
      with onderdeel as (
        select distinct on (code) nummer as sleutel, code, scope = 'zbo' as zbo
        from dienstonderdelen where geldig_van <= $2::date
        order by code, geldig_van desc
      ), versie as (
        select d.nummer, o.code, o.zbo from dienstonderdelen d join onderdeel o using (code)
      ), register as materialized (
        select pseudoniem, max(coalesce(registratie_eind, 'infinity')) as eind
        from %1$s as geldend
        where registratie_begin <= $2 and (registratie_eind is null or registratie_eind >= $2)
        group by pseudoniem
      ), einde as (
        select v.code, v.zbo, p.pseudoniem, p.contracturen_per_week_x100 as x100,
          to_char(least(coalesce(p.uit_dienst, 'infinity'), r.eind) + 1, 'YYYY-"Q"Q') as kwartaal
        from %2$s as p join register r using (pseudoniem) join versie v on v.nummer = p.dienstonderdeel_nummer
        where p.in_dienst <= $2 and (p.uit_dienst is null or p.uit_dienst >= $2) and not p.telt_niet_mee
          and least(coalesce(p.uit_dienst, 'infinity'), r.eind) < $3::date
      ), rij as (
        select code, kwartaal, sum(x100) / 100.0 as uren, count(distinct pseudoniem) as personen
        from einde group by code, kwartaal
        union all
        select 'VWS', q.kwartaal, coalesce(sum(x100), 0) / 100.0, count(distinct pseudoniem)
        from (
          select to_char($2::date + 1 + make_interval(months => 3 * n), 'YYYY-"Q"Q') as kwartaal
          from generate_series(0, 7) as n
        ) q left join (select * from einde where not zbo) e using (kwartaal)
        group by q.kwartaal
      )
      insert into stand_einden (stand_id, code, kwartaal, uren, personen)
      select $1, code, kwartaal, uren, personen from rij
      """;

  private static final String LEES =
      """
      select e.stand_id, e.kwartaal, e.uren, e.personen, s.drempel
      from stand_einden e join standen s on s.id = e.stand_id
      where e.stand_id = any ($1) and e.code = $2
      """;

  /** Hours a week of persons whose job ends in a quarter, and the threshold of that stand. */
  public record Einde(Kwartaal kwartaal, BigDecimal uren, int personen, int drempel) {}

  /** Runs as the system, in the transaction that writes the stand. */
  public Future<Void> bewaar(SqlConnection connection, Stand stand, Selectie selectie) {
    Kwartaal laatste = stand.kwartaal();
    for (int i = 0; i < KWARTALEN; i++) {
      laatste = laatste.volgende();
    }
    Tuple tuple = Tuple.of(stand.id(), stand.peildatum(), laatste.laatsteDag());
    String register = Bron.REGISTER.regels(selectie, tuple);
    String personeel = Bron.PERSONEEL.regels(selectie, tuple);
    return connection
        .preparedQuery(BEWAAR.formatted(register, personeel))
        .execute(tuple)
        .mapEmpty();
  }

  /** Those of VWS, by stand; a stand of before they were kept has none. */
  public Future<Map<UUID, Map<Kwartaal, Einde>>> vanGeheel(
      SqlConnection connection, List<UUID> standen) {
    return connection
        .preparedQuery(LEES)
        .execute(Tuple.of(standen.toArray(UUID[]::new), Grondslag.TOTAAL))
        .map(
            rows -> {
              Map<UUID, Map<Kwartaal, Einde>> gevonden = new HashMap<>();
              rows.forEach(
                  row -> {
                    Kwartaal kwartaal = Kwartaal.parse(row.getString("kwartaal"));
                    gevonden
                        .computeIfAbsent(row.getUUID("stand_id"), id -> new HashMap<>())
                        .put(
                            kwartaal,
                            new Einde(
                                kwartaal,
                                row.getBigDecimal("uren"),
                                row.getInteger("personen"),
                                row.getInteger("drempel")));
                  });
              return gevonden;
            });
  }
}
