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
  private static final String BLADZIJDE =
      """
      select s.versie, s.status, s.berekend_op, s.vastgesteld_op, d.gedaan_door_naam, d.besloten_door_naam, d.toelichting,
        v.afdruk, not exists (select from stand_leveringen where stand_id = s.id) as leeg, g.gewist, g.gewist_op
      from standen s left join vaststellingen v on v.stand_id = s.id
        left join voordrachten d on d.nummer = v.voordracht_nummer
        cross join lateral (
          select coalesce(array_agg(l.id order by l.nummer), '{}') as gewist,
            coalesce(array_agg(coalesce(l.regels_gewist_op, l.wissing_begonnen_op) order by l.nummer), '{}') as gewist_op
          from stand_leveringen sl join leveringen l on l.nummer = sl.levering_nummer
          where sl.stand_id = s.id and l.wissing_begonnen_op is not null) g
      where s.kwartaal = $1 and (s.status = 'vastgesteld' or not $2 and ($5
          or s.versie = (select max(n.versie) from standen n where n.kwartaal = $1)))
        and ($3::bigint is null or s.versie < $3)
      order by s.versie desc
      limit $4
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

  /** Newest first, before a version, as far as this kind of reader may know of them. */
  public Future<List<Standversie>> bladzijde(
      SqlConnection connection,
      Kwartaal kwartaal,
      Versiebereik bereik,
      Optional<Long> voor,
      int limiet) {
    return connection
        .preparedQuery(BLADZIJDE)
        .execute(
            Tuple.of(
                kwartaal.toString(),
                bereik.alleenVastgesteld(),
                voor.orElse(null),
                limiet,
                bereik.ookEerdere()))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(Standversie::fromRow).toList());
  }

  /** One that is there. */
  public Future<Standversie> van(SqlConnection connection, Kwartaal kwartaal, int versie) {
    return bladzijde(connection, kwartaal, Versiebereik.ALLE, Optional.of(versie + 1L), 1)
        .map(newest -> newest.get(0));
  }

  /**
   * The version that such a reader saw at a moment, whether it can still be opened or not; empty
   * when there was none.
   */
  public Future<Optional<Integer>> op(
      SqlConnection connection, Kwartaal kwartaal, Versiebereik bereik, Instant moment) {
    return connection
        .preparedQuery(OP)
        .execute(
            Tuple.of(
                kwartaal.toString(), bereik.alleenVastgesteld(), moment.atOffset(ZoneOffset.UTC)))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(rows.iterator().next().getInteger("versie")));
  }
}
