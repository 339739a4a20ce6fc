package nl.inclusiemonitor.banenafspraak.stand;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.privacy.disclosure.DisclosureControl.Eerder;
import nl.inclusiemonitor.privacy.disclosure.Patroon;

/** Reads what other standen hide that a reader can lay beside a new one. */
public final class PatroonRepository {
  private static final String EERDER_VERBORGEN =
      """
      select c.code, bool_or(c.verborgen <> 'nee') as verborgen, bool_or(c.uitsplitsing <> 'nee') as uitsplitsing
      from standen s join stand_cijfers c on c.stand_id = s.id
      where s.kwartaal = $1 and not s.alles_verborgen and s.drempel <= $2
      group by c.code
      """;

  /**
   * What is read beside a quarter and may hide something else: its versions that cannot change any
   * more or were made under a higher threshold, the quarter before, and the quarter after once that
   * cannot change. The quarter after that still can is computed after this one, and looks back
   * itself.
   */
  private static final String NAAST =
      """
      with naast as (
        select id, alles_verborgen from standen where kwartaal = $1 and status = 'vastgesteld'
        union
        select * from (
          select distinct on (kwartaal) id, alles_verborgen from standen where kwartaal = $1 and drempel > $4
          order by kwartaal, versie desc) strenger
        union
        select * from (
          select distinct on (kwartaal) id, alles_verborgen from standen where kwartaal = $2
          order by kwartaal, versie desc) vorige
        union
        select * from (
          select distinct on (kwartaal) id, alles_verborgen from standen
          where kwartaal in ($2, $3) and status = 'vastgesteld'
          order by kwartaal, versie desc) vast
      )
      select c.stand_id, c.code, c.personen, c.verborgen <> 'nee' as verborgen, c.uitsplitsing <> 'nee' as uitsplitsing
      from naast n join stand_cijfers c on c.stand_id = n.id
      where not n.alles_verborgen and c.scope in ('kern', 'concern')
      """;

  /** What a version of this quarter hid while it showed others, and what is read beside it. */
  public Future<Eerder> eerder(SqlConnection connection, Kwartaal kwartaal, int drempel) {
    Future<List<Patroon>> naast = naast(connection, kwartaal, drempel);
    return connection
        .preparedQuery(EERDER_VERBORGEN)
        .execute(Tuple.of(kwartaal.toString(), drempel))
        .compose(
            rows ->
                naast.map(
                    patronen ->
                        new Eerder(
                            codes(rows, "verborgen"), codes(rows, "uitsplitsing"), patronen)));
  }

  private static Future<List<Patroon>> naast(
      SqlConnection connection, Kwartaal kwartaal, int drempel) {
    Tuple kwartalen =
        Tuple.of(
            kwartaal.toString(),
            kwartaal.vorige().toString(),
            kwartaal.volgende().toString(),
            drempel);
    return connection
        .preparedQuery(NAAST)
        .execute(kwartalen)
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .collect(Collectors.groupingBy(row -> row.getUUID("stand_id")))
                    .values()
                    .stream()
                    .map(PatroonRepository::patroon)
                    .toList());
  }

  private static Patroon patroon(List<Row> rows) {
    return new Patroon(
        rows.stream()
            .filter(row -> row.getBoolean("verborgen"))
            .collect(
                Collectors.toMap(row -> row.getString("code"), row -> row.getInteger("personen"))),
        codes(rows, "uitsplitsing"));
  }

  private static Set<String> codes(Iterable<Row> rows, String welke) {
    Set<String> codes = new HashSet<>();
    rows.forEach(
        row -> {
          if (row.getBoolean(welke)) {
            codes.add(row.getString("code"));
          }
        });
    return codes;
  }
}
