package nl.inclusiemonitor.plan;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Objects;
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

  /**
   * Whether its jobs count towards the quotum is not changed without a word: a note, another
   * reason, or a move to another spoor.
   */
  @Override
  public boolean vraagtNotitie(Optional<Registerregel> was, JsonObject wordt) {
    return was.map(Registerregel::velden)
        .filter(eerder -> verandert("teltMee", eerder, wordt))
        .filter(
            eerder ->
                wordt.getString("teltMeeBron") == null || !verandert("teltMeeBron", eerder, wordt))
        .filter(eerder -> !verandert("spoor", eerder, wordt))
        .isPresent();
  }

  private static boolean verandert(String veld, JsonObject was, JsonObject wordt) {
    return !Objects.equals(was.getString(veld), wordt.getString(veld));
  }
}
