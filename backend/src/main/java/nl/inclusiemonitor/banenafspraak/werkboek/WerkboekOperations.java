package nl.inclusiemonitor.banenafspraak.werkboek;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.Standweergave;
import nl.inclusiemonitor.banenafspraak.Versievraag;
import nl.inclusiemonitor.banenafspraak.stand.Binnenwerkbladen;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.StandregelRepository;
import nl.inclusiemonitor.banenafspraak.stand.Standregels;
import nl.inclusiemonitor.banenafspraak.stand.VersieRepository;
import nl.inclusiemonitor.banenafspraak.stand.Versiekeuze;
import nl.inclusiemonitor.banenafspraak.wet.uren.Berekeninglezer;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Makes the Banenmonitor of a quarter as a workbook with a password. */
public final class WerkboekOperations {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Database database;
  private final Clock clock;
  private final Versleuteling versleuteling;
  private final WorkerExecutor versleutelaar;
  private final StandRepository standen = new StandRepository();
  private final VersieRepository versies = new VersieRepository();
  private final StandregelRepository regels = new StandregelRepository();
  private final Binnenwerkbladen binnenwerk = new Binnenwerkbladen();
  private final Berekeninglezer berekeningen = new Berekeninglezer();

  /**
   * @param werkmap where an encrypted workbook is while it is made
   */
  public WerkboekOperations(Vertx vertx, Database database, Clock clock, Path werkmap) {
    this.database = database;
    this.clock = clock;
    this.versleuteling = new Versleuteling(werkmap);
    // A password is made slow to guess on purpose: workbooks wait for each other, not the rest.
    this.versleutelaar = vertx.createSharedWorkerExecutor("werkboek", 1);
  }

  public void bind(Operations.Builder operations) {
    operations.bind("maakWerkboek", this::maak);
  }

  private record Aanvraag(String wachtwoord) {}

  /** Succeeds with 200 and the workbook; fails with NotFound when the quarter has no figures. */
  private Future<Reply> maak(Request request) {
    Kwartaal kwartaal = request.kwartaal("kwartaal");
    Versiekeuze keuze = Versievraag.van(request);
    Caller caller = request.caller();
    String wachtwoord = request.body(Aanvraag.class).wachtwoord();
    return database
        .write(caller, connection -> lees(connection, caller, kwartaal, keuze))
        .compose(
            gelezen ->
                database
                    .read(Caller.SYSTEM, connection -> metBinnenwerk(connection, gelezen))
                    .compose(inhoud -> versleutel(inhoud, wachtwoord)))
        .map(bytes -> Reply.bytes(XLSX, bytes));
  }

  /** What the reader may see, and which stand that is. */
  private record Gelezen(Stand stand, Inhoud inhoud) {}

  /** A write: who takes figures out of the product is in the trail. */
  private Future<Gelezen> lees(
      SqlConnection connection, Caller caller, Kwartaal kwartaal, Versiekeuze keuze) {
    Lezer lezer = Lezer.van(caller);
    return standen
        .versie(connection, kwartaal, keuze, lezer.bereik())
        .map(
            stand ->
                stand.orElseThrow(
                    () ->
                        new Failure.NotFound(
                            "Er zijn geen cijfers voor "
                                + kwartaal
                                + " in deze versie."
                                + lezer.uitleg())))
        .compose(
            stand ->
                versies
                    .van(connection, kwartaal, stand.versie())
                    .compose(
                        versie ->
                            berekeningen
                                .van(connection, kwartaal.jaar(), caller)
                                .map(
                                    wettelijk ->
                                        new Gelezen(
                                            stand,
                                            new Inhoud(
                                                Standweergave.van(stand, lezer),
                                                stand.inleenMaanden(),
                                                versie,
                                                List.of(),
                                                List.of(),
                                                wettelijk)))))
        .compose(
            gelezen ->
                Audit.write(
                        connection,
                        caller,
                        "werkboek-gemaakt",
                        "stand",
                        gelezen.stand().id().toString(),
                        Map.of("kwartaal", kwartaal.toString(), "versie", gelezen.stand().versie()))
                    .map(done -> gelezen));
  }

  /** Lines of Binnenwerk are not of persons, but row-level security keeps them as such. */
  private Future<Inhoud> metBinnenwerk(SqlConnection connection, Gelezen gelezen) {
    return regels.lees(
        connection,
        List.of(gelezen.stand().id()),
        gevonden -> {
          Standregels stand = gevonden.get(0);
          return binnenwerk
              .tel(connection, stand, List.of())
              .compose(
                  categorieen ->
                      binnenwerk
                          .telAlles(connection, stand)
                          .map(delen -> gelezen.inhoud().met(categorieen, delen)));
        });
  }

  private Future<Buffer> versleutel(Inhoud inhoud, String wachtwoord) {
    return versleutelaar.executeBlocking(
        () ->
            Buffer.buffer(
                versleuteling.versleutel(
                    Werkboekschrijver.schrijf(Banenmonitor.van(inhoud, clock.instant())),
                    wachtwoord)),
        false);
  }
}
