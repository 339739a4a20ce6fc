package nl.inclusiemonitor.levering.bewaren;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.stand.Standbladeren.Blad;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/**
 * What was erased of a levering, when and by which rule, and what stays of it. No token and no
 * person is in it.
 *
 * @param sha256 of the delivered file
 * @param sleutelId names the key of the tokens that were in it
 * @param regels lines that were erased
 * @param grond which rule
 * @param termijn how long lines stay by it, as an ISO 8601 period
 * @param regel the rule in Dutch
 * @param vervallenOp from when on the lines were to be erased
 * @param backupsTot the day on which the last backup with the lines has expired
 * @param bladeren per stand that used the lines what is kept of them
 */
public record Wisbewijs(
    UUID levering,
    String soort,
    LocalDate peildatum,
    String sha256,
    Optional<String> sleutelId,
    Instant ontvangenOp,
    long regels,
    long afgekeurd,
    Grond grond,
    String termijn,
    String regel,
    Instant vervallenOp,
    Instant gewistOp,
    LocalDate backupsTot,
    List<Blad> bladeren) {

  public Wisbewijs {
    bladeren = List.copyOf(bladeren);
  }

  static Wisbewijs fromRow(Row row, List<Blad> bladeren) {
    Grond grond = Grond.of(row.getString("grond"));
    Buffer sha256 = row.getBuffer("sha256");
    return new Wisbewijs(
        row.getUUID("id"),
        Leveringsoort.of(row.getString("soort")).orElseThrow().code(),
        row.getLocalDate("peildatum"),
        HexFormat.of().formatHex(sha256.getBytes()),
        Optional.ofNullable(row.getString("sleutel_id")),
        moment(row, "ontvangen_op"),
        row.getLong("gewiste_regels"),
        row.getLong("afgekeurd"),
        grond,
        row.getString("termijn"),
        grond.regel(Period.parse(row.getString("termijn"))),
        moment(row, "vervallen_op"),
        moment(row, "gewist_op"),
        row.getLocalDate("backups_tot"),
        bladeren);
  }

  private static Instant moment(Row row, String kolom) {
    OffsetDateTime op = row.getOffsetDateTime(kolom);
    return op.toInstant();
  }
}
