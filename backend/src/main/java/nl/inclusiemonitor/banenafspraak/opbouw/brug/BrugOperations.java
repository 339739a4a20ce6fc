package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.Standweergave;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.Versiekeuze;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Answers what changed between two standen, and why. */
public final class BrugOperations {
  private static final String CSV = "text/csv";

  private final Database database;
  private final StandRepository standen = new StandRepository();
  private final Bruggenboek bruggen = new Bruggenboek();

  public BrugOperations(Database database) {
    this.database = database;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonKwartaalbrug", this::toonKwartaalbrug);
  }

  private record Eind(Kwartaal kwartaal, Versiekeuze keuze) {
    static Eind van(Request request, String naam) {
      return new Eind(
          request.kwartaal(naam),
          request
              .optionalInteger(naam + "Versie")
              .map(nummer -> Versiekeuze.versie(Math.toIntExact(nummer)))
              .orElse(Versiekeuze.NIEUWSTE));
    }
  }

  /** Both standen, as somebody reads them. */
  private record Paar(Stand van, Stand tot) {}

  /** Succeeds with 200 and the brug; fails with NotFound when one of both standen is not there. */
  private Future<Reply> toonKwartaalbrug(Request request) {
    Caller caller = request.caller();
    Lezer lezer = Lezer.van(caller);
    Eind van = Eind.van(request, "van");
    Eind tot = Eind.van(request, "tot");
    String code = request.optionalText("dienstonderdeel").orElse(Grondslag.TOTAAL);
    return database
        .read(caller, connection -> paar(connection, van, tot, lezer.alleenVastgesteld()))
        .compose(
            gezien ->
                database.read(Caller.SYSTEM, connection -> maak(connection, gezien, lezer, code)))
        .map(
            brug ->
                request.mediaType().equals(CSV)
                    ? Reply.bytes(CSV, BrugCsv.van(brug))
                    : Reply.json(brug));
  }

  private Future<Paar> paar(
      SqlConnection connection, Eind van, Eind tot, boolean alleenVastgesteld) {
    Future<Optional<Stand>> eerste =
        standen.versie(connection, van.kwartaal(), van.keuze(), alleenVastgesteld);
    Future<Optional<Stand>> laatste =
        standen.versie(connection, tot.kwartaal(), tot.keuze(), alleenVastgesteld);
    return Future.all(eerste, laatste)
        .map(
            all -> {
              Paar paar =
                  new Paar(
                      eerste.result().orElseThrow(() -> geen(van)),
                      laatste.result().orElseThrow(() -> geen(tot)));
              eisVolgorde(paar);
              return paar;
            });
  }

  private Future<Kwartaalbrug> maak(
      SqlConnection connection, Paar gezien, Lezer lezer, String code) {
    Future<Paar> geheel = paar(connection, eind(gezien.van()), eind(gezien.tot()), false);
    Future<Brugverhaal> verhaal =
        bruggen.van(connection, new Bruggenboek.Paar(gezien.van().id(), gezien.tot().id()));
    Future<Boolean> buren =
        bruggen.zijnBuren(connection, gezien.van(), gezien.tot(), lezer.alleenVastgesteld());
    return Future.all(geheel, verhaal, buren)
        .map(
            all ->
                new Brugmaker(
                        geheel.result().van(),
                        geheel.result().tot(),
                        Standweergave.van(gezien.van(), lezer),
                        Standweergave.van(gezien.tot(), lezer),
                        lezer,
                        verhaal.result(),
                        buren.result(),
                        Math.max(gezien.van().drempel(), gezien.tot().drempel()))
                    .maak(code));
  }

  private static Eind eind(Stand stand) {
    return new Eind(stand.kwartaal(), Versiekeuze.versie(stand.versie()));
  }

  private static void eisVolgorde(Paar paar) {
    int kwartalen = paar.van().kwartaal().compareTo(paar.tot().kwartaal());
    if (kwartalen > 0 || (kwartalen == 0 && paar.van().versie() > paar.tot().versie())) {
      throw new Failure.Invalid(
          FieldError.of(
              "query", "van", "van-na-tot", "De eerste stand ligt na de tweede; wissel ze om."));
    }
  }

  private static Failure geen(Eind eind) {
    return new Failure.NotFound(
        "Er zijn geen cijfers voor " + eind.kwartaal() + " in deze versie.");
  }
}
