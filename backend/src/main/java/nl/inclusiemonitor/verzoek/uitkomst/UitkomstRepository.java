package nl.inclusiemonitor.verzoek.uitkomst;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.verzoek.regel.Regelvelden;
import nl.inclusiemonitor.verzoek.uitkomst.Vergelijking.Bron;

/**
 * The persons under each outcome of a preview; a test holds them against its counts. Runs as the
 * caller, so row-level security asks once more for the permission.
 */
final class UitkomstRepository {
  private static final String BRON =
      """
      select nummer, id, soort, peildatum, wissing_begonnen_op is not null as gewist from leveringen
      where id = $1 or nummer = $2
      """;

  /** Of the persons of an outcome those after a line, or of named lines. */
  private static final String GEVRAAGD =
      """
      )
      select pseudoniem, regel, aantal from personen
      where code = $6 and regel > $7 and ($9::integer[] is null or regel = any ($9))
      order by regel
      limit $8
      """;

  /** $1 new, $2 its peildatum, $3 old, $4 the old peildatum, $5 personeel in force. */
  private static final String REGISTER =
      """
      with nieuw as (
        select pseudoniem, max(registratie_begin) as begin, min(regel) as regel, count(*) as aantal
        from regels_uwv_doelgroepregister
        where levering_nummer = $1 and registratie_begin <= $2 and (registratie_eind is null or registratie_eind >= $2)
        group by pseudoniem
      ), oud as (
        select pseudoniem, max(registratie_begin) as begin, min(regel) as regel, count(*) as aantal
        from regels_uwv_doelgroepregister
        where levering_nummer = $3 and registratie_begin <= $4 and (registratie_eind is null or registratie_eind >= $4)
        group by pseudoniem
      ), dienst as (
        select n.pseudoniem, n.regel, n.aantal, count(p.pseudoniem) as dienstverbanden
        from nieuw n left join regels_personeel p on p.levering_nummer = $5 and p.pseudoniem = n.pseudoniem
          and p.in_dienst <= $2 and (p.uit_dienst is null or p.uit_dienst >= $2)
        group by n.pseudoniem, n.regel, n.aantal
      ), personen as (
        select case
            when oud.pseudoniem is null and ($4::date is null or nieuw.begin > $4) then 'nieuw-geregistreerd'
            when oud.pseudoniem is null then 'met-terugwerkende-kracht'
            when nieuw.pseudoniem is null then 'vervallen-uit-register'
            when nieuw.begin = oud.begin then 'ongewijzigd' else 'gewijzigd' end as code,
          pseudoniem, coalesce(nieuw.regel, oud.regel) as regel, coalesce(nieuw.aantal, oud.aantal) as aantal
        from nieuw full join oud using (pseudoniem)
        union all select 'niet-in-p-direkt', pseudoniem, regel, aantal from dienst
          where dienstverbanden = 0 and $5::bigint is not null
        union all select 'dubbel-dienstverband', pseudoniem, regel, aantal from dienst where dienstverbanden > 1
      """
          + GEVRAAGD;

  /** Only of persons in the register; $5 the register in force. */
  private static final String PERSONEEL =
      """
      with register as (
        select pseudoniem, min(regel) as regel, count(*) as aantal from regels_uwv_doelgroepregister
        where levering_nummer = $5 and registratie_begin <= $2 and (registratie_eind is null or registratie_eind >= $2)
        group by pseudoniem
      ), nieuw as (
        select pseudoniem, min(in_dienst) as begin, sum(contracturen_per_week_x100) as uren, count(*) as aantal,
          array_agg(distinct dienstonderdeel_nummer) as onderdelen, max(schaal) as schaal, min(p.regel) as regel
        from regels_personeel p join register using (pseudoniem)
        where levering_nummer = $1 and in_dienst <= $2 and (uit_dienst is null or uit_dienst >= $2)
        group by pseudoniem
      ), oud as (
        select pseudoniem, sum(contracturen_per_week_x100) as uren, count(*) as aantal,
          array_agg(distinct dienstonderdeel_nummer) as onderdelen, max(schaal) as schaal, min(p.regel) as regel
        from regels_personeel p join register using (pseudoniem)
        where levering_nummer = $3 and in_dienst <= $4 and (uit_dienst is null or uit_dienst >= $4)
        group by pseudoniem
      ), personen as (
        select case
            when oud.pseudoniem is null and ($4::date is null or nieuw.begin > $4) then 'nieuw-in-dienst'
            when oud.pseudoniem is null then 'met-terugwerkende-kracht'
            when nieuw.pseudoniem is null then 'vervallen-uit-dienst'
            when nieuw.onderdelen <> oud.onderdelen then 'ander-dienstonderdeel'
            when nieuw.uren <> oud.uren or nieuw.schaal <> oud.schaal then 'gewijzigd'
            else 'ongewijzigd' end as code,
          pseudoniem, coalesce(nieuw.regel, oud.regel) as regel, coalesce(nieuw.aantal, oud.aantal) as aantal
        from nieuw full join oud using (pseudoniem)
        union all select 'niet-in-p-direkt', pseudoniem, regel, aantal from register
          where not exists (select from nieuw where nieuw.pseudoniem = register.pseudoniem)
        union all select 'dubbel-dienstverband', pseudoniem, regel, aantal from nieuw where aantal > 1
      """
          + GEVRAAGD;

