package nl.inclusiemonitor.banenafspraak.vaststelling;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to one naproef a night over all instances, and tells ops what the newest one found. */
final class Naproefronde {
  private static final Logger LOG = LoggerFactory.getLogger(Naproefronde.class);

  /** When readers and leveranciers are away. */
  private static final LocalTime NACHT = LocalTime.of(3, 0);

  private final Database database;
  private final Naproef naproef;
  private final NaproefMetrics metrics;
  private final Clock clock;
  private final NaproefRepository naproeven = new NaproefRepository();
  private final AtomicBoolean bezig = new AtomicBoolean();

  /** A naproef of many standen outlasts the transaction that waits for it. */
  private final AtomicBoolean rekent = new AtomicBoolean();

  Naproefronde(Database database, Naproef naproef, NaproefMetrics metrics, Clock clock) {
    this.database = database;
    this.naproef = naproef;
    this.metrics = metrics;
    this.clock = clock;
  }

  /** Always succeeds: what fails is logged and tried again in the next round. */
  Future<Void> ronde() {
    if (!bezig.compareAndSet(false, true)) {
      return Future.succeededFuture();
    }
    return database
        .read(Caller.SYSTEM, this::eenRonde)
        .onSuccess(laatste -> laatste.ifPresent(metrics::gezien))
        .onFailure(error -> LOG.warn("a naproef of vastgestelde standen failed", error))
        .onComplete(done -> bezig.set(false))
        .<Void>mapEmpty()
        .otherwiseEmpty();
  }

  /** This transaction holds the turn while others of this instance do the work. */
  private Future<Optional<Naproef.Uitkomst>> eenRonde(SqlConnection connection) {
    return naproeven
        .beurt(connection)
        .compose(
            vrij ->
                naproeven
                    .laatste(connection, 1)
                    .map(gevonden -> gevonden.stream().findFirst())
                    .compose(
                        laatste ->
                            vrij && isToe(laatste) && rekent.compareAndSet(false, true)
                                ? naproef
                                    .doe(Optional.empty())
                                    .onComplete(done -> rekent.set(false))
                                    .map(Optional::of)
                                : Future.succeededFuture(laatste)));
  }

  private boolean isToe(Optional<Naproef.Uitkomst> laatste) {
    return laatste.map(een -> een.op().isBefore(afgelopenNacht())).orElse(true);
  }

  private Instant afgelopenNacht() {
    ZonedDateTime nu = clock.instant().atZone(Kwartaal.ZONE);
    ZonedDateTime vannacht = nu.with(NACHT);
    return (vannacht.isAfter(nu) ? vannacht.minusDays(1) : vannacht).toInstant();
  }
}
