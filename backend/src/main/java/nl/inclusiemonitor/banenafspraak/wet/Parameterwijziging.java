package nl.inclusiemonitor.banenafspraak.wet;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.Versiebereik;
import nl.inclusiemonitor.banenafspraak.wet.uren.WettelijkeBerekening;
import nl.inclusiemonitor.besluit.Bewoording;
import nl.inclusiemonitor.besluit.Voorstelsoort;

/**
 * What approving a proposal does: its numbers become the next version of the year, and every
 * quarter that is not vastgesteld is computed anew.
 */
final class Parameterwijziging implements Voorstelsoort<Parametervoorstel, List<Effect>> {
  private final Standberekening berekening;
  private final WettelijkeBerekening wettelijk;
  private final Supplier<UUID> ids;
  private final VoorstelRepository voorstellen = new VoorstelRepository();
  private final StandRepository standen = new StandRepository();

  Parameterwijziging(
      Standberekening berekening, WettelijkeBerekening wettelijk, Supplier<UUID> ids) {
    this.berekening = berekening;
    this.wettelijk = wettelijk;
    this.ids = ids;
  }

  @Override
  public String onderwerp() {
    return "parametervoorstel";
  }

  @Override
  public String handeling() {
    return "parameter";
  }

  @Override
  public Bewoording bewoording() {
    return Bewoording.VOORSTEL;
  }

  @Override
  public Map<String, Object> spoor(Parametervoorstel voorstel) {
    return Map.of("jaar", voorstel.straks().jaar(), "regime", voorstel.straks().regime());
  }

  @Override
  public Future<List<Effect>> weeg(SqlConnection connection, Parametervoorstel voorstel) {
    return standen
        .alle(connection, Versiebereik.ALLE)
        .map(alle -> Effect.van(alle, voorstel.straks()));
  }

  @Override
  public Future<Map<String, Object>> voerUit(
      SqlConnection connection, Parametervoorstel voorstel, List<Effect> effect, Instant nu) {
    int jaar = voorstel.straks().jaar();
    return voorstellen
        .maakVersie(connection, voorstel.verloop().nummer(), ids.get())
        .compose(
            versie ->
                voorstellen
                    .voorlopig(connection, jaar)
                    .compose(kwartalen -> berekening.herbereken(connection, kwartalen))
                    .compose(done -> wettelijk.herbereken(connection, jaar))
                    .map(Map.of("parameterversie", versie)));
  }
}
