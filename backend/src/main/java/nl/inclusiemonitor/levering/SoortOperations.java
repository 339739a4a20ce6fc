package nl.inclusiemonitor.levering;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.Reply;
import nl.inclusiemonitor.http.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.dossier.Leveringstatus;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.TableSchema;
import nl.inclusiemonitor.levering.layout.Voorbeeldbestand;

/** Answers what can be delivered, in which form, and what of it is in for a quarter. */
final class SoortOperations {
  /** Per soort the newest levering of the quarter that counts or may come to count. */
  private static final String VAN_KWARTAAL =
      """
      select distinct on (soort) soort, id, peildatum, status from leveringen
      where scope = 'VWS' and peildatum between $1 and $2
        and status in ('ontvangen', 'gecontroleerd', 'bevestiging-nodig', 'verwerkt')
      order by soort, status = 'verwerkt' desc, peildatum desc, nummer desc
      """;

  private final Database database;
  private final Bewaartermijnen bewaren;
  private final Clock clock;

  SoortOperations(Database database, Bewaartermijnen bewaren, Clock clock) {
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
                    .map(soort -> Soortweergave.van(soort, vandaag, bewaren))
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
    Caller caller = request.caller();
    LocalDate vandaag = vandaag();
    return database
        .read(caller, connection -> vanKwartaal(connection, kwartaal))
        .map(
            binnen ->
                Reply.json(
                    new Leveringsverwachtinglijst(
                        kwartaal.toString(),
                        Arrays.stream(Leveringsoort.values())
                            .filter(soort -> soort.isVerwachtIn(kwartaal))
                            .map(
                                soort ->
                                    verwachting(
                                        soort,
                                        kwartaal,
                                        vandaag,
                                        Optional.ofNullable(binnen.get(soort))))
                            .toList())));
  }

  private LocalDate vandaag() {
    return LocalDate.now(clock.withZone(Kwartaal.ZONE));
  }

  private record Gevonden(UUID id, LocalDate peildatum, Leveringstatus status) {}

  private record Leveringsverwachtinglijst(
      String kwartaal, List<Leveringsverwachting> leveringsverwachtingen) {}

  private record Leveringsverwachting(
      String soort,
      String naam,
      String leveraar,
      String status,
      LocalDate uiterlijkeDatum,
      Optional<UUID> levering,
      Optional<LocalDate> peildatum) {}

  private static Leveringsverwachting verwachting(
      Leveringsoort soort, Kwartaal kwartaal, LocalDate vandaag, Optional<Gevonden> gevonden) {
    LocalDate uiterlijk = soort.uiterlijk(kwartaal);
    String zonder = vandaag.isAfter(uiterlijk) ? "te-laat" : "verwacht";
    return new Leveringsverwachting(
        soort.code(),
        soort.titel(),
        soort.leverancier().code(),
        gevonden
            .map(deze -> deze.status() == Leveringstatus.VERWERKT ? "binnen" : "in-controle")
            .orElse(zonder),
        uiterlijk,
        gevonden.map(Gevonden::id),
        gevonden.map(Gevonden::peildatum));
  }

  private static Future<Map<Leveringsoort, Gevonden>> vanKwartaal(
      SqlConnection connection, Kwartaal kwartaal) {
    return connection
        .preparedQuery(VAN_KWARTAAL)
        .execute(Tuple.of(kwartaal.eersteDag(), kwartaal.laatsteDag()))
        .map(
            rows -> {
              Map<Leveringsoort, Gevonden> gevonden = new HashMap<>();
              rows.forEach(
                  row ->
                      gevonden.put(
                          Leveringsoort.of(row.getString("soort")).orElseThrow(),
                          new Gevonden(
                              row.getUUID("id"),
                              row.getLocalDate("peildatum"),
                              Leveringstatus.of(row.getString("status")))));
              return gevonden;
            });
  }
}
