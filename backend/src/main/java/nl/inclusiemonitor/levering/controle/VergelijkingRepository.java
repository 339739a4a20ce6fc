package nl.inclusiemonitor.levering.controle;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.RecordLayout;

/**
 * Compares the lines of a levering with those that are in force now, and counts each difference
 * under its cause: nothing is called new without saying why. Runs as the system; only counts come
 * out.
 */
final class VergelijkingRepository {
  /** The newest processed levering of the same soort up to the same peildatum. */
  private static final String VORIGE =
      """
      select nummer, id, peildatum, regels, wissing_begonnen_op is not null as gewist from leveringen
      where soort = $1 and scope = 'VWS' and status = 'verwerkt' and peildatum <= $2 and nummer <> $3
      order by peildatum desc, verwerkt_op desc, nummer desc
      limit 1
      """;

  /** $1 new, $2 its peildatum, $3 old, $4 the old peildatum, $5 personeel in force. */
  private static final String REGISTER =
      """
      with nieuw as (
        select pseudoniem, max(registratie_begin) as begin from regels_uwv_doelgroepregister
        where levering_nummer = $1 and registratie_begin <= $2 and (registratie_eind is null or registratie_eind >= $2)
        group by pseudoniem
      ), oud as (
        select pseudoniem, max(registratie_begin) as begin from regels_uwv_doelgroepregister
        where levering_nummer = $3 and registratie_begin <= $4 and (registratie_eind is null or registratie_eind >= $4)
        group by pseudoniem
      ), dienst as (
        select n.pseudoniem, count(p.pseudoniem) as aantal
        from nieuw n left join regels_personeel p on p.levering_nummer = $5 and p.pseudoniem = n.pseudoniem
          and p.in_dienst <= $2 and (p.uit_dienst is null or p.uit_dienst >= $2)
        group by n.pseudoniem
      )
      select case
          when oud.pseudoniem is null and ($4::date is null or nieuw.begin > $4) then 'nieuw-geregistreerd'
          when oud.pseudoniem is null then 'met-terugwerkende-kracht'
          when nieuw.pseudoniem is null then 'vervallen-uit-register'
          when nieuw.begin = oud.begin then 'ongewijzigd' else 'gewijzigd' end as code, count(*) as aantal
      from nieuw full join oud using (pseudoniem) group by 1
      union all select 'niet-in-p-direkt', count(*) from dienst where aantal = 0 and $5::bigint is not null
      union all select 'dubbel-dienstverband', count(*) from dienst where aantal > 1
      """;

  /** Only of persons in the register; $5 the register in force. */
  private static final String PERSONEEL =
      """
      with register as (
        select distinct pseudoniem from regels_uwv_doelgroepregister
        where levering_nummer = $5 and registratie_begin <= $2 and (registratie_eind is null or registratie_eind >= $2)
      ), nieuw as (
        select pseudoniem, min(in_dienst) as begin, sum(contracturen_per_week_x100) as uren, count(*) as aantal,
          array_agg(distinct dienstonderdeel_nummer) as onderdelen, max(schaal) as schaal
        from regels_personeel join register using (pseudoniem)
        where levering_nummer = $1 and in_dienst <= $2 and (uit_dienst is null or uit_dienst >= $2)
        group by pseudoniem
      ), oud as (
        select pseudoniem, sum(contracturen_per_week_x100) as uren,
          array_agg(distinct dienstonderdeel_nummer) as onderdelen, max(schaal) as schaal
        from regels_personeel join register using (pseudoniem)
        where levering_nummer = $3 and in_dienst <= $4 and (uit_dienst is null or uit_dienst >= $4)
        group by pseudoniem
      )
      select case
          when oud.pseudoniem is null and ($4::date is null or nieuw.begin > $4) then 'nieuw-in-dienst'
          when oud.pseudoniem is null then 'met-terugwerkende-kracht'
          when nieuw.pseudoniem is null then 'vervallen-uit-dienst'
          when nieuw.onderdelen <> oud.onderdelen then 'ander-dienstonderdeel'
          when nieuw.uren <> oud.uren or nieuw.schaal <> oud.schaal then 'gewijzigd'
          else 'ongewijzigd' end as code, count(*) as aantal
      from nieuw full join oud using (pseudoniem) group by 1
      union all select 'niet-in-p-direkt', count(*) from register
        where not exists (select from nieuw where nieuw.pseudoniem = register.pseudoniem)
      union all select 'dubbel-dienstverband', count(*) from nieuw where aantal > 1
      """;

