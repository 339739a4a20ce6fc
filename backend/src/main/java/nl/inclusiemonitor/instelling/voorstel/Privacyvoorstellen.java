package nl.inclusiemonitor.instelling.voorstel;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.banenafspraak.stand.Standslot;
import nl.inclusiemonitor.besluit.Besluitvorming;
import nl.inclusiemonitor.besluit.Vierogenbesluit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.instelling.InstellingRepository;

/** Proposed changes of the settings: one at a time. */
public final class Privacyvoorstellen {
  private final Database database;
  private final Effectberekening effecten;
  private final Vierogenbesluit<Privacyvoorstel, Instellingeffect> besluit;
  private final PrivacyvoorstelRepository voorstellen = new PrivacyvoorstelRepository();
  private final InstellingRepository instellingen = new InstellingRepository();

  public Privacyvoorstellen(Besluitvorming besluitvorming, Standberekening berekening) {
    this.database = besluitvorming.database();
    this.effecten = new Effectberekening(berekening, besluitvorming.clock());
    this.besluit =
        new Vierogenbesluit<>(
            besluitvorming,
            PrivacyvoorstelRepository.TABEL,
            new Instellingwijziging(berekening, effecten));
  }

  Vierogenbesluit<Privacyvoorstel, Instellingeffect> besluit() {
    return besluit;
  }

  /** Succeeds with the proposal; fails with Invalid, or Conflict when another one is open. */
  Future<Privacyvoorstel> stelVoor(Caller caller, Instellinginhoud inhoud) {
    String toelichting = inhoud.toelichting().strip();
    return besluit.stelVoor(
        caller,
        Map.of("toelichting", toelichting),
        (connection, nieuw) ->
            keur(connection, inhoud)
                .compose(
                    goed -> voorstellen.maak(connection, nieuw, inhoud.straks(), toelichting)));
  }

  private Future<Void> keur(SqlConnection connection, Instellinginhoud inhoud) {
    return instellingen
        .huidige(connection)
        .compose(
            nu -> {
              inhoud.keur(nu);
              return voorstellen.loopt(connection);
            })
        .map(
            loopt -> {
              if (loopt) {
                throw new Failure.Conflict(
                    "instellingvoorstel-loopt-al",
                    "Er ligt al een voorstel; laat dat eerst beoordelen of trek het in.");
              }
              return null;
            });
  }

  /** What it would do now. */
  Future<Instellingeffect> effect(Privacyvoorstel voorstel) {
    // As the system: which units hide is computed from lines about persons, and only that comes
    // out.
    return database.read(
        Caller.SYSTEM,
        connection ->
            Standslot.geduld(connection)
                .compose(patient -> effecten.van(connection, voorstel.was(), voorstel.wordt())));
  }
}
