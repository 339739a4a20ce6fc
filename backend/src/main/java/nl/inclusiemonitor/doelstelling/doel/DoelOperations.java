package nl.inclusiemonitor.doelstelling.doel;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import nl.inclusiemonitor.banenafspraak.KeptAnswers;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.doelstelling.bron.Meetlezer;
import nl.inclusiemonitor.doelstelling.bron.Meetwijze;
import nl.inclusiemonitor.doelstelling.bron.Metingbronnen;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Verdict;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.register.RegisterRepository;
import nl.inclusiemonitor.register.Registerregel;

/** Answers how it stands with every target in force. */
public final class DoelOperations {
  private static final String SESSIES = "mt-sessies";

  private final Database database;
  private final KeptAnswers kept;
  private final IntSupplier drempel;
  private final RegisterRepository registers = new RegisterRepository();
  private final Metingbronnen bronnen = new Metingbronnen();

  /**
   * Answers from this database.
   *
   * @param kept emptied when a register or a figure changes
   * @param drempel the fewest persons a shown group has, as it is now
   */
  public DoelOperations(Database database, KeptAnswers kept, IntSupplier drempel) {
    this.database = database;
    this.kept = kept;
    this.drempel = drempel;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonDoelen", this::toonDoelen);
  }

  private record Doelenlijst(List<Doelregel> doelen) {}

  private record Vraag(int drempel) {}

  /** Succeeds with 200 and the targets in force, in the order of their numbers. */
  private Future<Reply> toonDoelen(Request request) {
    Meetlezer lezer = Meetlezer.van(request.caller(), drempel.getAsInt());
    return kept.json("toonDoelen", new Vraag(lezer.drempel()), lezer.stand(), () -> doelen(lezer));
  }

  private Future<Doelenlijst> doelen(Meetlezer lezer) {
    // Whoever is limited to units reads how many sessions there were with all MTs, not with whom.
    Future<List<Reeks>> sessies = database.read(Caller.SYSTEM, this::sessies);
    return sessies
        .compose(alle -> database.read(lezer.caller(), connection -> lees(connection, lezer, alle)))
        .map(Doelenlijst::new);
  }

  private Future<List<Reeks>> sessies(SqlConnection connection) {
    Future<List<Registerregel>> teams =
        registers.geldende(connection, Registermetingen.MANAGEMENTTEAMS);
    Future<List<Registerregel>> regels = registers.geldende(connection, Registermetingen.SESSIES);
    return Future.all(teams, regels)
        .map(all -> Registermetingen.sessies(teams.result(), regels.result()));
  }

  private Future<List<Doelregel>> lees(
      SqlConnection connection, Meetlezer lezer, List<Reeks> sessies) {
    return Beleid.lees(connection, registers)
        .compose(
            beleid ->
                gemeten(connection, lezer, beleid)
                    .map(gemeten -> regels(beleid, gemeten, sessies, lezer)));
  }

  /** Each source once, however many targets ask it. */
  private Future<Map<Meetwijze, List<Reeks>>> gemeten(
      SqlConnection connection, Meetlezer lezer, Beleid beleid) {
    Map<Meetwijze, Future<List<Reeks>>> gevraagd = new EnumMap<>(Meetwijze.class);
    for (Doel doel : beleid.geldende()) {
      Meetwijze.of(beleid.indicatoren().get(doel.indicator()).meetwijze())
          .ifPresent(
              wijze ->
                  gevraagd.computeIfAbsent(
                      wijze, nieuw -> bronnen.reeksen(nieuw, connection, lezer)));
    }
    return Future.all(new ArrayList<>(gevraagd.values()))
        .map(
            all -> {
              Map<Meetwijze, List<Reeks>> gemeten = new EnumMap<>(Meetwijze.class);
              gevraagd.forEach((wijze, reeksen) -> gemeten.put(wijze, reeksen.result()));
              return gemeten;
            });
  }

  private static List<Doelregel> regels(
      Beleid beleid, Map<Meetwijze, List<Reeks>> gemeten, List<Reeks> sessies, Meetlezer lezer) {
    return beleid.geldende().stream()
        .map(
            doel -> {
              Indicator indicator = beleid.indicatoren().get(doel.indicator());
              List<Reeks> reeksen =
                  indicator.meetwijze().equals(SESSIES)
                      ? sessies
                      : Meetwijze.of(indicator.meetwijze()).map(gemeten::get).orElse(List.of());
              List<Reeks> metHand =
                  Registermetingen.metHand(indicator, beleid.metingen(), lezer.ookVoorlopig());
              Optional<Reeks> reeks = Doelreeks.van(doel, indicator, reeksen, metHand);
              Verdict verdict =
                  Verdict.van(doel.vraag(indicator), reeks.map(Reeks::metingen).orElse(List.of()));
              return Doelregel.van(beleid, doel, reeks, verdict);
            })
        .toList();
  }
}
