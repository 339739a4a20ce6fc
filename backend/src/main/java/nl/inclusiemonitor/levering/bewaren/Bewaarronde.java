package nl.inclusiemonitor.levering.bewaren;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.db.DatabaseSettings;
import nl.inclusiemonitor.db.OwnerSession;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.bewaren.Bewaarplan.Planregel;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases what has been here long enough. Every instance goes round; a lock in the database lets one
 * at a time erase lines, and comes free when that instance dies.
 */
public final class Bewaarronde {
  private static final Logger LOG = LoggerFactory.getLogger(Bewaarronde.class);
  private static final String SLOT = "inclusiemonitor.bewaren";
  private static final String KLOK = "select clock_timestamp() as nu";

  /** A clock that runs wrong must not erase what cannot be brought back. */
  public static final Duration KLOKVERSCHIL = Duration.ofMinutes(5);

  private final Vertx vertx;
  private final Database database;
  private final DatabaseSettings eigenaar;
  private final Clock clock;
  private final Duration klokverschil;
  private final Supplier<Bewaartermijnen> termijnen;
  private final Bewaarplan plan;
  private final Wissing wissing;
  private final WissingRepository repository = new WissingRepository();
  private final Bewaarmetrics metrics;
  private final AtomicBoolean bezig = new AtomicBoolean();

  /**
   * @param database with a deadline that fits reading millions of lines
   * @param eigenaar how to connect as the owner, who alone can take a table off its parent
   * @param termijnen the terms in force at the moment of asking
   * @param klokverschil how far the clock may be from that of the database
   */
  public Bewaarronde(
      Vertx vertx,
      Database database,
      DatabaseSettings eigenaar,
      Clock clock,
      Duration klokverschil,
      Supplier<Bewaartermijnen> termijnen,
      MeterRegistry registry) {
    this.vertx = vertx;
    this.database = database;
    this.eigenaar = eigenaar;
    this.clock = clock;
    this.klokverschil = klokverschil;
    this.termijnen = termijnen;
    this.plan = new Bewaarplan(termijnen);
    this.wissing = new Wissing(database, termijnen);
    this.metrics = new Bewaarmetrics(registry);
  }

  /** One round; what fails is logged and tried again the next time. Nothing while one is going. */
  public Future<Void> ronde() {
    if (!bezig.compareAndSet(false, true)) {
      return Future.succeededFuture();
    }
    return database
        .read(Caller.SYSTEM, this::klokken)
        .compose(klokken -> klokken.gelijk(klokverschil) ? wis(klokken.hier()) : wacht(klokken))
        .onFailure(error -> LOG.warn("retention has to wait", error))
        .otherwiseEmpty()
        .onComplete(done -> bezig.set(false));
  }

  /** What it is o'clock in the database, and here at that moment. */
  private record Klokken(Instant database, Instant hier) {
    boolean gelijk(Duration verschil) {
      return Duration.between(database, hier).abs().compareTo(verschil) <= 0;
    }
  }

  private Future<Klokken> klokken(SqlConnection connection) {
    return connection
        .query(KLOK)
        .execute()
        .map(rows -> rows.iterator().next().getOffsetDateTime("nu").toInstant())
        .map(nu -> new Klokken(nu, clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  /** Erases nothing, but shows what is overdue. */
  private Future<Void> wacht(Klokken klokken) {
    LOG.warn(
        "the clocks of this instance ({}) and the database ({}) differ; nothing is erased",
        klokken.hier(),
        klokken.database());
    return lees(klokken.database()).mapEmpty();
  }

  private Future<Void> wis(Instant nu) {
    return wisVervallen(nu).compose(done -> ruimOp(nu));
  }

  private Future<Void> wisVervallen(Instant nu) {
    return lees(nu)
        .compose(
            regels -> {
              List<Planregel> vervallen = regels.stream().filter(r -> r.isVervallen(nu)).toList();
              return vervallen.isEmpty()
                  ? Future.succeededFuture()
                  : OwnerSession.run(vertx, eigenaar, sessie -> alsEnige(sessie, vervallen, nu))
                      .onFailure(error -> LOG.warn("lines have to wait", error))
                      .otherwiseEmpty()
                      .compose(done -> lees(nu))
                      .mapEmpty();
            });
  }

  /** What is to be erased, which is also what the gauges show. */
  private Future<List<Planregel>> lees(Instant nu) {
    return database.read(Caller.SYSTEM, plan::lees).onSuccess(regels -> metrics.gezien(regels, nu));
  }

  private Future<Void> alsEnige(OwnerSession sessie, List<Planregel> vervallen, Instant nu) {
    return sessie
        .tryLock(SLOT)
        .compose(
            alleen -> {
              Future<Void> done = Future.succeededFuture();
              if (alleen) {
                for (Planregel regel : vervallen) {
                  done = done.compose(previous -> wis(regel, sessie, nu));
                }
              }
              return done;
            });
  }

  /** One that fails, because readers hold its table or for whatever reason, stops no other. */
  private Future<Void> wis(Planregel regel, OwnerSession sessie, Instant nu) {
    return wissing
        .wis(regel, sessie, nu)
        .onSuccess(
            gewist -> {
              if (gewist) {
                metrics.gewist(regel.soort());
              }
            })
        .onFailure(error -> LOG.warn("the lines of levering {} have to wait", regel.id(), error))
        .otherwise(false)
        .mapEmpty();
  }

  /** Rejected lines, pakbonnen that nothing came with, and the trail. */
  private Future<Void> ruimOp(Instant nu) {
    Instant afgekeurd = nu.minus(Duration.ofDays(termijnen.get().afgekeurdDagen()));
    Instant logboek =
        nu.atZone(Kwartaal.ZONE).minusYears(termijnen.get().logboekJaren()).toInstant();
    return opgeruimd(
            "afgekeurde-regels-gewist",
            connection -> repository.wisAfgekeurd(connection, afgekeurd, nu))
        .compose(
            done ->
                opgeruimd(
                    "pakbonnen-gewist",
                    connection -> repository.wisPakbonnen(connection, afgekeurd)))
        .compose(
            done ->
                opgeruimd(
                    "logboek-gewist", connection -> repository.wisAudit(connection, logboek)));
  }

  private Future<Void> opgeruimd(String handeling, Function<SqlConnection, Future<Long>> werk) {
    return database.write(
        Caller.SYSTEM,
        connection ->
            werk.apply(connection)
                .compose(
                    aantal ->
                        aantal == 0
                            ? Future.succeededFuture()
                            : Audit.write(
                                connection,
                                Caller.SYSTEM,
                                handeling,
                                "bewaren",
                                "-",
                                Map.of("aantal", aantal))));
  }
}
