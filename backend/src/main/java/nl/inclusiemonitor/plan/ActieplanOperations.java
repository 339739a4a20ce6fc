package nl.inclusiemonitor.plan;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.KeptAnswers;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.register.RegisterRepository;

/** Answers what the actions bring beside what is still needed, and what is late. */
public final class ActieplanOperations {
  private final Database database;
  private final KeptAnswers kept;
  private final Clock clock;
  private final RegisterRepository registers = new RegisterRepository();
  private final StandRepository standen = new StandRepository();

  /**
   * @param kept emptied when a register or a figure changes
   */
  public ActieplanOperations(Database database, KeptAnswers kept, Clock clock) {
    this.database = database;
    this.kept = kept;
    this.clock = clock;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonActieplan", this::toonActieplan);
  }

  private Future<Reply> toonActieplan(Request request) {
    Lezer lezer = Lezer.van(request.caller());
    Vraag vraag =
        new Vraag(request.optionalKwartaal("kwartaal"), Kwartaal.of(Kwartaal.vandaag(clock)));
    return kept.json("toonActieplan", vraag, lezer, () -> lees(request.caller(), lezer, vraag));
  }

  private record Vraag(Optional<Kwartaal> gevraagd, Kwartaal nu) {}

  private Future<Actieplanweergave> lees(Caller caller, Lezer lezer, Vraag vraag) {
    return database.read(
        caller,
        connection ->
            Actieplanlezing.van(connection, registers)
                .compose(
                    lezing ->
                        volledig(connection, lezer, vraag.gevraagd())
                            .map(
                                stand ->
                                    Actieplanweergave.van(
                                        lezing,
                                        stand,
                                        lezer,
                                        vraag
                                            .gevraagd()
                                            .or(() -> stand.map(Stand::kwartaal))
                                            .orElse(vraag.nu()),
                                        vraag.nu()))));
  }

  /** The newest stand of which all sources are in, and none after the quarter asked for. */
  private Future<Optional<Stand>> volledig(
      SqlConnection connection, Lezer lezer, Optional<Kwartaal> totEnMet) {
    return standen
        .alle(connection, lezer.bereik())
        .map(
            (List<Stand> alle) ->
                alle.stream()
                    .filter(stand -> stand.ontbrekend().isEmpty())
                    .filter(
                        stand ->
                            totEnMet
                                .filter(grens -> stand.kwartaal().compareTo(grens) > 0)
                                .isEmpty())
                    .findFirst());
  }
}
