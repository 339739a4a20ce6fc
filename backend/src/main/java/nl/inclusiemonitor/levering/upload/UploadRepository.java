package nl.inclusiemonitor.levering.upload;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.intake.HervatbareAfdruk;
import nl.inclusiemonitor.levering.intake.Tussenstand;

/** Keeps uploads. Only who holds the newest epoch of one changes it. */
final class UploadRepository {
  /**
   * It waits an hour for its first part: whose answer was lost does not know that there is an
   * upload, begins another, and may have so many.
   */
  private static final String BEGIN =
      """
      insert into uploads (id, eigenaar, levering_nummer, levering_id, lengte, metadata, toestand, hash, staart,
        verloopt_op)
      values ($1, $2, $3, $1, $4, $5, $6, $7, '', now() + interval '1 hour')
      returning
      """
          + Upload.KOLOMMEN;

  private static final String EEN_TEGELIJK =
      "select pg_advisory_xact_lock(hashtextextended('uploads ' || $1::uuid, 0))";

  private static final String OPEN_VAN =
      """
      select count(*) as aantal, ceil(extract(epoch from min(verloopt_op) - now()))::bigint as seconden
      from uploads where eigenaar = $1 and status = 'open' and verloopt_op > now()
      """;

  private static final String VIND =
      "select " + Upload.KOLOMMEN + " from uploads where id = $1 and eigenaar = $2";

  /** Makes the former writer's part impossible to commit; tells on which connection it is. */
  private static final String NEEM_OVER =
      """
      with vorige as (
        select id, schrijver, schrijver_sinds from uploads
        where id = $1 and status = 'open' and ($2::bigint is null or positie = $2)
        for update
      )
      update uploads u set epoch = epoch + 1, schrijver = null, schrijver_sinds = null
      from vorige v
      where u.id = v.id
      returning u.epoch, v.schrijver, v.schrijver_sinds
      """;

  private static final String SCHRIJVER =
      "select schrijver, schrijver_sinds from uploads where id = $1";

  private static final String BEEINDIG = "select beeindig_schrijver($1, $2) as beeindigd";

  /**
   * On the connection on which the part comes in; the upload does not expire for as long as a part
   * may take ({@code PoolSettings.ingest}).
   */
  private static final String REGISTREER =
      """
      update uploads set schrijver = pg_backend_pid(), schrijver_sinds =
        (select backend_start from pg_stat_activity where pid = pg_backend_pid()),
        verloopt_op = greatest(verloopt_op, now() + interval '6 hours')
      where id = $1 and epoch = $2 and status = 'open'
      returning toestand, hash, staart
      """;

  private static final String LEG_VAST =
      """
      update uploads set positie = $4, lengte = $5, toestand = $6, hash = $7, staart = $8,
        schrijver = case when $9::boolean then null else schrijver end, verloopt_op = now() + interval '24 hours'
      where id = $1 and epoch = $2 and positie = $3 and status = 'open'
      returning
      """
          + Upload.KOLOMMEN;

  private static final String KLAAR =
      """
      update uploads set status = 'klaar', levering_id = $3, positie = $4, lengte = $4, toestand = null, hash = null,
        staart = null, schrijver = null, verloopt_op = now() + interval '24 hours'
      where id = $1 and epoch = $2 and status = 'open'
      """;

  private static final String WEG =
      """
      update uploads set status = 'weg', metadata = null, toestand = null, hash = null, staart = null, schrijver = null
      where id = $1 and epoch = $2
      """;

  private static final String WIS = "select wis_regels($1)";

  /** Not while the clock of the database is not that of who asks: one of them is wrong. */
  private static final String VERLOPEN =
      "select "
          + Upload.KOLOMMEN
          + " from uploads where status = 'open' and verloopt_op <= now()"
          + " and now() between $1::timestamptz - interval '5 minutes' and $1::timestamptz + interval '5 minutes'"
          + " order by verloopt_op";

  private static final String VERGEET =
      "delete from uploads where status <> 'open' and verloopt_op < now() - interval '7 days'";

  private static final String TEL_OPEN =
      "select count(*) as aantal from uploads where status = 'open' and verloopt_op > now()";

  /** A part's way to become the writer. */
  record Overname(long epoch, Optional<Schrijver> vorige) {}

  /** Uploads of one maker that have not ended, and when the first of them expires. */
  record Open(long aantal, Duration vervalt) {}

  /** What the former part left behind. */
  record Bewaard(Buffer toestand, Buffer hash, Buffer staart) {}

  /** The id of the levering is that of the upload too. */
  Future<Upload> begin(
      SqlConnection connection,
      Levering levering,
      Caller caller,
      Optional<Long> lengte,
      String metadata) {
    return connection
        .preparedQuery(BEGIN)
        .execute(
            Tuple.of(
                levering.id(),
                caller.id(),
                levering.nummer(),
                lengte.orElse(null),
                metadata,
                Buffer.buffer(Tussenstand.BEGIN.alsBytes()),
                Buffer.buffer(new HervatbareAfdruk().toestand())))
        .map(rows -> Upload.fromRow(rows.iterator().next()));
  }

