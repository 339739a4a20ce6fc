package nl.inclusiemonitor.verzoek.terugzoek;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens without anybody asking: verzoeken lapse, old log goes, ops is told what waits. */
public final class Terugzoekronde {
  private static final Logger LOG = LoggerFactory.getLogger(Terugzoekronde.class);

  private static final String NEEM_WAAR =
      """
      select status, count(*) as aantal,
        extract(epoch from now() - min(coalesce(beoordeeld_op, gevraagd_op)))::bigint as seconden
      from terugzoekverzoeken where status in ('aangevraagd', 'goedgekeurd') group by status
      """;

  private static final String WIS_LOG = "select wis_logboek($1) as gewist";

  private final Database database;
  private final Terugzoeken verzoeken;
  private final TerugzoekMetrics metrics;
  private final Clock clock;
  private final Supplier<Bewaartermijnen> bewaren;

  public Terugzoekronde(
      Database database,
      Terugzoeken verzoeken,
      TerugzoekMetrics metrics,
      Clock clock,
      Supplier<Bewaartermijnen> bewaren) {
    this.database = database;
    this.verzoeken = verzoeken;
    this.metrics = metrics;
    this.clock = clock;
    this.bewaren = bewaren;
  }

  /** Always succeeds: what fails is logged and tried again in the next round. */
  public Future<Void> ronde() {
    return verzoeken
        .verval()
        .compose(done -> wisLog())
        .compose(done -> neemWaar())
        .onFailure(error -> LOG.warn("a round of terugzoekverzoeken failed", error))
        .otherwiseEmpty();
  }

  private Future<Void> wisLog() {
    OffsetDateTime voor =
        clock
            .instant()
            .atZone(Kwartaal.ZONE)
            .minusYears(bewaren.get().logboekJaren())
            .toOffsetDateTime();
    return database
        .write(
            Caller.SYSTEM, connection -> connection.preparedQuery(WIS_LOG).execute(Tuple.of(voor)))
        .mapEmpty();
  }

  private Future<Void> neemWaar() {
    return database
        .read(Caller.SYSTEM, connection -> connection.preparedQuery(NEEM_WAAR).execute())
        .map(
            rows -> {
              Map<Terugzoekstatus, Long> aantallen = new EnumMap<>(Terugzoekstatus.class);
              long oudste = 0;
              for (Row row : rows) {
                aantallen.put(Terugzoekstatus.of(row.getString("status")), row.getLong("aantal"));
                oudste = Math.max(oudste, row.getLong("seconden"));
              }
              metrics.gezien(aantallen, oudste);
              return null;
            });
  }
}
