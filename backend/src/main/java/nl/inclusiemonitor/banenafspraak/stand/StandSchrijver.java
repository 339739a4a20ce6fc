package nl.inclusiemonitor.banenafspraak.stand;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * Writes standen as versions: a version is written once and never changed. All instances hear of
 * it.
 */
public final class StandSchrijver {
  /** Quarters from one on that have a levering of their own or already have figures. */
  private static final String TE_BEREKENEN =
      """
      select kwartaal from (
        select to_char(peildatum, 'YYYY-"Q"Q') as kwartaal from tellende_leveringen
        where scope = 'VWS' and soort = any ($2)
        union select kwartaal from standen
      ) as alle
      where kwartaal >= $1
      order by kwartaal
      """;

  private static final String HEEFT_LEVERING =
      """
      select exists (
        select from tellende_leveringen where scope = 'VWS' and soort = any ($2)
          and to_char(peildatum, 'YYYY-"Q"Q') = $1) as heeft
      """;

  private static final String SCHRIJF_STAND =
      """
      insert into standen (id, kwartaal, versie, peildatum, parameter_id, prognose_parameter_id, inleen_maanden, drempel,
        klassen_getoond, alles_verborgen)
      select $1, $2, coalesce(max(versie), 0) + 1, $3, $4, $5, $6, $7, $8, $9 from standen where kwartaal = $2
      """;

  private static final String SCHRIJF_LEVERING =
      "insert into stand_leveringen (stand_id, levering_nummer, verouderd) values ($1, $2, $3)";

  private static final String SCHRIJF_CIJFERS =
      """
      insert into stand_cijfers (stand_id, volgorde, code, naam, scope, fte, individueel_uren, binnenwerk_banen,
        inleen_uren, personen, personen_individueel, personen_inleen, verborgen, uitsplitsing)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
      """;

  private static final String MELD = "select pg_notify('standen', $1)";

  /** Quarters whose figures a levering of this quarter can touch, oldest first. */
  public Future<List<Kwartaal>> teBerekenen(SqlConnection connection, Kwartaal vanaf) {
    return connection
        .preparedQuery(TE_BEREKENEN)
        .execute(Tuple.tuple().addString(vanaf.toString()).addArrayOfString(bronnen()))
        .map(StandSchrijver::kwartalen);
  }

  /** Whether anything that counts was delivered for this very quarter. */
  public Future<Boolean> heeftLevering(SqlConnection connection, Kwartaal kwartaal) {
    return connection
        .preparedQuery(HEEFT_LEVERING)
        .execute(Tuple.tuple().addString(kwartaal.toString()).addArrayOfString(bronnen()))
        .map(rows -> rows.iterator().next().getBoolean("heeft"));
  }

  /** Writes the next version and tells all instances. */
  public Future<Void> schrijf(SqlConnection connection, Stand stand, Selectie selectie) {
    List<Grondslag> rijen =
        selectie.isLeeg()
            ? List.of()
            : Stream.concat(Stream.of(stand.totaal()), stand.onderdelen().stream()).toList();
    List<Tuple> leveringen =
        selectie.leveringen().stream()
            .map(gekozen -> Tuple.of(stand.id(), gekozen.nummer(), gekozen.verouderd()))
            .toList();
    List<Tuple> cijfers = new ArrayList<>(rijen.size());
    for (int volgorde = 0; volgorde < rijen.size(); volgorde++) {
      cijfers.add(tuple(stand.id(), volgorde, rijen.get(volgorde)));
    }
    return connection
        .preparedQuery(SCHRIJF_STAND)
        .execute(
            Tuple.of(
                stand.id(),
                stand.kwartaal().toString(),
                stand.peildatum(),
                stand.parameter().map(WettelijkeParameters::id).orElse(null),
                stand.prognoseParameter().map(WettelijkeParameters::id).orElse(null),
                stand.inleenMaanden(),
                stand.drempel(),
                stand.klassenGetoond(),
                stand.allesVerborgen()))
        .compose(done -> batch(connection, SCHRIJF_LEVERING, leveringen))
        .compose(done -> batch(connection, SCHRIJF_CIJFERS, cijfers))
        .compose(
            done -> connection.preparedQuery(MELD).execute(Tuple.of(stand.kwartaal().toString())))
        .mapEmpty();
  }

  private static Future<Void> batch(SqlConnection connection, String sql, List<Tuple> rows) {
    return rows.isEmpty()
        ? Future.succeededFuture()
        : connection.preparedQuery(sql).executeBatch(rows).mapEmpty();
  }

  private static Tuple tuple(UUID stand, int volgorde, Grondslag rij) {
    return Tuple.of(stand, volgorde, rij.code(), rij.naam(), rij.scope())
        .addValue(rij.fte().orElse(null))
        .addValue(rij.individueelUren().orElse(null))
        .addValue(rij.binnenwerkBanen().orElse(null))
        .addValue(rij.inleenUren().orElse(null))
        .addValue(rij.personen().totaal())
        .addValue(rij.personen().individueel())
        .addValue(rij.personen().inleen())
        .addValue(rij.besluit().rij().code())
        .addValue(rij.besluit().uitsplitsing().code());
  }

  private static List<Kwartaal> kwartalen(Iterable<Row> rows) {
    List<Kwartaal> kwartalen = new ArrayList<>();
    rows.forEach(row -> kwartalen.add(Kwartaal.parse(row.getString("kwartaal"))));
    return kwartalen;
  }

  private static String[] bronnen() {
    return Stand.BRONNEN.toArray(String[]::new);
  }
}
