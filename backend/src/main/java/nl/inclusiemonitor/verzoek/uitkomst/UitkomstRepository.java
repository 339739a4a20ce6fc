package nl.inclusiemonitor.verzoek.uitkomst;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.levering.controle.Plaats;
import nl.inclusiemonitor.levering.controle.Uitkomstregels;
import nl.inclusiemonitor.levering.dossier.Omvang;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.verzoek.regel.Regelvelden;
import nl.inclusiemonitor.verzoek.uitkomst.Bronnen.Bron;

/**
 * The persons under each outcome of a preview; a test holds them against its counts. Runs as the
 * caller, so row-level security asks once more for the permission.
 */
final class UitkomstRepository {
  private static final String BRONNEN =
      """
      select nummer, id, soort, omvang, peildatum, wissing_begonnen_op is not null as gewist from leveringen
      where id = any ($1) or nummer = any ($2)
      """;

  /**
   * Of the persons of an outcome those after a place, or at named places. A line without a token is
   * of nobody that could be asked for.
   */
  private static final String PERSONEN =
      """
      select pseudoniem, plaats, aantal from (
        select pseudoniem, min(plaats) as plaats, sum(regels)::bigint as aantal
        from %1$s as uitkomst
        where code = $%2$d and pseudoniem is not null
        group by pseudoniem
      ) as persoon
      where ($%3$d::bigint is null or plaats > $%3$d) and ($%4$d::bigint[] is null or plaats = any ($%4$d))
      order by plaats
      limit $%5$d
      """;

  /** Found by the index on the token, in the tables of these leveringen alone. */
  private static final String VELDEN =
      """
      select r.levering_nummer, r.regel, %s as velden from %s r
      join unnest($2::bigint[], $3::uuid[], $4::integer[]) as deze (levering_nummer, pseudoniem, regel)
        using (levering_nummer, pseudoniem, regel)
      where r.levering_nummer = any ($1)
      """;

  /**
   * A person of an outcome.
   *
   * @param plaats of the first of the lines of this person
   * @param aantalRegels how many there are
   */
  record Persoon(UUID pseudoniem, Plaats plaats, long aantalRegels) {}

  /** Which persons: those after a line, or of exactly these lines. */
  record Vraag(String uitkomst, Optional<Plaats> na, Optional<List<Plaats>> plaatsen, int limiet) {}

  /** These leveringen, by id; of ids that do not exist nothing. */
  Future<Map<UUID, Bron>> bronnen(
      SqlConnection connection, Collection<UUID> ids, Collection<Long> nummers) {
    return connection
        .preparedQuery(BRONNEN)
        .execute(
            Tuple.tuple()
                .addArrayOfUUID(ids.toArray(UUID[]::new))
                .addArrayOfLong(nummers.toArray(Long[]::new)))
        .map(
            rows -> {
              Map<UUID, Bron> bronnen = new HashMap<>();
              rows.forEach(row -> bronnen.put(row.getUUID("id"), bron(row)));
              return bronnen;
            });
  }

  Future<List<Persoon>> personen(SqlConnection connection, Bronnen bronnen, Vraag vraag) {
    Tuple tuple = Tuple.tuple();
    String uitkomsten = Uitkomstregels.sql(bronnen.vergelekene(), tuple).orElseThrow();
    int eerste = tuple.size() + 1;
    tuple
        .addString(vraag.uitkomst())
        .addLong(vraag.na().map(Plaats::getal).orElse(null))
        .addArrayOfLong(
            vraag
                .plaatsen()
                .map(plaatsen -> plaatsen.stream().map(Plaats::getal).toArray(Long[]::new))
                .orElse(null))
        .addInteger(vraag.limiet());
    return connection
        .preparedQuery(PERSONEN.formatted(uitkomsten, eerste, eerste + 1, eerste + 2, eerste + 3))
        .execute(tuple)
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(
                        row ->
                            new Persoon(
                                row.getUUID("pseudoniem"),
                                Plaats.van(row.getLong("plaats")),
                                row.getLong("aantal")))
                    .toList());
  }

  /** The fields of the first line of each of these persons, all of one soort. */
  Future<Map<Plaats, JsonObject>> velden(
      SqlConnection connection, Leveringsoort soort, List<Persoon> personen) {
    return connection
        .preparedQuery(VELDEN.formatted(Regelvelden.json(soort), soort.layout().tabel()))
        .execute(
            Tuple.tuple()
                .addArrayOfLong(
                    personen.stream()
                        .map(persoon -> persoon.plaats().levering())
                        .distinct()
                        .toArray(Long[]::new))
                .addArrayOfLong(
                    personen.stream()
                        .map(persoon -> persoon.plaats().levering())
                        .toArray(Long[]::new))
                .addArrayOfUUID(personen.stream().map(Persoon::pseudoniem).toArray(UUID[]::new))
                .addArrayOfInteger(
                    personen.stream()
                        .map(persoon -> persoon.plaats().regel())
                        .toArray(Integer[]::new)))
        .map(
            rows -> {
              Map<Plaats, JsonObject> velden = new HashMap<>();
              rows.forEach(
                  row ->
                      velden.put(
                          new Plaats(row.getLong("levering_nummer"), row.getInteger("regel")),
                          row.getJsonObject("velden")));
              return velden;
            });
  }

  private static Bron bron(Row row) {
    return new Bron(
        row.getLong("nummer"),
        row.getUUID("id"),
        Leveringsoort.of(row.getString("soort")).orElseThrow(),
        Omvang.of(row.getString("omvang")).orElseThrow(),
        row.getLocalDate("peildatum"),
        row.getBoolean("gewist"));
  }
}
