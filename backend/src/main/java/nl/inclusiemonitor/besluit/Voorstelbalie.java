package nl.inclusiemonitor.besluit;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Optional;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;

/** Proposals of one kind over HTTP: shown, and decided on. */
public final class Voorstelbalie<V extends Voorstel> {
  private final Database database;
  private final Vierogenbesluit<V, ?> besluit;
  private final Voorsteltabel<V> voorstellen;
  private final Vertoning<V> vertoning;
  private final String pad;

  /**
   * For the proposals of one list.
   *
   * @param pad where the list is, within the API
   */
  public Voorstelbalie(
      Database database,
      Vierogenbesluit<V, ?> besluit,
      Voorsteltabel<V> voorstellen,
      Vertoning<V> vertoning,
      String pad) {
    this.database = database;
    this.besluit = besluit;
    this.voorstellen = voorstellen;
    this.vertoning = vertoning;
    this.pad = pad;
  }

  /** Succeeds with 200 and a page, newest first. */
  public Future<Reply> toonAlle(Request request) {
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
                .compose(page -> bladzijde(connection, page, request)));
  }

  private Future<Reply> bladzijde(SqlConnection connection, Page<V> page, Request request) {
    Optional<String> volgende = page.next(last -> Cursor.van(last.verloop().nummer()));
    return vertoning
        .bladzijde(connection, page.items(), volgende, request.caller())
        .map(lijst -> Cursor.link(Reply.json(lijst), request, volgende));
  }

  /** Succeeds with 200, the proposal and its ETag; fails with NotFound. */
  public Future<Reply> toon(Request request) {
    return reply(
        request,
        database.read(
            request.caller(), connection -> besluit.vind(connection, request.uuid("id"))));
  }

  /** Succeeds with 201, the proposal that was just made and its ETag. */
  public Future<Reply> voorgesteld(Request request, V voorstel) {
    return vertoning
        .een(voorstel, request.caller())
        .map(
            weergave ->
                Reply.created(pad + "/" + voorstel.verloop().id(), weergave)
                    .etag(voorstel.verloop().etag()));
  }

  public Future<Reply> keurGoed(Request request) {
    return reply(
        request, besluit.keurGoed(request.caller(), request.uuid("id"), request.ifMatch()));
  }

  public Future<Reply> wijsAf(Request request) {
    return reply(
        request,
        besluit.wijsAf(request.caller(), request.uuid("id"), request.ifMatch(), reden(request)));
  }

  public Future<Reply> trekIn(Request request) {
    return reply(
        request,
        besluit.trekIn(request.caller(), request.uuid("id"), request.ifMatch(), reden(request)));
  }

  private record Reden(String reden) {}

  private static String reden(Request request) {
    return request.body(Reden.class).reden();
  }

  private Future<Reply> reply(Request request, Future<V> stap) {
    return stap.compose(
        voorstel ->
            vertoning
                .een(voorstel, request.caller())
                .map(weergave -> Reply.json(weergave).etag(voorstel.verloop().etag())));
  }
}
