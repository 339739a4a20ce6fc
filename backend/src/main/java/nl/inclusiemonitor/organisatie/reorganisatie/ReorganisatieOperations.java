package nl.inclusiemonitor.organisatie.reorganisatie;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;

/** Reorganisations over HTTP: what was, what waits, and what becomes of it. */
public final class ReorganisatieOperations {
  private final Database database;
  private final Reorganisaties besluiten;
  private final ReorganisatieRepository reorganisaties = new ReorganisatieRepository();

  public ReorganisatieOperations(Database database, Reorganisaties besluiten) {
    this.database = database;
    this.besluiten = besluiten;
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonReorganisaties", this::toonAlle)
        .bind("stelReorganisatieVoor", this::stelVoor)
        .bind("toonReorganisatie", this::toon)
        .bind("keurReorganisatieGoed", this::keurGoed)
        .bind("wijsReorganisatieAf", this::wijsAf)
        .bind("trekReorganisatieIn", this::trekIn);
  }

  /** Succeeds with 200 and a page, newest first, without their effect. */
  private Future<Reply> toonAlle(Request request) {
    Page.Size size = Page.Size.of(request);
    return database
        .read(
            request.caller(),
            connection ->
                reorganisaties.bladzijde(
                    connection,
                    request.optionalText("status"),
                    request.optionalText("cursor").map(Cursor::nummer),
                    size.toFind()))
        .map(size::of)
        .map(
            page -> {
              Optional<String> volgende = page.next(last -> Cursor.van(last.nummer()));
              List<Weergave> bladzijde =
                  page.items().stream()
                      .map(deze -> Weergave.van(deze, Optional.empty(), request.caller()))
                      .toList();
              return Cursor.link(
                  Reply.json(new Reorganisatielijst(volgende, bladzijde)), request, volgende);
            });
  }

  private record Reorganisatielijst(Optional<String> volgende, List<Weergave> reorganisaties) {}

  /** Succeeds with 201 and the proposal with its effect. */
  private Future<Reply> stelVoor(Request request) {
    return besluiten
        .stelVoor(request.caller(), request.body(Inhoud.class))
        .compose(
            voorstel ->
                weergave(request, voorstel)
                    .map(
                        weergave ->
                            Reply.created("/reorganisaties/" + voorstel.id(), weergave)
                                .etag(voorstel.etag())));
  }

  /** Succeeds with 200, the reorganisation and its ETag; fails with NotFound. */
  private Future<Reply> toon(Request request) {
    return database
        .read(request.caller(), connection -> reorganisaties.vind(connection, request.uuid("id")))
        .map(gevonden -> gevonden.orElseThrow(Reorganisaties::onbekend))
        .compose(deze -> reply(request, deze));
  }

  private Future<Reply> keurGoed(Request request) {
    return besluiten
        .keurGoed(request.caller(), request.uuid("id"), request.ifMatch())
        .compose(deze -> reply(request, deze));
  }

  private Future<Reply> wijsAf(Request request) {
    return besluiten
        .wijsAf(request.caller(), request.uuid("id"), request.ifMatch(), reden(request))
        .compose(deze -> reply(request, deze));
  }

  private Future<Reply> trekIn(Request request) {
    return besluiten
        .trekIn(request.caller(), request.uuid("id"), request.ifMatch(), reden(request))
        .compose(deze -> reply(request, deze));
  }

  private record Reden(String reden) {}

  private static String reden(Request request) {
    return request.body(Reden.class).reden();
  }

  private Future<Reply> reply(Request request, Reorganisatie deze) {
    return weergave(request, deze).map(weergave -> Reply.json(weergave).etag(deze.etag()));
  }

  private Future<Weergave> weergave(Request request, Reorganisatie deze) {
    return besluiten.effect(deze).map(effect -> Weergave.van(deze, effect, request.caller()));
  }
}
