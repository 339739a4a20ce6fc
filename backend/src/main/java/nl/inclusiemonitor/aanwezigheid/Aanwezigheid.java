package nl.inclusiemonitor.aanwezigheid;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.organisatie.DienstonderdeelRepository;

/** The blind attendance count over HTTP: its switch, and what was counted. */
public final class Aanwezigheid {
  private static final String GEHEEL = "VWS als geheel";
  private static final String OVERIGE = "Overige dienstonderdelen";

  private final Vertx vertx;
  private final Database database;
  private final Dpias besluiten;
  private final Tellingen tellen;
  private final Telmetrics metrics;
  private final Runnable geteld;
  private final DpiaRepository dpias = new DpiaRepository();
  private final TellingRepository tellingen = new TellingRepository();
  private final DienstonderdeelRepository onderdelen = new DienstonderdeelRepository();

  /**
   * @param geteld told after a commit of a count
   */
  public Aanwezigheid(
      Vertx vertx,
      Database database,
      Supplier<UUID> ids,
      Clock clock,
      MeterRegistry registry,
      Runnable geteld) {
    this.geteld = geteld;
    this.vertx = vertx;
    this.database = database;
    this.besluiten = new Dpias(database, ids, clock);
    this.tellen = new Tellingen(database, clock);
    this.metrics = new Telmetrics(registry);
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonAanwezigheidsdpias", this::toonDpias)
        .bind("legAanwezigheidsdpiaVast", this::legVast)
        .bind("toonAanwezigheidsdpia", this::toonDpia)
        .bind("bevestigAanwezigheidsdpia", this::bevestig)
        .bind("trekAanwezigheidsdpiaIn", this::trekIn)
        .bind("toonAanwezigheidstellingen", this::toonTellingen)
        .bind("telAanwezigheid", this::tel)
        .bind("toonAanwezigheidstelling", this::toonTelling);
  }

  private Future<Reply> toonDpias(Request request) {
    return database
        .read(request.caller(), dpias::alle)
        .map(
            alle ->
                Reply.json(
                    new Dpialijst(
                        alle.stream().anyMatch(Dpia::isGeldend),
                        alle.stream().map(dpia -> weergave(request, dpia)).toList())));
  }

  private record Dpialijst(boolean ingeschakeld, List<Dpiaweergave> aanwezigheidsdpias) {}

  private Future<Reply> legVast(Request request) {
    return besluiten
        .legVast(request.caller(), request.body(Dpiainhoud.class))
        .map(
            dpia ->
                Reply.created("/aanwezigheidsdpias/" + dpia.verloop().id(), weergave(request, dpia))
                    .etag(dpia.verloop().etag()));
  }

  private Future<Reply> toonDpia(Request request) {
    return database
        .read(
            request.caller(),
            connection -> besluiten.besluit().vind(connection, request.uuid("id")))
        .map(dpia -> reply(request, dpia));
  }

  private Future<Reply> bevestig(Request request) {
    return besluiten
        .besluit()
        .keurGoed(request.caller(), request.uuid("id"), request.ifMatch())
        .map(dpia -> reply(request, dpia));
  }

  private Future<Reply> trekIn(Request request) {
    String reden = request.body(Reden.class).reden();
    return besluiten
        .besluit()
        .trekIn(request.caller(), request.uuid("id"), request.ifMatch(), reden)
        .map(dpia -> reply(request, dpia));
  }

  private record Reden(String reden) {}

  private static Reply reply(Request request, Dpia dpia) {
    return Reply.json(weergave(request, dpia)).etag(dpia.verloop().etag());
  }

  private static Dpiaweergave weergave(Request request, Dpia dpia) {
    return Dpiaweergave.van(dpia, request.caller());
  }

  private Future<Reply> toonTellingen(Request request) {
    return database
        .read(
            request.caller(),
            connection ->
                dpias
                    .geldende(connection)
                    .compose(
                        geldende ->
                            weergaven(connection, Optional.empty())
                                .map(alle -> new Tellinglijst(geldende.isPresent(), alle))))
        .map(Reply::json);
  }

  private record Tellinglijst(boolean ingeschakeld, List<Tellingweergave> aanwezigheidstellingen) {}

  /** Succeeds with 201 and the count, also when nothing in it may be shown. */
  private Future<Reply> tel(Request request) {
    Telvraag vraag =
        new Telvraag(
            request.kwartaal("kwartaal"), request.text("sleutelId"), request.text("sha256"));
    // Names first: once is counted nothing may keep the answer back, for there is no second try.
    return database
        .read(request.caller(), this::namen)
        .compose(
            namen ->
                tellen
                    .tel(
                        request.caller(),
                        vraag,
                        () -> Inlezing.lees(vertx, request, vraag.sha256()))
                    .onSuccess(metrics::gedaan)
                    .onSuccess(telling -> geteld.run())
                    .onFailure(geweigerd -> metrics.geweigerd())
                    .map(telling -> Tellingweergave.van(telling, namen.apply(telling))))
        .map(weergave -> Reply.created("/aanwezigheidstellingen/" + weergave.kwartaal(), weergave));
  }

  private Future<Reply> toonTelling(Request request) {
    Kwartaal kwartaal = request.kwartaal("kwartaal");
    return database
        .read(request.caller(), connection -> weergaven(connection, Optional.of(kwartaal)))
        .map(
            gevonden ->
                Reply.json(
                    gevonden.stream()
                        .findFirst()
                        .orElseThrow(() -> new Failure.NotFound("Dit kwartaal is niet geteld."))));
  }

  private Future<List<Tellingweergave>> weergaven(
      SqlConnection connection, Optional<Kwartaal> kwartaal) {
    return namen(connection)
        .compose(
            namen ->
                tellingen
                    .lees(connection, kwartaal)
                    .map(
                        alle ->
                            alle.stream()
                                .map(telling -> Tellingweergave.van(telling, namen.apply(telling)))
                                .toList()));
  }

  /** Succeeds with the names of the cells of a count as they were on its day. */
  private Future<Function<Telling, Map<String, String>>> namen(SqlConnection connection) {
    return onderdelen
        .alle(connection)
        .map(
            alle ->
                telling -> {
                  Map<String, String> namen = new HashMap<>();
                  namen.put(Uitkomst.TOTAAL, GEHEEL);
                  namen.put(Uitkomst.OVERIGE, OVERIGE);
                  alle.stream()
                      .filter(onderdeel -> onderdeel.bestaatOp(telling.peildatum()))
                      .forEach(onderdeel -> namen.put(onderdeel.code(), onderdeel.naam()));
                  return namen;
                });
  }
}
