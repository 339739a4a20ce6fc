package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.Standweergave;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.Versiebereik;
import nl.inclusiemonitor.banenafspraak.stand.Versiekeuze;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.controle.Plaats;
import nl.inclusiemonitor.verzoek.regel.Persoonsregelrecht;

/** Answers what changed between two standen, and why. */
public final class BrugOperations {
  private static final String CSV = "text/csv";

  /** Sees everything: of what it gets a reader is told what is left for the reader. */
  private static final Lezer GEHEEL = new Lezer(Set.of(), true, false);

  private final Database database;
  private final StandRepository standen = new StandRepository();
  private final Bruggenboek bruggen = new Bruggenboek();
  private final Brugregels regels;

  public BrugOperations(Database database, Supplier<UUID> ids) {
    this.database = database;
    this.regels = new Brugregels(ids);
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonKwartaalbrug", this::toonKwartaalbrug)
        .bind("toonKwartaalbrugregels", this::toonKwartaalbrugregels);
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
        .read(caller, connection -> paar(connection, van, tot, lezer))
        .compose(
            gezien ->
                database.read(Caller.SYSTEM, connection -> maak(connection, gezien, lezer, code)))
        .map(
            brug ->
                Persoonsregelrecht.heeft(caller) && caller.has(Rol.DI_ADVISEUR)
                    ? brug.metRegels()
                    : brug)
        .map(
            brug ->
                request.mediaType().equals(CSV)
                    ? Reply.bytes(CSV, BrugCsv.van(brug))
                    : Reply.json(brug));
  }

  /** Succeeds with 200 and a page of lines, once the look at each person is in the log. */
  private Future<Reply> toonKwartaalbrugregels(Request request) {
    Caller caller = request.caller();
    Persoonsregelrecht.eis(caller);
    Eind van = Eind.van(request, "van");
    Eind tot = Eind.van(request, "tot");
    String code = request.optionalText("dienstonderdeel").orElse(Grondslag.TOTAAL);
    String oorzaak = request.text("oorzaak");
    Optional<Plaats> na = request.optionalText("cursor").map(Cursor::getal).map(Plaats::van);
    // A write: the log is in the transaction of the look.
    return database
        .write(
            caller,
            connection ->
                paar(connection, van, tot, GEHEEL)
                    .compose(
                        paar -> {
                          eisRij(paar, code);
                          return regels.bladzijde(
                              connection,
                              caller,
                              new Brugregels.Vraag(
                                  paar.van(),
                                  paar.tot(),
                                  code,
                                  oorzaak,
                                  na,
                                  Page.Size.of(request)));
                        }))
        .map(
            bladzijde -> {
              Optional<String> volgende = bladzijde.volgende().map(Plaats::getal).map(Cursor::van);
              return Cursor.link(
                  Reply.json(new Regellijst(oorzaak, volgende, bladzijde.regels())),
                  request,
                  volgende);
            });
  }

  private static void eisRij(Paar paar, String code) {
    boolean bestaat =
        Stream.of(paar.van(), paar.tot())
            .anyMatch(
                stand ->
                    code.equals(Grondslag.TOTAAL)
                        || stand.onderdelen().stream().anyMatch(deel -> deel.code().equals(code)));
    if (!bestaat) {
      throw Brugmaker.geen();
    }
  }

  private record Regellijst(
      String oorzaak, Optional<String> volgende, List<Brugregels.Regel> regels) {}

  private Future<Paar> paar(SqlConnection connection, Eind van, Eind tot, Lezer lezer) {
    Versiebereik bereik = lezer.bereik();
    Future<Optional<Stand>> eerste =
        standen.versie(connection, van.kwartaal(), van.keuze(), bereik);
    Future<Optional<Stand>> laatste =
        standen.versie(connection, tot.kwartaal(), tot.keuze(), bereik);
    return Future.all(eerste, laatste)
        .map(
            all -> {
              Paar paar =
                  new Paar(
                      eerste.result().orElseThrow(() -> geen(van, lezer)),
                      laatste.result().orElseThrow(() -> geen(tot, lezer)));
              eisVolgorde(paar);
              return paar;
            });
  }

  private Future<Kwartaalbrug> maak(
      SqlConnection connection, Paar gezien, Lezer lezer, String code) {
    Future<Paar> geheel = paar(connection, eind(gezien.van()), eind(gezien.tot()), GEHEEL);
    Future<Brugverhaal> verhaal =
        bruggen.van(connection, new Bruggenboek.Paar(gezien.van().id(), gezien.tot().id()));
    Future<Boolean> buren =
        bruggen.zijnBuren(connection, gezien.van(), gezien.tot(), lezer.alleenVastgesteld());
    Future<List<Opvolging>> opvolgingen =
        lezer.dienstonderdelen().isEmpty()
            ? Opvolging.alle(connection)
            : Future.succeededFuture(List.of());
    return Future.all(geheel, verhaal, buren, opvolgingen)
        .map(
            all ->
                new Brugmaker(
                        geheel.result().van(),
                        geheel.result().tot(),
                        Standweergave.van(gezien.van(), lezer),
                        Standweergave.van(gezien.tot(), lezer),
                        lezer,
                        verhaal.result(),
                        Overgang.tussen(
                                geheel.result().van(), geheel.result().tot(), opvolgingen.result())
                            .voor(lezer),
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

  private static Failure geen(Eind eind, Lezer lezer) {
    return new Failure.NotFound(
        "Er zijn geen cijfers voor " + eind.kwartaal() + " in deze versie." + lezer.uitleg());
  }
}
