package nl.inclusiemonitor.organisatie.reorganisatie;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.besluit.Besluitvorming;
import nl.inclusiemonitor.besluit.Vierogenbesluit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.identity.Caller;

/** Reorganisations that are prepared, and what each touches. */
public final class Reorganisaties {
  private final Database database;
  private final Uitvoering uitvoering;
  private final Vierogenbesluit<Reorganisatie, Effect> besluit;
  private final ReorganisatieRepository reorganisaties = new ReorganisatieRepository();

  public Reorganisaties(Besluitvorming besluitvorming, Standberekening berekening) {
    this.database = besluitvorming.database();
    this.uitvoering = new Uitvoering(berekening);
    this.besluit = new Vierogenbesluit<>(besluitvorming, ReorganisatieRepository.TABEL, uitvoering);
  }

  Vierogenbesluit<Reorganisatie, Effect> besluit() {
    return besluit;
  }

  /** Succeeds with the proposal; fails with Invalid, or Conflict on a day that is past change. */
  Future<Reorganisatie> stelVoor(Caller caller, Inhoud inhoud) {
    return besluit.stelVoor(
        caller,
        Map.of(),
        (connection, nieuw) ->
            uitvoering
                .keur(connection, inhoud)
                .compose(goed -> reorganisaties.maak(connection, nieuw, inhoud)));
  }

  /** What it would touch now; of one that was decided on, what it touched. */
  Future<Optional<Object>> effect(Reorganisatie reorganisatie) {
    return reorganisatie.isOpen()
        ? database
            .read(Caller.SYSTEM, connection -> reorganisaties.effect(connection, reorganisatie))
            .map(Optional::of)
        : Future.succeededFuture(reorganisatie.effect().map(bewaard -> bewaard.getMap()));
  }
}
