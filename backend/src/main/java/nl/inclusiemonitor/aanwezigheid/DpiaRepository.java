package nl.inclusiemonitor.aanwezigheid;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.besluit.Vierogenbesluit.Nieuw;
import nl.inclusiemonitor.besluit.Voorstellen;
import nl.inclusiemonitor.db.PgFailures;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;

/** Keeps the impact assessments under which may be counted. */
final class DpiaRepository implements Voorstellen<Dpia> {
  private static final String ALLE =
      "select * from aanwezigheid_dpias order by nummer desc limit 500";
  private static final String VIND = "select * from aanwezigheid_dpias where id = $1";
  private static final String VERGRENDEL = VIND + " for update";
  private static final String GELDENDE =
      "select * from aanwezigheid_dpias where ingetrokken_op is null and bevestigd_op is not null";
  private static final String HOUD_GELDEND = GELDENDE + " for share";

  private static final String MAAK =
      """
      insert into aanwezigheid_dpias (id, kenmerk, documentdatum, sleutel_id, vastgelegd_door, vastgelegd_door_naam, vastgelegd_op)
      values ($1, $2, $3, $4, $5, $6, $7)
      """;

  private static final String BEVESTIG =
      """
      update aanwezigheid_dpias set bevestigd_door = $2, bevestigd_door_naam = $3, bevestigd_op = $4, versie = versie + 1
      where nummer = $1
      """;

  private static final String TREK_IN =
      """
      update aanwezigheid_dpias set ingetrokken_door = $2, ingetrokken_door_naam = $3, ingetrokken_op = $4, reden = $5,
        versie = versie + 1
      where nummer = $1
      """;

  private static final String SLEUTEL_VAN_ANDER_DOEL =
      "select exists (select from pakbonnen where sleutel_id = $1) as bekend";

  /** Newest first. */
  Future<List<Dpia>> alle(SqlConnection connection) {
    return lees(connection, ALLE, Tuple.tuple());
  }

  @Override
  public Future<Optional<Dpia>> vind(SqlConnection connection, UUID id) {
    return een(connection, VIND, Tuple.of(id));
  }

  @Override
  public Future<Optional<Dpia>> vergrendel(SqlConnection connection, UUID id) {
    return een(connection, VERGRENDEL, Tuple.of(id));
  }

  /** The one under which may be counted now. */
  Future<Optional<Dpia>> geldende(SqlConnection connection) {
    return een(connection, GELDENDE, Tuple.tuple());
  }

  /** As {@link #geldende}; until the end of the transaction nobody withdraws it. */
  Future<Optional<Dpia>> houdGeldend(SqlConnection connection) {
    return een(connection, HOUD_GELDEND, Tuple.tuple());
  }

  /** Fails with Conflict when deliveries about persons name this key. */
  Future<Void> eisEigenSleutel(SqlConnection connection, String sleutelId) {
    return connection
        .preparedQuery(SLEUTEL_VAN_ANDER_DOEL)
        .execute(Tuple.of(sleutelId))
        .map(
            rows -> {
              if (rows.iterator().next().getBoolean("bekend")) {
                throw Telbezwaar.sleutelVanAnderDoel();
              }
              return null;
            });
  }

  /** Fails with Conflict while another one was not withdrawn. */
  Future<Void> maak(SqlConnection connection, Nieuw nieuw, Dpiainhoud inhoud) {
    Tuple tuple =
        Tuple.tuple()
            .addUUID(nieuw.id())
            .addString(inhoud.kenmerk().strip())
            .addLocalDate(inhoud.documentdatum())
            .addString(inhoud.sleutelId());
    return schrijf(connection, MAAK, door(tuple, nieuw.door(), nieuw.op()))
        .recover(
            PgFailures.unique(
                "aanwezigheid_dpias_geldend",
                () ->
                    new Failure.Conflict(
                        "dpia-al-vastgelegd", "Er is al een DPIA vastgelegd; trek die eerst in.")));
  }

  @Override
  public Future<Void> beslis(SqlConnection connection, Dpia dpia, Uitslag uitslag) {
    Tuple tuple = door(Tuple.of(dpia.verloop().nummer()), uitslag.door(), uitslag.op());
    return uitslag
        .reden()
        .map(reden -> schrijf(connection, TREK_IN, tuple.addString(reden)))
        .orElseGet(() -> schrijf(connection, BEVESTIG, tuple));
  }

  private static Tuple door(Tuple tuple, Caller door, Instant nu) {
    return tuple
        .addUUID(door.id())
        .addString(door.naam())
        .addOffsetDateTime(nu.atOffset(ZoneOffset.UTC));
  }

  private static Future<Void> schrijf(SqlConnection connection, String sql, Tuple tuple) {
    return connection.preparedQuery(sql).execute(tuple).mapEmpty();
  }

  private static Future<Optional<Dpia>> een(SqlConnection connection, String sql, Tuple tuple) {
    return lees(connection, sql, tuple).map(gevonden -> gevonden.stream().findFirst());
  }

  private static Future<List<Dpia>> lees(SqlConnection connection, String sql, Tuple tuple) {
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(Dpia::fromRow).toList());
  }
}
