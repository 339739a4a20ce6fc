package nl.inclusiemonitor.gebeurtenis;

import io.vertx.core.Future;
import java.util.List;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.levering.dossier.Zicht;

/** Answers what happened last. */
public final class GebeurtenisOperations {
  private final Database database;
  private final Contract contract;
  private final GebeurtenisRepository gebeurtenissen = new GebeurtenisRepository();

  /**
   * @param contract says who may read what happened
   */
  public GebeurtenisOperations(Database database, Contract contract) {
    this.database = database;
    this.contract = contract;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonGebeurtenissen", this::toon);
  }

  private record Gebeurtenissen(List<Gebeurtenis> gebeurtenissen) {}

  /** Succeeds with 200 and the newest of what this reader may read, newest first. */
  private Future<Reply> toon(Request request) {
    return database
        .read(
            request.caller(),
            connection ->
                gebeurtenissen.laatste(
                    connection,
                    Gebeurtenissoort.voor(request.caller(), contract),
                    Zicht.alleenVan(request.caller()),
                    Page.Size.of(request).items()))
        .map(gevonden -> Reply.json(new Gebeurtenissen(gevonden)));
  }
}
