package nl.inclusiemonitor.aanwezigheid;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Map;
import nl.inclusiemonitor.besluit.Bewoording;
import nl.inclusiemonitor.besluit.Voorstelsoort;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;

/**
 * What confirming an impact assessment does: nothing besides, for the count asks whether there is
 * one. Either of both persons ends it, also when it was confirmed.
 */
final class Dpiabesluit implements Voorstelsoort<Dpia, Map<String, Object>> {
  private static final Bewoording BEWOORDING =
      new Bewoording(
          "Deze vastlegging bestaat niet.",
          "Iemand was u voor; lees de vastlegging opnieuw.",
          "Deze DPIA is al bevestigd.",
          "Een ander dan wie de DPIA vastlegde, bevestigt haar.",
          "Alleen de privacy-officer en de fg trekken een DPIA in.");

  @Override
  public String onderwerp() {
    return "aanwezigheidsdpia";
  }

  @Override
  public String handeling() {
    return "aanwezigheidsdpia";
  }

  @Override
  public String uitkomst(Dpia dpia) {
    return dpia.status();
  }

  @Override
  public Bewoording bewoording() {
    return BEWOORDING;
  }

  @Override
  public Failure alBeoordeeld(Dpia dpia) {
    return dpia.isIngetrokken()
        ? new Failure.Conflict("dpia-al-ingetrokken", "Deze DPIA is al ingetrokken.")
        : new Failure.Conflict("dpia-al-bevestigd", BEWOORDING.alBeoordeeld());
  }

  @Override
  public Failure eigen() {
    return new Failure.Forbidden("eigen-dpia", BEWOORDING.eigen());
  }

  @Override
  public void eisIntrekbaar(Dpia dpia, Caller caller) {
    if (dpia.isIngetrokken()) {
      throw alBeoordeeld(dpia);
    }
  }

  @Override
  public Map<String, Object> spoor(Dpia dpia) {
    return Map.of("kenmerk", dpia.kenmerk(), "sleutelId", dpia.sleutelId());
  }

  @Override
  public Future<Map<String, Object>> weeg(SqlConnection connection, Dpia dpia) {
    return Future.succeededFuture(Map.of());
  }

  @Override
  public Future<Map<String, Object>> voerUit(
      SqlConnection connection, Dpia dpia, Map<String, Object> effect, Instant nu) {
    return Future.succeededFuture(effect);
  }
}
