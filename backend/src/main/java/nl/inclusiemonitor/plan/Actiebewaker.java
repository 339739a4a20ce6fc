package nl.inclusiemonitor.plan;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.plan.actie.Actieregels;
import nl.inclusiemonitor.register.Regelbewaker;
import nl.inclusiemonitor.register.Registerregel;

/** Holds the actions to their rules. */
final class Actiebewaker implements Regelbewaker {
  @Override
  public Future<List<FieldError>> keur(
      SqlConnection connection, Caller door, Optional<Registerregel> was, JsonObject wordt) {
    return Future.succeededFuture(
        Actieregels.fouten(
            wordt.getString("spoor"),
            wordt.getString("status"),
            wordt.getString("teltMee"),
            Optional.ofNullable(wordt.getString("teltMeeBron")),
            Optional.ofNullable(wordt.getString("gerealiseerdeBanen"))));
  }
}
