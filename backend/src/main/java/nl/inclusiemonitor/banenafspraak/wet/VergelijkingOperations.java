package nl.inclusiemonitor.banenafspraak.wet;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.Versiekeuze;
import nl.inclusiemonitor.banenafspraak.stand.WettelijkeParameterRepository;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.kalender.Kwartaal;

/** A quarter under another regime, year or version of the law, beside its own. */
public final class VergelijkingOperations {
  private final Database database;
  private final StandRepository standen = new StandRepository();
  private final WettelijkeParameterRepository parameters = new WettelijkeParameterRepository();

  public VergelijkingOperations(Database database) {
    this.database = database;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("vergelijkStand", this::vergelijk);
  }

  /** Succeeds with 200; fails with NotFound without a stand or without such numbers of the law. */
  private Future<Reply> vergelijk(Request request) {
    Kwartaal kwartaal = request.kwartaal("kwartaal");
    Lezer lezer = Lezer.van(request.caller());
    Versiekeuze keuze =
        request
            .optionalInteger("versie")
            .map(Long::intValue)
            .map(Versiekeuze::versie)
            .orElse(Versiekeuze.NIEUWSTE);
    return database
        .read(
            request.caller(),
            connection -> {
              Future<Optional<Stand>> stand =
                  standen.versie(connection, kwartaal, keuze, lezer.bereik());
              Future<Optional<WettelijkeParameters>> ander = ander(connection, request, kwartaal);
              return Future.all(stand, ander)
                  .map(
                      all ->
                          Vergelijking.van(
                              stand.result().orElseThrow(() -> geen(kwartaal, lezer)),
                              ander.result().orElseThrow(VergelijkingOperations::geenWet),
                              lezer.kleineGroepen()));
            })
        .map(Reply::json);
  }

  private Future<Optional<WettelijkeParameters>> ander(
      SqlConnection connection, Request request, Kwartaal kwartaal) {
    return request
        .optionalUuid("parameter")
        .map(
            id ->
                parameters
                    .metId(connection, List.of(id))
                    .map(gevonden -> gevonden.stream().findFirst()))
        .orElseGet(
            () ->
                parameters.vanJaar(
                    connection,
                    request.optionalInteger("jaar").map(Long::intValue).orElse(kwartaal.jaar()),
                    request.optionalText("regime").orElse(WettelijkeParameters.QUOTUMHEFFING)));
  }

  private static Failure geen(Kwartaal kwartaal, Lezer lezer) {
    return new Failure.NotFound("Er zijn geen cijfers voor " + kwartaal + "." + lezer.uitleg());
  }

  private static Failure geenWet() {
    return new Failure.NotFound("Van dit regime zijn in dat jaar geen parameters bekend.");
  }
}
