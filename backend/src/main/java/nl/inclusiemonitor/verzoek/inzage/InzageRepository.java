package nl.inclusiemonitor.verzoek.inzage;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.verzoek.regel.Regelvelden;

/**
 * Finds all that is kept under a token: by index in every partition, and by looking through what is
 * no partition (yet).
 */
final class InzageRepository {
  private static final String LEVERINGEN =
      """
      select nummer, id, soort, peildatum, status, geleverd_door_naam, ontvangen_op from leveringen
      where nummer = any ($1)
      order by peildatum, soort, nummer
      """;

  /** Of each quarter the newest version that was made of the levering. */
  private static final String STANDEN =
      """
      select distinct on (sl.levering_nummer, s.kwartaal) sl.levering_nummer, s.kwartaal, s.versie, s.status
      from stand_leveringen sl join standen s on s.id = sl.stand_id
      where sl.levering_nummer = any ($1)
      order by sl.levering_nummer, s.kwartaal, s.versie desc
      """;

  private static final String VERWERKINGEN =
      """
      select op, door_naam, activiteit, handeling, reden from logboek_verwerkingen
      where betrokkene = $1
      order by nummer desc
      limit $2
      """;

  /** Who asks for one person reads the same few statements each time. */
  private static final Map<Leveringsoort, String> REGELS =
      Arrays.stream(Leveringsoort.values())
          .filter(soort -> soort.layouts().laatste().layout().persoonsregels())
          .collect(
              Collectors.toMap(
                  soort -> soort,
                  soort ->
                      """
                      select r.levering_nummer, r.regel, %1$s as velden from (
                        select * from %2$s where pseudoniem = $1
                        union all
                        select * from losse_regels(null::%2$s, $1)
                      ) r
                      order by r.levering_nummer, r.regel
                      limit $2
                      """
                          .formatted(
                              Regelvelden.json(soort), soort.layouts().laatste().layout().tabel()),
                  (one, other) -> one,
                  LinkedHashMap::new));

  /** A line as it is kept. */
  record Gevonden(long levering, int regel, JsonObject velden) {}

  /** The levering that a line came with. */
  record Bron(
      long nummer,
      UUID id,
      Leveringsoort soort,
      LocalDate peildatum,
      String status,
      String geleverdDoor,
      Instant ontvangenOp) {}

  /** A stand that was made of a levering. */
  record Gebruik(String kwartaal, int versie, String status) {}

  /** What was done before with data of this person. */
  record Verwerking(Instant op, String door, String activiteit, String handeling, String reden) {}

  /** At most so many of each soort. */
  Future<List<Gevonden>> regels(SqlConnection connection, UUID token, int hoogstens) {
    Future<List<Gevonden>> alle = Future.succeededFuture(new ArrayList<>());
    for (String sql : REGELS.values()) {
      alle =
          alle.compose(
              tot ->
                  connection
                      .preparedQuery(sql)
                      .execute(Tuple.of(token, hoogstens))
                      .map(
                          rows -> {
                            rows.forEach(row -> tot.add(gevonden(row)));
                            return tot;
                          }));
    }
    return alle;
  }

  Future<List<Bron>> leveringen(SqlConnection connection, Collection<Long> nummers) {
    return connection
        .preparedQuery(LEVERINGEN)
        .execute(Tuple.tuple().addArrayOfLong(nummers.toArray(Long[]::new)))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(InzageRepository::bron)
                    .toList());
  }

  Future<Map<Long, List<Gebruik>>> standen(SqlConnection connection, Collection<Long> nummers) {
    return connection
        .preparedQuery(STANDEN)
        .execute(Tuple.tuple().addArrayOfLong(nummers.toArray(Long[]::new)))
        .map(
            rows -> {
              Map<Long, List<Gebruik>> gebruik = new HashMap<>();
              rows.forEach(
                  row ->
                      gebruik
                          .computeIfAbsent(
                              row.getLong("levering_nummer"), nummer -> new ArrayList<>())
                          .add(
                              new Gebruik(
                                  row.getString("kwartaal"),
                                  row.getInteger("versie"),
                                  row.getString("status"))));
              return gebruik;
            });
  }

  Future<List<Verwerking>> verwerkingen(SqlConnection connection, UUID token, int hoogstens) {
    return connection
        .preparedQuery(VERWERKINGEN)
        .execute(Tuple.of(token, hoogstens))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(
                        row ->
                            new Verwerking(
                                row.getOffsetDateTime("op").toInstant(),
                                row.getString("door_naam"),
                                row.getString("activiteit"),
                                row.getString("handeling"),
                                row.getString("reden")))
                    .toList());
  }

  private static Gevonden gevonden(Row row) {
    return new Gevonden(
        row.getLong("levering_nummer"), row.getInteger("regel"), row.getJsonObject("velden"));
  }

  private static Bron bron(Row row) {
    return new Bron(
        row.getLong("nummer"),
        row.getUUID("id"),
        Leveringsoort.of(row.getString("soort")).orElseThrow(),
        row.getLocalDate("peildatum"),
        row.getString("status"),
        row.getString("geleverd_door_naam"),
        row.getOffsetDateTime("ontvangen_op").toInstant());
  }
}
