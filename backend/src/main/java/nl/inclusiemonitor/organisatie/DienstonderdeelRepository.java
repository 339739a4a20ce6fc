package nl.inclusiemonitor.organisatie;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the units that exist on a day. */
public final class DienstonderdeelRepository {
  /** Whoever speaks for a unit also reads what went up in it, as of figures. */
  private static final String OP_PEILDATUM =
      """
      select nummer, id, code, naam, scope, ouder, geldig_van, geldig_tot, versie
      from dienstonderdelen
      where geldig_van <= $1 and (geldig_tot is null or geldig_tot >= $1)
        and (coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
          or code = any ((select eigen_onderdelen())::text[]))
      order by volgorde, code
      """;

  private static final String ALLE =
      """
      select nummer, id, code, naam, scope, ouder, geldig_van, geldig_tot, versie
      from dienstonderdelen
      order by volgorde, code, geldig_van
      """;

  /**
   * Succeeds with the units in their fixed order, empty before the first began. Who is limited to
   * units gets those, and what went up in them.
   */
  public Future<List<Dienstonderdeel>> opPeildatum(SqlConnection connection, LocalDate peildatum) {
    return connection
        .preparedQuery(OP_PEILDATUM)
        .execute(Tuple.of(peildatum))
        .map(DienstonderdeelRepository::lees);
  }

  /** Every version of every unit, in their fixed order and then from old to new. */
  public Future<List<Dienstonderdeel>> alle(SqlConnection connection) {
    return connection.preparedQuery(ALLE).execute().map(DienstonderdeelRepository::lees);
  }

  private static List<Dienstonderdeel> lees(RowSet<Row> rows) {
    List<Dienstonderdeel> onderdelen = new ArrayList<>(rows.size());
    rows.forEach(row -> onderdelen.add(Dienstonderdeel.fromRow(row)));
    return onderdelen;
  }
}
