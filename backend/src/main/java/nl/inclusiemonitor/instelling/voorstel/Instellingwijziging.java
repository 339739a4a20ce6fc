package nl.inclusiemonitor.instelling.voorstel;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Map;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.besluit.Bewoording;
import nl.inclusiemonitor.besluit.Voorstelsoort;

/**
 * What approving a proposal does: its settings become the next version, and every quarter that is
 * not vastgesteld is computed anew.
 */
final class Instellingwijziging implements Voorstelsoort<Privacyvoorstel, Instellingeffect> {
  private final Standberekening berekening;
  private final Effectberekening effecten;
  private final PrivacyvoorstelRepository voorstellen = new PrivacyvoorstelRepository();

  Instellingwijziging(Standberekening berekening, Effectberekening effecten) {
    this.berekening = berekening;
    this.effecten = effecten;
  }

  @Override
  public String onderwerp() {
    return "privacyvoorstel";
  }

  @Override
  public String handeling() {
    return "privacyinstelling";
  }

  @Override
  public Bewoording bewoording() {
    return Bewoording.VOORSTEL;
  }

  @Override
  public Map<String, Object> spoor(Privacyvoorstel voorstel) {
    return Map.of("drempel", voorstel.wordt().drempel());
  }

  @Override
  public Future<Instellingeffect> weeg(SqlConnection connection, Privacyvoorstel voorstel) {
    return effecten.van(connection, voorstel.was(), voorstel.wordt());
  }

  @Override
  public Future<Map<String, Object>> voerUit(
      SqlConnection connection, Privacyvoorstel voorstel, Instellingeffect effect, Instant nu) {
    return voorstellen
        .maakVersie(connection, voorstel.verloop().nummer(), nu)
        .compose(
            versie ->
                effecten
                    .voorlopig(connection)
                    .compose(kwartalen -> berekening.herbereken(connection, kwartalen))
                    .map(Map.of("instellingversie", versie)));
  }
}
