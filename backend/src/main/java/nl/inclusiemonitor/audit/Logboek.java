package nl.inclusiemonitor.audit;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.UUID;
import nl.inclusiemonitor.identity.Caller;

/**
 * Writes the Logboek Dataverwerkingen: who did what with data of which person, and why. A row per
 * action and data subject, through the connection of the action: what is not in it was not shown.
 */
public final class Logboek {
  private static final String INSERT =
      """
      insert into logboek_verwerkingen (verwerking_id, door_id, door_naam, activiteit, handeling, reden, onderwerp,
        onderwerp_id, betrokkene)
      select $1, $2, $3, $4, $5, $6, $7, $8, betrokkene from unnest($9::uuid[]) as betrokkene
      """;

  private Logboek() {}

  /**
   * An action with data of persons.
   *
   * @param id of this one action
   * @param activiteit what the verwerkingsregister calls it: {@code inzageverzoek}
   * @param handeling what was done: {@code regels-opgezocht}
   * @param reden why, from a closed list
   * @param onderwerp kind of thing it was done with: {@code levering}
   */
  public record Verwerking(
      UUID id,
      String activiteit,
      String handeling,
      String reden,
      String onderwerp,
      String onderwerpId) {}

  /** Succeeds when a row is written for each person; they stay when the transaction commits. */
  public static Future<Void> write(
      SqlConnection connection, Caller door, Verwerking verwerking, Collection<UUID> betrokkenen) {
    return connection
        .preparedQuery(INSERT)
        .execute(
            Tuple.tuple()
                .addUUID(verwerking.id())
                .addUUID(door.id())
                .addString(door.naam())
                .addString(verwerking.activiteit())
                .addString(verwerking.handeling())
                .addString(verwerking.reden())
                .addString(verwerking.onderwerp())
                .addString(verwerking.onderwerpId())
                .addArrayOfUUID(betrokkenen.stream().distinct().toArray(UUID[]::new)))
        .mapEmpty();
  }
}
