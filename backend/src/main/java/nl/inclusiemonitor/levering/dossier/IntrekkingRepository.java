package nl.inclusiemonitor.levering.dossier;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;

/** What a withdrawal depends on: the standen and the mutaties that rest on a levering. */
public final class IntrekkingRepository {
  private static final String MUTATIES =
      "select "
          + Levering.KOLOMMEN
          + " from leveringen where basis_nummer = $1 and status = 'verwerkt' order by nummer for update";

  private static final String GEBRUIKT_IN_VASTGESTELD =
      """
      select exists (
        select from stand_leveringen sl join standen s on s.id = sl.stand_id
        where sl.levering_nummer = $1 and s.status = 'vastgesteld') as gebruikt
      """;

  /**
   * Whether an earlier version of its quarters used lines that were erased since it was processed.
   */
  private static final String EERDERE_REGELS_GEWIST =
      """
      select exists (
        select from leveringen dit
        join stand_leveringen hier on hier.levering_nummer = dit.nummer
        join (select distinct on (kwartaal) id, kwartaal, versie from standen order by kwartaal, versie desc) nu
          on nu.id = hier.stand_id
        join standen eerder on eerder.kwartaal = nu.kwartaal and eerder.versie < nu.versie
        join stand_leveringen toen on toen.stand_id = eerder.id
        join leveringen vorige on vorige.nummer = toen.levering_nummer
        where dit.nummer = $1 and vorige.soort = dit.soort and vorige.status = 'verwerkt'
          and vorige.wissing_begonnen_op > dit.verwerkt_op) as gewist
      """;

  /** The processed mutaties on top of a levering, held until the transaction ends. */
  public Future<List<Levering>> mutatiesOp(SqlConnection connection, Levering basis) {
    return connection
        .preparedQuery(MUTATIES)
        .execute(Tuple.of(basis.nummer()))
        .map(LeveringRepository::alle);
  }

  public Future<Boolean> gebruiktInVastgesteld(SqlConnection connection, Levering levering) {
    return connection
        .preparedQuery(GEBRUIKT_IN_VASTGESTELD)
        .execute(Tuple.of(levering.nummer()))
        .map(rows -> rows.iterator().next().getBoolean("gebruikt"));
  }

  /** Whether withdrawing it could no longer give back exactly the earlier figures. */
  public Future<Boolean> eerdereRegelsGewist(SqlConnection connection, Levering levering) {
    return connection
        .preparedQuery(EERDERE_REGELS_GEWIST)
        .execute(Tuple.of(levering.nummer()))
        .map(rows -> rows.iterator().next().getBoolean("gewist"));
  }
}
