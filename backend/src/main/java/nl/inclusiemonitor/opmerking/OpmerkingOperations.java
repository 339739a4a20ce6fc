package nl.inclusiemonitor.opmerking;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/** The comments over HTTP. */
public final class OpmerkingOperations {
  /** Those that the contract names at the afhandeling. */
  private static final Set<Rol> AFHANDELAARS =
      EnumSet.of(Rol.DI_ADVISEUR, Rol.HR_ANALIST, Rol.HR_ADVISEUR, Rol.VASTSTELLER);

  private final Database database;
  private final Opmerkingen opmerkingen;
  private final OpmerkingRepository repository = new OpmerkingRepository();

  public OpmerkingOperations(Database database, Supplier<UUID> ids, Clock clock) {
    this.database = database;
    this.opmerkingen = new Opmerkingen(database, ids, clock);
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonOpmerkingen", this::toonAlle)
        .bind("maakOpmerking", this::maak)
        .bind("toonOpmerking", this::toon)
        .bind("handelOpmerkingAf", this::handelAf);
  }

  private record Lijst(Optional<String> volgende, List<Weergave> opmerkingen) {}

  private record Afhandeling(String antwoord) {}

  private record Weergave(
      UUID id,
      String onderwerp,
      String tekst,
      boolean opvolgen,
      boolean blokkeert,
      String door,
      Instant op,
      Optional<String> antwoord,
      Optional<String> afgehandeldDoor,
      Optional<Instant> afgehandeldOp,
      boolean magAfhandelen) {

    static Weergave van(Opmerking opmerking, Caller lezer) {
      return new Weergave(
          opmerking.id(),
          opmerking.onderwerp(),
          opmerking.tekst(),
          opmerking.opvolgen(),
          opmerking.blokkeert(),
          opmerking.door(),
          opmerking.op(),
          opmerking.antwoord(),
          opmerking.afgehandeldDoor(),
          opmerking.afgehandeldOp(),
          AFHANDELAARS.stream().anyMatch(lezer::has)
              && Opmerkingen.magAfhandelen(lezer, opmerking));
    }
  }

  /** Succeeds with a page, newest first. */
  private Future<Reply> toonAlle(Request request) {
    Optional<Onderwerp> onderwerp = request.optionalText("onderwerp").map(Onderwerp::new);
    Optional<Long> voor = request.optionalText("cursor").map(Cursor::nummer);
    Page.Size size = Page.Size.of(request);
    return database
        .read(
            request.caller(),
            connection ->
                repository.bladzijde(
                    connection,
                    Lezer.van(request.caller()),
                    onderwerp,
                    request.flag("open"),
                    voor,
                    size.toFind()))
        .map(size::of)
        .map(
            page -> {
              Optional<String> volgende = page.next(opmerking -> Cursor.van(opmerking.nummer()));
              List<Weergave> weergaven =
                  page.items().stream()
                      .map(opmerking -> Weergave.van(opmerking, request.caller()))
                      .toList();
              return Cursor.link(Reply.json(new Lijst(volgende, weergaven)), request, volgende);
            });
  }

  private Future<Reply> maak(Request request) {
    return opmerkingen
        .maak(request.caller(), request.body(Opmerkingen.Nieuw.class))
        .map(
            gemaakt ->
                Reply.created(
                    "/opmerkingen/" + gemaakt.id(), Weergave.van(gemaakt, request.caller())));
  }

  private Future<Reply> toon(Request request) {
    return database
        .read(
            request.caller(),
            connection ->
                repository.vind(connection, Lezer.van(request.caller()), request.uuid("id")))
        .map(gevonden -> gevonden.orElseThrow(Opmerkingen::onbekend))
        .map(opmerking -> Reply.json(Weergave.van(opmerking, request.caller())));
  }

  private Future<Reply> handelAf(Request request) {
    return opmerkingen
        .handelAf(request.caller(), request.uuid("id"), request.body(Afhandeling.class).antwoord())
        .map(opmerking -> Reply.json(Weergave.van(opmerking, request.caller())));
  }
}
