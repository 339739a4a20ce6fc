package nl.inclusiemonitor.banenafspraak.vaststelling;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.inclusiemonitor.privacy.Vrijetekst;

/**
 * A version of a quarter as one person offered it to be decided by another.
 *
 * @param standversie the version that is offered
 * @param versie of the voordracht itself
 * @param toelichting what the checklist asked for
 */
record Voordracht(
    long nummer,
    UUID stand,
    int standversie,
    String status,
    int versie,
    Optional<String> toelichting,
    List<Reden> ontbrekend,
    UUID gedaanDoor,
    String gedaanDoorNaam,
    Instant gedaanOp,
    Optional<String> beslotenDoorNaam,
    Optional<Instant> beslotenOp,
    Optional<String> besluitToelichting) {

  /** Why a stand can be vastgesteld without a source. */
  record Reden(String soort, String reden, Optional<String> toelichting) {
    Reden {
      toelichting = Vrijetekst.ingevuld(toelichting);
    }

    JsonObject json() {
      return new JsonObject()
          .put("soort", soort)
          .put("reden", reden)
          .put("toelichting", toelichting.orElse(null));
    }

    private static Reden van(JsonObject json) {
      return new Reden(
          json.getString("soort"),
          json.getString("reden"),
          Optional.ofNullable(json.getString("toelichting")));
    }
  }

  boolean isOpen() {
    return status.equals("open");
  }

  static Voordracht fromRow(Row row) {
    JsonArray ontbrekend = row.getJsonArray("ontbrekend");
    return new Voordracht(
        row.getLong("nummer"),
        row.getUUID("stand_id"),
        row.getInteger("standversie"),
        row.getString("status"),
        row.getInteger("versie"),
        Optional.ofNullable(row.getString("toelichting")),
        IntStream.range(0, ontbrekend.size())
            .mapToObj(i -> Reden.van(ontbrekend.getJsonObject(i)))
            .toList(),
        row.getUUID("gedaan_door"),
        row.getString("gedaan_door_naam"),
        row.getOffsetDateTime("gedaan_op").toInstant(),
        Optional.ofNullable(row.getString("besloten_door_naam")),
        Optional.ofNullable(row.getOffsetDateTime("besloten_op")).map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getString("besluit_toelichting")));
  }
}
