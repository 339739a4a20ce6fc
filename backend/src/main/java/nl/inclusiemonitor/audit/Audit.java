package nl.inclusiemonitor.audit;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Map;
import nl.inclusiemonitor.identity.Caller;

/**
 * Writes the audit trail. The row goes through the connection of the business transaction: what did
 * not happen is not in the trail, and what is not in the trail did not happen.
 */
public final class Audit {
  private static final String INSERT =
      """
      insert into audit (door_id, door_naam, handeling, onderwerp, onderwerp_id, bijzonderheden)
      values ($1, $2, $3, $4, $5, $6)
      """;

  private Audit() {}

  /**
   * Succeeds when the row is written; it stays when the transaction commits.
   *
   * @param handeling what was done, kebab-case: {@code levering-ingetrokken}
   * @param onderwerp kind of thing it was done to: {@code levering}
   * @param bijzonderheden what else matters, as JSON; never a personal value or a secret
   */
  public static Future<Void> write(
      SqlConnection connection,
      Caller door,
      String handeling,
      String onderwerp,
      String onderwerpId,
      Map<String, Object> bijzonderheden) {
    return connection
        .preparedQuery(INSERT)
        .execute(
            Tuple.of(
                door.id(),
                door.naam(),
                handeling,
                onderwerp,
                onderwerpId,
                new JsonObject(bijzonderheden)))
        .mapEmpty();
  }
}
