package nl.inclusiemonitor.banenafspraak.indeling;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.KeptAnswers;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import nl.inclusiemonitor.organisatie.DienstonderdeelRepository;
import nl.inclusiemonitor.organisatie.Wijziging;
import nl.inclusiemonitor.organisatie.WijzigingRepository;

/** Answers how the realisation went over the last two years. */
public final class ReeksOperations {
  /** Two years: a season shows itself twice, and a small picture can still be read. */
  private static final int KWARTALEN = 8;

  private static final String CSV = "text/csv";

  private final Database database;
  private final KeptAnswers kept;
  private final StandRepository standen = new StandRepository();
  private final DienstonderdeelRepository onderdelen = new DienstonderdeelRepository();
  private final WijzigingRepository wijzigingen = new WijzigingRepository();

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
   * What is asked of every page, each quarter in its own tree, is kept.
   */
  private Future<Reply> toonStandreeks(Request request) {
    Vraag vraag =
        new Vraag(
            request.kwartaal("kwartaal"),
            request.optionalDate("indeling"),
            request.caller(),
            Lezer.van(request.caller()));
    String mediaType = request.mediaType();
    Future<KeptAnswers.Answer> answer =
        vraag.indeling().isPresent()
            ? maak(vraag, mediaType)
            : kept.get(
                new KeptAnswers.Key("toonStandreeks", vraag.kwartaal(), vraag.lezer(), mediaType),
                () -> maak(vraag, mediaType));
    return answer.map(ready -> ready.reply(mediaType));
  }

  private record Vraag(
      Kwartaal kwartaal, Optional<LocalDate> indeling, Caller caller, Lezer lezer) {}

  private Future<KeptAnswers.Answer> maak(Vraag vraag, String mediaType) {
    return lees(vraag)
        .map(
            reeks ->
                KeptAnswers.Answer.of(
                    mediaType.equals(CSV) ? reeks.csv() : Json.write(reeks).toString()));
  }

  private Future<Standreeks> lees(Vraag vraag) {
    List<Kwartaal> kwartalen = Standreeks.tot(vraag.kwartaal(), KWARTALEN);
    return database
        .read(vraag.caller(), connection -> standen(connection, kwartalen, vraag.lezer()))
        .compose(
            gezien -> {
              if (gezien.isEmpty()
                  || !gezien.get(gezien.size() - 1).kwartaal().equals(vraag.kwartaal())) {
                throw new Failure.NotFound(
                    "Er zijn nog geen cijfers voor " + vraag.kwartaal() + ".");
              }
              return database.read(
                  Caller.SYSTEM, connection -> reeks(connection, vraag, kwartalen, gezien));
            });
  }

  private Future<List<Stand>> standen(
      SqlConnection connection, List<Kwartaal> kwartalen, Lezer lezer) {
    return standen
        .van(connection, kwartalen, lezer.bereik())
        .map(gevonden -> kwartalen.stream().map(gevonden::get).filter(Objects::nonNull).toList());
  }

  /** A row of another tree is protected by all units, also for who sees a few. */
  private Future<Standreeks> reeks(
      SqlConnection connection, Vraag vraag, List<Kwartaal> kwartalen, List<Stand> gezien) {
    Future<List<Stand>> geheel =
        vraag.indeling().isPresent()
            ? standen(connection, kwartalen, vraag.lezer())
            : Future.succeededFuture(gezien);
    Future<List<Dienstonderdeel>> versies = onderdelen.alle(connection);
    Future<List<Wijziging>> reorganisaties = wijzigingen.alle(connection);
    return Future.all(geheel, versies, reorganisaties)
        .map(
            all -> {
              List<Reekskwartaal> reeks =
                  vraag
                      .indeling()
                      .map(
                          dag ->
                              Reekskwartaal.inDeIndelingVan(
                                  dag,
                                  geheel.result(),
                                  codes(gezien),
                                  vraag.lezer(),
                                  versies.result(),
                                  reorganisaties.result()))
                      .orElseGet(
                          () ->
                              Reekskwartaal.vanToen(
                                  gezien, versies.result(), reorganisaties.result()));
              return Standreeks.van(
                  kwartalen, vraag.indeling(), reeks, vraag.lezer().kleineGroepen());
            });
  }

  private static Map<Kwartaal, Set<String>> codes(List<Stand> gezien) {
    return gezien.stream()
        .collect(
            Collectors.toMap(
                Stand::kwartaal,
                stand ->
                    stand.onderdelen().stream().map(Grondslag::code).collect(Collectors.toSet())));
  }
}
