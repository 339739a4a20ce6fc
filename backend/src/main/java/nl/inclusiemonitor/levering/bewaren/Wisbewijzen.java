package nl.inclusiemonitor.levering.bewaren;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.banenafspraak.stand.Standbladeren;
import nl.inclusiemonitor.levering.dossier.Levering;

/** Finds the proof that the lines of a levering are gone. */
public final class Wisbewijzen {
  private static final String VIND =
      """
      select l.id, l.soort, l.peildatum, l.sha256, l.sleutel_id, l.ontvangen_op, l.afgekeurd, w.regels as gewiste_regels,
        w.grond, w.termijn, w.vervallen_op, w.gewist_op, w.backups_tot
      from wisbewijzen w join leveringen l on l.nummer = w.levering_nummer
      where w.levering_nummer = $1 and w.gewist_op is not null
      """;

  private static final String LAATSTE =
      """
      select l.id, l.soort, l.peildatum, w.regels, w.grond, w.gewist_op
      from wisbewijzen w join leveringen l on l.nummer = w.levering_nummer
      where w.gewist_op is not null
      order by w.gewist_op desc, l.nummer desc
      limit $1
      """;

  private final Standbladeren bladeren = new Standbladeren();

  /** A levering whose lines are gone. */
  public record Gewist(
      UUID levering,
      String soort,
      LocalDate peildatum,
      long regels,
      Grond grond,
      Instant gewistOp) {}

  /** What was erased last, newest first. */
  public Future<List<Gewist>> laatste(SqlConnection connection, int limiet) {
    return connection
        .preparedQuery(LAATSTE)
        .execute(Tuple.of(limiet))
        .map(
            rows -> {
              List<Gewist> gewist = new ArrayList<>(rows.size());
              rows.forEach(
                  row ->
                      gewist.add(
                          new Gewist(
                              row.getUUID("id"),
                              row.getString("soort"),
                              row.getLocalDate("peildatum"),
                              row.getLong("regels"),
                              Grond.of(row.getString("grond")),
                              row.getOffsetDateTime("gewist_op").toInstant())));
              return gewist;
            });
  }

  /** Empty as long as the lines are there, and for a levering of which none were ever kept. */
  public Future<Optional<Wisbewijs>> van(SqlConnection connection, Levering levering) {
    return bladeren
        .van(connection, levering.nummer())
        .compose(
            bladen ->
                connection
                    .preparedQuery(VIND)
                    .execute(Tuple.of(levering.nummer()))
                    .map(
                        rows ->
                            StreamSupport.stream(rows.spliterator(), false)
                                .findFirst()
                                .map(row -> Wisbewijs.fromRow(row, bladen))));
  }
}
