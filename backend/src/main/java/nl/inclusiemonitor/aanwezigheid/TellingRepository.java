package nl.inclusiemonitor.aanwezigheid;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.aanwezigheid.Telling.Cel;
import nl.inclusiemonitor.db.PgFailures;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Keeps counts. Row-level security decides which cells a reader gets; a token never comes here. */
final class TellingRepository {
  private static final String LEES =
      """
      select t.kwartaal, t.peildatum, t.drempel, t.geteld_op, t.geteld_door_naam, u.code, u.noemer, u.teller
      from aanwezigheidstellingen t join aanwezigheid_uitkomsten u on u.telling_nummer = t.nummer
      where $1::text is null or t.kwartaal = $1
      order by t.kwartaal desc, u.volgorde
      """;

  private static final String GEBRUIKT =
      """
      select kwartaal = $1 as kwartaal_geteld, sha256 = $3 as bestand_geteld
      from aanwezigheidstellingen
      where kwartaal = $1 or geteld_in = $2 or sha256 = $3
      order by kwartaal = $1 desc, sha256 = $3 desc
      limit 1
      """;

  private static final String MAAK =
      """
      insert into aanwezigheidstellingen (kwartaal, geteld_in, peildatum, dpia_nummer, sha256, drempel, geteld_door,
        geteld_door_naam, geteld_op)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      returning nummer
      """;

  private static final String MAAK_CEL =
      """
      insert into aanwezigheid_uitkomsten (telling_nummer, code, volgorde, noemer, teller) values ($1, $2, $3, $4, $5)
      """;

  /** Newest kwartaal first; of one kwartaal only when it is named. */
  Future<List<Telling>> lees(SqlConnection connection, Optional<Kwartaal> kwartaal) {
    return connection
        .preparedQuery(LEES)
        .execute(Tuple.of(kwartaal.map(Kwartaal::toString).orElse(null)))
        .map(
            rows -> {
              Map<String, List<Row>> perKwartaal = new LinkedHashMap<>();
              rows.forEach(
                  row ->
                      perKwartaal
                          .computeIfAbsent(row.getString("kwartaal"), nieuw -> new ArrayList<>())
                          .add(row));
              return perKwartaal.values().stream().map(TellingRepository::telling).toList();
            });
  }

  private static Telling telling(List<Row> cellen) {
    Row eerste = cellen.get(0);
    return new Telling(
        Kwartaal.parse(eerste.getString("kwartaal")),
        eerste.getLocalDate("peildatum"),
        eerste.getInteger("drempel"),
        eerste.getOffsetDateTime("geteld_op").toInstant(),
        eerste.getString("geteld_door_naam"),
        cellen.stream().map(TellingRepository::cel).toList());
  }

  private static Cel cel(Row row) {
    return new Cel(
        row.getString("code"),
        Optional.ofNullable(row.getInteger("noemer"))
            .map(noemer -> new Aantallen(noemer, row.getInteger("teller"))));
  }

  /** Fails with Conflict when this kwartaal, this file, or in this kwartaal was counted. */
  Future<Void> eisVrij(SqlConnection connection, Telvraag vraag, Kwartaal nu) {
    return connection
        .preparedQuery(GEBRUIKT)
        .execute(Tuple.of(vraag.kwartaal().toString(), nu.toString(), vraag.sha256()))
        .map(
            rows -> {
              for (Row row : rows) {
                if (row.getBoolean("kwartaal_geteld")) {
                  throw Telbezwaar.kwartaalGeteld();
                }
                throw row.getBoolean("bestand_geteld")
                    ? Telbezwaar.bestandGeteld()
                    : Telbezwaar.ditKwartaalGeteld();
              }
              return null;
            });
  }

  /** Uses up the kwartaal; two at once cannot both. Succeeds with the number of the count. */
  Future<Long> maak(
      SqlConnection connection,
      Telvraag vraag,
      Kwartaal in,
      Dpia dpia,
      int drempel,
      Caller door,
      Instant nu) {
    return connection
        .preparedQuery(MAAK)
        .execute(
            Tuple.tuple()
                .addString(vraag.kwartaal().toString())
                .addString(in.toString())
                .addLocalDate(vraag.kwartaal().laatsteDag())
                .addLong(dpia.verloop().nummer())
                .addString(vraag.sha256())
                .addInteger(drempel)
                .addUUID(door.id())
                .addString(door.naam())
                .addOffsetDateTime(nu.atOffset(ZoneOffset.UTC)))
        .map(rows -> rows.iterator().next().getLong("nummer"))
        .recover(
            PgFailures.unique("aanwezigheidstellingen_kwartaal_key", Telbezwaar::kwartaalGeteld))
        .recover(
            PgFailures.unique(
                "aanwezigheidstellingen_geteld_in_key", Telbezwaar::ditKwartaalGeteld));
  }

  /** In the order given. */
  Future<Void> schrijf(SqlConnection connection, long telling, List<Cel> cellen) {
    List<Tuple> rijen = new ArrayList<>(cellen.size());
    for (Cel cel : cellen) {
      rijen.add(
          Tuple.of(
              telling,
              cel.code(),
              rijen.size(),
              cel.aantallen().map(Aantallen::noemer).orElse(null),
              cel.aantallen().map(Aantallen::teller).orElse(null)));
    }
    return connection.preparedQuery(MAAK_CEL).executeBatch(rijen).mapEmpty();
  }
}
