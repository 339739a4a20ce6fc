package nl.inclusiemonitor.instelling.voorstel;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.banenafspraak.wet.Voorstelstatus;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.instelling.Privacyinstelling;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;

/** Keeps proposed changes of the settings. */
final class PrivacyvoorstelRepository {
  private static final String VIND = "select * from privacyvoorstellen where id = $1";
  private static final String VERGRENDEL = VIND + " for update";

  private static final String BLADZIJDE =
      """
      select * from privacyvoorstellen
      where ($1::text is null or status = $1) and ($2::bigint is null or nummer < $2)
      order by nummer desc
      limit $3
      """;

  private static final String VERSIES =
      "select * from privacyinstellingen where versie = any ($1::integer[])";

  private static final String LOOPT =
      "select exists (select from privacyvoorstellen where status = 'voorgesteld') as loopt";

  private static final String MAAK =
      """
      insert into privacyvoorstellen (id, basis_versie, drempel, klassen_tonen, na_vaststellen_dagen, personeel_maanden,
        ongebruikt_dagen, afgekeurd_dagen, logboek_jaren, backup_dagen, toelichting, voorgesteld_door, voorgesteld_door_naam,
        voorgesteld_op)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
      """;

  private static final String BESLIS =
      """
      update privacyvoorstellen set status = $2, beslist_door = $3, beslist_door_naam = $4, beslist_op = $5, reden = $6,
        effect = $7, versie = versie + 1
      where nummer = $1
      """;

  private static final String MAAK_VERSIE = "select maak_privacyinstelling($1, $2) as versie";

  Future<Optional<Privacyvoorstel>> vind(SqlConnection connection, UUID id) {
    return lees(connection, VIND, Tuple.of(id)).map(gevonden -> gevonden.stream().findFirst());
  }

  /** Until the end of the transaction nobody else decides on it. */
  Future<Optional<Privacyvoorstel>> vergrendel(SqlConnection connection, UUID id) {
    return lees(connection, VERGRENDEL, Tuple.of(id))
        .map(gevonden -> gevonden.stream().findFirst());
  }

  /** Newest first, those before a number. */
  Future<List<Privacyvoorstel>> bladzijde(
      SqlConnection connection, Optional<String> status, Optional<Long> voor, int limiet) {
    return lees(connection, BLADZIJDE, Tuple.of(status.orElse(null), voor.orElse(null), limiet));
  }

  /** Whether a proposal waits for a decision. */
  Future<Boolean> loopt(SqlConnection connection) {
    return connection
        .preparedQuery(LOOPT)
        .execute()
        .map(rows -> rows.iterator().next().getBoolean("loopt"));
  }

  Future<Privacyvoorstel> maak(
      SqlConnection connection,
      UUID id,
      Privacyinstelling straks,
      String toelichting,
      Caller door,
      Instant nu) {
    Bewaartermijnen bewaren = straks.bewaren();
    return connection
        .preparedQuery(MAAK)
        .execute(
            Tuple.tuple()
                .addUUID(id)
                .addInteger(straks.versie() - 1)
                .addInteger(straks.drempel())
                .addBoolean(straks.klassenTonen())
                .addInteger(bewaren.naVaststellenDagen())
                .addInteger(bewaren.personeelMaanden())
                .addInteger(bewaren.ongebruiktDagen())
                .addInteger(bewaren.afgekeurdDagen())
                .addInteger(bewaren.logboekJaren())
                .addInteger(bewaren.backupDagen())
                .addString(toelichting)
                .addUUID(door.id())
                .addString(door.naam())
                .addOffsetDateTime(nu.atOffset(ZoneOffset.UTC)))
        .compose(done -> vind(connection, id))
        .map(Optional::orElseThrow);
  }

  Future<Void> beslis(
      SqlConnection connection,
      Privacyvoorstel voorstel,
      Voorstelstatus status,
      Optional<String> reden,
      Optional<JsonObject> effect,
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
  Future<Integer> maakVersie(SqlConnection connection, Privacyvoorstel voorstel, Instant nu) {
    return connection
        .preparedQuery(MAAK_VERSIE)
        .execute(Tuple.of(voorstel.nummer(), nu.atOffset(ZoneOffset.UTC)))
        .map(rows -> rows.iterator().next().getInteger("versie"));
  }

  private static Future<List<Privacyvoorstel>> lees(
      SqlConnection connection, String sql, Tuple tuple) {
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
        .compose(
            rows ->
                versies(connection, rows)
                    .map(
                        versies ->
                            rows.stream()
                                .map(
                                    row ->
                                        Privacyvoorstel.fromRow(
                                            row, versies.get(row.getInteger("basis_versie"))))
                                .toList()));
  }

  private static Future<Map<Integer, Privacyinstelling>> versies(
      SqlConnection connection, List<Row> voorstellen) {
    Integer[] nummers =
        voorstellen.stream()
            .map(row -> row.getInteger("basis_versie"))
            .distinct()
            .toArray(Integer[]::new);
    return connection
        .preparedQuery(VERSIES)
        .execute(Tuple.tuple().addArrayOfInteger(nummers))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .collect(
                        Collectors.toMap(
                            row -> row.getInteger("versie"),
                            row -> Privacyinstelling.fromRow(row, row.getInteger("versie")))));
  }
}
