package nl.inclusiemonitor.banenafspraak.stand;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.Overlap;

/** Adds up delivered lines per unit: the only place where figures meet lines about persons. */
public final class GrondslagRepository {
  /**
   * Of each soort the newest processed volledige levering with the greatest peildatum up to the
   * last day of the quarter, and then its mutaties up to that day. A candidate ($3) takes part as
   * if it were processed last. Old is what got nothing new, whatever came first. One whose lines
   * were erased is chosen too: that nothing took its place is what keeps the figures made of it.
   */
  private static final String KIES =
      """
      with basis as (
        select distinct on (soort) nummer
        from leveringen
        where scope = 'VWS' and peildatum <= $1 and soort = any ($4) and omvang = 'volledig'
          and (status = 'verwerkt' or nummer = $3)
        order by soort, peildatum desc, nummer is not distinct from $3 desc, verwerkt_op desc, nummer desc
      )
      select l.nummer, l.id, l.soort, l.omvang, l.peildatum, coalesce(l.verwerkt_op, now()) as verwerkt_op,
        max(l.peildatum) over (partition by l.soort) < $2 as verouderd, l.wissing_begonnen_op
      from leveringen l
      where l.nummer in (select nummer from basis)
        or l.basis_nummer in (select nummer from basis) and l.peildatum <= $1
          and (l.status = 'verwerkt' or l.nummer = $3)
      order by l.soort, l.omvang = 'mutatie', l.peildatum, l.nummer is not distinct from $3, l.verwerkt_op, l.nummer
      """;

  /** Months of the quarter of which hired-in hours were delivered. */
  private static final String INLEEN_MAANDEN =
      """
      select count(distinct maand)::integer as maanden
      from %1$s as geldend
      where maand between $1 and $2
      """;

