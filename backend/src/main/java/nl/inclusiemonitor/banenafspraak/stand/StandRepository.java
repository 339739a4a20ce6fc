package nl.inclusiemonitor.banenafspraak.stand;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.Verberging;

/**
 * Reads standen, of a quarter its newest version or the one that is asked for, as this connection's
 * caller may see it. A few queries, however many quarters.
 */
public final class StandRepository {
  /**
   * $1 the quarters, $2 whether only what is vastgesteld, $3 the version, $4 whether earlier ones
   * that were never vastgesteld too. A version without leveringen says that the quarter has no
   * figures (any more).
   */
  private static final String HUIDIGE =
      """
      select s.id, s.kwartaal, s.versie, s.status, s.parameter_id, s.prognose_parameter_id, s.inleen_maanden, s.drempel,
        s.klassen_getoond, s.berekend_op
      from (
        select distinct on (kwartaal) * from standen
        where ($1::text[] is null or kwartaal = any ($1)) and (status = 'vastgesteld' or not $2 and ($4
            or versie = (select max(n.versie) from standen n where n.kwartaal = standen.kwartaal)))
          and ($3::integer is null or versie = $3)
        order by kwartaal, versie desc
      ) s
      where exists (select from stand_leveringen where stand_id = s.id)
      order by s.kwartaal desc
      """;

  private static final String LEVERINGEN =
      """
      select sl.stand_id, l.id, l.soort, l.omvang, l.peildatum, l.verwerkt_op, sl.verouderd,
        coalesce(l.regels_gewist_op, l.wissing_begonnen_op) as gewist_op
      from stand_leveringen sl join leveringen l on l.nummer = sl.levering_nummer
      where sl.stand_id = any ($1)
      order by l.soort, l.omvang = 'mutatie', l.peildatum, l.verwerkt_op, l.nummer
      """;

  /**
   * Versions can be subtracted: what one of a quarter hides the others hide, but for a vastgestelde
   * one, which stays what it was, and one for which somebody decided on a lower threshold.
   */
  private static final String CIJFERS =
      """
      select c.stand_id, c.code, c.naam, c.scope, c.fte, c.individueel_uren, c.binnenwerk_banen, c.inleen_uren,
        c.personen, c.personen_individueel, c.personen_inleen,
        case when c.verborgen = 'nee' and p.verborgen then 'aanvullend' else c.verborgen end as verborgen,
        case when c.uitsplitsing = 'nee' and p.uitsplitsing then 'aanvullend' else c.uitsplitsing end as uitsplitsing,
        c.verborgen = 'nee' and coalesce(p.verborgen, false) as later_verborgen
      from stand_cijfers c
      join standen s on s.id = c.stand_id
      left join lateral (
        select bool_or(andere.verborgen <> 'nee') as verborgen, bool_or(andere.uitsplitsing <> 'nee') as uitsplitsing
        from standen versie join stand_cijfers andere on andere.stand_id = versie.id
        where versie.kwartaal = s.kwartaal and not versie.alles_verborgen and andere.code = c.code
          and s.status = 'voorlopig' and versie.drempel <= s.drempel
      ) p on true
      where c.stand_id = any ($1)
      order by c.volgorde
      """;

  private static final String VERGELEKEN_MET =
      """
      select v.versie from vaststellingen f join standen v on v.id = f.vorige_id where f.stand_id = $1
      """;

  private final WettelijkeParameterRepository parameters = new WettelijkeParameterRepository();
  private final VersieRepository versies = new VersieRepository();

  /** Of all quarters, newest first. */
  public Future<List<Stand>> alle(SqlConnection connection, Versiebereik bereik) {
    return lees(connection, keuze(null, bereik, null));
  }

  /** Of those of these quarters that have figures. */
  public Future<Map<Kwartaal, Stand>> van(
      SqlConnection connection, List<Kwartaal> kwartalen, Versiebereik bereik) {
    String[] namen = kwartalen.stream().map(Kwartaal::toString).toArray(String[]::new);
    return lees(connection, keuze(namen, bereik, null))
        .map(
            standen ->
                standen.stream().collect(Collectors.toMap(Stand::kwartaal, Function.identity())));
  }

  /** One version of a quarter; empty when there is none, or none with figures, for this reader. */
  public Future<Optional<Stand>> versie(
      SqlConnection connection, Kwartaal kwartaal, Versiekeuze keuze, Versiebereik bereik) {
    String[] naam = {kwartaal.toString()};
    Future<Optional<Integer>> nummer =
        keuze
            .bekendOp()
            .map(moment -> versies.op(connection, kwartaal, bereik, moment))
            .orElse(Future.succeededFuture(keuze.versie()));
    return nummer.compose(
        versie ->
            keuze.bekendOp().isPresent() && versie.isEmpty()
                ? Future.succeededFuture(Optional.empty())
                : lees(connection, keuze(naam, bereik, versie.orElse(null)))
                    .map(standen -> standen.stream().findFirst()));
  }

