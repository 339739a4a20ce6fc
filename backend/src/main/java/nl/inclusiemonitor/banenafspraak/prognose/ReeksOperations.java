package nl.inclusiemonitor.banenafspraak.prognose;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.KeptAnswers;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Answers how the realisation went over the last two years. */
public final class ReeksOperations {
  /** Two years: a season shows itself twice, and a small picture can still be read. */
  static final int KWARTALEN = 8;

  private static final String CSV = "text/csv";

  private final Database database;
  private final KeptAnswers kept;
  private final StandRepository standen = new StandRepository();

  /**
   * @param kept until figures change
   */
  public ReeksOperations(Database database, KeptAnswers kept) {
    this.database = database;
    this.kept = kept;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonStandreeks", this::toonStandreeks);
  }

  /**
   * Succeeds with 200 and the quarters up to this one; fails with NotFound when it has no stand.
   */
  private Future<Reply> toonStandreeks(Request request) {
    Kwartaal kwartaal = request.kwartaal("kwartaal");
    Lezer lezer = Lezer.van(request.caller());
    String mediaType = request.mediaType();
    return kept.get(
            new KeptAnswers.Key("toonStandreeks", kwartaal, Optional.empty(), lezer, mediaType),
            () ->
                database
                    .read(request.caller(), connection -> lees(connection, kwartaal, lezer))
                    .map(
                        reeks ->
                            KeptAnswers.Answer.of(
                                mediaType.equals(CSV)
                                    ? reeks.csv()
                                    : Json.write(reeks).toString())))
        .map(answer -> answer.reply(mediaType));
  }

  private Future<Standreeks> lees(SqlConnection connection, Kwartaal kwartaal, Lezer lezer) {
    List<Kwartaal> kwartalen = tot(kwartaal);
    return standen
        .van(connection, kwartalen, lezer.alleenVastgesteld())
        .map(
            gevonden -> {
              if (!gevonden.containsKey(kwartaal)) {
                throw new Failure.NotFound("Er zijn nog geen cijfers voor " + kwartaal + ".");
              }
              return Standreeks.van(kwartalen, gevonden, lezer.kleineGroepen());
            });
  }

  private static List<Kwartaal> tot(Kwartaal laatste) {
    Deque<Kwartaal> kwartalen = new ArrayDeque<>(List.of(laatste));
    while (kwartalen.size() < KWARTALEN) {
      kwartalen.addFirst(kwartalen.getFirst().vorige());
    }
    return List.copyOf(kwartalen);
  }
}
