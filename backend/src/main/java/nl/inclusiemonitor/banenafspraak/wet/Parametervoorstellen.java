package nl.inclusiemonitor.banenafspraak.wet;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.WettelijkeParameterRepository;
import nl.inclusiemonitor.banenafspraak.wet.uren.WettelijkeBerekening;
import nl.inclusiemonitor.besluit.Besluitvorming;
import nl.inclusiemonitor.besluit.Vierogenbesluit;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;

/** Proposed changes of the law's numbers: one at a time for a year and regime. */
public final class Parametervoorstellen {
  private final Vierogenbesluit<Parametervoorstel, List<Effect>> besluit;
  private final VoorstelRepository voorstellen = new VoorstelRepository();
  private final RegimeRepository regimes = new RegimeRepository();
  private final WettelijkeParameterRepository parameters = new WettelijkeParameterRepository();

  public Parametervoorstellen(
      Besluitvorming besluitvorming, Standberekening berekening, WettelijkeBerekening wettelijk) {
    this.besluit =
        new Vierogenbesluit<>(
            besluitvorming,
            VoorstelRepository.TABEL,
            new Parameterwijziging(berekening, wettelijk, besluitvorming.ids()));
  }

  Vierogenbesluit<Parametervoorstel, List<Effect>> besluit() {
    return besluit;
  }

  /** Succeeds with the proposal; fails with Invalid, or Conflict when another one is open. */
  Future<Parametervoorstel> stelVoor(Caller caller, Voorstelinhoud inhoud) {
    String toelichting = inhoud.toelichting().strip();
    return besluit.stelVoor(
        caller,
        Map.of("toelichting", toelichting),
        (connection, nieuw) ->
            basis(connection, inhoud)
                .compose(
                    basis ->
                        voorstellen.maak(
                            connection, nieuw, basis, inhoud.parameters(), toelichting)));
  }

  private Future<Optional<WettelijkeParameters>> basis(
      SqlConnection connection, Voorstelinhoud inhoud) {
    Future<Optional<WettelijkeParameters>> nu =
        parameters.vanJaar(connection, inhoud.jaar(), inhoud.regime());
    Future<List<Regime>> alle = regimes.alle(connection);
    Future<Boolean> loopt = voorstellen.loopt(connection, inhoud.jaar(), inhoud.regime());
    return Future.all(nu, alle, loopt)
        .map(
            all -> {
              inhoud.keur(alle.result(), nu.result());
              if (nu.result().map(WettelijkeParameters::versie).orElse(0) != inhoud.basisVersie()) {
                throw new Failure.Conflict(
                    "parameter-gewijzigd",
                    "De parameters van dit jaar zijn intussen gewijzigd; lees ze opnieuw.");
              }
              if (loopt.result()) {
                throw new Failure.Conflict(
                    "voorstel-loopt-al",
                    "Voor dit jaar ligt al een voorstel; laat dat eerst beoordelen of trek het"
                        + " in.");
              }
              return nu.result();
            });
  }
}
