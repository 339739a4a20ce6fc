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
import nl.inclusiemonitor.levering.controle.Omgeving.Vorige;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.RecordLayout;

/**
 * Compares the lines of a levering with those that are in force now, and counts each difference
 * under its cause: nothing is called new without saying why. Of a mutatie only what it names is
 * counted. Runs as the system; only counts come out.
 */
final class VergelijkingRepository {
  /**
   * $1 the peildatum, $2 that of the lines in force, $3 the day on which those are judged, $4
   * whether there is personeel; the new lines, the old ones, personeel, and which persons.
   */
  private static final String REGISTER =
      """
      with nieuw as (
        select pseudoniem, max(registratie_begin) as begin from %1$s as regels
        where registratie_begin <= $1 and (registratie_eind is null or registratie_eind >= $1)%4$s
        group by pseudoniem
      ), oud as (
        select pseudoniem, max(registratie_begin) as begin from %2$s as regels
        where registratie_begin <= $3 and (registratie_eind is null or registratie_eind >= $3)%4$s
        group by pseudoniem
      ), dienst as (
        select n.pseudoniem, count(p.pseudoniem) as aantal
        from nieuw n left join %3$s as p on p.pseudoniem = n.pseudoniem
          and p.in_dienst <= $1 and (p.uit_dienst is null or p.uit_dienst >= $1)
        group by n.pseudoniem
      )
      select case
          when oud.pseudoniem is null and ($2::date is null or nieuw.begin > $2) then 'nieuw-geregistreerd'
          when oud.pseudoniem is null then 'met-terugwerkende-kracht'
          when nieuw.pseudoniem is null then 'vervallen-uit-register'
          when nieuw.begin = oud.begin then 'ongewijzigd' else 'gewijzigd' end as code, count(*) as aantal
      from nieuw full join oud using (pseudoniem) group by 1
      union all select 'niet-in-p-direkt', count(*) from dienst where aantal = 0 and $4::boolean
      union all select 'dubbel-dienstverband', count(*) from dienst where aantal > 1
      """;

