package nl.inclusiemonitor.banenafspraak.prognose.scenario;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;

/** The scenarios over HTTP. */
public final class ScenarioOperations {
  private static final String CSV = "text/csv";

  private final Scenarios scenarios;

  public ScenarioOperations(Database database, Supplier<UUID> ids, Clock clock) {
    this.scenarios = new Scenarios(database, ids, clock);
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonScenarios", this::toonScenarios)
        .bind("maakScenario", this::maakScenario)
        .bind("toonScenario", this::toonScenario)
        .bind("wijzigScenario", this::wijzigScenario)
        .bind("beeindigScenario", this::beeindigScenario);
  }

  /** Succeeds with 200 and those asked for, or else a page of the reader's own. */
  private Future<Reply> toonScenarios(Request request) {
    List<UUID> ids = request.texts("id").stream().map(UUID::fromString).toList();
    Optional<UUID> voor = request.optionalText("cursor").map(Cursor::id);
    return (ids.isEmpty()
            ? scenarios.toonEigen(request.caller(), voor, Page.Size.of(request))
            : scenarios.toonGevraagde(request.caller(), ids))
        .map(
            bladzijde -> {
              Optional<String> volgende = bladzijde.laatste().map(Cursor::van);
              Reply reply =
                  request.mediaType().equals(CSV)
                      ? Reply.bytes(CSV, Buffer.buffer(ScenarioCsv.van(bladzijde.scenarios())))
                      : Reply.json(new Scenariolijst(volgende, bladzijde.scenarios()));
              return Cursor.link(reply, request, volgende);
            });
  }

  private record Scenariolijst(Optional<String> volgende, List<Scenarioweergave> scenarios) {}

  /** Succeeds with 201, the scenario and its ETag. */
  private Future<Reply> maakScenario(Request request) {
    return scenarios
        .maak(request.caller(), request.body(Scenarios.Nieuw.class))
        .map(
            gemaakt ->
                Reply.created("/scenarios/" + gemaakt.weergave().id(), gemaakt.weergave())
                    .etag(gemaakt.etag()));
  }

  private Future<Reply> toonScenario(Request request) {
    return scenarios.toon(request.caller(), request.uuid("id")).map(ScenarioOperations::reply);
  }

  private Future<Reply> wijzigScenario(Request request) {
    return scenarios
        .wijzig(
            request.caller(),
            request.uuid("id"),
            request.ifMatch(),
            request.body(Scenarios.Wijziging.class))
        .map(ScenarioOperations::reply);
  }

  private Future<Reply> beeindigScenario(Request request) {
    return scenarios
        .beeindig(request.caller(), request.uuid("id"), request.ifMatch())
        .map(ScenarioOperations::reply);
  }

  private static Reply reply(Scenarios.Gelezen gelezen) {
    return Reply.json(gelezen.weergave()).etag(gelezen.etag());
  }
}