  /** Until the transaction ends, nobody else begins an upload for this maker. */
  Future<Open> openVan(SqlConnection connection, Caller caller) {
    return connection
        .preparedQuery(EEN_TEGELIJK)
        .execute(Tuple.of(caller.id()))
        .compose(done -> een(connection, OPEN_VAN, Tuple.of(caller.id())))
        .map(Optional::orElseThrow)
        .map(
            row ->
                new Open(
                    row.getLong("aantal"),
                    Duration.ofSeconds(Optional.ofNullable(row.getLong("seconden")).orElse(0L))));
  }

  /** Only who made it finds it. */
  Future<Optional<Upload>> vind(SqlConnection connection, UUID id, Caller caller) {
    return een(connection, VIND, Tuple.of(id, caller.id())).map(row -> row.map(Upload::fromRow));
  }

  /**
   * Succeeds with empty when the upload is not open, or elsewhere than at this position.
   *
   * @param positie empty for wherever it is
   */
  Future<Optional<Overname>> neemOver(SqlConnection connection, UUID id, Optional<Long> positie) {
    return een(connection, NEEM_OVER, Tuple.of(id, positie.orElse(null)))
        .map(row -> row.map(r -> new Overname(r.getLong("epoch"), Schrijver.fromRow(r))));
  }

  Future<Optional<Schrijver>> schrijver(SqlConnection connection, UUID id) {
    return een(connection, SCHRIJVER, Tuple.of(id)).map(row -> row.flatMap(Schrijver::fromRow));
  }

  /** Succeeds when the connection is gone, or after two seconds: with whether it was there. */
  Future<Boolean> beeindig(SqlConnection connection, Schrijver schrijver) {
    return connection
        .preparedQuery(BEEINDIG)
        .execute(Tuple.of(schrijver.proces(), schrijver.sinds()))
        .map(rows -> rows.iterator().next().getBoolean("beeindigd"));
  }

  /** Succeeds with empty when a newer request has become the writer. */
  Future<Optional<Bewaard>> registreer(SqlConnection connection, UUID id, long epoch) {
    return een(connection, REGISTREER, Tuple.of(id, epoch))
        .map(
            row ->
                row.map(
                    r ->
                        new Bewaard(
                            r.getBuffer("toestand"), r.getBuffer("hash"), r.getBuffer("staart"))));
  }

  /**
   * Succeeds with the upload after it, or empty when this part may not be committed.
   *
   * @param laatste whether the connection has no more to write
   */
  Future<Optional<Upload>> legVast(
      SqlConnection connection,
      Upload oud,
      long positie,
      Optional<Long> lengte,
      Bewaard bewaard,
      boolean laatste) {
    return een(
            connection,
            LEG_VAST,
            Tuple.tuple()
                .addUUID(oud.id())
                .addLong(oud.epoch())
                .addLong(oud.positie())
                .addLong(positie)
                .addLong(lengte.orElse(null))
                .addBuffer(bewaard.toestand())
                .addBuffer(bewaard.hash())
                .addBuffer(bewaard.staart())
                .addBoolean(laatste))
        .map(row -> row.map(Upload::fromRow));
  }

  /** All bytes are in. Succeeds with whether that may be committed. */
  Future<Boolean> klaar(SqlConnection connection, Upload upload, UUID levering, long lengte) {
    return gewijzigd(connection, KLAAR, Tuple.of(upload.id(), upload.epoch(), levering, lengte));
  }

  /** Nothing of it counts any more. Succeeds with whether that may be committed. */
  Future<Boolean> weg(SqlConnection connection, Upload upload) {
    return gewijzigd(connection, WEG, Tuple.of(upload.id(), upload.epoch()));
  }

  /** Erases the lines of its refused levering. */
  Future<Void> wis(SqlConnection connection, Levering levering) {
    return connection.preparedQuery(WIS).execute(Tuple.of(levering.nummer())).mapEmpty();
  }

  /**
   * Succeeds with those whose time is over.
   *
   * @param nu what it is o'clock here
   */
  Future<List<Upload>> verlopen(SqlConnection connection, Instant nu) {
    return connection
        .preparedQuery(VERLOPEN)
        .execute(Tuple.of(nu.atOffset(ZoneOffset.UTC)))
        .map(
            rows -> {
              List<Upload> uploads = new ArrayList<>(rows.size());
              rows.forEach(row -> uploads.add(Upload.fromRow(row)));
              return uploads;
            });
  }

  /** Forgets that there were uploads which ended long ago. */
  Future<Void> vergeet(SqlConnection connection) {
    return connection.preparedQuery(VERGEET).execute().mapEmpty();
  }

  Future<Long> telOpen(SqlConnection connection) {
    return connection
        .preparedQuery(TEL_OPEN)
        .execute()
        .map(rows -> rows.iterator().next().getLong("aantal"));
  }

  private static Future<Boolean> gewijzigd(SqlConnection connection, String sql, Tuple tuple) {
    return connection.preparedQuery(sql).execute(tuple).map(rows -> rows.rowCount() == 1);
  }

  private static Future<Optional<Row>> een(SqlConnection connection, String sql, Tuple tuple) {
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(rows -> rows.size() == 0 ? Optional.empty() : Optional.of(rows.iterator().next()));
  }
}
