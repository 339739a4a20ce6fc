package nl.inclusiemonitor.levering.dossier;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/**
 * What a deliverer states of a file before it is sent: the levering is held against it.
 *
 * @param regels lines below the header, rejected ones too
 * @param controletotalen sum per column that the layout names
 * @param sha256 of the file as it lies on the disk of its maker
 * @param sleutelId names the key of the tokens in the file
 * @param gemaaktOp when the file was made, as its maker states
 */
public record Pakbon(
    UUID id,
    Leveringsoort soort,
    LocalDate peildatum,
    Omvang omvang,
    long regels,
    Map<String, BigDecimal> controletotalen,
    Buffer sha256,
    String sleutelId,
    Instant gemaaktOp,
    UUID ingediendDoor,
    String ingediendDoorNaam,
    Instant ingediendOp) {

  public Pakbon {
    controletotalen = Map.copyOf(controletotalen);
  }

  static Pakbon fromRow(Row row) {
    Map<String, BigDecimal> totalen = new TreeMap<>();
    row.getJsonObject("controletotalen")
        .forEach(
            totaal -> totalen.put(totaal.getKey(), new BigDecimal((String) totaal.getValue())));
    return new Pakbon(
        row.getUUID("id"),
        Leveringsoort.of(row.getString("soort")).orElseThrow(),
        row.getLocalDate("peildatum"),
        Omvang.of(row.getString("omvang")).orElseThrow(),
        row.getLong("regels"),
        totalen,
        row.getBuffer("sha256"),
        row.getString("sleutel_id"),
        row.getOffsetDateTime("gemaakt_op").toInstant(),
        row.getUUID("ingediend_door"),
        row.getString("ingediend_door_naam"),
        row.getOffsetDateTime("ingediend_op").toInstant());
  }

  public boolean isVan(Caller caller) {
    return ingediendDoor.equals(caller.id());
  }

  /** Fails with Invalid when it goes with another file; before that is read. */
  void eisVoor(Opgave opgave) {
    if (soort != opgave.soort()
        || !peildatum.equals(opgave.peildatum())
        || omvang != opgave.omvang()) {
      throw new Failure.Invalid(
          "pakbon-van-andere-levering",
          "Deze pakbon hoort bij een andere soort, peildatum of omvang; er is niets gelezen.");
    }
  }

  public static Failure onbekend() {
    return new Failure.NotFound("Deze pakbon bestaat niet, of niet voor u.");
  }

  static Failure alGebruikt() {
    return new Failure.Conflict(
        "pakbon-al-gebruikt",
        "Deze pakbon is al bij een levering gebruikt; dien voor een nieuwe levering een nieuwe"
            + " pakbon in.");
  }
}
