package nl.inclusiemonitor.verzoek.uitkomst;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.audit.Logboek;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.controle.Plaats;
import nl.inclusiemonitor.verzoek.regel.Persoonsregelrecht;

/** Answers which lines are behind a count of a preview. */
public final class UitkomstOperations {

  private final Database database;
  private final Uitkomsten uitkomsten;
  private final Supplier<UUID> ids;

  public UitkomstOperations(Database database, Uitkomsten uitkomsten, Supplier<UUID> ids) {
    this.database = database;
    this.uitkomsten = uitkomsten;
    this.ids = ids;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonUitkomstregels", this::toonUitkomstregels);
  }

  /** Succeeds with 200 and a page of lines, once the look at each person is in the log. */
  private Future<Reply> toonUitkomstregels(Request request) {
    Caller caller = request.caller();
    Persoonsregelrecht.eis(caller);
    UUID levering = request.uuid("id");
    String uitkomst = request.text("uitkomst");
    Page.Size size = Page.Size.of(request);
    Optional<Plaats> na = request.optionalText("cursor").map(Cursor::getal).map(Plaats::van);
    // A write: the log is in the transaction of the look.
    return database
        .write(
            caller,
            connection ->
                uitkomsten
                    .bladzijde(connection, caller, levering, uitkomst, na, size)
                    .compose(
                        bladzijde ->
                            log(connection, caller, levering, uitkomst, bladzijde).map(bladzijde)))
        .map(
            bladzijde -> {
              Optional<String> volgende = bladzijde.volgende().map(Plaats::getal).map(Cursor::van);
              return Cursor.link(
                  Reply.json(
                      new Uitkomstregellijst(
                          levering, uitkomst, bladzijde.bronnen(), volgende, bladzijde.regels())),
                  request,
                  volgende);
            });
  }

  private Future<Void> log(
      SqlConnection connection,
      Caller caller,
      UUID levering,
      String uitkomst,
      Uitkomsten.Bladzijde bladzijde) {
    return Logboek.write(
        connection,
        caller,
        new Logboek.Verwerking(
            ids.get(),
            "terugzoekverzoek",
            "regels-bekeken",
            uitkomst,
            "levering",
            levering.toString()),
        bladzijde.betrokkenen());
  }

  private record Uitkomstregellijst(
      UUID levering,
      String uitkomst,
      List<Uitkomsten.Herkomst> bronnen,
      Optional<String> volgende,
      List<Uitkomsten.Uitkomstregel> regels) {}
}
