package nl.inclusiemonitor.levering;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.EventStream;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.controle.Controle;
import nl.inclusiemonitor.levering.dossier.AfgekeurdeRegelRepository;
import nl.inclusiemonitor.levering.dossier.IntrekkingRepository;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.Zicht;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.levensloop.Besluiten;
import nl.inclusiemonitor.levering.ontvangst.Aanlevering;
import nl.inclusiemonitor.levering.ontvangst.Ontvangst;

/** Answers what happens with leveringen: deliver, list, follow, decide. */
final class LeveringOperations {
  private final Database database;
  private final LeveringRepository leveringen;
  private final AfgekeurdeRegelRepository afgekeurd = new AfgekeurdeRegelRepository();
  private final IntrekkingRepository intrekkingen = new IntrekkingRepository();
  private final Ontvangst ontvangst;
  private final Controle controle;
  private final Besluiten besluiten;
  private final Voorvertoningen voorvertoningen;
  private final Volgers volgers;
  private final Clock clock;

  LeveringOperations(
      Database database,
      LeveringRepository leveringen,
      Ontvangst ontvangst,
      Controle controle,
      Besluiten besluiten,
      Voorvertoningen voorvertoningen,
      Volgers volgers,
      Clock clock) {
    this.database = database;
    this.leveringen = leveringen;
    this.ontvangst = ontvangst;
    this.controle = controle;
    this.besluiten = besluiten;
    this.voorvertoningen = voorvertoningen;
    this.volgers = volgers;
    this.clock = clock;
  }

  void bind(Operations.Builder operations) {
    operations
        .bind("lever", this::lever)
        .bind("toonLeveringen", this::toonLeveringen)
        .bind("toonLevering", this::toonLevering)
        .bind("volgLevering", this::volgLevering)
        .bind("verwerkLevering", this::verwerk)
        .bind("bevestigLevering", this::bevestig)
        .bind("gooiLeveringWeg", this::gooiWeg)
        .bind("trekLeveringIn", this::trekIn);
  }

  /**
   * Succeeds with 202 once the lines are committed, or 200 for content that was delivered before.
   */
  private Future<Reply> lever(Request request) {
    LocalDate vandaag = LocalDate.now(clock.withZone(Kwartaal.ZONE));
    Caller caller = request.caller();
    Zicht.eisLeveren(caller, Leveringsoort.of(request.text("soort")).orElseThrow());
    Aanlevering aanlevering = Aanlevering.van(request, vandaag);
    return ontvangst
        .ontvang(aanlevering, caller, new Aanvoer(request))
        .compose(
            uitslag -> {
              Levering levering = uitslag.levering();
              if (!uitslag.zelfdeInhoud()) {
                controle.controleer(levering.nummer());
              }
              return weergave(levering, caller)
                  .map(
                      weergave ->
                          Reply.json(uitslag.zelfdeInhoud() ? 200 : 202, weergave)
                              .location("/leveringen/" + levering.id())
                              .etag(levering.etag()));
            });
  }

  /** The body of a request. */
  private record Aanvoer(Request request) implements Ontvangst.Aanvoer {
    @Override
    public ReadStream<Buffer> content() {
      return request.content();
    }

    @Override
    public Future<Void> weg() {
      return request.gone();
    }
  }

  /** Succeeds with 200 and a page, newest first. */
  private Future<Reply> toonLeveringen(Request request) {
    Page.Size size = Page.Size.of(request);
    LeveringRepository.Vraag vraag =
        new LeveringRepository.Vraag(
            request.optionalText("soort"),
            request.optionalText("status"),
            Zicht.alleenVan(request.caller()),
            request.optionalText("cursor").map(Cursor::nummer),
            size.toFind());
    return database
        .read(
            request.caller(),
            connection ->
                leveringen
                    .bladzijde(connection, vraag)
                    .map(size::of)
                    .compose(
                        page ->
                            weergaven(connection, page.items(), request.caller())
                                .map(
                                    weergaven ->
                                        new Leveringenlijst(
                                            page.next(last -> Cursor.van(last.nummer())),
                                            weergaven))))
        .map(lijst -> Cursor.link(Reply.json(lijst), request, lijst.volgende()));
  }