  /**
   * Per unit, and for VWS as a whole. Lines name the version of a unit that was there when they
   * were delivered; they count for the version of the peildatum. A unit that ended since keeps a
   * row of its own as long as lines name it, or its persons would vanish from the total. Who works
   * for several units is told beside the row of VWS by the units, so that what is hidden of units
   * together counts persons and not their lines.
   *
   * <p>A person counts when registration and employment both cover the peildatum, first and last
   * day included; who counts so does not count again as hired in by the same employer. Nobody is
   * hired in by a line without hours, which is how a mutatie takes one back. VWS has no fte as long
   * as one of its units has none: a sum over part of them would pass for the whole.
   *
   * <p>Register and personeel meet in one join, so that PostgreSQL may hash either and share the
   * work among processes.
   */
  private static final String TEL =
      """
      with onderdeel as (
        select distinct on (code) nummer as sleutel, code, naam, scope, volgorde,
          geldig_tot is null or geldig_tot >= $1 as bestaat, scope = 'zbo' as zbo
        from dienstonderdelen where geldig_van <= $1
        order by code, geldig_van desc
      ), versie as (
        select d.nummer, o.sleutel, case when o.zbo then o.sleutel else 0 end as werkgever
        from dienstonderdelen d join onderdeel o using (code)
      ), dienst as materialized (
        select dienstonderdeel_nummer, pseudoniem, contracturen_per_week_x100 as x100
        from %2$s as geldend
        where in_dienst <= $1 and (uit_dienst is null or uit_dienst >= $1)
          and not telt_niet_mee
          and exists (
            select from %1$s as register
            where register.pseudoniem = geldend.pseudoniem and register.registratie_begin <= $1
              and (register.registratie_eind is null or register.registratie_eind >= $1))
      ), individueel as materialized (
        select v.sleutel, v.werkgever, d.pseudoniem, d.x100
        from dienst d join versie v on v.nummer = d.dienstonderdeel_nummer
      ), inleen as materialized (
        select v.sleutel, v.werkgever, i.pseudoniem, i.uren_x100 as x100
        from %5$s i join versie v on v.nummer = i.dienstonderdeel_nummer
        where i.maand between $2 and $1 and i.bevestigd_doelgroep and i.uren_x100 > 0
          and not exists (
            select from individueel x where x.pseudoniem = i.pseudoniem and x.werkgever = v.werkgever)
      ), persoon as (
        select sleutel, werkgever, pseudoniem, 'individueel' as groep from individueel
        union all select sleutel, werkgever, pseudoniem, 'inleen' from inleen where pseudoniem is not null
      ), meervoudig as (
        select pseudoniem from persoon where werkgever = 0 and pseudoniem is not null
        group by pseudoniem having min(sleutel) <> max(sleutel)
      ), gedeeld as (
        select coalesce(p.groep, 'totaal') as groep, array_agg(distinct o.code order by o.code) as codes
        from persoon p join meervoudig using (pseudoniem) join onderdeel o using (sleutel)
        where p.werkgever = 0
        group by grouping sets ((p.pseudoniem), (p.pseudoniem, p.groep))
      ), overlap as (
        select groep, codes, count(*) as personen from gedeeld where cardinality(codes) > 1 group by groep, codes
      ), werkgever as (
        select count(distinct pseudoniem) as personen,
          count(distinct pseudoniem) filter (where groep = 'individueel') as individueel,
          count(distinct pseudoniem) filter (where groep = 'inleen') as inleen
        from persoon where werkgever = 0
      ), deel as (
        select v.sleutel, 'fte' as wat, sum(b.fte_x100) as x100
        from %3$s b join versie v on v.nummer = b.dienstonderdeel_nummer
        group by v.sleutel
        union all select v.sleutel, 'binnenwerk', sum(b.banen_x100)
        from %4$s b join versie v on v.nummer = b.dienstonderdeel_nummer
        group by v.sleutel
        union all select sleutel, 'individueel', sum(x100) from individueel group by sleutel
        union all select sleutel, 'inleen', sum(x100) from inleen group by sleutel
        union all select sleutel, 'personen', count(distinct pseudoniem) from persoon group by sleutel
        union all select sleutel, 'personen-' || groep, count(distinct pseudoniem) from persoon group by sleutel, groep
      ), rij as (
        select o.code, o.naam, o.scope, o.volgorde, o.bestaat, o.zbo,
          sum(x100) filter (where wat = 'fte') as fte_x100,
          coalesce(sum(x100) filter (where wat = 'individueel'), 0) as individueel_x100,
          coalesce(sum(x100) filter (where wat = 'binnenwerk'), 0) as binnenwerk_x100,
          coalesce(sum(x100) filter (where wat = 'inleen'), 0) as inleen_x100,
          coalesce(sum(x100) filter (where wat = 'personen'), 0) as personen,
          coalesce(sum(x100) filter (where wat = 'personen-individueel'), 0) as personen_individueel,
          coalesce(sum(x100) filter (where wat = 'personen-inleen'), 0) as personen_inleen
        from onderdeel o left join deel using (sleutel)
        group by o.code, o.naam, o.scope, o.volgorde, o.bestaat, o.zbo
        having o.bestaat or count(wat) > 0
      )
      select code, naam, scope, volgorde, fte_x100 / 100.0 as fte,
        case when $3::boolean then individueel_x100 / 100.0 end as individueel_uren,
        case when $4::boolean then binnenwerk_x100 / 100.0 end as binnenwerk_banen,
        case when $5::boolean then inleen_x100 / 100.0 end as inleen_uren,
        personen::integer, personen_individueel::integer, personen_inleen::integer, null::jsonb as overlap
      from rij
      union all
      select 'VWS', 'VWS', 'VWS', 0,
        case when bool_and(fte_x100 is not null or not bestaat) then sum(fte_x100) / 100.0 end,
        case when $3::boolean then sum(individueel_x100) / 100.0 end,
        case when $4::boolean then sum(binnenwerk_x100) / 100.0 end,
        case when $5::boolean then sum(inleen_x100) / 100.0 end,
        (select personen::integer from werkgever), (select individueel::integer from werkgever),
        (select inleen::integer from werkgever), (select jsonb_agg(to_jsonb(overlap)) from overlap)
      from rij where not zbo
      order by volgorde, code
      """;

  public Future<Selectie> kies(
      SqlConnection connection, Kwartaal kwartaal, Optional<Long> kandidaat) {
    return connection
        .preparedQuery(KIES)
        .execute(
            Tuple.of(
                kwartaal.laatsteDag(),
                kwartaal.vorige().laatsteDag(),
                kandidaat.orElse(null),
                Stand.BRONNEN.toArray(String[]::new)))
        .map(
            rows -> {
              List<Selectie.Gekozen> gekozen = new ArrayList<>(rows.size());
              rows.forEach(row -> gekozen.add(gekozen(row)));
              return new Selectie(gekozen);
            });
  }

