package nl.inclusiemonitor.levering.ontvangst;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.Inschrijving;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.intake.Onderdelen;
import nl.inclusiemonitor.organisatie.DienstonderdeelRepository;

/**
 * Begins a levering before its first byte is read, or finds the one that the client's own key
 * already stands for.
 */
final class Aanmelding {
  private final Database database;
  private final LeveringRepository leveringen;
  private final Inschrijving inschrijving;
  private final Idempotentie idempotentie;
  private final DienstonderdeelRepository onderdelen = new DienstonderdeelRepository();
  private final Supplier<UUID> ids;

  Aanmelding(
      Database database,
      LeveringRepository leveringen,
      Idempotentie idempotentie,
      Supplier<UUID> ids) {
    this.database = database;
    this.leveringen = leveringen;
    this.inschrijving = new Inschrijving(leveringen);
    this.idempotentie = idempotentie;
    this.ids = ids;
  }

  /**
   * Where an upload starts.
   *
   * @param nieuw whether there is a file to load
   * @param onderdelen what a line may name on the peildatum
   */
  record Aangemeld(Levering levering, boolean nieuw, Onderdelen onderdelen) {}

  /** Fails with Conflict while a request under the same key is running. */
  Future<Aangemeld> meldAan(Aanlevering aanlevering, Caller caller) {
    return database.write(
        caller,
        connection ->
            idempotentie
                .eerder(connection, caller, aanlevering)
                .compose(
                    eerder ->
                        eerder.isPresent()
                            ? herhaal(connection, eerder.get())
                            : nieuw(connection, aanlevering, caller)));
  }

  private Future<Aangemeld> herhaal(SqlConnection connection, UUID eerder) {
    return leveringen
        .vind(connection, eerder)
        .map(Optional::orElseThrow)
        .map(
            levering -> {
              if (levering.isOnderweg() && levering.geladenOp().isEmpty()) {
                throw Idempotentie.looptNog();
              }
              return new Aangemeld(levering, false, Onderdelen.van(Map.of()));
            });
  }

  private Future<Aangemeld> nieuw(
      SqlConnection connection, Aanlevering aanlevering, Caller caller) {
    return inschrijving
        .schrijfIn(connection, ids.get(), aanlevering.opgave(), caller)
        .compose(
            levering ->
                idempotentie
                    .onthoud(connection, caller, aanlevering, levering)
                    .compose(done -> onderdelen.alle(connection))
                    .map(
                        alle ->
                            new Aangemeld(
                                levering, true, Onderdelen.op(aanlevering.peildatum(), alle))));
  }
}
