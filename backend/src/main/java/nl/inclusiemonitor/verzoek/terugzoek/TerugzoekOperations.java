package nl.inclusiemonitor.verzoek.terugzoek;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;

/** Terugzoekverzoeken over HTTP. */
public final class TerugzoekOperations {

  private final Database database;
  private final Terugzoeken terugzoeken;
  private final TerugzoekRepository verzoeken = new TerugzoekRepository();

  public TerugzoekOperations(Database database, Terugzoeken terugzoeken) {
    this.database = database;
    this.terugzoeken = terugzoeken;
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonTerugzoekverzoeken", this::toonVerzoeken)
        .bind("vraagTerugzoeken", this::vraag)
        .bind("toonTerugzoekverzoek", this::toonVerzoek)
        .bind("keurTerugzoekverzoekGoed", this::keurGoed)
        .bind("wijsTerugzoekverzoekAf", this::wijsAf)
        .bind("trekTerugzoekverzoekIn", this::trekIn)
        .bind("handelTerugzoekverzoekAf", this::handelAf)
        .bind("toonTokenbestand", this::toonTokenbestand);
  }

  /** Succeeds with 200 and a page, newest first. */
  private Future<Reply> toonVerzoeken(Request request) {
    Caller caller = request.caller();
    Page.Size size = Page.Size.of(request);
    TerugzoekRepository.Vraag vraag =
        new TerugzoekRepository.Vraag(
            request.optionalText("status"),
            request.optionalText("cursor").map(Cursor::nummer),
            TerugzoekZicht.alleenGoedgekeurd(caller),
            size.toFind());
    return database
        .read(caller, connection -> verzoeken.bladzijde(connection, vraag))
        .map(size::of)
        .map(
            page -> {
              Optional<String> volgende = page.next(last -> Cursor.van(last.nummer()));
              List<Terugzoekweergave> bladzijde =
                  page.items().stream()
                      .map(verzoek -> Terugzoekweergave.van(verzoek, caller))
                      .toList();
              return Cursor.link(
                  Reply.json(new Verzoekenlijst(volgende, bladzijde)), request, volgende);
            });
  }

  private record Verzoekenlijst(
      Optional<String> volgende, List<Terugzoekweergave> terugzoekverzoeken) {}

  /** Succeeds with 201 and the verzoek. */
  private Future<Reply> vraag(Request request) {
    return terugzoeken
        .vraag(request.caller(), request.body(Terugzoeken.Aanvraag.class))
        .map(
            verzoek ->
                Reply.created(
                        "/terugzoekverzoeken/" + verzoek.id(),
                        Terugzoekweergave.van(verzoek, request.caller()))
                    .etag(verzoek.etag()));
  }

  /** Succeeds with 200, the verzoek and its ETag; fails with NotFound. */
  private Future<Reply> toonVerzoek(Request request) {
    Caller caller = request.caller();
    UUID id = request.uuid("id");
    return database
        .read(caller, connection -> verzoeken.vind(connection, id))
        .map(
            gevonden ->
                gevonden
                    .filter(verzoek -> TerugzoekZicht.mag(caller, verzoek))
                    .orElseThrow(TerugzoekZicht::onbekend))
        .map(verzoek -> reply(verzoek, caller));
  }

  private Future<Reply> keurGoed(Request request) {
    return gedaan(
        request, terugzoeken.keurGoed(request.caller(), request.uuid("id"), request.ifMatch()));
  }

  private Future<Reply> wijsAf(Request request) {
    return gedaan(
        request,
        terugzoeken.wijsAf(
            request.caller(),
            request.uuid("id"),
            request.ifMatch(),
            request.body(Afwijzing.class).reden()));
  }

  private record Afwijzing(String reden) {}

  private Future<Reply> trekIn(Request request) {
    return gedaan(
        request, terugzoeken.trekIn(request.caller(), request.uuid("id"), request.ifMatch()));
  }

  private Future<Reply> handelAf(Request request) {
    return gedaan(
        request,
        terugzoeken.handelAf(
            request.caller(),
            request.uuid("id"),
            request.ifMatch(),
            request.body(Afhandeling.class).resultaat()));
  }

  private record Afhandeling(String resultaat) {}

  /** Succeeds with 200 and the file that {@code pseudonimiseer terugzoek --tokens} reads. */
  private Future<Reply> toonTokenbestand(Request request) {
    return terugzoeken
        .download(request.caller(), request.uuid("id"))
        .map(
            gevonden ->
                Reply.bytes(
                        "text/csv",
                        Buffer.buffer(
                            gevonden.tokens().stream()
                                .collect(Collectors.joining("\n", "pseudoniem\n", "\n"))))
                    .header(
                        "Content-Disposition",
                        "attachment; filename=\"terugzoekverzoek-%d.csv\""
                            .formatted(gevonden.verzoek().nummer())));
  }

  private static Future<Reply> gedaan(Request request, Future<Terugzoekverzoek> stap) {
    return stap.map(verzoek -> reply(verzoek, request.caller()));
  }

  private static Reply reply(Terugzoekverzoek verzoek, Caller caller) {
    return Reply.json(Terugzoekweergave.van(verzoek, caller)).etag(verzoek.etag());
  }
}
