package nl.inclusiemonitor.banenafspraak.wet;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.WettelijkeParameterweergave;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.Versiebereik;
import nl.inclusiemonitor.banenafspraak.stand.WettelijkeParameterRepository;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;

/** The numbers of the law, their regimes, and proposals to change them, over HTTP. */
public final class ParameterOperations {
  private final Database database;
  private final Parametervoorstellen besluiten;
  private final VoorstelRepository voorstellen = new VoorstelRepository();
  private final RegimeRepository regimes = new RegimeRepository();
  private final WettelijkeParameterRepository parameters = new WettelijkeParameterRepository();
  private final StandRepository standen = new StandRepository();

  public ParameterOperations(Database database, Parametervoorstellen besluiten) {
    this.database = database;
    this.besluiten = besluiten;
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonWettelijkeParameters", this::toonParameters)
        .bind("toonWettelijkeRegimes", this::toonRegimes)
        .bind("toonParametervoorstellen", this::toonVoorstellen)
        .bind("stelParameterVoor", this::stelVoor)
        .bind("toonParametervoorstel", this::toonVoorstel)
        .bind("keurParametervoorstelGoed", this::keurGoed)
        .bind("wijsParametervoorstelAf", this::wijsAf)
        .bind("trekParametervoorstelIn", this::trekIn);
  }

  /** Succeeds with 200 and of every year the version in force. */
  private Future<Reply> toonParameters(Request request) {
    return database
        .read(request.caller(), parameters::alle)
        .map(
            jaren ->
                Reply.json(
                    new Parameterlijst(
                        jaren.stream().map(WettelijkeParameterweergave::van).toList())));
  }

  private record Parameterlijst(List<WettelijkeParameterweergave> wettelijkeParameters) {}

  private Future<Reply> toonRegimes(Request request) {
    return database
        .read(request.caller(), regimes::alle)
        .map(alle -> Reply.json(new Regimelijst(alle)));
  }

  private record Regimelijst(List<Regime> wettelijkeRegimes) {}

  /** Succeeds with 200 and a page, newest first. */
  private Future<Reply> toonVoorstellen(Request request) {
    Page.Size size = Page.Size.of(request);
    return database.read(
        request.caller(),
        connection ->
            voorstellen
                .bladzijde(
                    connection,
                    request.optionalText("status"),
                    request.optionalText("cursor").map(Cursor::nummer),
                    size.toFind())
                .map(size::of)
                .compose(
                    page ->
                        weergaven(connection, page.items(), request.caller())
                            .map(
                                bladzijde -> {
                                  Optional<String> volgende =
                                      page.next(last -> Cursor.van(last.nummer()));
                                  return Cursor.link(
                                      Reply.json(new Voorstellenlijst(volgende, bladzijde)),
                                      request,
                                      volgende);
                                })));
  }

  private record Voorstellenlijst(
      Optional<String> volgende, List<Voorstelweergave> parametervoorstellen) {}

  private Future<Reply> stelVoor(Request request) {
    return besluiten
        .stelVoor(request.caller(), request.body(Voorstelinhoud.class))
        .compose(
            voorstel ->
                weergave(request.caller(), voorstel)
                    .map(
                        weergave ->
                            Reply.created("/parametervoorstellen/" + voorstel.id(), weergave)
                                .etag(voorstel.etag())));
  }

  /** Succeeds with 200, the proposal and its ETag; fails with NotFound. */
  private Future<Reply> toonVoorstel(Request request) {
    return database
        .read(request.caller(), connection -> voorstellen.vind(connection, request.uuid("id")))
        .map(gevonden -> gevonden.orElseThrow(Parametervoorstellen::onbekend))
        .compose(voorstel -> reply(request, voorstel));
  }

  private Future<Reply> keurGoed(Request request) {
    return besluiten
        .keurGoed(request.caller(), request.uuid("id"), request.ifMatch())
        .compose(voorstel -> reply(request, voorstel));
  }

  private Future<Reply> wijsAf(Request request) {
    return besluiten
        .wijsAf(
            request.caller(),
            request.uuid("id"),
            request.ifMatch(),
            request.body(Reden.class).reden())
        .compose(voorstel -> reply(request, voorstel));
  }

  private Future<Reply> trekIn(Request request) {
    return besluiten
        .trekIn(
            request.caller(),
            request.uuid("id"),
            request.ifMatch(),
            request.body(Reden.class).reden())
        .compose(voorstel -> reply(request, voorstel));
  }

  private record Reden(String reden) {}

  private Future<Reply> reply(Request request, Parametervoorstel voorstel) {
    return weergave(request.caller(), voorstel)
        .map(weergave -> Reply.json(weergave).etag(voorstel.etag()));
  }

  private Future<Voorstelweergave> weergave(Caller caller, Parametervoorstel voorstel) {
    return database
        .read(caller, connection -> weergaven(connection, List.of(voorstel), caller))
        .map(weergaven -> weergaven.get(0));
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
            all -> {
              List<Voorstelweergave> weergaven = new ArrayList<>(deze.size());
              for (Parametervoorstel voorstel : deze) {
                weergaven.add(
                    Voorstelweergave.van(
                        voorstel, versies.result(), effect(voorstel, nu.result()), caller));
              }
              return weergaven;
            });
  }

  private static Object effect(Parametervoorstel voorstel, List<Stand> nu) {
    return voorstel.isOpen()
        ? Effect.van(nu, voorstel.straks())
        : voorstel.effect().map(bewaard -> bewaard.getList()).orElse(List.of());
  }
}
