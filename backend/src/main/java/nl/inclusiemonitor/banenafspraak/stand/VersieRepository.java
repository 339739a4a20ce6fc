package nl.inclusiemonitor.banenafspraak.stand;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Reads which versions a quarter has, without their figures. */
public final class VersieRepository {
  private static final String ALLE =
      """
      select versie, status, berekend_op, vastgesteld_op,
        not exists (select from stand_leveringen where stand_id = id) as leeg
      from standen
      where kwartaal = $1 and (status = 'vastgesteld' or not $2)
      order by versie desc
      limit 1000
      """;

  /** Who sees only what is vastgesteld saw a version from the moment it was. */
  private static final String OP =
      """
      select versie from standen
      where kwartaal = $1 and (status = 'vastgesteld' or not $2)
        and case when $2 then vastgesteld_op else berekend_op end <= $3
      order by versie desc
      limit 1
      """;

  /** Newest first, as far as this kind of reader may know of them. */
  public Future<List<Standversie>> alle(
      SqlConnection connection, Kwartaal kwartaal, boolean alleenVastgesteld) {
    return connection
        .preparedQuery(ALLE)
        .execute(Tuple.of(kwartaal.toString(), alleenVastgesteld))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(Standversie::fromRow).toList());
  }

  /** The version that such a reader saw at a moment; empty when there was none. */
  public Future<Optional<Integer>> op(
      SqlConnection connection, Kwartaal kwartaal, boolean alleenVastgesteld, Instant moment) {
    return connection
        .preparedQuery(OP)
        .execute(Tuple.of(kwartaal.toString(), alleenVastgesteld, moment.atOffset(ZoneOffset.UTC)))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(rows.iterator().next().getInteger("versie")));
  }
}
