package nl.inclusiemonitor.banenafspraak.afstemming;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Keeps afstemmingen and what was said, as far as this connection's caller may see it. */
final class AfstemRepository {
  private static final String VIND =
      "select kwartaal, begonnen_door_naam, begonnen_op, deadline from afstemmingen where kwartaal = $1";

  private static final String ALLE =
      """
      select a.kwartaal, a.begonnen_door_naam, a.begonnen_op, a.deadline from afstemmingen a
      where not exists (
        select from standen s where s.kwartaal = a.kwartaal and s.status = 'vastgesteld'
          and s.versie = (select max(versie) from standen where kwartaal = a.kwartaal))
      order by a.kwartaal desc
      """;

  private static final String BEGIN =
      """
      insert into afstemmingen (kwartaal, begonnen_door, begonnen_door_naam, begonnen_op, deadline)
      values ($1, $2, $3, $4, $5) on conflict do nothing
      """;

  private static final String SCHRIJF_REGEL =
      "insert into afstemregels (kwartaal, soort, code, volgorde) values ($1, $2, $3, $4)";

  /** Figures of a unit changed when its sums did; a source when other leveringen of it are used. */
  private static final String REGELS =
      """
      select a.soort, a.code, a.oordeel, a.toelichting, a.door_naam, a.op, a.stand_id is not null and case a.soort
          when 'onderdeel' then (
            select (fte, individueel_uren, binnenwerk_banen, inleen_uren)::text from stand_cijfers c
            where c.stand_id = a.stand_id and c.code = a.code
          ) is distinct from (
            select (fte, individueel_uren, binnenwerk_banen, inleen_uren)::text from stand_cijfers c
            where c.stand_id = $2 and c.code = a.code)
          else array(
            select l.nummer from stand_leveringen sl join leveringen l on l.nummer = sl.levering_nummer
            where sl.stand_id = a.stand_id and l.soort = a.code order by 1
          ) <> array(
            select l.nummer from stand_leveringen sl join leveringen l on l.nummer = sl.levering_nummer
            where sl.stand_id = $2 and l.soort = a.code order by 1) end as gewijzigd
      from afstemstanden a
      where a.kwartaal = $1
      order by a.volgorde
      """;

  private static final String OORDEEL =
      """
      insert into afstemoordelen (kwartaal, soort, code, stand_id, oordeel, toelichting, door, door_naam, op)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """;

  /** Who said nothing by the deadline; once, on whatever instance. */
  private static final String GEEN_REACTIE =
      """
      insert into afstemoordelen (kwartaal, soort, code, stand_id, oordeel, door, door_naam, op)
      select a.kwartaal, a.soort, a.code, s.id, 'geen-reactie', $2, $3, $4
      from afstemmingen t join afstemstanden a using (kwartaal)
        join lateral (select id from standen where kwartaal = t.kwartaal order by versie desc limit 1) s on true
      where t.deadline < $1 and a.oordeel is null
      on conflict do nothing
      """;

  /** When it began and until when people may say something. */
  record Afstemming(
      Kwartaal kwartaal, String begonnenDoor, Instant begonnenOp, LocalDate deadline) {
    private static Afstemming fromRow(Row row) {
      return new Afstemming(
          Kwartaal.parse(row.getString("kwartaal")),
          row.getString("begonnen_door_naam"),
          row.getOffsetDateTime("begonnen_op").toInstant(),
          row.getLocalDate("deadline"));
    }
  }

  Future<Optional<Afstemming>> vind(SqlConnection connection, Kwartaal kwartaal) {
    return connection
        .preparedQuery(VIND)
        .execute(Tuple.of(kwartaal.toString()))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(Afstemming.fromRow(rows.iterator().next())));
  }

  /** Those of quarters whose newest version is not vastgesteld, newest first. */
  Future<List<Afstemming>> lopende(SqlConnection connection) {
    return connection
        .preparedQuery(ALLE)
        .execute()
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(Afstemming::fromRow).toList());
  }

  /** Succeeds with false when it was begun before. */
  Future<Boolean> begin(
      SqlConnection connection, Stand stand, Caller door, Instant nu, LocalDate deadline) {
    String kwartaal = stand.kwartaal().toString();
    List<Tuple> regels = new ArrayList<>();
    for (String bron : Stand.BRONNEN) {
      regels.add(Tuple.of(kwartaal, Afstemregel.BRON, bron, regels.size()));
    }
    for (Grondslag deel : stand.onderdelen()) {
      regels.add(Tuple.of(kwartaal, "onderdeel", deel.code(), regels.size()));
    }
    return connection
        .preparedQuery(BEGIN)
        .execute(Tuple.of(kwartaal, door.id(), door.naam(), utc(nu), deadline))
        .compose(
            begonnen ->
                begonnen.rowCount() == 0
                    ? Future.succeededFuture(false)
                    : connection
                        .preparedQuery(SCHRIJF_REGEL)
                        .executeBatch(regels)
                        .map(done -> true));
  }

  Future<List<Afstemregel>> regels(SqlConnection connection, Stand stand) {
    return connection
        .preparedQuery(REGELS)
        .execute(Tuple.of(stand.kwartaal().toString(), stand.id()))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(Afstemregel::fromRow).toList());
  }

  Future<Void> oordeel(
      SqlConnection connection,
      Stand stand,
      Afstemregel regel,
      String oordeel,
      Optional<String> toelichting,
      Caller door,
      Instant nu) {
    return connection
        .preparedQuery(OORDEEL)
        .execute(
            Tuple.tuple()
                .addString(stand.kwartaal().toString())
                .addString(regel.soort())
                .addString(regel.code())
                .addUUID(stand.id())
                .addString(oordeel)
                .addString(toelichting.orElse(null))
                .addUUID(door.id())
                .addString(door.naam())
                .addOffsetDateTime(utc(nu)))
        .mapEmpty();
  }

  /** As the system, after the deadline. */
  Future<Void> geenReactie(SqlConnection connection, LocalDate vandaag, Instant nu) {
    return connection
        .preparedQuery(GEEN_REACTIE)
        .execute(Tuple.of(vandaag, Caller.SYSTEM.id(), Caller.SYSTEM.naam(), utc(nu)))
        .mapEmpty();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