  /**
   * The quarter before, as a stand is compared with it: the newest version, or for a vastgestelde
   * stand the one that was vastgesteld when it was itself.
   */
  public Future<Optional<Stand>> vorige(
      SqlConnection connection, Stand stand, Versiebereik bereik) {
    Kwartaal vorige = stand.kwartaal().vorige();
    if (!stand.status().equals("vastgesteld")) {
      return versie(connection, vorige, Versiekeuze.NIEUWSTE, bereik);
    }
    return connection
        .preparedQuery(VERGELEKEN_MET)
        .execute(Tuple.of(stand.id()))
        .compose(
            rows ->
                rows.size() == 0
                    ? Future.succeededFuture(Optional.empty())
                    : versie(
                        connection,
                        vorige,
                        Versiekeuze.versie(rows.iterator().next().getInteger("versie")),
                        Versiebereik.VASTGESTELD));
  }

  /** The newest version of one quarter, of any status; empty when there are no figures. */
  public Future<Optional<Stand>> huidige(SqlConnection connection, Kwartaal kwartaal) {
    return van(connection, List.of(kwartaal), Versiebereik.ALLE)
        .map(standen -> Optional.ofNullable(standen.get(kwartaal)));
  }

  private static Tuple keuze(String[] kwartalen, Versiebereik bereik, Integer versie) {
    return Tuple.of(kwartalen, bereik.alleenVastgesteld(), versie, bereik.ookEerdere());
  }

  private Future<List<Stand>> lees(SqlConnection connection, Tuple keuze) {
    return connection
        .preparedQuery(HUIDIGE)
        .execute(keuze)
        .compose(
            rows -> {
              List<Row> standen = new ArrayList<>(rows.size());
              rows.forEach(standen::add);
              return standen.isEmpty()
                  ? Future.succeededFuture(List.of())
                  : compleet(connection, standen);
            });
  }

  private Future<List<Stand>> compleet(SqlConnection connection, List<Row> standen) {
    Tuple ids = Tuple.of(standen.stream().map(row -> row.getUUID("id")).toArray(UUID[]::new));
    Future<Map<UUID, List<Row>>> leveringen = perStand(connection, LEVERINGEN, ids);
    Future<Map<UUID, List<Row>>> cijfers = perStand(connection, CIJFERS, ids);
    Future<List<WettelijkeParameters>> wet =
        parameters.metId(
            connection,
            standen.stream()
                .flatMap(
                    row ->
                        Stream.of(
                            row.getUUID("parameter_id"), row.getUUID("prognose_parameter_id")))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return Future.all(leveringen, cijfers, wet)
        .map(
            all ->
                standen.stream()
                    .map(
                        row ->
                            stand(
                                row,
                                leveringen.result().get(row.getUUID("id")),
                                cijfers.result().get(row.getUUID("id")),
                                wet.result()))
                    .toList());
  }

  private static Future<Map<UUID, List<Row>>> perStand(
      SqlConnection connection, String sql, Tuple ids) {
    return connection
        .preparedQuery(sql)
        .execute(ids)
        .map(
            rows -> {
              Map<UUID, List<Row>> gevonden = new HashMap<>();
              rows.forEach(
                  row ->
                      gevonden
                          .computeIfAbsent(row.getUUID("stand_id"), id -> new ArrayList<>())
                          .add(row));
              return gevonden;
            });
  }

  /** The row of VWS comes first, and every caller sees it. */
  private static Stand stand(
      Row row, List<Row> leveringen, List<Row> cijfers, List<WettelijkeParameters> wet) {
    List<Grondslag> rijen =
        cijfers.stream().map(rij -> GrondslagRepository.grondslag(rij, besluit(rij))).toList();
    return new Stand(
        row.getUUID("id"),
        Kwartaal.parse(row.getString("kwartaal")),
        row.getInteger("versie"),
        row.getString("status"),
        metId(wet, row.getUUID("parameter_id")),
        metId(wet, row.getUUID("prognose_parameter_id")),
        row.getInteger("inleen_maanden"),
        row.getInteger("drempel"),
        row.getBoolean("klassen_getoond")
            && cijfers.stream().noneMatch(rij -> rij.getBoolean("later_verborgen")),
        row.getOffsetDateTime("berekend_op").toInstant(),
        leveringen.stream().map(StandRepository::gebruikt).toList(),
        rijen.get(0),
        rijen.subList(1, rijen.size()));
  }

  private static Besluit besluit(Row rij) {
    return new Besluit(
        Verberging.of(rij.getString("verborgen")), Verberging.of(rij.getString("uitsplitsing")));
  }

  private static Optional<WettelijkeParameters> metId(List<WettelijkeParameters> wet, UUID id) {
    return wet.stream().filter(jaar -> jaar.id().equals(id)).findFirst();
  }

  private static Stand.GebruikteLevering gebruikt(Row row) {
    return new Stand.GebruikteLevering(
        row.getUUID("id"),
        row.getString("soort"),
        row.getString("omvang"),
        row.getLocalDate("peildatum"),
        row.getOffsetDateTime("verwerkt_op").toInstant(),
        row.getBoolean("verouderd"),
        Optional.ofNullable(row.getOffsetDateTime("gewist_op")).map(OffsetDateTime::toInstant));
  }
}
