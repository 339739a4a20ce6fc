package nl.inclusiemonitor.plan.begroting;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.register.Regelbewaker;
import nl.inclusiemonitor.register.Registerregel;

/** Money of a budget item does not end before it begins. */
public final class Postbewaker implements Regelbewaker {
  @Override
  public Future<List<FieldError>> keur(
      SqlConnection connection, Caller door, Optional<Registerregel> was, JsonObject wordt) {
    return Future.succeededFuture(fouten(wordt));
  }

  static List<FieldError> fouten(JsonObject post) {
    List<FieldError> fouten = new ArrayList<>();
    Integer van = post.getInteger("jaarVan");
    Integer tot = post.getInteger("jaarTot");
    if (van != null && tot != null && tot < van) {
      fouten.add(
          FieldError.of(
              "body",
              "/jaarTot",
              "einde-voor-begin",
              "Het laatste jaar ligt niet voor het eerste."));
    }
    return fouten;
  }
}
