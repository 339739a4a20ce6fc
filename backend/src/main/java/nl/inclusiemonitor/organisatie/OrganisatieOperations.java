package nl.inclusiemonitor.organisatie;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Answers which dienstonderdelen exist on a day, as far as the caller may see them. */
public final class OrganisatieOperations {
  private final Database database;
  private final DienstonderdeelRepository onderdelen = new DienstonderdeelRepository();
  private final WijzigingRepository wijzigingen = new WijzigingRepository();
  private final Clock clock;

  public OrganisatieOperations(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonDienstonderdelen", this::toonDienstonderdelen);
  }

  /** Succeeds with 200 and the units on the peildatum, or today. */
  private Future<Reply> toonDienstonderdelen(Request request) {
    LocalDate peildatum =
        request
            .optionalDate("peildatum")
            .orElseGet(() -> LocalDate.now(clock.withZone(Kwartaal.ZONE)));
    return database.read(
        request.caller(),
        connection -> {
          Future<List<Dienstonderdeel>> alle = onderdelen.opPeildatum(connection, peildatum);
          Future<List<Wijziging>> reorganisaties = wijzigingen.alle(connection);
          return Future.all(alle, reorganisaties)
              .map(
                  all ->
                      Reply.json(
                          new Dienstonderdelenlijst(
                              peildatum,
                              new Verwantschap(reorganisaties.result()).dagen(),
                              alle.result())));
        });
  }

  private record Dienstonderdelenlijst(
      LocalDate peildatum, List<LocalDate> wisseldagen, List<Dienstonderdeel> dienstonderdelen) {}
}
