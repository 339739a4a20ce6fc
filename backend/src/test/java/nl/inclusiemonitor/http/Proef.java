package nl.inclusiemonitor.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.connection.Patience;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.http.request.Request;

/** The operations of the test contract. */
final class Proef {
  static final Contract CONTRACT = Contract.load("openapi-test/openapi.yaml");

  private Proef() {}

  record Ding(String naam, Optional<BigDecimal> gewicht, List<Deel> delen) {}

  record Deel(String code) {}

  static TestApi start() {
    return start(Optional.empty());
  }

  static TestApi start(Optional<Path> theme) {
    return TestApi.start(CONTRACT, theme, operations());
  }

  static TestApi start(Optional<HttpSettings.Tls> tls, Patience patience) {
    return TestApi.start(CONTRACT, TestApi.settings(tls, Optional.empty()), operations(), patience);
  }

  private static Operations operations() {
    return Operations.of(CONTRACT)
        .bind("echo", Proef::echo)
        .bind(
            "toonDingen",
            request ->
                Future.succeededFuture(
                    Reply.json(Map.of("voor", request.caller().naam())).etag("\"1\"")))
        .bind("maakDing", Proef::maak)
        .bind("vulIn", request -> Future.succeededFuture(Reply.json(request.body(Map.class))))
        .bind("faal", Proef::faal)
        .bind("stroom", Proef::stroom)
        .bind("doeAlsMens", request -> Future.succeededFuture(Reply.noContent()))
        .bind(
            "volg",
            request ->
                Future.succeededFuture(
                    Reply.events(events -> events.send("stap", "a", "7", Map.of("n", 1)))))
        .build();
  }

  private static Future<Reply> echo(Request request) {
    if (request.mediaType().equals("text/csv")) {
      return Future.succeededFuture(
          Reply.bytes("text/csv", Buffer.buffer("woord\n" + request.text("woord") + "\n")));
    }
    Map<String, Object> seen = new LinkedHashMap<>();
    seen.put("woord", request.text("woord"));
    request.optionalDate("dag").ifPresent(dag -> seen.put("dag", dag));
    request.optionalInteger("aantal").ifPresent(aantal -> seen.put("aantal", aantal));
    request.optionalUuid("id").ifPresent(id -> seen.put("id", id));
    seen.put("kleur", request.texts("kleur"));
    seen.put("vol", request.flag("vol"));
    return Future.succeededFuture(Reply.json(seen));
  }

  private static Future<Reply> maak(Request request) {
    Ding ding = request.body(Ding.class);
    return Future.succeededFuture(Reply.created("/dingen/" + ding.naam(), ding));
  }

  private static Future<Reply> faal(Request request) {
    return switch (request.text("soort")) {
      case "druk" ->
          Future.failedFuture(
              new Failure.Unavailable("te-druk", "Te druk.", Duration.ofSeconds(3)));
      case "gooi" -> throw new IllegalArgumentException("geheim");
      default -> Future.failedFuture(new IllegalStateException("geheim"));
    };
  }

  private static Future<Reply> stroom(Request request) {
    if (request.header("Idempotency-Key").isPresent()) {
      return Future.failedFuture(new Failure.Conflict("bekend", "Dit is al gestuurd."));
    }
    Promise<Reply> done = Promise.promise();
    long[] bytes = {0};
    ReadStream<Buffer> content = request.content();
    content
        .handler(chunk -> bytes[0] += chunk.length())
        .exceptionHandler(done::tryFail)
        .endHandler(end -> done.tryComplete(Reply.json(Map.of("bytes", bytes[0]))))
        .resume();
    return done.future();
  }
}
