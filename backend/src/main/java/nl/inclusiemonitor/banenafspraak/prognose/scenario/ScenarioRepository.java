package nl.inclusiemonitor.banenafspraak.prognose.scenario;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.prognose.rekening.Veronderstelling;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * The scenarios in the database; row-level security leaves out those of units that are not read.
 */
public final class ScenarioRepository {
  private static final String KOLOMMEN =
      """
      select c.id, c.account_id, c.naam, c.stand_id, s.kwartaal, s.versie as standversie, c.parameter_id, c.code,
        c.invoer, c.versie, c.gemaakt_op, c.gewijzigd_op, c.beeindigd_op
      from scenarios c join standen s on s.id = c.stand_id
      """;

  /** Its ids are in order of time. */
  private static final String VAN_ACCOUNT =
      KOLOMMEN
          + """
          where c.account_id = $1 and c.beeindigd_op is null and ($2::uuid is null or c.id < $2)
          order by c.id desc
          limit $3
          """;

  private static final String MET_ID = KOLOMMEN + "where c.id = any ($1)";

  private static final String MAAK =
      """
      insert into scenarios (id, account_id, naam, stand_id, parameter_id, code, invoer, gemaakt_op, gewijzigd_op)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $8)
      """;

  private static final String WIJZIG =
      """
      update scenarios set naam = $3, invoer = $4, versie = versie + 1, gewijzigd_op = $5
      where id = $1 and versie = $2 and beeindigd_op is null
      """;

  private static final String BEEINDIG =
      """
      update scenarios set versie = versie + 1, gewijzigd_op = $3, beeindigd_op = $3
      where id = $1 and versie = $2 and beeindigd_op is null
      """;

  /** Those that an account keeps, newest first, before one of them. */
  Future<List<Scenario>> van(
      SqlConnection connection, UUID account, Optional<UUID> voor, int limiet) {
    return connection
        .preparedQuery(VAN_ACCOUNT)
        .execute(Tuple.of(account, voor.orElse(null), limiet))
        .map(ScenarioRepository::scenarios);
  }

  /** Those with these ids that this caller may read, in the order of the ids. */
  Future<List<Scenario>> metId(SqlConnection connection, List<UUID> ids) {
    return connection
        .preparedQuery(MET_ID)
        .execute(Tuple.of(ids.toArray(UUID[]::new)))
        .map(ScenarioRepository::scenarios)
        .map(
            gevonden ->
                ids.stream()
                    .distinct()
                    .flatMap(id -> gevonden.stream().filter(deze -> deze.id().equals(id)))
                    .toList());
  }

  /** Succeeds with empty when there is none, or none for this caller. */
  public Future<Optional<Scenario>> vind(SqlConnection connection, UUID id) {
    return metId(connection, List.of(id)).map(gevonden -> gevonden.stream().findFirst());
  }

  Future<Void> maak(SqlConnection connection, Scenario scenario) {
    return connection
        .preparedQuery(MAAK)
        .execute(
            Tuple.tuple()
                .addUUID(scenario.id())
                .addUUID(scenario.account())
                .addString(scenario.naam())
                .addUUID(scenario.stand())
                .addUUID(scenario.parameter().orElse(null))
                .addString(scenario.code())
                .addValue(json(scenario.invoer()))
                .addOffsetDateTime(op(scenario.gemaaktOp())))
        .mapEmpty();
  }

  /** Succeeds with whether this version was still the newest. */
  Future<Boolean> wijzig(
      SqlConnection connection,
      Scenario gelezen,
      String naam,
      Veronderstelling invoer,
      Instant nu) {
    return connection
        .preparedQuery(WIJZIG)
        .execute(Tuple.of(gelezen.id(), gelezen.versie(), naam, json(invoer), op(nu)))
        .map(rows -> rows.rowCount() == 1);
  }

  /** Succeeds with whether this version was still the newest. */
  Future<Boolean> beeindig(SqlConnection connection, Scenario gelezen, Instant nu) {
    return connection
        .preparedQuery(BEEINDIG)
        .execute(Tuple.of(gelezen.id(), gelezen.versie(), op(nu)))
        .map(rows -> rows.rowCount() == 1);
  }

  private static List<Scenario> scenarios(RowSet<Row> rows) {
    List<Scenario> gevonden = new ArrayList<>(rows.size());
    rows.forEach(row -> gevonden.add(scenario(row)));
    return gevonden;
  }

  private static Scenario scenario(Row row) {
    return new Scenario(
        row.getUUID("id"),
        row.getUUID("account_id"),
        row.getString("naam"),
        row.getUUID("stand_id"),
        Kwartaal.parse(row.getString("kwartaal")),
        row.getInteger("standversie"),
        Optional.ofNullable(row.getUUID("parameter_id")),
        row.getString("code"),
        Json.convert(row.getJsonObject("invoer").getMap(), Invoerweergave.class).lees(),
        row.getInteger("versie"),
        row.getOffsetDateTime("gemaakt_op").toInstant(),
        row.getOffsetDateTime("gewijzigd_op").toInstant(),
        Optional.ofNullable(row.getOffsetDateTime("beeindigd_op")).map(OffsetDateTime::toInstant));
  }

  private static JsonObject json(Veronderstelling invoer) {
    return new JsonObject(Json.members(Invoerweergave.van(invoer)));
  }

  private static OffsetDateTime op(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
