package nl.inclusiemonitor.doelstelling.bron;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.doelstelling.oordeel.Definitieverloop;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;

/**
 * What an indicator measures, and since when so.
 *
 * @param waarde which value of what is measured it is about; empty when it is about all of it
 */
public record Indicatordefinitie(
    String code, String meetwijze, Optional<String> waarde, Definitieverloop verloop) {
  /** The history of a row says when its definitions began: a row has room for the last one only. */
  private static final String GEWEEST =
      """
      select i.code, i.velden ->> 'meetwijze' as meetwijze, i.velden ->> 'waarde' as waarde,
        (i.velden ->> 'definitieversie')::integer as nu, (v.velden ->> 'definitieversie')::integer as definitie,
        (v.velden ->> 'definitieVanaf')::date as vanaf
      from registerregels i join registerversies v on v.register = i.register and v.code = i.code
      where i.register = 'indicatoren' and i.beeindigd_op is null
      order by i.volgnummer, v.versie
      """;

  /** Of every indicator in force, in the order of their numbers. */
  public static Future<List<Indicatordefinitie>> alle(SqlConnection connection) {
    return connection
        .query(GEWEEST)
        .execute()
        .map(
            rows -> {
              Map<String, Row> laatste = new LinkedHashMap<>();
              Map<String, Map<Integer, Optional<LocalDate>>> begin = new HashMap<>();
              for (Row row : rows) {
                laatste.put(row.getString("code"), row);
                begin
                    .computeIfAbsent(row.getString("code"), nieuw -> new HashMap<>())
                    .put(
                        row.getInteger("definitie"),
                        Optional.ofNullable(row.getLocalDate("vanaf")));
              }
              return laatste.values().stream()
                  .map(row -> van(row, begin.get(row.getString("code"))))
                  .toList();
            });
  }

  private static Indicatordefinitie van(Row row, Map<Integer, Optional<LocalDate>> begin) {
    return new Indicatordefinitie(
        row.getString("code"),
        row.getString("meetwijze"),
        Optional.ofNullable(row.getString("waarde")),
        Definitieverloop.van(row.getInteger("nu"), begin));
  }

  private boolean past(String van, Reeks reeks) {
    return meetwijze.equals(van) && (waarde.isEmpty() || waarde.equals(reeks.groep().onderdeel()));
  }

  /** Series of one source, each under the definitions of the first indicator that is about it. */
  public static List<Reeks> onder(
      List<Indicatordefinitie> alle, String meetwijze, List<Reeks> reeksen) {
    return reeksen.stream()
        .map(
            reeks ->
                alle.stream()
                    .filter(deze -> deze.past(meetwijze, reeks))
                    .findFirst()
                    .map(deze -> deze.verloop().onder(reeks))
                    .orElse(reeks))
        .toList();
  }
}
