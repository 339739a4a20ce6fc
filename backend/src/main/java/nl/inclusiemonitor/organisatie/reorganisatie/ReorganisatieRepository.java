package nl.inclusiemonitor.organisatie.reorganisatie;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.besluit.Vierogenbesluit.Nieuw;
import nl.inclusiemonitor.besluit.Voorsteltabel;
import nl.inclusiemonitor.http.body.Json;

/** Keeps reorganisations, and tells what one would touch. */
final class ReorganisatieRepository {
  /** With the names that the units had on the day before: a list tells of units long gone. */
  static final Voorsteltabel<Reorganisatie> TABEL =
      new Voorsteltabel<>(
          "reorganisaties",
          """
          select v.*, array(
            select coalesce(d.naam, c.code)
            from unnest(v.van) with ordinality as c (code, plaats)
            left join dienstonderdelen d on d.code = c.code
              and v.ingangsdatum - 1 between d.geldig_van and coalesce(d.geldig_tot, 'infinity')
            order by c.plaats
          ) as van_namen
          from reorganisaties v
          """,
          Reorganisatie::fromRow);

  private static final String MAAK =
      """
      insert into reorganisaties (id, soort, ingangsdatum, van, naar, toelichting, voorgesteld_door, voorgesteld_door_naam,
        voorgesteld_op)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """;

  /** Also told to other instances: who is limited to units may read others from now on. */
  private static final String VOER_UIT =
      "select voer_reorganisatie_uit($1, $2), pg_notify('standen', '')";

  private static final String LAATSTE_VAST =
      "select max(peildatum) as dag from standen where status = 'vastgesteld'";

  private static final String LAATST_GELEVERD =
      """
      select max(peildatum) as dag from tellende_leveringen
      where soort in ('uwv-doelgroepregister', 'personeel', 'bezetting', 'binnenwerk', 'inhuur')
      """;

  private static final String STANDEN =
      """
      select kwartaal, status from (
        select distinct on (kwartaal) kwartaal, status, peildatum from standen order by kwartaal, versie desc
      ) s
      where peildatum >= $1
      order by kwartaal desc
      """;

  private static final String LEVERINGEN =
      """
      select id, soort, peildatum, status from leveringen
      where peildatum >= $1 and status in ('ontvangen', 'gecontroleerd', 'bevestiging-nodig', 'verwerkt')
        and soort in ('personeel', 'bezetting', 'binnenwerk', 'inhuur')
      order by peildatum desc, nummer desc
      limit 100
      """;

  private static final String LEZERS =
      """
      select (select count(*)::integer from accounts where not geblokkeerd and dienstonderdelen && $1) as accounts,
        (select count(*)::integer from api_clients where ingetrokken_op is null and dienstonderdelen && $1) as api_clients
      """;

  Future<Void> maak(SqlConnection connection, Nieuw nieuw, Inhoud inhoud) {
    return connection
        .preparedQuery(MAAK)
        .execute(
            Tuple.tuple()
                .addUUID(nieuw.id())
                .addString(inhoud.soort().code())
                .addLocalDate(inhoud.ingangsdatum())
                .addArrayOfString(inhoud.van().toArray(String[]::new))
                .addValue(new JsonArray(Json.write(inhoud.naar())))
                .addString(inhoud.toelichting())
                .addUUID(nieuw.door().id())
                .addString(nieuw.door().naam())
                .addOffsetDateTime(nieuw.op().atOffset(ZoneOffset.UTC)))
        .mapEmpty();
  }

  /** Gives the units of an approved one their next versions. */
  Future<Void> voerUit(SqlConnection connection, long reorganisatie, Instant nu) {
    return connection
        .preparedQuery(VOER_UIT)
        .execute(Tuple.of(reorganisatie, nu.atOffset(ZoneOffset.UTC)))
        .mapEmpty();
  }

  /** The last day of which figures are vastgesteld. */
  Future<Optional<LocalDate>> laatsteVast(SqlConnection connection) {
    return dag(connection, LAATSTE_VAST);
  }

  /** The newest peildatum of which lines count. */
  Future<Optional<LocalDate>> laatstGeleverd(SqlConnection connection) {
    return dag(connection, LAATST_GELEVERD);
  }

  private static Future<Optional<LocalDate>> dag(SqlConnection connection, String sql) {
    return connection
        .query(sql)
        .execute()
        .map(rows -> Optional.ofNullable(rows.iterator().next().getLocalDate("dag")));
  }

  /** As the system: it counts what this reader may not see. */
  Future<Effect> effect(SqlConnection connection, Reorganisatie reorganisatie) {
    Tuple dag = Tuple.of(reorganisatie.inhoud().ingangsdatum());
    List<String> eindigend = reorganisatie.eindigend();
    Future<RowSet<Row>> standen = connection.preparedQuery(STANDEN).execute(dag);
    Future<RowSet<Row>> leveringen = connection.preparedQuery(LEVERINGEN).execute(dag);
    Future<RowSet<Row>> lezers =
        connection
            .preparedQuery(LEZERS)
            .execute(Tuple.tuple().addArrayOfString(eindigend.toArray(String[]::new)));
    return Future.all(standen, leveringen, lezers)
        .map(
            all -> {
              Row aantallen = lezers.result().iterator().next();
              return new Effect(
                  lees(
                      standen.result(),
                      row ->
                          new Effect.Standeffect(
                              row.getString("kwartaal"), row.getString("status"))),
                  eindigend,
                  lees(
                      leveringen.result(),
                      row ->
                          new Effect.Leveringeffect(
                              row.getUUID("id"),
                              row.getString("soort"),
                              row.getLocalDate("peildatum"),
                              row.getString("status"))),
                  aantallen.getInteger("accounts"),
                  aantallen.getInteger("api_clients"));
            });
  }

  private static <T> List<T> lees(RowSet<Row> rows, Function<Row, T> fromRow) {
    return StreamSupport.stream(rows.spliterator(), false).map(fromRow).toList();
  }
}
