package nl.inclusiemonitor.banenafspraak.stand;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inclusiemonitor.db.StaleSession;

/**
 * Lines that are there are seen, or nothing is made of them. A session of PostgreSQL (15 to 18) may
 * miss a table that was attached to its parent: for a moment, as a commit shows before other
 * sessions are told that the parent changed; or until the next one is attached, when it is told so
 * while it reads which tables there are. To it a levering of millions of lines has none.
 */
public final class Regelzicht {
  private static final String ZIET =
      """
      (exists (select from %1$s where levering_nummer = $%2$d)
        or not exists (select from leveringen where nummer = $%2$d and regels > 0 and wissing_begonnen_op is null))""";

  private Regelzicht() {}

  /** The lines of leveringen, by their numbers, in the table of their soort. */
  public record Regels(String tabel, List<Long> nummers) {}

  /** As {@link #eis(SqlConnection, List)}, of all leveringen behind a stand. */
  public static Future<Void> eis(SqlConnection connection, Standregels stand) {
    return eis(connection, Bron.ALLE, stand::nummers);
  }

  /** As {@link #eis(SqlConnection, List)}, of the leveringen of these sources. */
  public static Future<Void> eis(
      SqlConnection connection, List<Bron> bronnen, Function<Bron, List<Long>> leveringen) {
    return eis(
        connection,
        bronnen.stream().map(bron -> new Regels(bron.tabel(), leveringen.apply(bron))).toList());
  }

  /**
   * Fails with StaleSession when this session does not see the lines of one of these leveringen.
   * Once it sees them it goes on to: what it is told later is more.
   */
  public static Future<Void> eis(SqlConnection connection, List<Regels> regels) {
    Tuple nummers = Tuple.tuple();
    String ziet =
        regels.stream()
            .flatMap(
                deze ->
                    deze.nummers().stream()
                        .map(
                            nummer -> ZIET.formatted(deze.tabel(), nummers.addLong(nummer).size())))
            .collect(Collectors.joining(" and "));
    if (ziet.isEmpty()) {
      return Future.succeededFuture();
    }
    return connection
        .preparedQuery("select " + ziet + " as ziet")
        .execute(nummers)
        .map(
            rows -> {
              if (!rows.iterator().next().getBoolean("ziet")) {
                throw new StaleSession();
              }
              return null;
            });
  }
}
