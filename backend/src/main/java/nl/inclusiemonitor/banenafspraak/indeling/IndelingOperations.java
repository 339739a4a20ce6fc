package nl.inclusiemonitor.banenafspraak.indeling;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.Versiebereik;
import nl.inclusiemonitor.banenafspraak.stand.Versiekeuze;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.ContentTag;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import nl.inclusiemonitor.organisatie.DienstonderdeelRepository;
import nl.inclusiemonitor.organisatie.Wijziging;
import nl.inclusiemonitor.organisatie.WijzigingRepository;

/** Answers the figures of a quarter in the tree of another day. */
public final class IndelingOperations {
  private static final String CSV = "text/csv";

  private final Database database;
  private final StandRepository standen = new StandRepository();
  private final DienstonderdeelRepository onderdelen = new DienstonderdeelRepository();
  private final WijzigingRepository wijzigingen = new WijzigingRepository();

  public IndelingOperations(Database database) {
    this.database = database;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonIndeling", this::toonIndeling);
  }

  /** Succeeds with 200; fails with NotFound when the quarter has no figures for this reader. */
  private Future<Reply> toonIndeling(Request request) {
    Kwartaal kwartaal = request.kwartaal("kwartaal");
    LocalDate peildatum = request.date("peildatum");
    Caller caller = request.caller();
    Lezer lezer = Lezer.van(caller);
    Versiekeuze keuze =
        request
            .optionalInteger("versie")
            .map(nummer -> Versiekeuze.versie(Math.toIntExact(nummer)))
            .orElse(Versiekeuze.NIEUWSTE);
    return database
        .read(caller, connection -> standen.versie(connection, kwartaal, keuze, lezer.bereik()))
        .map(gevonden -> gevonden.orElseThrow(() -> geen(kwartaal)))
        .compose(
            gezien ->
                database.read(
                    Caller.SYSTEM, connection -> deelIn(connection, gezien, peildatum, lezer)))
        .map(indeling -> antwoord(request.mediaType(), indeling));
  }

  private Future<Indeling> deelIn(
      SqlConnection connection, Stand gezien, LocalDate peildatum, Lezer lezer) {
    Future<Optional<Stand>> geheel =
        standen.versie(
            connection, gezien.kwartaal(), Versiekeuze.versie(gezien.versie()), Versiebereik.ALLE);
    Future<List<Dienstonderdeel>> alle = onderdelen.alle(connection);
    Future<List<Wijziging>> reorganisaties = wijzigingen.alle(connection);
    return Future.all(geheel, alle, reorganisaties)
        .map(
            all -> {
              Stand stand = geheel.result().orElseThrow(() -> geen(gezien.kwartaal()));
              Herindeling herindeling =
                  new Herindeling(stand, alle.result(), reorganisaties.result());
              return Indeling.van(stand, herindeling, peildatum, codes(gezien), lezer);
            });
  }

  private static Set<String> codes(Stand stand) {
    return stand.onderdelen().stream().map(Grondslag::code).collect(Collectors.toSet());
  }

  private static Reply antwoord(String mediaType, Indeling indeling) {
    Buffer bytes =
        mediaType.equals(CSV) ? Buffer.buffer(IndelingCsv.van(indeling)) : Json.write(indeling);
    return Reply.bytes(mediaType, bytes).etag(ContentTag.of(bytes.getBytes()));
  }

  private static Failure geen(Kwartaal kwartaal) {
    return new Failure.NotFound("Er zijn nog geen cijfers voor " + kwartaal + ".");
  }
}
