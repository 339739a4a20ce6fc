package nl.inclusiemonitor.toegang.client;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.db.PgFailures;
import nl.inclusiemonitor.failure.Failure;

/** The API clients in the database. */
public final class ApiClientRepository {
  private static final String COLUMNS =
      " id, client_id, naam, scopes, dienstonderdelen, ingetrokken_op ";
  private static final String PAGE =
      "select"
          + COLUMNS
          + "from api_clients where ($1::text is null or client_id > $1)"
          + " order by client_id limit $2";
  private static final String IN_USE =
      "select count(*) from api_clients where ingetrokken_op is null";
  private static final String IS_THERE =
      "select exists (select from api_clients where client_id = $1)";
  private static final String VALID =
      "select" + COLUMNS + "from api_clients where id = $1 and ingetrokken_op is null";
  private static final String BY_CLIENT_ID =
      "select"
          + COLUMNS
          + ", geheim_afdruk from api_clients where client_id = $1 and ingetrokken_op is null";
  private static final String INSERT =
      """
      insert into api_clients (id, client_id, naam, scopes, dienstonderdelen, geheim_afdruk)
      values ($1, $2, $3, $4, $5, $6)
      """;
  private static final String WITHDRAW =
      """
      update api_clients set ingetrokken_op = coalesce(ingetrokken_op, $2) where id = $1
      """;

  /** A client with the hash of its secret. */
  record MetGeheim(ApiClient client, String afdruk) {}

  /** At most so many, by client id, after a client id. */
  Future<List<ApiClient>> page(SqlConnection connection, Optional<String> after, int limit) {
    return connection
        .preparedQuery(PAGE)
        .execute(Tuple.of(after.orElse(null), limit))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(ApiClient::fromRow).toList());
  }

  /** How many are not withdrawn. */
  Future<Long> inUse(SqlConnection connection) {
    return connection
        .preparedQuery(IN_USE)
        .execute()
        .map(rows -> rows.iterator().next().getLong(0));
  }

  /** Succeeds with whether there is such a client, withdrawn or not. */
  public Future<Boolean> isThere(SqlConnection connection, String clientId) {
    return connection
        .preparedQuery(IS_THERE)
        .execute(Tuple.of(clientId))
        .map(rows -> rows.iterator().next().getBoolean(0));
  }

  /** Succeeds with the client unless it is withdrawn. */
  public Future<Optional<ApiClient>> valid(SqlConnection connection, UUID id) {
    return connection
        .preparedQuery(VALID)
        .execute(Tuple.of(id))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(ApiClient::fromRow)
                    .findFirst());
  }

  /** Succeeds with the client unless it is withdrawn. */
  Future<Optional<MetGeheim>> byClientId(SqlConnection connection, String clientId) {
    return connection
        .preparedQuery(BY_CLIENT_ID)
        .execute(Tuple.of(clientId))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(
                        row ->
                            new MetGeheim(ApiClient.fromRow(row), row.getString("geheim_afdruk")))
                    .findFirst());
  }

  /** Fails with Conflict when the client id is taken. */
  public Future<Void> insert(SqlConnection connection, ApiClient client, String afdruk) {
    return connection
        .preparedQuery(INSERT)
        .execute(
            Tuple.tuple()
                .addUUID(client.id())
                .addString(client.clientId())
                .addString(client.naam())
                .addArrayOfString(sorted(client.scopes()))
                .addArrayOfString(sorted(client.dienstonderdelen()))
                .addString(afdruk))
        .<Void>mapEmpty()
        .recover(
            PgFailures.unique(
                "api_clients_client_id_key",
                () -> new Failure.Conflict("client-id-bezet", "Deze client-id bestaat al.")));
  }

  /** Succeeds with whether there is such a client; a second time changes nothing. */
  Future<Boolean> withdraw(SqlConnection connection, UUID id, Instant nu) {
    return connection
        .preparedQuery(WITHDRAW)
        .execute(Tuple.of(id, nu.atOffset(ZoneOffset.UTC)))
        .map(rows -> rows.rowCount() == 1);
  }

  private static String[] sorted(Set<String> values) {
    return values.stream().sorted().toArray(String[]::new);
  }
}
