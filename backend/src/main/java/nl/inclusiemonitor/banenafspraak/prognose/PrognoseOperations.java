package nl.inclusiemonitor.banenafspraak.prognose;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.prognose.scenario.Scenario;
import nl.inclusiemonitor.banenafspraak.prognose.scenario.ScenarioRepository;
import nl.inclusiemonitor.banenafspraak.stand.EindenRepository;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.WettelijkeParameterRepository;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Answers where the realised jobs of VWS seem to go in the coming two years. */
public final class PrognoseOperations {
  private static final String CSV = "text/csv";

  private final Database database;
  private final StandRepository standen = new StandRepository();
  private final EindenRepository einden = new EindenRepository();
  private final ScenarioRepository scenarios = new ScenarioRepository();
  private final WettelijkeParameterRepository parameters = new WettelijkeParameterRepository();

  public PrognoseOperations(Database database) {
    this.database = database;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonPrognose", this::toonPrognose);
  }

  /** Succeeds with 200 and the forecast from this quarter on; fails with NotFound without one. */
  private Future<Reply> toonPrognose(Request request) {
    Kwartaal kwartaal = request.kwartaal("kwartaal");
    Lezer lezer = Lezer.van(request.caller());
    Optional<BigDecimal> aanname = request.optionalText("percentage").map(BigDecimal::new);
    Optional<UUID> scenario = request.optionalUuid("scenario");
    return database
        .read(
            request.caller(),
            connection ->
                scenario(connection, scenario)
                    .compose(gekozen -> bron(connection, kwartaal, lezer, gekozen, aanname)))
        .map(Kwartaalprognose::van)
        .map(
            prognose ->
                Afdruk.reply(
                    request.mediaType(),
                    request.mediaType().equals(CSV)
                        ? Buffer.buffer(PrognoseCsv.van(prognose))
                        : Json.write(prognose)));
  }

  private Future<Optional<Scenario>> scenario(SqlConnection connection, Optional<UUID> id) {
    return id.map(
            gevraagd ->
                scenarios
                    .vind(connection, gevraagd)
                    .map(
                        gevonden ->
                            Optional.of(
                                gevonden
                                    .filter(deze -> deze.code().equals("VWS"))
                                    .orElseThrow(
                                        () ->
                                            new Failure.NotFound(
                                                "Dit scenario bestaat niet, of gaat niet over VWS als geheel.")))))
        .orElse(Future.succeededFuture(Optional.empty()));
  }

  private Future<Prognosebron> bron(
      SqlConnection connection,
      Kwartaal kwartaal,
      Lezer lezer,
      Optional<Scenario> scenario,
      Optional<BigDecimal> aanname) {
    return standen
        .alle(connection, lezer.bereik())
        .map(alle -> historie(alle, kwartaal))
        .compose(
            historie ->
                Future.all(
                        einden.vanGeheel(connection, historie.stream().map(Stand::id).toList()),
                        wet(connection, kwartaal))
                    .map(
                        both -> {
                          Map<UUID, Map<Kwartaal, EindenRepository.Einde>> bekend =
                              both.resultAt(0);
                          Map<Integer, WettelijkeParameters> wet = both.resultAt(1);
                          return new Prognosebron(historie, bekend, wet, scenario, aanname);
                        }));
  }

  /** Oldest first, up to and including this quarter. */
  private static List<Stand> historie(List<Stand> alle, Kwartaal kwartaal) {
    List<Stand> historie =
        new ArrayList<>(
            alle.stream().filter(stand -> stand.kwartaal().compareTo(kwartaal) <= 0).toList());
    historie.sort(Comparator.comparing(Stand::kwartaal));
    if (historie.isEmpty() || !historie.get(historie.size() - 1).kwartaal().equals(kwartaal)) {
      throw new Failure.NotFound("Er zijn nog geen cijfers voor " + kwartaal + ".");
    }
    return historie;
  }

  /** The law of each year that the forecast reaches, as far as anything is known of it. */
  private Future<Map<Integer, WettelijkeParameters>> wet(
      SqlConnection connection, Kwartaal kwartaal) {
    return parameters
        .alle(connection)
        .map(
            alle ->
                alle.stream()
                    .filter(deze -> deze.regime().equals(WettelijkeParameters.QUOTUMHEFFING))
                    .filter(deze -> deze.jaar() >= kwartaal.jaar())
                    .collect(Collectors.toMap(WettelijkeParameters::jaar, deze -> deze)));
  }
}
