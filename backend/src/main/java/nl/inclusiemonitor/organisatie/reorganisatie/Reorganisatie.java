package nl.inclusiemonitor.organisatie.reorganisatie;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.inclusiemonitor.identity.Caller;

/**
 * A reorganisation in its life.
 *
 * @param nummer key of the list, newest highest
 * @param vanNamen the names of the units that it ends or changes, as they were before it
 * @param reden why it was refused or taken back
 * @param effect what it touched when it was approved, as JSON; empty until then
 */
record Reorganisatie(
    long nummer,
    UUID id,
    Inhoud inhoud,
    List<String> vanNamen,
    Status status,
    int versie,
    UUID door,
    String doorNaam,
    Instant op,
    Optional<String> beslistDoorNaam,
    Optional<Instant> beslistOp,
    Optional<String> reden,
    Optional<JsonObject> effect) {

  static Reorganisatie fromRow(Row row) {
    return new Reorganisatie(
        row.getLong("nummer"),
        row.getUUID("id"),
        new Inhoud(
            Soort.of(row.getString("soort")),
            row.getLocalDate("ingangsdatum"),
            Arrays.asList(row.getArrayOfStrings("van")),
            delen(row.getJsonArray("naar")),
            row.getString("toelichting")),
        Arrays.asList(row.getArrayOfStrings("van_namen")),
        Status.of(row.getString("status")),
        row.getInteger("versie"),
        row.getUUID("voorgesteld_door"),
        row.getString("voorgesteld_door_naam"),
        row.getOffsetDateTime("voorgesteld_op").toInstant(),
        Optional.ofNullable(row.getString("beslist_door_naam")),
        Optional.ofNullable(row.getOffsetDateTime("beslist_op")).map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getString("reden")),
        Optional.ofNullable(row.getJsonObject("effect")));
  }

  private static List<Deel> delen(JsonArray bewaard) {
    return IntStream.range(0, bewaard.size())
        .mapToObj(bewaard::getJsonObject)
        .map(Deel::van)
        .toList();
  }

  boolean isOpen() {
    return status == Status.VOORGESTELD;
  }

  boolean isVan(Caller caller) {
    return door.equals(caller.id());
  }

  String etag() {
    return "\"" + versie + "\"";
  }

  /** Codes that nobody can deliver under any more. */
  List<String> eindigend() {
    List<String> blijft = inhoud.naar().stream().map(Deel::code).toList();
    return inhoud.van().stream().filter(code -> !blijft.contains(code)).toList();
  }
}
