package nl.inclusiemonitor.levering.controle;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.levering.controle.Omgeving.Vorige;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.layout.RecordLayout;

/** Finds what is in force before a levering, and what of it would end. */
final class OmgevingRepository {
  /** What is in force of the same soort up to the same peildatum. */
  private static final String VORIGE =
      """
      select nummer, id, peildatum, regels, wissing_begonnen_op is not null as gewist from leveringen
      where nummer = geldende_basis($1, 'VWS', $2)
        or basis_nummer = geldende_basis($1, 'VWS', $2) and status = 'verwerkt' and peildatum <= $2
      order by omvang = 'mutatie', peildatum, verwerkt_op, nummer
      """;

  /** A volledige levering of the same day or earlier takes the place of what these count on. */
  private static final String VERVALLEND =
      """
      select nummer from leveringen
      where basis_nummer = geldende_basis($1, 'VWS', $2) and status = 'verwerkt' and peildatum >= $2
      order by nummer
      """;

  Future<Optional<Vorige>> vorige(SqlConnection connection, Levering levering) {
    return connection
        .preparedQuery(VORIGE)
        .execute(Tuple.of(levering.soort().code(), levering.peildatum()))
        .compose(
            rows -> {
              List<Row> alle = new ArrayList<>(rows.size());
              rows.forEach(alle::add);
              if (alle.isEmpty()) {
                return Future.succeededFuture(Optional.empty());
              }
              List<Long> nummers = alle.stream().map(row -> row.getLong("nummer")).toList();
              Row basis = alle.get(0);
              boolean gewist = alle.stream().anyMatch(row -> row.getBoolean("gewist"));
              Future<Long> regels =
                  alle.size() == 1 || gewist
                      ? Future.succeededFuture(basis.getLong("regels"))
                      : telRegels(connection, levering.layout(), nummers);
              return regels.map(
                  aantal ->
                      Optional.of(
                          new Vorige(
                              nummers,
                              basis.getUUID("id"),
                              alle.stream().skip(1).map(row -> row.getUUID("id")).toList(),
                              basis.getLocalDate("peildatum"),
                              alle.get(alle.size() - 1).getLocalDate("peildatum"),
                              aantal,
                              gewist)));
            });
  }

  /** Numbers of the mutaties that no longer count once this volledige levering does. */
  Future<List<Long>> vervallend(SqlConnection connection, Levering levering) {
    if (levering.isMutatie()) {
      return Future.succeededFuture(List.of());
    }
    return connection
        .preparedQuery(VERVALLEND)
        .execute(Tuple.of(levering.soort().code(), levering.peildatum()))
        .map(
            rows -> {
              List<Long> nummers = new ArrayList<>(rows.size());
              rows.forEach(row -> nummers.add(row.getLong("nummer")));
              return nummers;
            });
  }

  private static Future<Long> telRegels(
      SqlConnection connection, RecordLayout layout, List<Long> nummers) {
    Tuple tuple = Tuple.tuple();
    String sql =
        "select count(*) as aantal from %s as regels"
            .formatted(Regelbron.sql(layout, nummers, tuple));
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(rows -> rows.iterator().next().getLong("aantal"));
  }
}
