package nl.inclusiemonitor.levering.bewaren;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Bruggenboek;
import nl.inclusiemonitor.banenafspraak.stand.Standbladeren;
import nl.inclusiemonitor.banenafspraak.stand.Standslot;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.db.OwnerSession;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.bewaren.Bewaarplan.Planregel;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;

/**
 * Erases the lines of one levering in steps that each can be the last one of an instance: what was
 * begun is ended by whoever comes next. First the leaves of every stand that used the lines are
 * kept, and what changed between it and its neighbours; then nobody computes with the lines any
 * more, then their table leaves its parent while readers read on, and then it goes, in the
 * transaction that writes the proof.
 */
final class Wissing {
  /** Counting millions of lines per cause may take longer than a request may. */
  private static final String GEDULD = "set local statement_timeout = '10min'";

  private final Database database;
  private final Supplier<Bewaartermijnen> termijnen;
  private final Standbladeren bladeren = new Standbladeren();
  private final Bruggenboek bruggen = new Bruggenboek();
  private final WissingRepository repository = new WissingRepository();

  /**
   * @param database with a deadline that fits reading millions of lines
   */
  Wissing(Database database, Supplier<Bewaartermijnen> termijnen) {
    this.database = database;
    this.termijnen = termijnen;
  }

  /** Succeeds with whether the lines are gone; false when a reader holds them, for a next round. */
  Future<Boolean> wis(Planregel regel, OwnerSession eigenaar, Instant nu) {
    return (regel.begonnen() ? Future.<Void>succeededFuture() : begin(regel, nu))
        .compose(done -> maakLos(regel, eigenaar))
        .compose(los -> voltooi(regel, nu));
  }

  private Future<Void> begin(Planregel regel, Instant nu) {
    return database
        .read(Caller.SYSTEM, connection -> bladeren.zonder(connection, regel.nummer()))
        .compose(
            standen -> elk(standen, (connection, stand) -> bladeren.bewaar(connection, stand, nu)))
        .compose(
            done ->
                database.read(
                    Caller.SYSTEM, connection -> bruggen.zonder(connection, regel.nummer())))
        .compose(paren -> elk(paren, (connection, paar) -> bruggen.bewaar(connection, paar, nu)))
        .compose(
            done ->
                schrijf(
                    connection ->
                        Standslot.neem(connection)
                            .compose(locked -> isBewaard(connection, regel))
                            .compose(
                                bewaard ->
                                    bewaard
                                        ? begin(connection, regel, nu)
                                        : Future.failedFuture(
                                            "a stand was computed meanwhile; its leaves come first"))));
  }

  private Future<Boolean> isBewaard(SqlConnection connection, Planregel regel) {
    return bladeren
        .zonder(connection, regel.nummer())
        .compose(
            standen ->
                bruggen
                    .zonder(connection, regel.nummer())
                    .map(paren -> standen.isEmpty() && paren.isEmpty()));
  }

  private Future<Void> begin(SqlConnection connection, Planregel regel, Instant nu) {
    return repository
        .begin(connection, regel, termijnen.get(), nu)
        .compose(done -> audit(connection, regel, "levering-wissing-begonnen"));
  }

  /** Each in a transaction of its own, as it may take seconds. */
  private <T> Future<Void> elk(List<T> dingen, BiFunction<SqlConnection, T, Future<Void>> bewaar) {
    Future<Void> done = Future.succeededFuture();
    for (T ding : dingen) {
      done = done.compose(previous -> schrijf(connection -> bewaar.apply(connection, ding)));
    }
    return done;
  }

  private static Future<Void> maakLos(Planregel regel, OwnerSession eigenaar) {
    return regel.soort().layout(regel.peildatum()).persoonsregels()
        ? eigenaar.detach("laad_" + regel.nummer())
        : Future.succeededFuture();
  }

  private Future<Boolean> voltooi(Planregel regel, Instant nu) {
    return schrijf(
        connection ->
            repository
                .voltooi(connection, regel, nu)
                .compose(
                    gewist ->
                        gewist
                            ? audit(connection, regel, "levering-regels-gewist")
                                .compose(done -> repository.meld(connection, regel))
                                .map(true)
                            : Future.succeededFuture(false)));
  }

  private static Future<Void> audit(SqlConnection connection, Planregel regel, String handeling) {
    return Audit.write(
        connection,
        Caller.SYSTEM,
        handeling,
        "levering",
        regel.id().toString(),
        Map.of("soort", regel.soort().code(), "grond", regel.grond().code()));
  }

  private <T> Future<T> schrijf(Function<SqlConnection, Future<T>> werk) {
    return database.write(
        Caller.SYSTEM,
        connection -> connection.query(GEDULD).execute().compose(set -> werk.apply(connection)));
  }
}
