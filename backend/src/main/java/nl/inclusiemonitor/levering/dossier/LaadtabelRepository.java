package nl.inclusiemonitor.levering.dossier;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** Makes and publishes the lines of a levering through the owner's functions. */
public final class LaadtabelRepository {
  /** More double keys than this need no line of their own: the file is wrong as a whole. */
  private static final int MAX_DUBBELE = 1_000;

  /**
   * A COPY lasts as long as its client sends; a client that says nothing does not hold a
   * transaction. The table's file goes to disk while lines come in, not all of it at the commit.
   */
  private static final String BEGIN =
      """
      begin; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = '30s';
      set local backend_flush_after = '1MB'
      """;

  private static final String OPEN = "select tabel, nieuw from open_laadtabel($1)";
  private static final String PUBLICEER = "select publiceer_laadtabel($1)";
  private static final String DUBBELE = "select dubbele_sleutels($1, $2) as regel";

  private static final String AFKEUREN =
      """
      insert into afgekeurde_regels (levering_nummer, eerste, regels, kolomnummers, kolommen, codes)
      select $1, coalesce((select max(volgnummer) from afkeuringen where levering_nummer = $1), 0) + 1, $2,
          array_fill(null::smallint, aantal), array_fill(null::text, aantal), array_fill('dubbele-sleutel'::text, aantal)
      from (select array[cardinality($2::integer[])]) as gevonden (aantal)
      where aantal <> '{0}'
      """;

  /**
   * Begins a transaction that loads. Succeeds with the table that takes the lines of the levering,
   * which is made when there is none.
   */
  public Future<Laadtabel> begin(SqlConnection connection, Levering levering) {
    return connection.query(BEGIN).execute().compose(done -> open(connection, levering));
  }

  private static Future<Laadtabel> open(SqlConnection connection, Levering levering) {
    if (!levering.layout().persoonsregels()) {
      return Future.succeededFuture(new Laadtabel(levering.layout().tabel(), false));
    }
    return connection
        .preparedQuery(OPEN)
        .execute(Tuple.of(levering.nummer()))
        .map(rows -> rows.iterator().next())
        .map(row -> new Laadtabel(row.getString("tabel"), row.getBoolean("nieuw")));
  }

  /**
   * Succeeds with whether keys occur twice in a table that leveringen share; for a table of its own
   * it fails with 23505 then, and otherwise the lines can be read.
   */
  public Future<Boolean> publiceer(SqlConnection connection, Levering levering) {
    if (levering.layout().persoonsregels()) {
      return connection.preparedQuery(PUBLICEER).execute(Tuple.of(levering.nummer())).map(false);
    }
    return dubbele(connection, levering).map(regels -> !regels.isEmpty());
  }

  /** The unique key that publishing builds, as V004 names it. */
  public static String sleutel(long nummer) {
    return "laad_" + nummer + "_sleutel";
  }

  /** Rejects the lines whose key occurs twice; succeeds with how many were named. */
  public Future<Integer> meldDubbele(SqlConnection connection, Levering levering) {
    return dubbele(connection, levering)
        .compose(
            regels ->
                connection
                    .preparedQuery(AFKEUREN)
                    .execute(
                        Tuple.tuple()
                            .addLong(levering.nummer())
                            .addArrayOfInteger(regels.toArray(Integer[]::new)))
                    .map(regels.size()));
  }

  private static Future<List<Integer>> dubbele(SqlConnection connection, Levering levering) {
    return connection
        .preparedQuery(DUBBELE)
        .execute(Tuple.of(levering.nummer(), MAX_DUBBELE))
        .map(
            rows -> {
              List<Integer> regels = new ArrayList<>(rows.size());
              rows.forEach(row -> regels.add(row.getInteger("regel")));
              return regels;
            });
  }
}