  /**
   * Hired-in hours and paid hours are of their own period: only a redelivery of it can change or
   * end a line.
   */
  private static final String INHUUR =
      """
      with nieuw as (select *, coalesce(pseudoniem::text, '') as wie from regels_inhuur where levering_nummer = $1),
        oud as (select *, coalesce(pseudoniem::text, '') as wie from regels_inhuur where levering_nummer = $2)
      select case when oud.regel is null then 'nieuw' when nieuw.regel is null then 'vervallen'
          when nieuw.uren_x100 = oud.uren_x100 and nieuw.bevestigd_doelgroep = oud.bevestigd_doelgroep then 'ongewijzigd'
          else 'gewijzigd' end as code, count(*) as aantal
      from nieuw full join oud using (dienstonderdeel_nummer, leverancier, mantel, maand, wie) group by 1
      """;

  /** Of the persons in the register on the peildatum, how many are found in personeel. */
  private static final String KOPPELING =
      """
      select count(*) as register,
        count(*) filter (where exists (
          select from regels_personeel p where p.levering_nummer = $2 and p.pseudoniem = r.pseudoniem)) as gevonden
      from (select distinct pseudoniem from regels_uwv_doelgroepregister
        where levering_nummer = $1 and registratie_begin <= $3
          and (registratie_eind is null or registratie_eind >= $3)) as r
      """;

  /** What is sure of a levering without the lines of the one before: its own dates say so. */
  private static final Set<String> ZEKER_ZONDER_VORIGE =
      Set.of("nieuw-geregistreerd", "nieuw-in-dienst", "niet-in-p-direkt", "dubbel-dienstverband");

  /**
   * The levering that a new one takes the place of, or follows.
   *
   * @param gewist whether its lines were erased: of it only numbers are left to compare with
   */
  record Vorige(long nummer, UUID id, LocalDate peildatum, long regels, boolean gewist) {}

  /** How many of the register were found. */
  record Koppeling(long register, long gevonden) {}

