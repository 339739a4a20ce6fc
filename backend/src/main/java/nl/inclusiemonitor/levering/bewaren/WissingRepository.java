package nl.inclusiemonitor.levering.bewaren;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.bewaren.Bewaarplan.Planregel;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;

/** Erases through the owner's functions, which write the proof. */
final class WissingRepository {
  private static final String BEGIN = "select begin_wissing($1, $2, $3, $4, $5, $6)";
  private static final String VOLTOOI = "select voltooi_wissing($1, $2) as gewist";

  /** Figures stay the same, but what they say of their leveringen does not. */
  private static final String MELD =
      """
      select pg_notify('leveringen', $1), (
        select count(pg_notify('standen', kwartaal)) from (
          select distinct s.kwartaal from standen s join stand_leveringen sl on sl.stand_id = s.id
          where sl.levering_nummer = $2) as gebruikt)
      """;

  private static final String WIS_AFGEKEURD = "select wis_afgekeurd($1, $2) as aantal";
  private static final String WIS_PAKBONNEN = "select wis_pakbonnen($1) as aantal";
  private static final String WIS_AUDIT = "select wis_audit($1) as aantal";

  /** Fails when the levering may not be erased (any more), whatever the plan said. */
  Future<Void> begin(
      SqlConnection connection, Planregel regel, Bewaartermijnen termijnen, Instant nu) {
    Period termijn = regel.grond().termijn(termijnen);
    return connection
        .preparedQuery(BEGIN)
        .execute(
            Tuple.of(
                regel.nummer(),
                regel.grond().code(),
                termijn.toString(),
                utc(regel.vervaltOp().orElseThrow()),
                utc(nu),
                nu.atZone(Kwartaal.ZONE).toLocalDate().plusDays(termijnen.backupDagen())))
        .mapEmpty();
  }

  /** Succeeds with whether the lines are gone: not while somebody reads their table. */
  Future<Boolean> voltooi(SqlConnection connection, Planregel regel, Instant nu) {
    return connection
        .preparedQuery(VOLTOOI)
        .execute(Tuple.of(regel.nummer(), utc(nu)))
        .map(rows -> rows.iterator().next().getBoolean("gewist"));
  }

  Future<Void> meld(SqlConnection connection, Planregel regel) {
    return connection
        .preparedQuery(MELD)
        .execute(Tuple.of(regel.id().toString(), regel.nummer()))
        .mapEmpty();
  }

  /** Succeeds with how many rejected lines of leveringen from before are gone. */
  Future<Long> wisAfgekeurd(SqlConnection connection, Instant voor, Instant nu) {
    return aantal(connection, WIS_AFGEKEURD, Tuple.of(utc(voor), utc(nu)));
  }

  /** Succeeds with how many pakbonnen from before, without a levering, are gone. */
  Future<Long> wisPakbonnen(SqlConnection connection, Instant voor) {
    return aantal(connection, WIS_PAKBONNEN, Tuple.of(utc(voor)));
  }

  /** Succeeds with how many lines of the trail from before are gone. */
  Future<Long> wisAudit(SqlConnection connection, Instant voor) {
    return aantal(connection, WIS_AUDIT, Tuple.of(utc(voor)));
  }

  private static Future<Long> aantal(SqlConnection connection, String sql, Tuple tuple) {
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(rows -> rows.iterator().next().getLong("aantal"));
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
