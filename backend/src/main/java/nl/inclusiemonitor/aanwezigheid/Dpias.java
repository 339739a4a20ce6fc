package nl.inclusiemonitor.aanwezigheid;

import io.vertx.core.Future;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.besluit.Besluitvorming;
import nl.inclusiemonitor.besluit.Slot;
import nl.inclusiemonitor.besluit.Vierogenbesluit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * How the count is switched on and off: recorded by one person, confirmed by another, withdrawn by
 * either.
 */
final class Dpias {
  private final Clock clock;
  private final DpiaRepository dpias = new DpiaRepository();
  private final Vierogenbesluit<Dpia, Map<String, Object>> besluit;

  Dpias(Database database, Supplier<UUID> ids, Clock clock) {
    this.clock = clock;
    this.besluit =
        new Vierogenbesluit<>(
            new Besluitvorming(database, ids, clock, Slot.GEEN, () -> {}),
            dpias,
            new Dpiabesluit());
  }

  /** Fails with Invalid, or Conflict when one is recorded or the key serves another purpose. */
  Future<Dpia> legVast(Caller caller, Dpiainhoud inhoud) {
    inhoud.keur(Kwartaal.vandaag(clock));
    return besluit.stelVoor(
        caller,
        Map.of(),
        (connection, nieuw) ->
            dpias
                .eisEigenSleutel(connection, inhoud.sleutelId())
                .compose(eigen -> dpias.maak(connection, nieuw, inhoud)));
  }

  /** Its confirmation, its withdrawal, and one by itself. */
  Vierogenbesluit<Dpia, Map<String, Object>> besluit() {
    return besluit;
  }
}
