package nl.inclusiemonitor.banenafspraak.wet;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.besluit.Vierogenbesluit.Nieuw;
import nl.inclusiemonitor.besluit.Voorsteltabel;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Keeps proposed changes of the law's numbers. */
final class VoorstelRepository {
  static final Voorsteltabel<Parametervoorstel> TABEL =
      new Voorsteltabel<>(
          "parametervoorstellen",
          """
          select v.*, coalesce(b.versie, 0) as basis_versie, p.id as parameter_id
          from parametervoorstellen v
          left join wettelijke_parameters b on b.id = v.basis_id
          left join wettelijke_parameters p on p.voorstel_nummer = v.nummer
          """,
          Parametervoorstel::fromRow);

  private static final String LOOPT =
      "select exists (select from parametervoorstellen where jaar = $1 and regime = $2 and status ="
          + " 'voorgesteld') as loopt";

  private static final String MAAK =
      """
      insert into parametervoorstellen (id, jaar, regime, basis_id, percentage, parameterstatus, uren_per_fte, uren_per_baan,
        verloonde_uren_per_baan, heffing_per_baan, heffing_opgelegd, artikel, bron, toelichting, voorgesteld_door,
        voorgesteld_door_naam, voorgesteld_op)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
      """;

  private static final String MAAK_VERSIE = "select maak_parameterversie($1, $2) as versie";

  /** Quarters whose figures name the numbers of a year, its own or as the next one's. */
  private static final String VOORLOPIG =
      """
      select kwartaal from (select distinct on (kwartaal) kwartaal, status from standen order by kwartaal, versie desc) s
      where status = 'voorlopig' and left(kwartaal, 4)::integer in ($1, $1 - 1)
      order by kwartaal
      """;

  /** Whether a proposal for this year and regime waits for a decision. */
  Future<Boolean> loopt(SqlConnection connection, int jaar, String regime) {
    return connection
        .preparedQuery(LOOPT)
        .execute(Tuple.of(jaar, regime))
        .map(rows -> rows.iterator().next().getBoolean("loopt"));
  }

  Future<Void> maak(
      SqlConnection connection,
      Nieuw nieuw,
      Optional<WettelijkeParameters> basis,
      WettelijkeParameters straks,
      String toelichting) {
    return connection
        .preparedQuery(MAAK)
        .execute(
            Tuple.tuple()
                .addUUID(nieuw.id())
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
                .addUUID(nieuw.door().id())
                .addString(nieuw.door().naam())
                .addOffsetDateTime(nieuw.op().atOffset(ZoneOffset.UTC)))
        .mapEmpty();
  }

  /** Succeeds with the number of the version that an approved proposal became. */
  Future<Integer> maakVersie(SqlConnection connection, long voorstel, UUID id) {
    return connection
        .preparedQuery(MAAK_VERSIE)
        .execute(Tuple.of(voorstel, id))
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
}
