package nl.inclusiemonitor.verzoek.logboek;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Reads the log through a view that has no tokens, and the trail. */
final class LogboekRepository {
  /**
   * Its ids are in order of time: a page finds the newest by their index, and only then reads the
   * lines of each, as a mark costs a hash.
   */
  private static final String BLADZIJDE =
      """
      with bladzijde as materialized (
        select distinct verwerking_id from logboek
        where ($1::uuid is null or verwerking_id < $1)
          and ($2::text is null or verwerking_id in (select verwerking_id from logboek where kenmerk = $2))
          and ($5::timestamptz is null or op >= $5) and ($6::timestamptz is null or op < $6)
          and ($7::text is null or strpos(lower(door_naam), lower($7)) > 0)
          and ($8::text is null or handeling = $8)
        order by verwerking_id desc
        limit $3
      )
      select b.verwerking_id, v.*
      from bladzijde b cross join lateral (
        select min(op) as op, min(door_naam) as door_naam, min(activiteit) as activiteit, min(handeling) as handeling,
          min(reden) as reden, min(onderwerp) as onderwerp, min(onderwerp_id) as onderwerp_id, count(*) as betrokkenen,
          (array_agg(kenmerk order by kenmerk))[1:$4] as kenmerken
        from logboek l where l.verwerking_id = b.verwerking_id
      ) v
      order by b.verwerking_id desc
      """;

  private static final String HANDELINGEN =
      """
      select nummer, op, door_naam, handeling, onderwerp, onderwerp_id
      from audit
      where ($1::bigint is null or nummer < $1)
        and ($3::timestamptz is null or op >= $3) and ($4::timestamptz is null or op < $4)
        and ($5::text is null or strpos(lower(door_naam), lower($5)) > 0)
        and ($6::text is null or handeling = $6)
      order by nummer desc
      limit $2
      """;

  /** Enough for the largest verzoek and a page of lines. */
  private static final int HOOGSTENS_KENMERKEN = 500;

  Future<List<Dataverwerking>> bladzijde(
      SqlConnection connection,
      Optional<UUID> voor,
      Optional<String> kenmerk,
      Logboekfilter filter,
      int limiet) {
    return connection
        .preparedQuery(BLADZIJDE)
        .execute(
            filter.vulAan(
                Tuple.tuple()
                    .addUUID(voor.orElse(null))
                    .addString(kenmerk.orElse(null))
                    .addInteger(limiet)
                    .addInteger(HOOGSTENS_KENMERKEN)))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(LogboekRepository::dataverwerking)
                    .toList());
  }

  Future<List<Handeling>> handelingen(
      SqlConnection connection, Optional<Long> voor, Logboekfilter filter, int limiet) {
    return connection
        .preparedQuery(HANDELINGEN)
        .execute(filter.vulAan(Tuple.tuple().addLong(voor.orElse(null)).addInteger(limiet)))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(LogboekRepository::handeling)
                    .toList());
  }

  private static Dataverwerking dataverwerking(Row row) {
    return new Dataverwerking(
        row.getUUID("verwerking_id"),
        row.getOffsetDateTime("op").toInstant(),
        row.getString("door_naam"),
        row.getString("activiteit"),
        row.getString("handeling"),
        row.getString("reden"),
        row.getString("onderwerp"),
        row.getString("onderwerp_id"),
        row.getLong("betrokkenen"),
        List.of(row.getArrayOfStrings("kenmerken")));
  }

  private static Handeling handeling(Row row) {
    return new Handeling(
        row.getLong("nummer"),
        row.getOffsetDateTime("op").toInstant(),
        row.getString("door_naam"),
        row.getString("handeling"),
        row.getString("onderwerp"),
        row.getString("onderwerp_id"));
  }
}
