package nl.inclusiemonitor.doelstelling.leiderschap;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.register.Regelbewaker;
import nl.inclusiemonitor.register.Registerregel;

/** The last quarter of a management team is not before its first. */
public final class Teambewaker implements Regelbewaker {
  @Override
  public Future<List<FieldError>> keur(
      SqlConnection connection, Caller door, Optional<Registerregel> was, JsonObject wordt) {
    return Future.succeededFuture(fouten(wordt));
  }

  static List<FieldError> fouten(JsonObject wordt) {
    Optional<Kwartaal> vanaf = Optional.ofNullable(wordt.getString("vanaf")).map(Kwartaal::parse);
    Optional<Kwartaal> tot = Optional.ofNullable(wordt.getString("tot")).map(Kwartaal::parse);
    return vanaf.isPresent() && tot.isPresent() && tot.get().compareTo(vanaf.get()) < 0
        ? List.of(
            FieldError.of(
                "body",
                "/tot",
                "opgeheven-voor-begin",
                "Het laatste kwartaal ligt niet voor het eerste."))
        : List.of();
  }
}
