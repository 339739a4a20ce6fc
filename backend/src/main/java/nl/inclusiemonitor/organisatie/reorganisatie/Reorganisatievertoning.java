package nl.inclusiemonitor.organisatie.reorganisatie;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.besluit.Vertoning;
import nl.inclusiemonitor.identity.Caller;

/** Tells what a reorganisation touches only of one by itself. */
final class Reorganisatievertoning implements Vertoning<Reorganisatie> {
  private final Reorganisaties reorganisaties;

  Reorganisatievertoning(Reorganisaties reorganisaties) {
    this.reorganisaties = reorganisaties;
  }

  private record Reorganisatielijst(Optional<String> volgende, List<Weergave> reorganisaties) {}

  @Override
  public Future<Weergave> een(Reorganisatie reorganisatie, Caller caller) {
    return reorganisaties
        .effect(reorganisatie)
        .map(effect -> Weergave.van(reorganisatie, effect, caller));
  }

  @Override
  public Future<Reorganisatielijst> bladzijde(
      SqlConnection connection,
      List<Reorganisatie> deze,
      Optional<String> volgende,
      Caller caller) {
    return Future.succeededFuture(
        new Reorganisatielijst(
            volgende,
            deze.stream().map(een -> Weergave.van(een, Optional.empty(), caller)).toList()));
  }
}
