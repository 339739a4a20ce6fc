package nl.inclusiemonitor.banenafspraak.vaststelling;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.banenafspraak.stand.Selectie;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Reads what the database knows of vastgestelde standen, and keeps what a naproef found. */
final class NaproefRepository {
  private static final String TOETS =
      "select stand_id, kwartaal, versie, afdruk_klopt, gegevens_kloppen, weergave from toets_vaststellingen()";

  private static final String SELECTIE =
      """
      select l.nummer, l.id, l.soort, l.omvang, l.peildatum, l.verwerkt_op, sl.verouderd
      from stand_leveringen sl join leveringen l on l.nummer = sl.levering_nummer
      where sl.stand_id = $1
      order by l.soort, l.omvang = 'mutatie', l.peildatum, l.verwerkt_op, l.nummer
      """;

  private static final String BEWAAR =
      "insert into naproeven (op, gevraagd_door_naam, standen, herrekend, afwijkingen) values ($1, $2, $3, $4, $5)";

  private static final String LAATSTE =
      """
      select op, gevraagd_door_naam, standen, herrekend, afwijkingen from naproeven order by nummer desc limit $1
      """;

  /** One instance at a time; the others find it was done. */
  private static final String BEURT =
      "select pg_try_advisory_xact_lock(hashtextextended('inclusiemonitor.naproef', 0)) as vrij";

  Future<List<Naproef.Toets>> toets(SqlConnection connection) {
    return connection
        .preparedQuery(TOETS)
        .execute()
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(
                        row ->
                            new Naproef.Toets(
                                row.getUUID("stand_id"),
                                Kwartaal.parse(row.getString("kwartaal")),
                                row.getInteger("versie"),
                                row.getBoolean("afdruk_klopt"),
                                row.getBoolean("gegevens_kloppen"),
                                Optional.ofNullable(row.getString("weergave"))
                                    .map(JsonObject::new)))
                    .toList());
  }

  /** The leveringen that made a stand, as they were chosen then. */
  Future<Selectie> selectie(SqlConnection connection, UUID stand) {
    return connection
        .preparedQuery(SELECTIE)
        .execute(Tuple.of(stand))
        .map(
            rows ->
                new Selectie(
                    StreamSupport.stream(rows.spliterator(), false)
                        .map(NaproefRepository::gekozen)
                        .toList()));
  }

  Future<Void> bewaar(SqlConnection connection, Naproef.Uitkomst uitkomst) {
    return connection
        .preparedQuery(BEWAAR)
        .execute(
            Tuple.tuple()
                .addOffsetDateTime(uitkomst.op().atOffset(ZoneOffset.UTC))
                .addString(uitkomst.gevraagdDoor().orElse(null))
                .addInteger(uitkomst.standen())
                .addInteger(uitkomst.herrekend())
                .addValue(
                    new JsonArray(
                        uitkomst.afwijkingen().stream().map(Naproef.Afwijking::json).toList())))
        .mapEmpty();
  }

  /** Newest first. */
  Future<List<Naproef.Uitkomst>> laatste(SqlConnection connection, int hoeveel) {
    return connection
        .preparedQuery(LAATSTE)
        .execute(Tuple.of(hoeveel))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(NaproefRepository::uitkomst)
                    .toList());
  }

  /** Whether this transaction is the only one to look whether a round is due. */
  Future<Boolean> beurt(SqlConnection connection) {
    return connection
        .preparedQuery(BEURT)
        .execute()
        .map(rows -> rows.iterator().next().getBoolean("vrij"));
  }

  private static Naproef.Uitkomst uitkomst(Row row) {
    JsonArray afwijkingen = row.getJsonArray("afwijkingen");
    Instant op = row.getOffsetDateTime("op").toInstant();
    return new Naproef.Uitkomst(
        op,
        Optional.ofNullable(row.getString("gevraagd_door_naam")),
        row.getInteger("standen"),
        row.getInteger("herrekend"),
        IntStream.range(0, afwijkingen.size())
            .mapToObj(afwijkingen::getJsonObject)
            .map(
                json ->
                    new Naproef.Afwijking(
                        json.getString("kwartaal"),
                        json.getInteger("versie"),
                        json.getString("wat")))
            .toList());
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
        Optional.empty());
  }
}
