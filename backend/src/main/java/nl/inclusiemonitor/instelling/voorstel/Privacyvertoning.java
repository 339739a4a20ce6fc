package nl.inclusiemonitor.instelling.voorstel;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.besluit.Vertoning;
import nl.inclusiemonitor.identity.Caller;

/** Tells what an open proposal would do only of one by itself: it takes long to compute. */
final class Privacyvertoning implements Vertoning<Privacyvoorstel> {
  private final Privacyvoorstellen voorstellen;

  Privacyvertoning(Privacyvoorstellen voorstellen) {
    this.voorstellen = voorstellen;
  }

  private record Voorstellenlijst(
      Optional<String> volgende, List<Privacyvoorstelweergave> privacyvoorstellen) {}

  @Override
  public Future<Privacyvoorstelweergave> een(Privacyvoorstel voorstel, Caller caller) {
    Future<Optional<Instellingeffect>> nu =
        voorstel.isOpen()
            ? voorstellen.effect(voorstel).map(Optional::of)
            : Future.succeededFuture(Optional.empty());
    return nu.map(effect -> Privacyvoorstelweergave.van(voorstel, effect, caller));
  }

  @Override
  public Future<Voorstellenlijst> bladzijde(
      SqlConnection connection,
      List<Privacyvoorstel> deze,
      Optional<String> volgende,
      Caller caller) {
    return Future.succeededFuture(
        new Voorstellenlijst(
            volgende,
            deze.stream()
                .map(een -> Privacyvoorstelweergave.van(een, Optional.empty(), caller))
                .toList()));
  }
}
