package nl.inclusiemonitor.plan.begroting;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.register.Regelbewaker;
import nl.inclusiemonitor.register.Registerregel;

/** Money of a budget item is not less than nothing, and does not end before it begins. */
public final class Postbewaker implements Regelbewaker {
  private static final List<String> GETALLEN =
      List.of("bedrag", "verplicht", "gerealiseerd", "banen");

  @Override
  public Future<List<FieldError>> keur(
      SqlConnection connection, Caller door, Optional<Registerregel> was, JsonObject wordt) {
    return Future.succeededFuture(fouten(wordt));
  }

  static List<FieldError> fouten(JsonObject post) {
    List<FieldError> fouten = new ArrayList<>();
    for (String veld : GETALLEN) {
      String getal = post.getString(veld);
      if (getal != null && new BigDecimal(getal).signum() < 0) {
        fouten.add(
            FieldError.of("body", "/" + veld, "getal-onder-nul", "Dit kan niet lager zijn dan 0."));
      }
    }
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
