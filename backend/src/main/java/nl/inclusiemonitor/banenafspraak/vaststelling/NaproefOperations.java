package nl.inclusiemonitor.banenafspraak.vaststelling;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;

/** Naproeven over HTTP: what the last ones found, and one at once. */
final class NaproefOperations {
  private static final int GETOOND = 30;

  private final Database database;
  private final Naproef naproef;
  private final NaproefRepository naproeven = new NaproefRepository();

  NaproefOperations(Database database, Naproef naproef) {
    this.database = database;
    this.naproef = naproef;
  }

  void bind(Operations.Builder operations) {
    operations.bind("toonNaproeven", this::toon).bind("doeNaproef", this::doe);
  }

  /** Succeeds with 200 and the last naproeven, newest first. */
  private Future<Reply> toon(Request request) {
    return database
        .read(request.caller(), connection -> naproeven.laatste(connection, GETOOND))
        .map(laatste -> Reply.json(new Naproevenlijst(laatste)));
  }

  /** Succeeds with 200 and what was found. */
  private Future<Reply> doe(Request request) {
    return naproef.doe(Optional.of(request.caller())).map(Reply::json);
  }

  private record Naproevenlijst(List<Naproef.Uitkomst> naproeven) {}
}
