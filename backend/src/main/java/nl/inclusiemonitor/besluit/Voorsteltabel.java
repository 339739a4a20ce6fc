package nl.inclusiemonitor.besluit;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.http.body.Json;

/** A table of proposals: each has the columns of their {@link Verloop} besides its own. */
public final class Voorsteltabel<V extends Voorstel> implements Voorstellen<V> {
  private static final String EEN = " where v.id = $1";
  private static final String VERGRENDELD = EEN + " for update of v";

  private static final String BLADZIJDE =
      """
       where ($1::text is null or v.status = $1) and ($2::bigint is null or v.nummer < $2)
      order by v.nummer desc
      limit $3
      """;

  private static final String BESLIS =
      """
      update %s set status = $2, beslist_door = $3, beslist_door_naam = $4, beslist_op = $5, reden = $6, effect = $7,
        versie = versie + 1
      where nummer = $1
      """;

  private final String select;
  private final String beslis;
  private final Function<Row, V> fromRow;

  /**
   * Reads a table and what belongs to it.
   *
   * @param select what {@code fromRow} reads, from the table as {@code v} and what is joined to it
   */
  public Voorsteltabel(String naam, String select, Function<Row, V> fromRow) {
    this.select = select;
    this.beslis = BESLIS.formatted(naam);
    this.fromRow = fromRow;
  }

  @Override
  public Future<Optional<V>> vind(SqlConnection connection, UUID id) {
    return lees(connection, select + EEN, Tuple.of(id)).map(rijen -> rijen.stream().findFirst());
  }

  @Override
  public Future<Optional<V>> vergrendel(SqlConnection connection, UUID id) {
    return lees(connection, select + VERGRENDELD, Tuple.of(id))
        .map(rijen -> rijen.stream().findFirst());
  }

  /** Newest first, those before a number. */
  Future<List<V>> bladzijde(
      SqlConnection connection, Optional<String> status, Optional<Long> voor, int limiet) {
    return lees(
        connection, select + BLADZIJDE, Tuple.of(status.orElse(null), voor.orElse(null), limiet));
  }

  @Override
  public Future<Void> beslis(SqlConnection connection, V voorstel, Uitslag uitslag) {
    return connection
        .preparedQuery(beslis)
        .execute(
            Tuple.tuple()
                .addLong(voorstel.verloop().nummer())
                .addString(uitslag.status().code())
                .addUUID(uitslag.door().id())
                .addString(uitslag.door().naam())
                .addOffsetDateTime(uitslag.op().atOffset(ZoneOffset.UTC))
                .addString(uitslag.reden().orElse(null))
                .addValue(uitslag.effect().map(Voorsteltabel::json).orElse(null)))
        .mapEmpty();
  }

  /** In the types that the driver writes as JSON: an object or a list. */
  private static Object json(Object effect) {
    return io.vertx.core.json.Json.decodeValue(Json.write(effect));
  }

  private Future<List<V>> lees(SqlConnection connection, String sql, Tuple tuple) {
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(fromRow).toList());
  }
}
