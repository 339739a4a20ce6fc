package nl.inclusiemonitor.banenafspraak.opbouw;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.Versievraag;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.controle.Plaats;
import nl.inclusiemonitor.verzoek.regel.Persoonsregelrecht;

/** Answers what a figure is made of, and the lines in the end for who may see those. */
public final class OpbouwOperations {
  private static final String CSV = "text/csv";

  private final Database database;
  private final StandRepository standen = new StandRepository();
  private final Bladenlezer bladen;
  private final Opbouwregels regels;

  public OpbouwOperations(Database database, Supplier<UUID> ids) {
    this.database = database;
    this.bladen = new Bladenlezer();
    this.regels = new Opbouwregels(ids);
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonOpbouw", this::toonOpbouw)
        .bind("toonOpbouwregels", this::toonOpbouwregels);
  }

  /** Succeeds with 200 and the opbouw; fails with NotFound when there is no such figure. */
  private Future<Reply> toonOpbouw(Request request) {
    return vraag(request)
        .compose(this::maak)
        .map(
            opbouw ->
                request.mediaType().equals(CSV) ? OpbouwCsv.reply(opbouw) : Reply.json(opbouw));
  }

  private Future<Opbouwvraag> vraag(Request request) {
    Kwartaal kwartaal = request.kwartaal("kwartaal");
    Lezer lezer = Lezer.van(request.caller());
    return database
        .read(
            request.caller(),
            connection ->
                standen.versie(connection, kwartaal, Versievraag.van(request), lezer.bereik()))
        .map(
            stand ->
                Opbouwvraag.van(
                    stand.orElseThrow(() -> geen(kwartaal, lezer)),
                    request.caller(),
                    request.text("code"),
                    Opbouwcijfer.of(request.text("cijfer"))));
  }

  private Future<Opbouw> maak(Opbouwvraag vraag) {
    Opbouw zonder =
        new Opbouwmaker(vraag.stand(), vraag.gezien(), vraag.grondslag(), vraag.regel())
            .maak(vraag.cijfer(), vraag.uitkomst());
    if (!Bladenlezer.moetTellen(vraag)) {
      return Future.succeededFuture(zonder);
    }
    return database
        .read(Caller.SYSTEM, connection -> bladen.lees(connection, vraag))
        .map(zonder::met);
  }

  /** Succeeds with 200 and a page of lines, once the look at each person is in the log. */
  private Future<Reply> toonOpbouwregels(Request request) {
    Caller caller = request.caller();
    Persoonsregelrecht.eis(caller);
    Opbouwregels.Keuze keuze =
        new Opbouwregels.Keuze(
            request.optionalText("onderdeel"),
            request.text("oorzaak"),
            request.optionalText("cursor").map(Cursor::getal).map(Plaats::van),
            Page.Size.of(request));
    return vraag(request)
        .compose(
            vraag ->
                // A write: the log is in the transaction of the look.
                database.write(
                    caller, connection -> regels.bladzijde(connection, caller, vraag, keuze)))
        .map(
            bladzijde -> {
              Optional<String> volgende = bladzijde.volgende().map(Plaats::getal).map(Cursor::van);
              return Cursor.link(
                  Reply.json(
                      new Regellijst(
                          bladzijde.onderdeel(), keuze.oorzaak(), volgende, bladzijde.regels())),
                  request,
                  volgende);
            });
  }

  private static Failure geen(Kwartaal kwartaal, Lezer lezer) {
    return new Failure.NotFound(
        "Er zijn geen cijfers voor " + kwartaal + " in deze versie." + lezer.uitleg());
  }

  private record Regellijst(
      String onderdeel,
      String oorzaak,
      Optional<String> volgende,
      List<Opbouwregels.Regel> regels) {}
}
