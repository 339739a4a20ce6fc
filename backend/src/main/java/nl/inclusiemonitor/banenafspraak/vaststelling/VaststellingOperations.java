package nl.inclusiemonitor.banenafspraak.vaststelling;

import io.vertx.core.Future;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Vaststellen over HTTP: where a quarter stands, and each step of it. */
final class VaststellingOperations {
  private final Vaststellen vaststellen;

  VaststellingOperations(Vaststellen vaststellen) {
    this.vaststellen = vaststellen;
  }

  void bind(Operations.Builder operations) {
    operations
        .bind("toonVaststelling", this::toon)
        .bind("verklaarSprong", this::verklaar)
        .bind("draagStandVoor", this::draagVoor)
        .bind("beslisOverStand", this::beslis);
  }

  /** Succeeds with 200; fails with NotFound when the quarter has no figures. */
  private Future<Reply> toon(Request request) {
    return reply(request, vaststellen.toon(request.caller(), kwartaal(request)));
  }

  private Future<Reply> verklaar(Request request) {
    return reply(
        request,
        vaststellen.verklaar(
            request.caller(), kwartaal(request), request.body(Vaststellen.Verklaring.class)));
  }

  private Future<Reply> draagVoor(Request request) {
    return reply(
        request,
        vaststellen.draagVoor(
            request.caller(),
            kwartaal(request),
            request.ifMatch(),
            request.body(Vaststellen.Aanvraag.class)));
  }

  private Future<Reply> beslis(Request request) {
    return reply(
        request,
        vaststellen.beslis(
            request.caller(),
            kwartaal(request),
            request.ifMatch(),
            request.body(Vaststellen.Besluit.class)));
  }

  private static Kwartaal kwartaal(Request request) {
    return request.kwartaal("kwartaal");
  }

  private static Future<Reply> reply(Request request, Future<Situatie> situatie) {
    Caller caller = request.caller();
    return situatie.map(nu -> Reply.json(Vaststellingweergave.van(nu, caller)).etag(nu.etag()));
  }
}
