package nl.inclusiemonitor.levering.dossier;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;

/** Begins a levering before its first byte is read, once nothing it names stands in the way. */
public final class Inschrijving {
  private final LeveringRepository leveringen;
  private final PakbonRepository pakbonnen = new PakbonRepository();
  private final BasisRepository bases = new BasisRepository();

  public Inschrijving(LeveringRepository leveringen) {
    this.leveringen = leveringen;
  }

  /**
   * Fails with NotFound, Invalid or Conflict for a pakbon that does not go with it, and with
   * Conflict for a mutatie that would count nowhere.
   */
  public Future<Levering> schrijfIn(
      SqlConnection connection, UUID id, Opgave opgave, Caller caller) {
    return pakbonnen
        .voor(connection, opgave, caller)
        .compose(
            pakbon ->
                eisBasis(connection, opgave, pakbon)
                    .compose(done -> leveringen.begin(connection, id, opgave, pakbon, caller)));
  }

  private Future<Void> eisBasis(SqlConnection connection, Opgave opgave, Optional<Pakbon> pakbon) {
    if (opgave.omvang() == Omvang.VOLLEDIG) {
      return Future.succeededFuture();
    }
    return bases
        .vind(connection, opgave.soort(), opgave.peildatum())
        .map(basis -> BasisRepository.bezwaar(basis, pakbon.map(Pakbon::sleutelId)))
        .compose(
            bezwaar ->
                bezwaar
                    .<Future<Void>>map(melding -> Future.failedFuture(conflict(melding)))
                    .orElseGet(Future::succeededFuture));
  }

  private static Failure conflict(Melding melding) {
    return new Failure.Conflict(
        melding.code(), melding.soort().detail(melding.params()), melding.params());
  }
}