  private record Leveringenlijst(Optional<String> volgende, List<Leveringweergave> leveringen) {}

  /** Succeeds with 200 and the levering; fails with NotFound when there is none for this caller. */
  private Future<Reply> toonLevering(Request request) {
    return lees(request.uuid("id"), request.caller())
        .map(weergave -> Reply.json(weergave).etag("\"" + weergave.versie() + "\""));
  }

  /** Succeeds with 200 and an event at every change, until the check is done. */
  private Future<Reply> volgLevering(Request request) {
    UUID id = request.uuid("id");
    Caller caller = request.caller();
    return lees(id, caller).map(now -> Reply.events(events -> volg(id, caller, events)));
  }

  private void volg(UUID id, Caller caller, EventStream events) {
    Volging volging = new Volging(() -> lees(id, caller), events, Vertx.currentContext());
    events.onClose(volgers.volg(id, volging::veranderd));
    volging.veranderd();
  }

  /** Fails with Conflict, which holds the new preview, when the one that was weighed is stale. */
  private Future<Reply> verwerk(Request request) {
    return besloten(
        request,
        besluiten
            .verwerk(request.uuid("id"), request.ifMatch(), request.caller())
            .compose(
                verwerking ->
                    verwerking.verouderd()
                        ? verouderd(verwerking.levering(), request.caller())
                        : Future.succeededFuture(verwerking.levering())));
  }

  private Future<Levering> verouderd(Levering levering, Caller caller) {
    return voorvertoningen
        .van(levering.id(), caller)
        .compose(
            nu ->
                Future.failedFuture(
                    new Failure.Conflict(
                        "voorvertoning-verouderd",
                        "Intussen is een andere levering verwerkt of ingetrokken, en er is opnieuw"
                            + " vergeleken. Bekijk de nieuwe voorvertoning en verwerk dan nog eens.",
                        Map.of("voorvertoning", nu))));
  }

  private Future<Reply> bevestig(Request request) {
    Bevestiging bevestiging = request.body(Bevestiging.class);
    return besloten(
        request,
        besluiten.bevestig(
            request.uuid("id"),
            request.ifMatch(),
            request.caller(),
            bevestiging.code(),
            bevestiging.toelichting()));
  }

  private record Bevestiging(String code, String toelichting) {}

  private Future<Reply> gooiWeg(Request request) {
    return besloten(
        request, besluiten.gooiWeg(request.uuid("id"), request.ifMatch(), request.caller()));
  }

  private Future<Reply> trekIn(Request request) {
    return besloten(
        request,
        besluiten.trekIn(
            request.uuid("id"),
            request.ifMatch(),
            request.caller(),
            request.body(Intrekking.class).toelichting()));
  }

  private record Intrekking(String toelichting) {}

  private Future<Reply> besloten(Request request, Future<Levering> besluit) {
    return besluit
        .compose(levering -> weergave(levering, request.caller()))
        .map(weergave -> Reply.json(weergave).etag("\"" + weergave.versie() + "\""));
  }

  private Future<Leveringweergave> lees(UUID id, Caller caller) {
    return database.read(
        caller,
        connection ->
            leveringen
                .vind(connection, id)
                .map(gevonden -> Zicht.zichtbaar(caller, gevonden))
                .compose(levering -> weergaven(connection, List.of(levering), caller))
                .map(weergaven -> weergaven.get(0)));
  }

  private Future<Leveringweergave> weergave(Levering levering, Caller caller) {
    return database
        .read(caller, connection -> weergaven(connection, List.of(levering), caller))
        .map(weergaven -> weergaven.get(0));
  }

  private Future<List<Leveringweergave>> weergaven(
      SqlConnection connection, List<Levering> gevonden, Caller caller) {
    return afgekeurd
        .oorzaken(connection, gevonden)
        .compose(
            oorzaken ->
                intrekkingen
                    .bezwaren(connection, gevonden)
                    .map(
                        bezwaren ->
                            gevonden.stream()
                                .map(
                                    levering ->
                                        Leveringweergave.van(
                                            levering,
                                            oorzaken.getOrDefault(levering.id(), List.of()),
                                            Optional.ofNullable(bezwaren.get(levering.nummer())),
                                            caller))
                                .toList()));
  }
}
