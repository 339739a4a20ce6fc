package nl.inclusiemonitor.instelling.voorstel;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.instelling.InstellingRepository;
import nl.inclusiemonitor.instelling.voorstel.Privacyvoorstelweergave.Instellingweergave;

/** The settings of the privacy-officer, and proposals to change them, over HTTP. */
public final class InstellingOperations {
  private final Database database;
  private final Privacyvoorstellen besluiten;
  private final InstellingRepository instellingen = new InstellingRepository();
  private final PrivacyvoorstelRepository voorstellen = new PrivacyvoorstelRepository();

  public InstellingOperations(Database database, Privacyvoorstellen besluiten) {
    this.database = database;
    this.besluiten = besluiten;
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonPrivacyinstellingen", this::toonInstellingen)
        .bind("toonPrivacyvoorstellen", this::toonVoorstellen)
        .bind("stelPrivacyinstellingVoor", this::stelVoor)
        .bind("toonPrivacyvoorstel", this::toonVoorstel)
        .bind("keurPrivacyvoorstelGoed", this::keurGoed)
        .bind("wijsPrivacyvoorstelAf", this::wijsAf)
        .bind("trekPrivacyvoorstelIn", this::trekIn);
  }

  private Future<Reply> toonInstellingen(Request request) {
    return database
        .read(request.caller(), instellingen::huidige)
        .map(nu -> Reply.json(Instellingweergave.van(nu)));
  }

  /** Succeeds with 200 and a page, newest first; what an open one would do is told by itself. */
  private Future<Reply> toonVoorstellen(Request request) {
    Page.Size size = Page.Size.of(request);
    return database
        .read(
            request.caller(),
            connection ->
                voorstellen.bladzijde(
                    connection,
                    request.optionalText("status"),
                    request.optionalText("cursor").map(Cursor::nummer),
                    size.toFind()))
        .map(size::of)
        .map(
            page -> {
              Optional<String> volgende = page.next(last -> Cursor.van(last.nummer()));
              List<Privacyvoorstelweergave> weergaven =
                  page.items().stream()
                      .map(een -> weergave(een, Optional.empty(), request.caller()))
                      .toList();
              return Cursor.link(
                  Reply.json(new Voorstellenlijst(volgende, weergaven)), request, volgende);
            });
  }

  private record Voorstellenlijst(
      Optional<String> volgende, List<Privacyvoorstelweergave> privacyvoorstellen) {}

  private Future<Reply> stelVoor(Request request) {
    return besluiten
        .stelVoor(request.caller(), request.body(Instellinginhoud.class))
        .compose(
            voorstel ->
                metEffect(request.caller(), voorstel)
                    .map(
                        weergave ->
                            Reply.created("/privacyvoorstellen/" + voorstel.id(), weergave)
                                .etag(voorstel.etag())));
  }

  /** Succeeds with 200, the proposal, its effect and its ETag; fails with NotFound. */
  private Future<Reply> toonVoorstel(Request request) {
    return database
        .read(request.caller(), connection -> voorstellen.vind(connection, request.uuid("id")))
        .map(gevonden -> gevonden.orElseThrow(Privacyvoorstellen::onbekend))
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

  private Future<Reply> reply(Request request, Privacyvoorstel voorstel) {
    return metEffect(request.caller(), voorstel)
        .map(weergave -> Reply.json(weergave).etag(voorstel.etag()));
  }

  private Future<Privacyvoorstelweergave> metEffect(Caller caller, Privacyvoorstel voorstel) {
    return voorstel.isOpen()
        ? besluiten.effect(voorstel).map(effect -> weergave(voorstel, Optional.of(effect), caller))
        : Future.succeededFuture(weergave(voorstel, Optional.empty(), caller));
  }

  private static Privacyvoorstelweergave weergave(
      Privacyvoorstel voorstel, Optional<Instellingeffect> effect, Caller caller) {
    return Privacyvoorstelweergave.van(voorstel, effect, caller);
  }
}
