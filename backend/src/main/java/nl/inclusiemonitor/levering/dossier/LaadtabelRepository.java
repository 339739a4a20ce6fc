package nl.inclusiemonitor.levering.dossier;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import nl.inclusiemonitor.levering.layout.Kolom;

/** Makes and publishes the lines of a levering through the owner's functions. */
public final class LaadtabelRepository {
  /** More double keys than this need no line of their own: the file is wrong as a whole. */
  private static final int MAX_DUBBELE = 1_000;

  private static final String OPEN = "select tabel, nieuw from open_laadtabel($1)";
  private static final String PUBLICEER = "select publiceer_laadtabel($1)";
  private static final String DUBBELE = "select dubbele_sleutels($1, $2) as regel";

  private static final String AFKEUREN =
      """
      insert into afgekeurde_regels (levering_nummer, volgnummer, regel, code)
      select $1, coalesce((select max(volgnummer) from afgekeurde_regels where levering_nummer = $1), 0)
          + row_number() over (order by regel), regel, 'dubbele-sleutel'
      from unnest($2::integer[]) as regel
      """;

  /**
   * The COPY statement of a levering, whose table is made when there is none. Only the transaction
   * that makes it may freeze its rows.
   */
  public Future<String> copy(SqlConnection connection, Levering levering) {
    List<String> kolommen = levering.layout().kopie().stream().map(Kolom.Opslag::naam).toList();
    if (!levering.layout().persoonsregels()) {
      return Future.succeededFuture(copy(levering.layout().tabel(), kolommen, "format binary"));
    }
    return connection
        .preparedQuery(OPEN)
        .execute(Tuple.of(levering.nummer()))
        .map(rows -> rows.iterator().next())
        .map(
            row ->
                copy(
                    row.getString("tabel"),
                    kolommen,
                    row.getBoolean("nieuw") ? "format binary, freeze" : "format binary"));
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

  private static String copy(String tabel, List<String> kolommen, String options) {
    return "copy %s (%s) from stdin (%s)".formatted(tabel, String.join(", ", kolommen), options);
  }
}