  /**
   * Runs as the system: it reads lines about persons and gives back sums. Fails with StaleSession
   * rather than without some of them.
   */
  public Future<Telling> tel(SqlConnection connection, Kwartaal kwartaal, Selectie selectie) {
    return Regelzicht.eis(connection, Bron.ALLE, bron -> selectie.nummers(bron.soort()))
        .compose(seen -> inleenMaanden(connection, kwartaal, selectie))
        .compose(
            maanden ->
                som(
                        connection,
                        kwartaal,
                        maanden == 0 ? selectie.zonder(Bron.INHUUR.soort()) : selectie)
                    .map(rows -> telling(maanden, rows)));
  }

  private static Future<Integer> inleenMaanden(
      SqlConnection connection, Kwartaal kwartaal, Selectie selectie) {
    Tuple tuple = Tuple.of(kwartaal.eersteDag(), kwartaal.laatsteDag());
    String sql = INLEEN_MAANDEN.formatted(Bron.INHUUR.regels(selectie, tuple));
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(rows -> rows.iterator().next().getInteger("maanden"));
  }

  private static Future<RowSet<Row>> som(
      SqlConnection connection, Kwartaal kwartaal, Selectie selectie) {
    Tuple tuple =
        Tuple.of(
            kwartaal.laatsteDag(),
            kwartaal.eersteDag(),
            selectie.heeft(Bron.REGISTER.soort()) && selectie.heeft(Bron.PERSONEEL.soort()),
            selectie.heeft(Bron.BINNENWERK.soort()),
            selectie.heeft(Bron.INHUUR.soort()));
    Object[] regels = Bron.ALLE.stream().map(bron -> bron.regels(selectie, tuple)).toArray();
    return connection.preparedQuery(TEL.formatted(regels)).execute(tuple);
  }

  private static Telling telling(int inleenMaanden, RowSet<Row> rows) {
    List<Grondslag> rijen = new ArrayList<>(rows.size());
    rows.forEach(row -> rijen.add(grondslag(row, Besluit.ALLES_GETOOND)));
    JsonArray overlap = rows.iterator().next().getJsonArray("overlap");
    return new Telling(
        inleenMaanden,
        rijen,
        overlap == null
            ? Telling.Meervoudig.GEEN
            : new Telling.Meervoudig(
                overlap(overlap, "totaal"),
                overlap(overlap, "individueel"),
                overlap(overlap, "inleen")));
  }

  private static Overlap overlap(JsonArray rows, String groep) {
    return new Overlap(
        rows.stream()
            .map(JsonObject.class::cast)
            .filter(row -> row.getString("groep").equals(groep))
            .collect(
                Collectors.toMap(
                    row ->
                        row.getJsonArray("codes").stream()
                            .map(String.class::cast)
                            .collect(Collectors.toSet()),
                    row -> row.getInteger("personen"))));
  }

  static Grondslag grondslag(Row row, Besluit besluit) {
    return new Grondslag(
        row.getString("code"),
        row.getString("naam"),
        row.getString("scope"),
        Optional.ofNullable(row.getBigDecimal("fte")),
        Optional.ofNullable(row.getBigDecimal("individueel_uren")),
        Optional.ofNullable(row.getBigDecimal("binnenwerk_banen")),
        Optional.ofNullable(row.getBigDecimal("inleen_uren")),
        new Grondslag.Personen(
            row.getInteger("personen"),
            row.getInteger("personen_individueel"),
            row.getInteger("personen_inleen")),
        besluit);
  }

  private static Selectie.Gekozen gekozen(Row row) {
    return new Selectie.Gekozen(
        row.getLong("nummer"),
        row.getUUID("id"),
        row.getString("soort"),
        row.getString("omvang"),
        row.getLocalDate("peildatum"),
        row.getOffsetDateTime("verwerkt_op").toInstant(),
        row.getBoolean("verouderd"),
        Optional.ofNullable(row.getOffsetDateTime("wissing_begonnen_op"))
            .map(OffsetDateTime::toInstant));
  }
}
