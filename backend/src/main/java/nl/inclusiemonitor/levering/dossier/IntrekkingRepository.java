package nl.inclusiemonitor.levering.dossier;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a withdrawal depends on: the standen and the mutaties that rest on a levering. */
public final class IntrekkingRepository {
  private static final String MUTATIES =
      "select "
          + Levering.KOLOMMEN
          + " from leveringen where basis_nummer = $1 and status = 'verwerkt' order by nummer for update";

  /**
   * Of processed leveringen: whether a stand that is vastgesteld uses them, and else whether an
   * earlier version of their quarters used lines that were erased since they were processed.
   */
  private static final String BEZWAREN =
      """
      select dit.nummer, exists (
          select from stand_leveringen sl join standen s on s.id = sl.stand_id
          where sl.levering_nummer = dit.nummer and s.status = 'vastgesteld') as vastgesteld,
        exists (
          select from stand_leveringen hier
          join (select distinct on (kwartaal) id, kwartaal, versie from standen order by kwartaal, versie desc) nu
            on nu.id = hier.stand_id
          join standen eerder on eerder.kwartaal = nu.kwartaal and eerder.versie < nu.versie
          join stand_leveringen toen on toen.stand_id = eerder.id
          join leveringen vorige on vorige.nummer = toen.levering_nummer
          where hier.levering_nummer = dit.nummer and vorige.soort = dit.soort and vorige.status = 'verwerkt'
            and vorige.wissing_begonnen_op > dit.verwerkt_op) as gewist
      from leveringen dit
      where dit.nummer = any($1) and dit.status = 'verwerkt'
      """;

  /** The processed mutaties on top of a levering, held until the transaction ends. */
  public Future<List<Levering>> mutatiesOp(SqlConnection connection, Levering basis) {
    return connection
        .preparedQuery(MUTATIES)
        .execute(Tuple.of(basis.nummer()))
        .map(LeveringRepository::alle);
  }

  /** Which of these leveringen can no longer be withdrawn and why, by number. */
  public Future<Map<Long, Intrekbezwaar>> bezwaren(
      SqlConnection connection, List<Levering> leveringen) {
    Long[] nummers = leveringen.stream().map(Levering::nummer).toArray(Long[]::new);
    return nummers.length == 0
        ? Future.succeededFuture(Map.of())
        : connection
            .preparedQuery(BEZWAREN)
            .execute(Tuple.tuple().addArrayOfLong(nummers))
            .map(
                rows -> {
                  Map<Long, Intrekbezwaar> bezwaren = new HashMap<>();
                  rows.forEach(
                      row ->
                          bezwaar(row)
                              .ifPresent(deze -> bezwaren.put(row.getLong("nummer"), deze)));
                  return bezwaren;
                });
  }

  private static Optional<Intrekbezwaar> bezwaar(Row row) {
    return row.getBoolean("vastgesteld")
        ? Optional.of(Intrekbezwaar.STAND_VASTGESTELD)
        : Optional.of(Intrekbezwaar.REGELS_GEWIST).filter(deze -> row.getBoolean("gewist"));
  }
}
