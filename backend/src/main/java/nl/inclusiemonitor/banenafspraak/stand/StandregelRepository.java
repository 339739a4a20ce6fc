package nl.inclusiemonitor.banenafspraak.stand;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Finds where the lines behind standen are. */
public final class StandregelRepository {
  private static final String ALLE =
      """
      select s.id, s.kwartaal, s.versie, l.soort,
        array_agg(l.nummer order by l.omvang = 'mutatie', l.peildatum, l.verwerkt_op, l.nummer) as nummers,
        bool_or(l.wissing_begonnen_op is not null) as gewist,
        exists (select from stand_afdrukken a where a.stand_id = s.id) as bewaard
      from standen s
      join stand_leveringen sl on sl.stand_id = s.id
      join leveringen l on l.nummer = sl.levering_nummer
      where %s
      group by s.id, l.soort
      order by s.kwartaal, s.id
      """;

  private static final String VAN = ALLE.formatted("s.id = any ($1)");

  private static final String MET_LEVERING =
      ALLE.formatted(
          "exists (select from stand_leveringen dit where dit.stand_id = s.id and"
              + " dit.levering_nummer = $1)");

  /** Of these versions, in no order; one without leveringen has no lines and is left out. */
  public Future<List<Standregels>> van(SqlConnection connection, Collection<UUID> standen) {
    return connection
        .preparedQuery(VAN)
        .execute(Tuple.of(standen.toArray(UUID[]::new)))
        .map(StandregelRepository::standen);
  }

  /**
   * Does work that reads the lines of these versions. Another transaction may erase lines between
   * two statements of it, and what is left of them is not what there was: then the work is done
   * again, and told that they are gone. Fails with StaleSession rather than without lines that are
   * there and are not seen.
   */
  public <T> Future<T> lees(
      SqlConnection connection,
      Collection<UUID> standen,
      Function<List<Standregels>, Future<T>> werk) {
    return van(connection, standen).compose(nu -> lees(connection, standen, nu, werk));
  }

  private <T> Future<T> lees(
      SqlConnection connection,
      Collection<UUID> standen,
      List<Standregels> nu,
      Function<List<Standregels>, Future<T>> werk) {
    return zichtbaar(connection, nu)
        .compose(seen -> werk.apply(nu))
        .compose(
            gelezen ->
                van(connection, standen)
                    .compose(
                        daarna ->
                            daarna.equals(nu)
                                ? Future.succeededFuture(gelezen)
                                : lees(connection, standen, daarna, werk)));
  }

  private static Future<Void> zichtbaar(SqlConnection connection, List<Standregels> standen) {
    Future<Void> gezien = Future.succeededFuture();
    for (Standregels stand : standen) {
      gezien = gezien.compose(seen -> Regelzicht.eis(connection, stand));
    }
    return gezien;
  }

  /** Of all versions that used a levering, oldest quarter first. */
  public Future<List<Standregels>> metLevering(SqlConnection connection, long levering) {
    return connection
        .preparedQuery(MET_LEVERING)
        .execute(Tuple.of(levering))
        .map(StandregelRepository::standen);
  }

  private static List<Standregels> standen(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .collect(groupingBy(row -> row.getUUID("id"), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(StandregelRepository::stand)
        .toList();
  }

  private static Standregels stand(List<Row> soorten) {
    Row een = soorten.get(0);
    return new Standregels(
        een.getUUID("id"),
        Kwartaal.parse(een.getString("kwartaal")),
        een.getInteger("versie"),
        soorten.stream()
            .collect(
                toMap(
                    row -> row.getString("soort"), row -> List.of(row.getArrayOfLongs("nummers")))),
        soorten.stream().anyMatch(row -> row.getBoolean("gewist")),
        een.getBoolean("bewaard"));
  }
}
