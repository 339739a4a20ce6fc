package nl.inclusiemonitor.banenafspraak.wet.uren;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.WettelijkeParameterRepository;

/** Keeps the law's calculations as versions; a version is written once and never changed. */
final class BerekeningRepository {
  private static final String NIEUWSTE =
      """
      select distinct on (jaar) id, jaar, versie, status, parameter_id, verloonde_uren, doelgroep_uren, inleen_uren,
        binnenwerk_uren, fiattering, berekend_op
      from wettelijke_berekeningen
      where ($1::integer is null or jaar = $1) and (status = 'vastgesteld' or not $2)
      order by jaar desc, versie desc
      """;

  private static final String LEVERINGEN =
      """
      select w.berekening_id, l.soort, coalesce(w.kwartaal, 0)::integer as kwartaal, l.nummer, l.id, l.omvang, l.peildatum,
        l.verwerkt_op, coalesce(l.regels_gewist_op, l.wissing_begonnen_op) as gewist_op
      from wettelijke_leveringen w join leveringen l on l.nummer = w.levering_nummer
      where w.berekening_id = any ($1)
      order by l.soort, w.kwartaal, l.omvang = 'mutatie', l.peildatum, l.verwerkt_op, l.nummer
      """;

  private static final String SCHRIJF =
      """
      insert into wettelijke_berekeningen (id, jaar, versie, parameter_id, verloonde_uren, doelgroep_uren, inleen_uren,
        binnenwerk_uren, fiattering)
      select $1, $2, coalesce(max(versie), 0) + 1, $3, $4, $5, $6, $7, $8 from wettelijke_berekeningen where jaar = $2
      """;

  private static final String SCHRIJF_LEVERING =
      "insert into wettelijke_leveringen (berekening_id, levering_nummer, kwartaal) values ($1, $2, $3)";

  private final WettelijkeParameterRepository parameters = new WettelijkeParameterRepository();

  /** The newest version of a year, also one that says that there is no figure any more. */
  Future<Optional<Berekening>> nieuwste(SqlConnection connection, int jaar) {
    return lees(connection, Tuple.of(jaar, false)).map(gevonden -> gevonden.stream().findFirst());
  }

  /** What readers get: of one year, or of all, newest year first, those with figures. */
  Future<List<Berekening>> toon(
      SqlConnection connection, Optional<Integer> jaar, boolean alleenVastgesteld) {
    return lees(connection, Tuple.of(jaar.orElse(null), alleenVastgesteld))
        .map(
            alle ->
                alle.stream()
                    .filter(berekening -> !berekening.selectie().leveringen().isEmpty())
                    .toList());
  }

  Future<Void> schrijf(
      SqlConnection connection,
      UUID id,
      int jaar,
      Optional<WettelijkeParameters> parameter,
      Berekening.Uren uren,
      Urenselectie selectie) {
    Future<Void> geschreven =
        connection
            .preparedQuery(SCHRIJF)
            .execute(
                Tuple.tuple()
                    .addUUID(id)
                    .addInteger(jaar)
                    .addUUID(parameter.map(WettelijkeParameters::id).orElse(null))
                    .addBigDecimal(uren.alle().orElse(null))
                    .addBigDecimal(uren.doelgroep().orElse(null))
                    .addBigDecimal(uren.inleen().orElse(null))
                    .addBigDecimal(uren.binnenwerk().orElse(null))
                    .addString(uren.fiattering().code()))
            .mapEmpty();
    if (selectie.leveringen().isEmpty()) {
      return geschreven;
    }
    List<Tuple> leveringen =
        selectie.leveringen().stream()
            .map(
                gekozen ->
                    Tuple.of(
                        id, gekozen.nummer(), gekozen.kwartaal() == 0 ? null : gekozen.kwartaal()))
            .toList();
    return geschreven.compose(
        done -> connection.preparedQuery(SCHRIJF_LEVERING).executeBatch(leveringen).mapEmpty());
  }

  private Future<List<Berekening>> lees(SqlConnection connection, Tuple keuze) {
    return connection
        .preparedQuery(NIEUWSTE)
        .execute(keuze)
        .compose(
            rows -> {
              List<Row> rijen = StreamSupport.stream(rows.spliterator(), false).toList();
              UUID[] ids = rijen.stream().map(row -> row.getUUID("id")).toArray(UUID[]::new);
              List<UUID> wet =
                  rijen.stream()
                      .map(row -> row.getUUID("parameter_id"))
                      .filter(Objects::nonNull)
                      .distinct()
                      .toList();
              Future<Map<UUID, List<Row>>> leveringen =
                  connection
                      .preparedQuery(LEVERINGEN)
                      .execute(Tuple.tuple().addArrayOfUUID(ids))
                      .map(
                          gevonden ->
                              StreamSupport.stream(gevonden.spliterator(), false)
                                  .collect(
                                      Collectors.groupingBy(row -> row.getUUID("berekening_id"))));
              Future<List<WettelijkeParameters>> versies = parameters.metId(connection, wet);
              return Future.all(leveringen, versies)
                  .map(all -> berekeningen(rijen, leveringen.result(), versies.result()));
            });
  }

  private static List<Berekening> berekeningen(
      List<Row> rijen, Map<UUID, List<Row>> leveringen, List<WettelijkeParameters> versies) {
    List<Berekening> berekeningen = new ArrayList<>(rijen.size());
    for (Row row : rijen) {
      UUID wet = row.getUUID("parameter_id");
      berekeningen.add(
          new Berekening(
              row.getUUID("id"),
              row.getInteger("jaar"),
              row.getInteger("versie"),
              row.getString("status"),
              versies.stream().filter(versie -> versie.id().equals(wet)).findFirst(),
              new Berekening.Uren(
                  uren(row, "verloonde_uren"),
                  uren(row, "doelgroep_uren"),
                  uren(row, "inleen_uren"),
                  uren(row, "binnenwerk_uren"),
                  Fiattering.of(row.getString("fiattering"))),
              row.getOffsetDateTime("berekend_op").toInstant(),
              new Urenselectie(
                  leveringen.getOrDefault(row.getUUID("id"), List.of()).stream()
                      .map(UrenselectieRepository::gekozen)
                      .toList())));
    }
    return berekeningen;
  }

  private static Optional<BigDecimal> uren(Row row, String kolom) {
    return Optional.ofNullable(row.getBigDecimal(kolom));
  }
}
