package nl.inclusiemonitor.zoeken;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.Leveringzoeker;
import nl.inclusiemonitor.organisatie.reorganisatie.Reorganisatiezoeker;
import nl.inclusiemonitor.register.Regelzoeker;

/** Answers what a few words are found in. */
public final class ZoekOperations {
  private static final int GEVONDEN = 20;

  private final Database database;
  private final Contract contract;

  /**
   * @param contract says who may read the list of each kind
   */
  public ZoekOperations(Database database, Contract contract) {
    this.database = database;
    this.contract = contract;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("zoek", this::zoek);
  }

  private record Zoekvraag(String tekst, Optional<Integer> limiet) {}

  private record Zoekresultaat(
      List<Regelzoeker.Gevonden> gevonden,
      List<Leveringzoeker.Gevonden> leveringen,
      List<Reorganisatiezoeker.Gevonden> reorganisaties) {}

  /** Succeeds with 200 and, of each kind, at most so many as were asked for. */
  private Future<Reply> zoek(Request request) {
    Zoekvraag vraag = request.body(Zoekvraag.class);
    Caller lezer = request.caller();
    String tekst = vraag.tekst();
    int limiet = vraag.limiet().orElse(GEVONDEN);
    return database.read(
        lezer,
        connection -> {
          var regels = Regelzoeker.zoek(connection, tekst, limiet);
          var leveringen =
              voorLezer(
                  lezer,
                  "toonLeveringen",
                  () -> Leveringzoeker.zoek(connection, tekst, limiet, lezer));
          var reorganisaties =
              voorLezer(
                  lezer,
                  "toonReorganisaties",
                  () -> Reorganisatiezoeker.zoek(connection, tekst, limiet));
          return Future.all(regels, leveringen, reorganisaties)
              .map(
                  alles ->
                      Reply.json(
                          new Zoekresultaat(
                              regels.result(), leveringen.result(), reorganisaties.result())));
        });
  }

  /**
   * Nothing for who may not read where it lives, so that a role or a scope is named in one place.
   */
  private <T> Future<List<T>> voorLezer(
      Caller lezer, String lijst, Supplier<Future<List<T>>> zoeker) {
    return contract.operation(lijst).orElseThrow().access().allows(lezer)
        ? zoeker.get()
        : Future.succeededFuture(List.of());
  }
}
