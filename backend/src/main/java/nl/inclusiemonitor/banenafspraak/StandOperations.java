package nl.inclusiemonitor.banenafspraak;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.KeptAnswers.Answer;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.Standversie;
import nl.inclusiemonitor.banenafspraak.stand.VersieRepository;
import nl.inclusiemonitor.banenafspraak.stand.Versiebereik;
import nl.inclusiemonitor.banenafspraak.stand.Versiekeuze;
import nl.inclusiemonitor.db.ChangeFeed;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Answers the figures of a quarter, and which quarters have any. */
public final class StandOperations {
  private static final String CSV = "text/csv";

  private final Database database;
  private final StandRepository standen = new StandRepository();
  private final VersieRepository versies = new VersieRepository();
  private final KeptAnswers kept = new KeptAnswers();

  public StandOperations(Database database) {
    this.database = database;
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonStanden", this::toonStanden)
        .bind("toonStand", this::toonStand)
        .bind("toonStandversies", this::toonVersies);
  }

  /** What is kept, also for others that answer from standen alone. */
  public KeptAnswers kept() {
    return kept;
  }

  /** From now on answers are kept until any instance changes figures. */
  public void listen(ChangeFeed changes) {
    kept.listen(changes, "standen");
  }

  /** Figures were changed by this instance. */
  public void changed() {
    kept.clear();
  }

  /** Succeeds with 200 and the stand; fails with NotFound when the quarter has none. */
  private Future<Reply> toonStand(Request request) {
    Kwartaal kwartaal = request.kwartaal("kwartaal");
    Lezer lezer = Lezer.van(request.caller());
    String mediaType = request.mediaType();
    return nummer(request.caller(), kwartaal, lezer, Versievraag.van(request))
        .map(versie -> new Vraag(kwartaal, versie))
        .compose(
            vraag ->
                kept.get(
                    new KeptAnswers.Key("toonStand", vraag, lezer, mediaType),
                    () -> maak(request.caller(), vraag, lezer, mediaType)))
        .map(answer -> answer.reply(mediaType));
  }

  /**
   * Which stand.
   *
   * @param versie empty for the newest one that the reader may see
   */
  record Vraag(Kwartaal kwartaal, Optional<Integer> versie) {}

  /** A moment is turned into the version of that moment: its bytes are kept once. */
  private Future<Optional<Integer>> nummer(
      Caller caller, Kwartaal kwartaal, Lezer lezer, Versiekeuze keuze) {
    if (keuze.bekendOp().isEmpty()) {
      return Future.succeededFuture(keuze.versie());
    }
    return database
        .read(
            caller,
            connection ->
                versies.op(connection, kwartaal, lezer.bereik(), keuze.bekendOp().orElseThrow()))
        .map(
            versie ->
                Optional.of(
                    versie.orElseThrow(
                        () ->
                            new Failure.NotFound(
                                "Op dat moment waren er nog geen cijfers voor "
                                    + kwartaal
                                    + "."))));
  }

  private Future<Answer> maak(Caller caller, Vraag vraag, Lezer lezer, String mediaType) {
    return database
        .read(caller, connection -> lees(connection, vraag, lezer))
        .map(
            stand ->
                Answer.of(
                    mediaType.equals(CSV) ? StandCsv.van(stand) : Json.write(stand).toString()));
  }

  private Future<Standweergave> lees(SqlConnection connection, Vraag vraag, Lezer lezer) {
    Kwartaal kwartaal = vraag.kwartaal();
    Versiebereik bereik = lezer.bereik();
    Versiekeuze keuze = vraag.versie().map(Versiekeuze::versie).orElse(Versiekeuze.NIEUWSTE);
    return standen
        .versie(connection, kwartaal, keuze, bereik)
        .map(gevonden -> gevonden.orElseThrow(() -> geen(vraag, lezer)))
        .compose(
            stand ->
                standen
                    .vorige(connection, stand, bereik)
                    .map(vorige -> Standweergave.van(stand, vorige, lezer)));
  }

  /** Succeeds with 200 and a page of the versions of a quarter, newest first. */
  private Future<Reply> toonVersies(Request request) {
    Kwartaal kwartaal = request.kwartaal("kwartaal");
    Versiebereik bereik = Lezer.van(request.caller()).bereik();
    Page.Size size = Page.Size.of(request);
    Optional<Long> voor = request.optionalText("cursor").map(Cursor::nummer);
    return database
        .read(
            request.caller(),
            connection -> versies.bladzijde(connection, kwartaal, bereik, voor, size.toFind()))
        .map(size::of)
        .map(
            page -> {
              Optional<String> volgende = page.next(last -> Cursor.van(last.versie()));
              Versielijst lijst = new Versielijst(kwartaal.toString(), volgende, page.items());
              return Cursor.link(Reply.json(lijst), request, volgende);
            });
  }

  /** Succeeds with 200 and the quarters that have figures, newest first. */
  private Future<Reply> toonStanden(Request request) {
    Versiebereik bereik = Lezer.van(request.caller()).bereik();
    return database
        .read(request.caller(), connection -> standen.alle(connection, bereik))
        .map(
            alle ->
                Reply.json(new Standenlijst(alle.stream().map(Standsamenvatting::van).toList())));
  }

  private static Failure geen(Vraag vraag, Lezer lezer) {
    if (vraag.versie().isPresent()) {
      return new Failure.NotFound(
          "Er zijn geen cijfers in versie %d van %s.%s"
              .formatted(vraag.versie().get(), vraag.kwartaal(), lezer.uitleg()));
    }
    return new Failure.NotFound(
        lezer.alleenVastgesteld()
            ? "Er zijn nog geen vastgestelde cijfers voor " + vraag.kwartaal() + "."
            : "Er zijn nog geen cijfers voor "
                + vraag.kwartaal()
                + ". Lever eerst het UWV-bestand aan.");
  }

  private record Versielijst(
      String kwartaal, Optional<String> volgende, List<Standversie> versies) {}

  private record Standenlijst(List<Standsamenvatting> standen) {}
}
