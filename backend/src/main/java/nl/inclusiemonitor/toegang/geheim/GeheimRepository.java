package nl.inclusiemonitor.toegang.geheim;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.stream.StreamSupport;

/** The keys and hashes that all instances share. */
public final class GeheimRepository {
  private static final String INSERT =
      "insert into geheimen (naam, waarde) values ($1, $2) on conflict do nothing";
  private static final String FIND = "select waarde from geheimen where naam = $1";
  private static final String HOLDS =
      "select exists (select from geheimen where naam like $1 || ':%' and waarde = $2)";

  /**
   * Succeeds with the value of this name, which is the one offered only when there was none: the
   * insert waits for another instance that makes it at the same time, and the select sees it.
   */
  public Future<Buffer> firstOf(SqlConnection connection, String naam, byte[] offered) {
    return connection
        .preparedQuery(INSERT)
        .execute(Tuple.of(naam, Buffer.buffer(offered)))
        .compose(inserted -> connection.preparedQuery(FIND).execute(Tuple.of(naam)))
        .map(rows -> rows.iterator().next().getBuffer("waarde"));
  }

  /** One of several values of a kind. */
  public Future<Void> add(SqlConnection connection, String soort, String nummer, byte[] value) {
    return connection
        .preparedQuery(INSERT)
        .execute(Tuple.of(soort + ':' + nummer, Buffer.buffer(value)))
        .mapEmpty();
  }

  /** Succeeds with whether this is one of the values of a kind. */
  public Future<Boolean> holds(SqlConnection connection, String soort, byte[] value) {
    return connection
        .preparedQuery(HOLDS)
        .execute(Tuple.of(soort, Buffer.buffer(value)))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).anyMatch(row -> row.getBoolean(0)));
  }
}
