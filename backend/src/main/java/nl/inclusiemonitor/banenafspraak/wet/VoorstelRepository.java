package nl.inclusiemonitor.banenafspraak.wet;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Keeps proposed changes of the law's numbers. */
final class VoorstelRepository {
  private static final String KOLOMMEN =
      """
      select v.*, coalesce(b.versie, 0) as basis_versie, p.id as parameter_id
      from parametervoorstellen v
      left join wettelijke_parameters b on b.id = v.basis_id
      left join wettelijke_parameters p on p.voorstel_nummer = v.nummer
      """;

  private static final String VIND = KOLOMMEN + "where v.id = $1";
  private static final String VERGRENDEL = KOLOMMEN + "where v.id = $1 for update of v";

  private static final String BLADZIJDE =
      KOLOMMEN
          + """
          where ($1::text is null or v.status = $1) and ($2::bigint is null or v.nummer < $2)
          order by v.nummer desc
          limit $3
          """;

  private static final String LOOPT =
      "select exists (select from parametervoorstellen where jaar = $1 and regime = $2 and status = 'voorgesteld') as loopt";

  private static final String MAAK =
      """
      insert into parametervoorstellen (id, jaar, regime, basis_id, percentage, parameterstatus, uren_per_fte, uren_per_baan,
        verloonde_uren_per_baan, heffing_per_baan, heffing_opgelegd, artikel, bron, toelichting, voorgesteld_door,
        voorgesteld_door_naam, voorgesteld_op)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
      """;

  private static final String BESLIS =
      """
      update parametervoorstellen set status = $2, beslist_door = $3, beslist_door_naam = $4, beslist_op = $5, reden = $6,
        effect = $7, versie = versie + 1
      where nummer = $1
      """;

  private static final String MAAK_VERSIE = "select maak_parameterversie($1, $2) as versie";

  /** Quarters whose figures name the numbers of a year, its own or as the next one's. */
  private static final String VOORLOPIG =
      """
      select kwartaal from (select distinct on (kwartaal) kwartaal, status from standen order by kwartaal, versie desc) s
      where status = 'voorlopig' and left(kwartaal, 4)::integer in ($1, $1 - 1)
      order by kwartaal
      """;

  Future<Optional<Parametervoorstel>> vind(SqlConnection connection, UUID id) {
    return lees(connection, VIND, Tuple.of(id)).map(gevonden -> gevonden.stream().findFirst());
  }

  /** Until the end of the transaction nobody else decides on it. */
  Future<Optional<Parametervoorstel>> vergrendel(SqlConnection connection, UUID id) {
    return lees(connection, VERGRENDEL, Tuple.of(id))
        .map(gevonden -> gevonden.stream().findFirst());
  }

  /** Newest first, those before a number. */
  Future<List<Parametervoorstel>> bladzijde(
      SqlConnection connection, Optional<String> status, Optional<Long> voor, int limiet) {
    return lees(connection, BLADZIJDE, Tuple.of(status.orElse(null), voor.orElse(null), limiet));
  }

  /** Whether a proposal for this year and regime waits for a decision. */
  Future<Boolean> loopt(SqlConnection connection, int jaar, String regime) {
    return connection
        .preparedQuery(LOOPT)
        .execute(Tuple.of(jaar, regime))
        .map(rows -> rows.iterator().next().getBoolean("loopt"));
  }

  Future<Parametervoorstel> maak(
      SqlConnection connection,
      UUID id,
      Optional<WettelijkeParameters> basis,
      WettelijkeParameters straks,
      String toelichting,
      Caller door,
      Instant nu) {
    return connection
        .preparedQuery(MAAK)
        .execute(
            Tuple.tuple()
                .addUUID(id)
                .addInteger(straks.jaar())
                .addString(straks.regime())
                .addUUID(basis.map(WettelijkeParameters::id).orElse(null))
                .addBigDecimal(straks.percentage().orElse(null))
                .addString(straks.status())
                .addBigDecimal(straks.urenPerFte())
                .addBigDecimal(straks.urenPerBaan())
                .addBigDecimal(straks.verloondeUrenPerBaan())
                .addBigDecimal(straks.heffingPerBaan())
                .addBoolean(straks.heffingOpgelegd())
                .addString(straks.artikel())
                .addString(straks.bron())
                .addString(toelichting)
                .addUUID(door.id())
                .addString(door.naam())
                .addOffsetDateTime(nu.atOffset(ZoneOffset.UTC)))
        .compose(done -> vind(connection, id))
        .map(Optional::orElseThrow);
  }

  Future<Void> beslis(
      SqlConnection connection,
      Parametervoorstel voorstel,
      Voorstelstatus status,
      Optional<String> reden,
      Optional<JsonArray> effect,
      Caller door,
      Instant nu) {
    return connection
        .preparedQuery(BESLIS)
        .execute(
            Tuple.tuple()
                .addLong(voorstel.nummer())
                .addString(status.code())
                .addUUID(door.id())
                .addString(door.naam())
                .addOffsetDateTime(nu.atOffset(ZoneOffset.UTC))
                .addString(reden.orElse(null))
                .addValue(effect.orElse(null)))
        .mapEmpty();
  }

  /** Succeeds with the number of the version that an approved proposal became. */
  Future<Integer> maakVersie(SqlConnection connection, Parametervoorstel voorstel, UUID id) {
    return connection
        .preparedQuery(MAAK_VERSIE)
        .execute(Tuple.of(voorstel.nummer(), id))
        .map(rows -> rows.iterator().next().getInteger("versie"));
  }

  /** The quarters to compute anew when the numbers of a year change: none that is vastgesteld. */
  Future<List<Kwartaal>> voorlopig(SqlConnection connection, int jaar) {
    return connection
        .preparedQuery(VOORLOPIG)
        .execute(Tuple.of(jaar))
        .map(
            rows -> {
              List<Kwartaal> kwartalen = new ArrayList<>(rows.size());
              rows.forEach(row -> kwartalen.add(Kwartaal.parse(row.getString("kwartaal"))));
              return kwartalen;
            });
  }

  private static Future<List<Parametervoorstel>> lees(
      SqlConnection connection, String sql, Tuple tuple) {
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(Parametervoorstel::fromRow)
                    .toList());
  }
}
