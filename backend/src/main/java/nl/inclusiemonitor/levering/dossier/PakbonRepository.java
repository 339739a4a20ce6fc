package nl.inclusiemonitor.levering.dossier;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.identity.Caller;

/** Keeps pakbonnen; they are never changed. */
public final class PakbonRepository {
  private static final String BEWAAR =
      """
      insert into pakbonnen (id, soort, peildatum, omvang, regels, controletotalen, sha256, sleutel_id, gemaakt_op,
        ingediend_door, ingediend_door_naam, ingediend_op)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      """;

  private static final String VIND = "select * from pakbonnen where id = $1";

  private static final String HEEFT_LEVERING =
      "select exists (select from leveringen where pakbon_id = $1) as heeft";

  public Future<Void> bewaar(SqlConnection connection, Pakbon pakbon) {
    JsonObject totalen = new JsonObject();
    pakbon.controletotalen().forEach((kolom, som) -> totalen.put(kolom, som.toPlainString()));
    return connection
        .preparedQuery(BEWAAR)
        .execute(
            Tuple.tuple()
                .addUUID(pakbon.id())
                .addString(pakbon.soort().code())
                .addLocalDate(pakbon.peildatum())
                .addString(pakbon.omvang().code())
                .addLong(pakbon.regels())
                .addJsonObject(totalen)
                .addBuffer(pakbon.sha256())
                .addString(pakbon.sleutelId())
                .addOffsetDateTime(pakbon.gemaaktOp().atOffset(ZoneOffset.UTC))
                .addUUID(pakbon.ingediendDoor())
                .addString(pakbon.ingediendDoorNaam())
                .addOffsetDateTime(pakbon.ingediendOp().atOffset(ZoneOffset.UTC)))
        .mapEmpty();
  }

  public Future<Optional<Pakbon>> vind(SqlConnection connection, UUID id) {
    return connection
        .preparedQuery(VIND)
        .execute(Tuple.of(id))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).findFirst().map(Pakbon::fromRow));
  }

  /**
   * The pakbon that a deliverer names, when it names one; fails with NotFound for one of somebody
   * else, with Invalid for one of another file.
   */
  Future<Optional<Pakbon>> voor(SqlConnection connection, Opgave opgave, Caller caller) {
    if (opgave.pakbon().isEmpty()) {
      return Future.succeededFuture(Optional.empty());
    }
    return vind(connection, opgave.pakbon().get())
        .map(
            gevonden -> {
              Pakbon pakbon =
                  gevonden.filter(deze -> deze.isVan(caller)).orElseThrow(Pakbon::onbekend);
              pakbon.eisVoor(opgave);
              return Optional.of(pakbon);
            });
  }

  /** Whether a levering has come with it, whatever became of that. */
  public Future<Boolean> heeftLevering(SqlConnection connection, Pakbon pakbon) {
    return connection
        .preparedQuery(HEEFT_LEVERING)
        .execute(Tuple.of(pakbon.id()))
        .map(rows -> rows.iterator().next().getBoolean("heeft"));
  }
}
