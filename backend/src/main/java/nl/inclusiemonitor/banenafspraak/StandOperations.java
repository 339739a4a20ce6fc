package nl.inclusiemonitor.banenafspraak;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.KeptAnswers.Answer;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.WettelijkeParameterRepository;
import nl.inclusiemonitor.db.ChangeFeed;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Operations;
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
  private final WettelijkeParameterRepository parameters = new WettelijkeParameterRepository();
  private final KeptAnswers kept = new KeptAnswers();

  public StandOperations(Database database) {
    this.database = database;
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonStanden", this::toonStanden)
        .bind("toonStand", this::toonStand)
        .bind("toonWettelijkeParameters", this::toonWettelijkeParameters);
  }

  /** From now on answers are kept until any instance changes figures. */
  public void listen(ChangeFeed changes) {
    changes.listen(
        "standen",
        new ChangeFeed.Listener() {
          @Override
          public void changed(String kwartaal) {
            kept.clear();
          }

          @Override
          public void resumed() {
            kept.trust();
          }

          @Override
          public void lost() {
            kept.distrust();
          }
        });
  }

  /** Figures were changed by this instance. */
  public void changed() {
    kept.clear();
  }

  /** Succeeds with 200 and the stand; fails with NotFound when the quarter has none. */
  private Future<Reply> toonStand(Request request) {
    KeptAnswers.Key key =
        new KeptAnswers.Key(
            request.kwartaal("kwartaal"), Lezer.van(request.caller()), request.mediaType());
    return kept.get(key, () -> maak(request.caller(), key))
        .map(answer -> Reply.bytes(key.mediaType(), answer.bytes()).etag(answer.etag()));
  }

  private Future<Answer> maak(Caller caller, KeptAnswers.Key key) {
    return database
        .read(caller, connection -> lees(connection, key.kwartaal(), key.lezer()))
        .map(
            stand ->
                Answer.of(
                    key.mediaType().equals(CSV)
                        ? StandCsv.van(stand)
                        : Json.write(stand).toString()));
  }

  private Future<Standweergave> lees(SqlConnection connection, Kwartaal kwartaal, Lezer lezer) {
    return standen
        .van(connection, List.of(kwartaal, kwartaal.vorige()), lezer.alleenVastgesteld())
        .map(
            gevonden ->
                Standweergave.van(
                    Optional.ofNullable(gevonden.get(kwartaal))
                        .orElseThrow(() -> geen(kwartaal, lezer)),
                    Optional.ofNullable(gevonden.get(kwartaal.vorige())),
                    lezer.kleineGroepen()));
  }

  /** Succeeds with 200 and the quarters that have figures, newest first. */
  private Future<Reply> toonStanden(Request request) {
    boolean alleenVastgesteld = Lezer.van(request.caller()).alleenVastgesteld();
    return database
        .read(request.caller(), connection -> standen.alle(connection, alleenVastgesteld))
        .map(
            alle ->
                Reply.json(new Standenlijst(alle.stream().map(Standsamenvatting::van).toList())));
  }

  /** Succeeds with 200 and of every year the version in force. */
  private Future<Reply> toonWettelijkeParameters(Request request) {
    return database
        .read(request.caller(), parameters::alle)
        .map(
            jaren ->
                Reply.json(
                    new WettelijkeParameterlijst(
                        jaren.stream().map(WettelijkeParameterweergave::van).toList())));
  }

  private static Failure geen(Kwartaal kwartaal, Lezer lezer) {
    return new Failure.NotFound(
        lezer.alleenVastgesteld()
            ? "Er zijn nog geen vastgestelde cijfers voor " + kwartaal + "."
            : "Er zijn nog geen cijfers voor " + kwartaal + ". Lever eerst het UWV-bestand aan.");
  }

  private record Standenlijst(List<Standsamenvatting> standen) {}

  private record WettelijkeParameterlijst(List<WettelijkeParameterweergave> wettelijkeParameters) {}
}