  Future<Optional<Vorige>> vorige(SqlConnection connection, Levering levering) {
    return connection
        .preparedQuery(VORIGE)
        .execute(Tuple.of(levering.soort().code(), levering.peildatum(), levering.nummer()))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(rows.iterator().next())
                        .map(
                            row ->
                                new Vorige(
                                    row.getLong("nummer"),
                                    row.getUUID("id"),
                                    row.getLocalDate("peildatum"),
                                    row.getLong("regels"),
                                    row.getBoolean("gewist"))));
  }

  /**
   * Counts per cause.
   *
   * @param geldend number of the levering in force of each other soort
   */
  Future<Map<String, Long>> uitkomsten(
      SqlConnection connection,
      Levering levering,
      Optional<Vorige> vorige,
      Map<String, Long> geldend) {
    Future<Map<String, Long>> alle = alle(connection, levering, vorige, geldend);
    return vorige.map(Vorige::gewist).orElse(false)
        ? alle.map(VergelijkingRepository::zonderVorige)
        : alle;
  }

  private static Map<String, Long> zonderVorige(Map<String, Long> uitkomsten) {
    Map<String, Long> zeker = new LinkedHashMap<>(uitkomsten);
    zeker.keySet().retainAll(ZEKER_ZONDER_VORIGE);
    return zeker;
  }

  private Future<Map<String, Long>> alle(
      SqlConnection connection,
      Levering levering,
      Optional<Vorige> vorige,
      Map<String, Long> geldend) {
    Long oud = vorige.map(Vorige::nummer).orElse(null);
    return switch (levering.soort()) {
      case UWV_DOELGROEPREGISTER ->
          tel(connection, REGISTER, personen(levering, vorige, geldend.get("personeel")));
      case PERSONEEL ->
          tel(
              connection,
              PERSONEEL,
              personen(levering, vorige, geldend.get("uwv-doelgroepregister")));
      case BEZETTING, BINNENWERK, MTO, INCLUSIEMETING, TRAINING_SELECTIE ->
          tel(connection, totalen(levering.layout()), Tuple.of(levering.nummer(), oud));
      case VERLOONDE_UREN_TOTAAL, CULTURELE_DIVERSITEIT, PO_JAARCIJFERS ->
          tel(
              connection,
              totalen(levering.layout()),
              Tuple.of(levering.nummer(), zelfdePeriode(levering, vorige)));
      case INHUUR ->
          tel(connection, INHUUR, Tuple.of(levering.nummer(), zelfdePeriode(levering, vorige)));
      case UWV_VERLOONDE_UREN ->
          Future.succeededFuture(Map.of("nieuw", levering.regels().orElse(0L)));
    };
  }

  /** Succeeds with empty when one of both sides was not delivered. */
  Future<Optional<Koppeling>> koppeling(
      SqlConnection connection, Levering levering, Map<String, Long> geldend) {
    Map<String, Long> beide = new LinkedHashMap<>(geldend);
    beide.put(levering.soort().code(), levering.nummer());
    Long register = beide.get(Leveringsoort.UWV_DOELGROEPREGISTER.code());
    Long personeel = beide.get(Leveringsoort.PERSONEEL.code());
    boolean raakt =
        levering.soort() == Leveringsoort.UWV_DOELGROEPREGISTER
            || levering.soort() == Leveringsoort.PERSONEEL;
    if (!raakt || register == null || personeel == null) {
      return Future.succeededFuture(Optional.empty());
    }
    return connection
        .preparedQuery(KOPPELING)
        .execute(Tuple.of(register, personeel, levering.peildatum()))
        .map(rows -> rows.iterator().next())
        .map(row -> Optional.of(new Koppeling(row.getLong("register"), row.getLong("gevonden"))));
  }

  /**
   * Of lines that leveringen keep in one table: those under a key that both have, or one of them.
   */
  private static String totalen(RecordLayout layout) {
    List<String> sleutel = layout.sleutelOpslag();
    List<String> waarden =
        layout.opslag().stream()
            .skip(2)
            .map(Kolom.Opslag::naam)
            .filter(naam -> !sleutel.contains(naam))
            .toList();
    return """
        with nieuw as (select * from %1$s where levering_nummer = $1),
          oud as (select * from %1$s where levering_nummer = $2)
        select case when oud.regel is null then 'nieuw' when nieuw.regel is null then 'vervallen'
            when row(%2$s) is not distinct from row(%3$s) then 'ongewijzigd' else 'gewijzigd' end as code,
          count(*) as aantal
        from nieuw full join oud using (%4$s) group by 1
        """
        .formatted(
            layout.tabel(),
            "nieuw." + String.join(", nieuw.", waarden),
            "oud." + String.join(", oud.", waarden),
            String.join(", ", sleutel));
  }

  private static Tuple personen(Levering levering, Optional<Vorige> vorige, Long ander) {
    return Tuple.of(
        levering.nummer(),
        levering.peildatum(),
        vorige.map(Vorige::nummer).orElse(null),
        vorige.map(Vorige::peildatum).orElse(null),
        ander);
  }

  private static Long zelfdePeriode(Levering levering, Optional<Vorige> vorige) {
    return vorige
        .filter(oud -> oud.peildatum().equals(levering.peildatum()))
        .map(Vorige::nummer)
        .orElse(null);
  }

  private static Future<Map<String, Long>> tel(SqlConnection connection, String sql, Tuple tuple) {
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(
            rows -> {
              Map<String, Long> aantallen = new LinkedHashMap<>();
              rows.forEach(row -> aantallen.put(row.getString("code"), row.getLong("aantal")));
              return aantallen;
            });
  }
}