  /** As above, but only of persons in the register, whose lines come third; $4 is not there. */
  private static final String PERSONEEL =
      """
      with register as (
        select distinct pseudoniem from %3$s as regels
        where registratie_begin <= $1 and (registratie_eind is null or registratie_eind >= $1)%4$s
      ), nieuw as (
        select pseudoniem, min(in_dienst) as begin, sum(contracturen_per_week_x100) as uren, count(*) as aantal,
          array_agg(distinct dienstonderdeel_nummer) as onderdelen, max(schaal) as schaal
        from %1$s as regels join register using (pseudoniem)
        where in_dienst <= $1 and (uit_dienst is null or uit_dienst >= $1)
        group by pseudoniem
      ), oud as (
        select pseudoniem, sum(contracturen_per_week_x100) as uren,
          array_agg(distinct dienstonderdeel_nummer) as onderdelen, max(schaal) as schaal
        from %2$s as regels join register using (pseudoniem)
        where in_dienst <= $3 and (uit_dienst is null or uit_dienst >= $3)
        group by pseudoniem
      )
      select case
          when oud.pseudoniem is null and ($2::date is null or nieuw.begin > $2) then 'nieuw-in-dienst'
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
   * Lines under a key that both have, or one of them. A key may have an empty field, and a full
   * join only takes what equals: so each is compared as text.
   */
  private static final String SLEUTELS =
      """
      with nieuw as (select *, row(%3$s)::text as sleutel from %1$s as regels),
        oud as (select *, row(%3$s)::text as sleutel from %2$s as regels)
      select case when oud.regel is null then 'nieuw' when nieuw.regel is null then 'vervallen'
          when row(%4$s) is not distinct from row(%5$s) then 'ongewijzigd'%6$s else 'gewijzigd' end as code,
        count(*) as aantal
      from nieuw %7$s join oud using (sleutel) group by 1
      """;

  /** Of the persons in the register on the peildatum, how many are found in personeel. */
  private static final String KOPPELING =
      """
      select count(*) as register,
        count(*) filter (where exists (
          select from %2$s as p where p.pseudoniem = r.pseudoniem)) as gevonden
      from (select distinct pseudoniem from %1$s as regels
        where registratie_begin <= $1
          and (registratie_eind is null or registratie_eind >= $1)) as r
      """;

  /** What is sure of a levering without the lines of the one before: its own dates say so. */
  private static final Set<String> ZEKER_ZONDER_VORIGE =
      Set.of("nieuw-geregistreerd", "nieuw-in-dienst", "niet-in-p-direkt", "dubbel-dienstverband");

  /** How many of the register were found. */
  record Koppeling(long register, long gevonden) {}

  /** Counts per cause; of a levering whose lines were erased only numbers are left to compare. */
  Future<Map<String, Long>> uitkomsten(SqlConnection connection, Omgeving omgeving) {
    Future<Map<String, Long>> alle = alle(connection, omgeving);
    return omgeving.vorige().map(Vorige::gewist).orElse(false)
        ? alle.map(VergelijkingRepository::zonderVorige)
        : alle;
  }

  private static Map<String, Long> zonderVorige(Map<String, Long> uitkomsten) {
    Map<String, Long> zeker = new LinkedHashMap<>(uitkomsten);
    zeker.keySet().retainAll(ZEKER_ZONDER_VORIGE);
    return zeker;
  }

  private static Future<Map<String, Long>> alle(SqlConnection connection, Omgeving omgeving) {
    Levering levering = omgeving.levering();
    return switch (levering.soort()) {
      case UWV_DOELGROEPREGISTER -> {
        Tuple tuple = dagen(omgeving).addBoolean(!omgeving.tegenhanger().isEmpty());
        yield tel(connection, personen(REGISTER, omgeving, Leveringsoort.PERSONEEL, tuple), tuple);
      }
      case PERSONEEL -> {
        Tuple tuple = dagen(omgeving);
        yield tel(
            connection,
            personen(PERSONEEL, omgeving, Leveringsoort.UWV_DOELGROEPREGISTER, tuple),
            tuple);
      }
      case BEZETTING, BINNENWERK, MTO, INCLUSIEMETING, TRAINING_SELECTIE ->
          sleutels(connection, levering, omgeving.oud());
      // Of their own period: only a redelivery of it, or a mutatie, can change or end a line.
      case VERLOONDE_UREN_TOTAAL, CULTURELE_DIVERSITEIT, PO_JAARCIJFERS, INHUUR ->
          sleutels(connection, levering, vanDezePeriode(omgeving));
      case UWV_VERLOONDE_UREN ->
          Future.succeededFuture(Map.of("nieuw", levering.regels().orElse(0L)));
    };
  }

  /** Succeeds with empty when one of both sides was not delivered. */
  Future<Optional<Koppeling>> koppeling(SqlConnection connection, Omgeving omgeving) {
    if (omgeving.tegenhanger().isEmpty()) {
      return Future.succeededFuture(Optional.empty());
    }
    boolean isRegister = omgeving.levering().soort() == Leveringsoort.UWV_DOELGROEPREGISTER;
    List<Long> register = isRegister ? omgeving.nieuw() : omgeving.tegenhanger();
    List<Long> personeel = isRegister ? omgeving.tegenhanger() : omgeving.nieuw();
    Tuple tuple = Tuple.of(omgeving.levering().peildatum());
    String sql =
        KOPPELING.formatted(
            Regelbron.sql(Leveringsoort.UWV_DOELGROEPREGISTER.layout(), register, tuple),
            Regelbron.sql(Leveringsoort.PERSONEEL.layout(), personeel, tuple));
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(rows -> rows.iterator().next())
        .map(row -> Optional.of(new Koppeling(row.getLong("register"), row.getLong("gevonden"))));
  }

  /** A mutatie is held against the lines of its own day, or time itself would seem its doing. */
  private static Tuple dagen(Omgeving omgeving) {
    LocalDate dag = omgeving.levering().peildatum();
    LocalDate oud = omgeving.vorige().map(Vorige::peildatum).orElse(null);
    return Tuple.of(dag, oud, omgeving.levering().isMutatie() ? dag : oud);
  }

  private static String personen(String sql, Omgeving omgeving, Leveringsoort ander, Tuple tuple) {
    Levering levering = omgeving.levering();
    RecordLayout layout = levering.layout();
    String nieuw = Regelbron.sql(layout, omgeving.nieuw(), tuple);
    String oud = Regelbron.sql(layout, omgeving.oud(), tuple);
    String tegenhanger = Regelbron.sql(ander.layout(), omgeving.tegenhanger(), tuple);
    String wie =
        levering.isMutatie()
            ? " and pseudoniem in (select pseudoniem from %s as mutatie)"
                .formatted(Regelbron.sql(layout, List.of(levering.nummer()), tuple))
            : "";
    return sql.formatted(nieuw, oud, tegenhanger, wie);
  }

  private static Future<Map<String, Long>> sleutels(
      SqlConnection connection, Levering levering, List<Long> oud) {
    RecordLayout layout = levering.layout();
    List<String> sleutel = layout.sleutelOpslag();
    List<String> waarden =
        layout.opslag().stream()
            .skip(2)
            .map(Kolom.Opslag::naam)
            .filter(naam -> !sleutel.contains(naam))
            .toList();
    Tuple tuple = Tuple.tuple();
    String sql =
        SLEUTELS.formatted(
            Regelbron.sql(layout, List.of(levering.nummer()), tuple),
            Regelbron.sql(layout, oud, tuple),
            String.join(", ", sleutel),
            "nieuw." + String.join(", nieuw.", waarden),
            "oud." + String.join(", oud.", waarden),
            levering.isMutatie() ? vervallen(layout) : "",
            levering.isMutatie() ? "left" : "full");
    return tel(connection, sql, tuple);
  }

  /** What a mutatie sets to 0 is there no more. */
  private static String vervallen(RecordLayout layout) {
    String einde = layout.eindkolom().flatMap(layout::kolom).orElseThrow().opslag().naam();
    return " when nieuw.%s = 0 then 'vervallen'".formatted(einde);
  }

  private static List<Long> vanDezePeriode(Omgeving omgeving) {
    Levering levering = omgeving.levering();
    return omgeving
        .vorige()
        .filter(oud -> levering.isMutatie() || oud.begin().equals(levering.peildatum()))
        .map(Vorige::nummers)
        .orElse(List.of());
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
