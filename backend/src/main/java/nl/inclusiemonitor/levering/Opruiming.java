package nl.inclusiemonitor.levering;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the state of leveringen true without anybody asking: a load whose instance died is refused,
 * a check that was never finished is done, what nobody processed expires, and lines that no longer
 * count are erased. Every instance does this; each step changes a levering once.
 */
final class Opruiming {
  private static final Logger LOG = LoggerFactory.getLogger(Opruiming.class);

  /** Progress is reported every second while a file comes in. */
  private static final String AFGEBROKEN =
      """
      update leveringen set status = 'geweigerd', weigering_code = 'afgebroken', bestandsnaam = null,
        versie = versie + 1
      where status = 'ontvangen' and geladen_op is null and gemeld_op < now() - interval '2 minutes'
      """;

  private static final String VERLOPEN =
      """
      update leveringen set status = 'verlopen', versie = versie + 1
      where status in ('gecontroleerd', 'bevestiging-nodig') and gecontroleerd_op < now() - make_interval(secs => $1)
      """;

  private static final String TE_CONTROLEREN =
      """
      select nummer from leveringen
      where status = 'ontvangen' and geladen_op < now() - make_interval(secs => $1)
      order by nummer
      """;

  private static final String TE_WISSEN =
      """
      select nummer from leveringen
      where regels_gewist_op is null and geladen_op is not null
        and (status in ('weggegooid', 'verlopen') or status = 'ingetrokken' and ingetrokken_op < now() - make_interval(secs => $1))
      order by nummer
      """;

  private static final String VERGEET_SLEUTELS =
      "delete from idempotentie where op < now() - interval '24 hours'";

  private static final String NEEM_WAAR =
      """
      select soort, count(*) filter (where status = 'bevestiging-nodig') as open,
        coalesce(extract(epoch from max(now() - geladen_op)
          filter (where status = 'ontvangen' and geladen_op is not null)), 0)::bigint as achterstand,
        coalesce(extract(epoch from max(verwerkt_op) filter (where status = 'verwerkt')), -1)::bigint as verwerkt
      from leveringen
      group by soort
      """;

  private final Database database;
  private final LaadtabelRepository laadtabellen = new LaadtabelRepository();
  private final Controle controle;
  private final LeveringMetrics metrics;
  private final LeveringSettings settings;

  Opruiming(
      Database database, Controle controle, LeveringMetrics metrics, LeveringSettings settings) {
    this.database = database;
    this.controle = controle;
    this.metrics = metrics;
    this.settings = settings;
  }

  /** One round; what fails is logged and tried again the next time. */
  Future<Void> ronde() {
    return wijzig(AFGEBROKEN, Tuple.tuple())
        .compose(done -> wijzig(VERLOPEN, Tuple.of(seconden(settings.verlooptNa()))))
        .compose(done -> wijzig(VERGEET_SLEUTELS, Tuple.tuple()))
        .compose(done -> achterstalligeControles())
        .compose(done -> wis())
        .compose(done -> neemWaar())
        .onFailure(error -> LOG.warn("housekeeping of leveringen failed", error))
        .otherwiseEmpty();
  }

  /** Fresh figures for the gauges. */
  Future<Void> neemWaar() {
    return database
        .read(Caller.SYSTEM, connection -> connection.preparedQuery(NEEM_WAAR).execute())
        .map(
            rows -> {
              Map<Leveringsoort, Long> verwerkt = new EnumMap<>(Leveringsoort.class);
              long open = 0;
              long achterstand = 0;
              for (Row row : rows) {
                open += row.getLong("open");
                achterstand = Math.max(achterstand, row.getLong("achterstand"));
                verwerkt.put(
                    Leveringsoort.of(row.getString("soort")).orElseThrow(),
                    row.getLong("verwerkt"));
              }
              metrics.gezien(new LeveringMetrics.Waarneming(open, achterstand, verwerkt));
              return null;
            });
  }

  private Future<Void> wijzig(String sql, Tuple tuple) {
    return database
        .write(Caller.SYSTEM, connection -> connection.preparedQuery(sql).execute(tuple))
        .mapEmpty();
  }

  private Future<Void> achterstalligeControles() {
    return database
        .read(
            Caller.SYSTEM,
            connection ->
                connection
                    .preparedQuery(TE_CONTROLEREN)
                    .execute(Tuple.of(seconden(Duration.ofMinutes(2))))
                    .map(Opruiming::nummers))
        .compose(
            nummers ->
                nummers.stream()
                    .reduce(
                        Future.<Void>succeededFuture(),
                        (done, nummer) ->
                            done.compose(
                                previous ->
                                    controle.controleer(nummer).<Void>mapEmpty().otherwiseEmpty()),
                        (left, right) -> right));
  }

  private Future<Void> wis() {
    return database
        .read(
            Caller.SYSTEM,
            connection ->
                connection
                    .preparedQuery(TE_WISSEN)
                    .execute(Tuple.of(seconden(settings.ingetrokkenBewaren())))
                    .map(Opruiming::nummers))
        .compose(
            nummers ->
                nummers.stream()
                    .reduce(
                        Future.<Void>succeededFuture(),
                        (done, nummer) -> done.compose(previous -> wis(nummer)),
                        (left, right) -> right));
  }

  private Future<Void> wis(long nummer) {
    return database.write(
        Caller.SYSTEM,
        connection ->
            laadtabellen
                .wis(connection, nummer)
                .compose(gewist -> gewist ? audit(connection, nummer) : Future.succeededFuture()));
  }

  private static Future<Void> audit(SqlConnection connection, long nummer) {
    return Audit.write(
        connection,
        Caller.SYSTEM,
        "levering-regels-gewist",
        "levering",
        Long.toString(nummer),
        Map.of());
  }

  private static double seconden(Duration duration) {
    return duration.toSeconds();
  }

  private static List<Long> nummers(Iterable<Row> rows) {
    List<Long> nummers = new ArrayList<>();
    rows.forEach(row -> nummers.add(row.getLong("nummer")));
    return nummers;
  }
}