  /** Lines without a token are of nobody that could be asked for. */
  private static final String INHUUR =
      """
      with nieuw as (select * from regels_inhuur where levering_nummer = $1 and pseudoniem is not null
          and $2::date is not null),
        oud as (select * from regels_inhuur where levering_nummer = $3 and pseudoniem is not null
          and $4::date is not null and $5::bigint is null),
      personen as (
        select case when oud.regel is null then 'nieuw' when nieuw.regel is null then 'vervallen'
            when nieuw.uren_x100 = oud.uren_x100 and nieuw.bevestigd_doelgroep = oud.bevestigd_doelgroep
            then 'ongewijzigd' else 'gewijzigd' end as code,
          pseudoniem, min(coalesce(nieuw.regel, oud.regel)) as regel, count(*) as aantal
        from nieuw full join oud using (dienstonderdeel_nummer, leverancier, mantel, maand, pseudoniem)
        group by code, pseudoniem
      """
          + GEVRAAGD;

  private static final Map<Leveringsoort, String> SQL =
      Map.of(
          Leveringsoort.UWV_DOELGROEPREGISTER, REGISTER,
          Leveringsoort.PERSONEEL, PERSONEEL,
          Leveringsoort.INHUUR, INHUUR);

  /**
   * A person of an outcome.
   *
   * @param regel the first of the lines of this person
   * @param aantalRegels how many there are
   */
  record Persoon(UUID pseudoniem, int regel, long aantalRegels) {}

  /** Which persons: those after a line, or of exactly these lines. */
  record Vraag(String uitkomst, int na, int limiet, Optional<List<Integer>> regels) {}

  /** Whether the outcomes of this soort are about persons. */
  static boolean kent(Leveringsoort soort) {
    return SQL.containsKey(soort);
  }

  Future<Optional<Bron>> bron(SqlConnection connection, Optional<UUID> id, Optional<Long> nummer) {
    return connection
        .preparedQuery(BRON)
        .execute(Tuple.of(id.orElse(null), nummer.orElse(null)))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .findFirst()
                    .map(UitkomstRepository::bron));
  }

  Future<List<Persoon>> personen(SqlConnection connection, Vergelijking deze, Vraag vraag) {
    Levering levering = deze.levering();
    return connection
        .preparedQuery(SQL.get(levering.soort()))
        .execute(
            Tuple.tuple()
                .addLong(levering.nummer())
                .addLocalDate(levering.peildatum())
                .addLong(deze.vorige().map(Bron::nummer).orElse(null))
                .addLocalDate(deze.vorige().map(Bron::peildatum).orElse(null))
                .addLong(deze.ander().map(Bron::nummer).orElse(null))
                .addString(vraag.uitkomst())
                .addInteger(vraag.na())
                .addInteger(vraag.limiet())
                .addArrayOfInteger(
                    vraag.regels().map(regels -> regels.toArray(Integer[]::new)).orElse(null)))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(
                        row ->
                            new Persoon(
                                row.getUUID("pseudoniem"),
                                row.getInteger("regel"),
                                row.getLong("aantal")))
                    .toList());
  }

  /** The fields of the lines of these persons, by line number; found by the index on the token. */
  Future<Map<Integer, JsonObject>> velden(
      SqlConnection connection, Bron bron, List<Persoon> personen) {
    return connection
        .preparedQuery(
            """
            select r.regel, %s as velden from %s r
            where r.levering_nummer = $1 and r.pseudoniem = any ($2) and r.regel = any ($3)
            """
                .formatted(
                    Regelvelden.json(bron.soort()), bron.soort().layout(bron.peildatum()).tabel()))
        .execute(
            Tuple.tuple()
                .addLong(bron.nummer())
                .addArrayOfUUID(personen.stream().map(Persoon::pseudoniem).toArray(UUID[]::new))
                .addArrayOfInteger(personen.stream().map(Persoon::regel).toArray(Integer[]::new)))
        .map(
            rows -> {
              Map<Integer, JsonObject> velden = new HashMap<>();
              rows.forEach(row -> velden.put(row.getInteger("regel"), row.getJsonObject("velden")));
              return velden;
            });
  }

  private static Bron bron(Row row) {
    return new Bron(
        row.getLong("nummer"),
        row.getUUID("id"),
        Leveringsoort.of(row.getString("soort")).orElseThrow(),
        row.getLocalDate("peildatum"),
        row.getBoolean("gewist"));
  }
}
