package nl.inclusiemonitor.levering.levensloop;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.controle.Controle;
import nl.inclusiemonitor.levering.dossier.LeveringSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the state of leveringen true without anybody asking: a load whose instance died is refused,
 * a check that was never finished is done, what nobody processed expires, and what a refused upload
 * left is erased. Every instance does this; each step changes a levering once.
 */
public final class Opruiming {
  private static final Logger LOG = LoggerFactory.getLogger(Opruiming.class);

  /** Progress is reported every second while a file comes in, unless it comes in parts. */
  private static final String AFGEBROKEN =
      """
      with afgebroken as (
        update leveringen set status = 'geweigerd', weigering_code = 'afgebroken', bestandsnaam = null,
          versie = versie + 1
        where status = 'ontvangen' and geladen_op is null and gemeld_op < now() - interval '2 minutes'
          and not exists (select from uploads where levering_nummer = nummer and uploads.status = 'open')
        returning id
      ), vergeten as (delete from idempotentie using afgebroken where levering_id = id)
      select id, pg_notify('leveringen', id::text) from afgebroken
      """;

  private static final String VERLOPEN =
      """
      with verlopen as (
        update leveringen set status = 'verlopen', beeindigd_op = now(), versie = versie + 1
        where status in ('gecontroleerd', 'bevestiging-nodig')
          and gecontroleerd_op < now() - make_interval(secs => $1)
        returning id
      )
      select id, pg_notify('leveringen', id::text) from verlopen
      """;

  /**
   * Most are checked at once by the instance that took them in, which holds their row meanwhile.
   */
  private static final String TE_CONTROLEREN =
      """
      select nummer from leveringen
      where status = 'ontvangen' and geladen_op < now() - interval '2 seconds'
      order by nummer
      """;

  /** What was refused after it came in in parts; other lines go by the rules of the Bewaarplan. */
  private static final String TE_WISSEN =
      """
      select nummer from leveringen
      where regels_gewist_op is null and status = 'geweigerd' and exists (select from uploads where levering_nummer = nummer)
      order by nummer
      """;

  /** False when readers kept the table; then a later round finishes. */
  private static final String WIS =
      """
      with levering as materialized (
        select nummer, id from leveringen where nummer = $1 and regels_gewist_op is null for update skip locked
      )
      select id, wis_regels(nummer) as gewist from levering
      """;

  private static final String VERGEET_SLEUTELS =
      "delete from idempotentie where op < now() - interval '24 hours'";

  private final Database database;
  private final Controle controle;
  private final LeveringSettings settings;
  private final AtomicBoolean bezig = new AtomicBoolean();
  private final AtomicBoolean controleert = new AtomicBoolean();

  public Opruiming(Database database, Controle controle, LeveringSettings settings) {
    this.database = database;
    this.controle = controle;
    this.settings = settings;
  }

  /** One round; what fails is logged and tried again the next time. Nothing while one is going. */
  public Future<Void> ronde() {
    if (!bezig.compareAndSet(false, true)) {
      return Future.succeededFuture();
    }
    return beeindig(AFGEBROKEN, Tuple.tuple(), "levering-afgebroken")
        .compose(
            done ->
                beeindig(VERLOPEN, Tuple.of(seconden(settings.verlooptNa())), "levering-verlopen"))
        .compose(done -> vergeetSleutels())
        .compose(done -> wis())
        .onFailure(error -> LOG.warn("housekeeping of leveringen failed", error))
        .otherwiseEmpty()
        .onComplete(done -> bezig.set(false));
  }

  /** Does the checks that were never finished, one by one; they may take longer than a round. */
  public Future<Void> controles() {
    if (!controleert.compareAndSet(false, true)) {
      return Future.succeededFuture();
    }
    return nummers(TE_CONTROLEREN, Tuple.tuple())
        .compose(nummers -> eenVoorEen(nummers, nummer -> controle.controleer(nummer).mapEmpty()))
        .onFailure(error -> LOG.warn("loaded leveringen wait for their check", error))
        .otherwiseEmpty()
        .onComplete(done -> controleert.set(false));
  }

  /** Ends leveringen in one transaction with its audit lines. */
  private Future<Void> beeindig(String sql, Tuple tuple, String handeling) {
    return database.write(
        Caller.SYSTEM,
        connection ->
            connection
                .preparedQuery(sql)
                .execute(tuple)
                .compose(
                    rows -> {
                      Future<Void> done = Future.succeededFuture();
                      for (Row row : rows) {
                        UUID id = row.getUUID("id");
                        done = done.compose(previous -> audit(connection, id, handeling));
                      }
                      return done;
                    }));
  }

  private Future<Void> vergeetSleutels() {
    return database
        .write(Caller.SYSTEM, connection -> connection.preparedQuery(VERGEET_SLEUTELS).execute())
        .mapEmpty();
  }

  private Future<Void> wis() {
    return nummers(TE_WISSEN, Tuple.tuple()).compose(nummers -> eenVoorEen(nummers, this::wis));
  }

  private Future<Void> wis(long nummer) {
    return database.write(
        Caller.SYSTEM,
        connection ->
            connection
                .preparedQuery(WIS)
                .execute(Tuple.of(nummer))
                .compose(
                    rows -> {
                      for (Row row : rows) {
                        if (row.getBoolean("gewist")) {
                          return audit(connection, row.getUUID("id"), "levering-regels-gewist");
                        }
                      }
                      return Future.succeededFuture();
                    }));
  }

  /** One that fails, because readers hold its table or for whatever reason, stops no other. */
  private static Future<Void> eenVoorEen(List<Long> nummers, Function<Long, Future<Void>> werk) {
    Future<Void> done = Future.succeededFuture();
    for (Long nummer : nummers) {
      done =
          done.compose(
              previous ->
                  werk.apply(nummer)
                      .onFailure(error -> LOG.warn("levering {} has to wait", nummer, error))
                      .otherwiseEmpty());
    }
    return done;
  }

  private Future<List<Long>> nummers(String sql, Tuple tuple) {
    return database.read(
        Caller.SYSTEM,
        connection ->
            connection
                .preparedQuery(sql)
                .execute(tuple)
                .map(
                    rows -> {
                      List<Long> nummers = new ArrayList<>();
                      rows.forEach(row -> nummers.add(row.getLong("nummer")));
                      return nummers;
                    }));
  }

  private static Future<Void> audit(SqlConnection connection, UUID id, String handeling) {
    return Audit.write(connection, Caller.SYSTEM, handeling, "levering", id.toString(), Map.of());
  }

  private static double seconden(Duration duration) {
    return duration.toSeconds();
  }
}
