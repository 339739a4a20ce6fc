package nl.inclusiemonitor.banenafspraak.stand;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * One version of a quarter in the list of its versions.
 *
 * @param leeg whether it says that the quarter had no figures (any more)
 * @param berekendOp from when on readers saw it
 * @param vastgesteldOp from when on it can never change
 * @param voorgedragenDoor who offered it, by role
 * @param vastgesteldDoor who decided, by role
 * @param toelichting what was said when it was offered
 * @param sha256 of all that was frozen
 * @param gewist the leveringen behind it whose lines were erased since
 */
public record Standversie(
    int versie,
    String status,
    boolean leeg,
    Instant berekendOp,
    Optional<Instant> vastgesteldOp,
    Optional<String> voorgedragenDoor,
    Optional<String> vastgesteldDoor,
    Optional<String> toelichting,
    Optional<String> sha256,
    List<Gewist> gewist) {

  /** A levering whose lines were erased; the figures stay. */
  public record Gewist(UUID levering, Instant op) {}

  static Standversie fromRow(Row row) {
    return new Standversie(
        row.getInteger("versie"),
        row.getString("status"),
        row.getBoolean("leeg"),
        row.getOffsetDateTime("berekend_op").toInstant(),
        Optional.ofNullable(row.getOffsetDateTime("vastgesteld_op")).map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getString("gedaan_door_naam")),
        Optional.ofNullable(row.getString("besloten_door_naam")),
        Optional.ofNullable(row.getString("toelichting")),
        Optional.ofNullable(row.getBuffer("afdruk"))
            .map(afdruk -> HexFormat.of().formatHex(afdruk.getBytes())),
        gewist(row.getArrayOfUUIDs("gewist"), row.getArrayOfOffsetDateTimes("gewist_op")));
  }

  private static List<Gewist> gewist(UUID[] leveringen, OffsetDateTime[] op) {
    return IntStream.range(0, leveringen.length)
        .mapToObj(i -> new Gewist(leveringen[i], op[i].toInstant()))
        .toList();
  }
}
