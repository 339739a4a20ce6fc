package nl.inclusiemonitor.aanwezigheid;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.privacy.Vrijetekst;

/**
 * How the count is switched on and off: recorded by one person, confirmed by another, withdrawn by
 * either. Each step and its audit line are one transaction.
 */
final class Dpias {
  private final Database database;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final DpiaRepository dpias = new DpiaRepository();

  Dpias(Database database, Supplier<UUID> ids, Clock clock) {
    this.database = database;
    this.ids = ids;
    this.clock = clock;
  }

  /** Fails with Invalid, or Conflict when one is recorded or the key serves another purpose. */
  Future<Dpia> legVast(Caller caller, Dpiainhoud inhoud) {
    inhoud.keur(Kwartaal.vandaag(clock));
    return database.write(
        caller,
        connection ->
            dpias
                .eisEigenSleutel(connection, inhoud.sleutelId())
                .compose(eigen -> dpias.maak(connection, ids.get(), inhoud, caller, nu()))
                .compose(dpia -> schrijf(connection, caller, "vastgelegd", dpia)));
  }

  /** The count is on from now; fails with Forbidden for who recorded it. */
  Future<Dpia> bevestig(Caller caller, UUID id, String ifMatch) {
    return stap(
        caller,
        id,
        ifMatch,
        (connection, dpia) -> {
          if (!dpia.wachtOpBevestiging()) {
            throw new Failure.Conflict("dpia-al-bevestigd", "Deze DPIA is al bevestigd.");
          }
          if (dpia.isVan(caller)) {
            throw new Failure.Forbidden(
                "eigen-dpia", "Een ander dan wie de DPIA vastlegde, bevestigt haar.");
          }
          return dpias
              .bevestig(connection, dpia, caller, nu())
              .compose(nieuw -> schrijf(connection, caller, "bevestigd", nieuw));
        });
  }

  /** The count is off from now. */
  Future<Dpia> trekIn(Caller caller, UUID id, String ifMatch, String reden) {
    Vrijetekst.eis("/reden", reden);
    return stap(
        caller,
        id,
        ifMatch,
        (connection, dpia) ->
            dpias
                .trekIn(connection, dpia, reden.strip(), caller, nu())
                .compose(nieuw -> schrijf(connection, caller, "ingetrokken", nieuw)));
  }

  private interface Stap {
    Future<Dpia> zet(SqlConnection connection, Dpia dpia);
  }

  private Future<Dpia> stap(Caller caller, UUID id, String ifMatch, Stap stap) {
    return database.write(
        caller,
        connection ->
            dpias
                .vergrendel(connection, id)
                .compose(
                    gevonden -> {
                      Dpia dpia = gevonden.orElseThrow(Dpias::onbekend);
                      if (!ifMatch.equals(dpia.etag())) {
                        throw new Failure.PreconditionFailed(
                            "Iemand was u voor; lees de vastlegging opnieuw.");
                      }
                      if (dpia.ingetrokkenOp().isPresent()) {
                        throw new Failure.Conflict(
                            "dpia-al-ingetrokken", "Deze DPIA is al ingetrokken.");
                      }
                      return stap.zet(connection, dpia);
                    }));
  }

  private static Future<Dpia> schrijf(
      SqlConnection connection, Caller caller, String handeling, Dpia dpia) {
    return Audit.write(
            connection,
            caller,
            "aanwezigheidsdpia-" + handeling,
            "aanwezigheidsdpia",
            dpia.id().toString(),
            Map.of("kenmerk", dpia.kenmerk(), "sleutelId", dpia.sleutelId()))
        .map(dpia);
  }

  static Failure onbekend() {
    return new Failure.NotFound("Deze vastlegging bestaat niet.");
  }

  private Instant nu() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
