package nl.inclusiemonitor.banenafspraak.wet;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.Versiebereik;
import nl.inclusiemonitor.banenafspraak.stand.WettelijkeParameterRepository;
import nl.inclusiemonitor.besluit.Vertoning;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.identity.Caller;

/**
 * Tells proposals with the version that each would replace and with their effect, also in a list.
 */
final class Parametervertoning implements Vertoning<Parametervoorstel> {
  private final Database database;
  private final WettelijkeParameterRepository parameters = new WettelijkeParameterRepository();
  private final StandRepository standen = new StandRepository();

  Parametervertoning(Database database) {
    this.database = database;
  }

  private record Voorstellenlijst(
      Optional<String> volgende, List<Voorstelweergave> parametervoorstellen) {}

  @Override
  public Future<Voorstelweergave> een(Parametervoorstel voorstel, Caller caller) {
    return database
        .read(caller, connection -> weergaven(connection, List.of(voorstel), caller))
        .map(weergaven -> weergaven.get(0));
  }

  @Override
  public Future<Voorstellenlijst> bladzijde(
      SqlConnection connection,
      List<Parametervoorstel> voorstellen,
      Optional<String> volgende,
      Caller caller) {
    return weergaven(connection, voorstellen, caller)
        .map(weergaven -> new Voorstellenlijst(volgende, weergaven));
  }

  private Future<List<Voorstelweergave>> weergaven(
      SqlConnection connection, List<Parametervoorstel> deze, Caller caller) {
    List<UUID> bases =
        deze.stream().map(Parametervoorstel::basis).flatMap(Optional::stream).toList();
    Future<List<WettelijkeParameters>> versies = parameters.metId(connection, bases);
    Future<List<Stand>> nu =
        deze.stream().anyMatch(Parametervoorstel::isOpen)
            ? standen.alle(connection, Versiebereik.ALLE)
            : Future.succeededFuture(List.of());
    return Future.all(versies, nu)
        .map(
            all ->
                deze.stream()
                    .map(
                        voorstel ->
                            Voorstelweergave.van(
                                voorstel, versies.result(), effect(voorstel, nu.result()), caller))
                    .toList());
  }

  private static Object effect(Parametervoorstel voorstel, List<Stand> nu) {
    return voorstel.isOpen()
        ? Effect.van(nu, voorstel.straks())
        : voorstel.effect().map(bewaard -> bewaard.getList()).orElse(List.of());
  }
}
