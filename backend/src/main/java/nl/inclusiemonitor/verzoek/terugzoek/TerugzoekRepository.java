package nl.inclusiemonitor.verzoek.terugzoek;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.identity.Caller;

/** Keeps terugzoekverzoeken, their tokens, and the log of what is done with them. */
final class TerugzoekRepository {
  private static final String KOLOMMEN =
      """
      select v.nummer, v.id, l.id as levering, l.soort, l.peildatum, v.uitkomst, v.reden, v.aantal, v.status, v.versie,
        v.gevraagd_door, v.gevraagd_door_naam, v.gevraagd_op, v.verloopt_op, v.beoordeeld_door_naam, v.beoordeeld_op,
        v.afwijsreden, v.gedownload_op, v.afgehandeld_door_naam, v.resultaat, v.geeindigd_op
      from terugzoekverzoeken v join leveringen l on l.nummer = v.levering_nummer
      """;

  private static final String VIND = KOLOMMEN + "where v.id = $1";
  private static final String VERGRENDEL = KOLOMMEN + "where v.id = $1 for update of v";

  private static final String BLADZIJDE =
      KOLOMMEN
          + """
          where ($1::text is null or v.status = $1) and ($2::bigint is null or v.nummer < $2)
            and (not $3::boolean or v.status in ('goedgekeurd', 'afgehandeld'))
          order by v.nummer desc
          limit $4
          """;

  private static final String VERLOPEN =
      KOLOMMEN
          + """
          where v.status in ('aangevraagd', 'goedgekeurd') and v.verloopt_op <= $1
          order by v.nummer
          for update of v skip locked
          """;

  private static final String MAAK =
      """
      insert into terugzoekverzoeken (id, levering_nummer, uitkomst, reden, aantal, gevraagd_door, gevraagd_door_naam,
        gevraagd_op, verloopt_op)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      returning nummer
      """;

  private static final String BEWAAR_TOKENS =
      "insert into terugzoek_tokens (verzoek_nummer, pseudoniem) select $1, unnest($2::uuid[])";

  private static final String TOKENS =
      """
      select replace(pseudoniem::text, '-', '') as token from terugzoek_tokens
      where verzoek_nummer = $1 order by pseudoniem
      """;

  private static final String LOG = "select log_terugzoekverzoek($1, $2, $3, $4, $5) as rijen";

  private static final String BEOORDEEL =
      """
      update terugzoekverzoeken set status = $2, afwijsreden = $3, beoordeeld_door = $4, beoordeeld_door_naam = $5,
        beoordeeld_op = $6::timestamptz, geeindigd_op = case when $2 = 'afgewezen' then $6::timestamptz end,
        versie = versie + 1
      where nummer = $1
      """;

  private static final String EINDIG =
      """
      update terugzoekverzoeken set status = $2, resultaat = $3, afgehandeld_door_naam = $4, geeindigd_op = $5,
        versie = versie + 1
      where nummer = $1
      """;

  private static final String GEDOWNLOAD =
      """
      update terugzoekverzoeken set gedownload_op = $2, versie = versie + 1
      where nummer = $1 and gedownload_op is null
      """;

  /**
   * Which verzoeken a list shows.
   *
   * @param goedgekeurd only what was approved and did not lapse: all that the I-team acts on
   */
  record Vraag(Optional<String> status, Optional<Long> voor, boolean goedgekeurd, int limiet) {}

  /** What is new about a verzoek that is made. */
  record Nieuw(
      UUID id,
      long levering,
      String uitkomst,
      String reden,
      List<UUID> pseudoniemen,
      Instant op,
      Instant verlooptOp) {}

  Future<Optional<Terugzoekverzoek>> vind(SqlConnection connection, UUID id) {
    return lees(connection, VIND, Tuple.of(id)).map(TerugzoekRepository::eerste);
  }

  /** Until the end of the transaction nobody else changes it. */
  Future<Optional<Terugzoekverzoek>> vergrendel(SqlConnection connection, UUID id) {
    return lees(connection, VERGRENDEL, Tuple.of(id)).map(TerugzoekRepository::eerste);
  }

  Future<List<Terugzoekverzoek>> bladzijde(SqlConnection connection, Vraag vraag) {
    return lees(
        connection,
        BLADZIJDE,
        Tuple.of(
            vraag.status().orElse(null),
            vraag.voor().orElse(null),
            vraag.goedgekeurd(),
            vraag.limiet()));
  }

