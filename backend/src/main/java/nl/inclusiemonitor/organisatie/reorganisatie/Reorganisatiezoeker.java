package nl.inclusiemonitor.organisatie.reorganisatie;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.db.Zoekwoorden;

/** Finds reorganisations by what they do, their units, their first day and why they are. */
public final class Reorganisatiezoeker {
  /**
   * The names that units have or had; a reorganisation keeps only the codes of those it changes.
   */
  private static final String NAMEN = "select code, naam from dienstonderdelen";

  private static final String ZOEK =
      """
      select v.id, v.soort, v.ingangsdatum, v.status, v.naar, array(
          select coalesce(d.naam, c.code)
          from unnest(v.van) with ordinality as c (code, plaats)
          left join dienstonderdelen d on d.code = c.code
            and v.ingangsdatum - 1 between d.geldig_van and coalesce(d.geldig_tot, 'infinity')
          order by c.plaats
        ) as van_namen,
        ts_headline('dutch', v.toelichting, to_tsquery('dutch', $1),
          'StartSel=⟦, StopSel=⟧, MaxWords=18, MinWords=6') as fragment
      from (
        select * from reorganisaties
        where reorganisatie_woorden(soort, ingangsdatum, van, naar, toelichting) @@ to_tsquery('dutch', $1)
        order by ingangsdatum desc, nummer desc
        limit $2
      ) v
      order by v.ingangsdatum desc, v.nummer desc
      """;

  private static final int LANGSTE_FRAGMENT = 400;

  private Reorganisatiezoeker() {}

  /**
   * A reorganisation that was found.
   *
   * @param fragment where the words stand in why it is
   */
  public record Gevonden(
      UUID id,
      Soort soort,
      LocalDate ingangsdatum,
      String status,
      List<String> vanNamen,
      List<Deel> naar,
      String fragment) {
    private static Gevonden fromRow(Row row) {
      String fragment = row.getString("fragment");
      return new Gevonden(
          row.getUUID("id"),
          Soort.of(row.getString("soort")),
          row.getLocalDate("ingangsdatum"),
          row.getString("status"),
          Arrays.asList(row.getArrayOfStrings("van_namen")),
          Deel.alle(row.getJsonArray("naar")),
          fragment.substring(0, Math.min(fragment.length(), LANGSTE_FRAGMENT)));
    }
  }

  /** The latest day first. */
  public static Future<List<Gevonden>> zoek(SqlConnection connection, String tekst, int limiet) {
    return namen(connection)
        .map(
            namen ->
                Zoekwoorden.van(tekst)
                    .tsquery(
                        woord ->
                            namen.entrySet().stream()
                                .filter(deel -> begint(deel.getValue(), woord))
                                .map(Map.Entry::getKey)))
        .compose(vraag -> connection.preparedQuery(ZOEK).execute(Tuple.of(vraag, limiet)))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(Gevonden::fromRow).toList());
  }

  private static Future<Map<String, Set<String>>> namen(SqlConnection connection) {
    return connection
        .preparedQuery(NAMEN)
        .execute()
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .collect(
                        Collectors.groupingBy(
                            row -> row.getString("code"),
                            Collectors.mapping(row -> row.getString("naam"), Collectors.toSet()))));
  }

  private static boolean begint(Set<String> namen, String woord) {
    return namen.stream().anyMatch(naam -> Zoekwoorden.begint(naam, woord));
  }
}
