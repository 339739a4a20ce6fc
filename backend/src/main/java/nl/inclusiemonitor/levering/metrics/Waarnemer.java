package nl.inclusiemonitor.levering.metrics;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.EnumMap;
import java.util.Map;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/** Looks at the leveringen of all instances for the gauges of this one. */
public final class Waarnemer {
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
  private final LeveringMetrics metrics;

  public Waarnemer(Database database, LeveringMetrics metrics) {
    this.database = database;
    this.metrics = metrics;
  }

  /** Fresh figures for the gauges. */
  public Future<Void> neemWaar() {
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
}