  /** Those that are past their time, locked; one that another instance holds is left out. */
  Future<List<Terugzoekverzoek>> verlopen(SqlConnection connection, Instant nu) {
    return lees(connection, VERLOPEN, Tuple.of(utc(nu)));
  }

  Future<Terugzoekverzoek> maak(SqlConnection connection, Nieuw nieuw, Caller door) {
    return connection
        .preparedQuery(MAAK)
        .execute(
            Tuple.tuple()
                .addUUID(nieuw.id())
                .addLong(nieuw.levering())
                .addString(nieuw.uitkomst())
                .addString(nieuw.reden())
                .addInteger(nieuw.pseudoniemen().size())
                .addUUID(door.id())
                .addString(door.naam())
                .addOffsetDateTime(utc(nieuw.op()))
                .addOffsetDateTime(utc(nieuw.verlooptOp())))
        .map(rows -> rows.iterator().next().getLong("nummer"))
        .compose(
            nummer ->
                connection
                    .preparedQuery(BEWAAR_TOKENS)
                    .execute(
                        Tuple.tuple()
                            .addLong(nummer)
                            .addArrayOfUUID(nieuw.pseudoniemen().toArray(UUID[]::new))))
        .compose(done -> vind(connection, nieuw.id()))
        .map(Optional::orElseThrow);
  }

  /** For who may see tokens. */
  Future<List<String>> tokens(SqlConnection connection, Terugzoekverzoek verzoek) {
    return connection
        .preparedQuery(TOKENS)
        .execute(Tuple.of(verzoek.nummer()))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> row.getString("token"))
                    .toList());
  }

  /** A row in the log for each person; before the verzoek ends, for then its tokens go. */
  Future<Void> log(
      SqlConnection connection,
      Terugzoekverzoek verzoek,
      UUID verwerking,
      Caller door,
      String handeling,
      String reden) {
    return connection
        .preparedQuery(LOG)
        .execute(Tuple.of(verzoek.nummer(), verwerking, door.naam(), handeling, reden))
        .map(rows -> rows.iterator().next().getLong("rijen"))
        .compose(
            rijen ->
                rijen == verzoek.aantal()
                    ? Future.<Void>succeededFuture()
                    : Future.failedFuture(
                        new IllegalStateException(
                            "the log tells of " + rijen + " of " + verzoek.aantal() + " persons")));
  }

  Future<Void> beoordeel(
      SqlConnection connection,
      Terugzoekverzoek verzoek,
      Optional<String> afwijsreden,
      Caller door,
      Instant nu) {
    Terugzoekstatus status =
        afwijsreden.isPresent() ? Terugzoekstatus.AFGEWEZEN : Terugzoekstatus.GOEDGEKEURD;
    return connection
        .preparedQuery(BEOORDEEL)
        .execute(
            Tuple.tuple()
                .addLong(verzoek.nummer())
                .addString(status.code())
                .addString(afwijsreden.orElse(null))
                .addUUID(door.id())
                .addString(door.naam())
                .addOffsetDateTime(utc(nu)))
        .mapEmpty();
  }

  /** Ends it, and with that its tokens. */
  Future<Void> eindig(
      SqlConnection connection,
      Terugzoekverzoek verzoek,
      Terugzoekstatus status,
      Optional<String> resultaat,
      Caller door,
      Instant nu) {
    return connection
        .preparedQuery(EINDIG)
        .execute(
            Tuple.of(
                verzoek.nummer(),
                status.code(),
                resultaat.orElse(null),
                resultaat.map(gevonden -> door.naam()).orElse(null),
                utc(nu)))
        .mapEmpty();
  }

  Future<Void> gedownload(SqlConnection connection, Terugzoekverzoek verzoek, Instant nu) {
    return connection
        .preparedQuery(GEDOWNLOAD)
        .execute(Tuple.of(verzoek.nummer(), utc(nu)))
        .mapEmpty();
  }

  private static Future<List<Terugzoekverzoek>> lees(
      SqlConnection connection, String sql, Tuple tuple) {
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map((Row row) -> Terugzoekverzoek.fromRow(row))
                    .toList());
  }

  private static Optional<Terugzoekverzoek> eerste(List<Terugzoekverzoek> gevonden) {
    return gevonden.stream().findFirst();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
