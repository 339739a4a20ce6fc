package nl.inclusiemonitor.levering;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.TableSchema;
import nl.inclusiemonitor.levering.layout.Voorbeeldbestand;

/** Answers what can be delivered, in which form, and what of it is in for a quarter. */
final class SoortOperations {
  private final Database database;
  private final Supplier<Bewaartermijnen> bewaren;
  private final Clock clock;
  private final Leverkalender leverkalender = new Leverkalender();

  SoortOperations(Database database, Supplier<Bewaartermijnen> bewaren, Clock clock) {
    this.database = database;
    this.bewaren = bewaren;
    this.clock = clock;
  }

  void bind(Operations.Builder operations) {
    operations
        .bind("toonLeveringsoorten", this::toonLeveringsoorten)
        .bind("toonTabelschema", this::toonTabelschema)
        .bind("toonVoorbeeldbestand", this::toonVoorbeeldbestand)
        .bind("toonLeveringsverwachtingen", this::toonLeveringsverwachtingen);
  }

  private Future<Reply> toonLeveringsoorten(Request request) {
    LocalDate vandaag = vandaag();
    return Future.succeededFuture(
        Reply.json(
            Map.of(
                "leveringsoorten",
                Arrays.stream(Leveringsoort.values())
                    .map(soort -> Soortweergave.van(soort, vandaag, bewaren.get()))
                    .toList())));
  }

  /** Succeeds with 200 and the Frictionless Table Schema of a soort, for files of a peildatum. */
  private Future<Reply> toonTabelschema(Request request) {
    Leveringsoort soort = Leveringsoort.of(request.text("soort")).orElseThrow();
    return Future.succeededFuture(Reply.json(TableSchema.of(soort, peildatum(request))));
  }

  /** Succeeds with 200 and a right file of one line. */
  private Future<Reply> toonVoorbeeldbestand(Request request) {
    Leveringsoort soort = Leveringsoort.of(request.text("soort")).orElseThrow();
    return Future.succeededFuture(
        Reply.bytes("text/csv", Buffer.buffer(Voorbeeldbestand.van(soort, peildatum(request)))));
  }

  /** Of the file that is asked about; without one a file of today. */
  private LocalDate peildatum(Request request) {
    return request.optionalDate("peildatum").orElseGet(this::vandaag);
  }

  /** Succeeds with 200 and for each soort whether it is in, and when it is due. */
  private Future<Reply> toonLeveringsverwachtingen(Request request) {
    Kwartaal kwartaal = request.kwartaal("kwartaal");
    return database
        .read(request.caller(), connection -> leverkalender.van(connection, kwartaal, vandaag()))
        .map(
            verwachtingen ->
                Reply.json(new Leveringsverwachtinglijst(kwartaal.toString(), verwachtingen)));
  }

  private LocalDate vandaag() {
    return LocalDate.now(clock.withZone(Kwartaal.ZONE));
  }

  private record Leveringsverwachtinglijst(
      String kwartaal, List<Leverkalender.Verwachting> leveringsverwachtingen) {}
}
