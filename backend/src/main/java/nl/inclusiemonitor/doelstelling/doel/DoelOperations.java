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
import nl.inclusiemonitor.kalender.Kwartaal;
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

  /**
   * What is asked.
   *
   * @param kwartaal of which it is told; empty when all that was measured counts
   */
  private record Vraag(int drempel, Optional<Kwartaal> kwartaal) {}

  /** Succeeds with 200 and the targets in force, in the order of their numbers. */
  private Future<Reply> toonDoelen(Request request) {
    Meetlezer lezer = Meetlezer.vanDoelen(request.caller(), drempel.getAsInt());
    Vraag vraag = new Vraag(lezer.drempel(), request.optionalText("kwartaal").map(Kwartaal::parse));
    return kept.json("toonDoelen", vraag, lezer.stand(), () -> doelen(vraag, lezer));
  }

  private Future<Doelenlijst> doelen(Vraag vraag, Meetlezer lezer) {
    // Whoever is limited to units reads how many sessions there were with all MTs, not with whom.
    Future<List<Reeks>> sessies = database.read(Caller.SYSTEM, this::sessies);
    return sessies
        .compose(
            alle ->
                database.read(lezer.caller(), connection -> lees(connection, vraag, lezer, alle)))
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
      SqlConnection connection, Vraag vraag, Meetlezer lezer, List<Reeks> sessies) {
    return Beleid.lees(connection, registers)
        .compose(
            beleid ->
                gemeten(connection, lezer, beleid)
                    .map(gemeten -> regels(vraag, beleid, gemeten, sessies, lezer)));
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

  /** What was measured up to the end of a quarter, without what had no measurement then. */
  private static List<Reeks> tot(Vraag vraag, List<Reeks> reeksen) {
    return vraag
        .kwartaal()
        .map(
            kwartaal ->
                reeksen.stream()
                    .map(reeks -> reeks.tot(kwartaal.laatsteDag()))
                    .filter(reeks -> !reeks.metingen().isEmpty())
                    .toList())
        .orElse(reeksen);
  }

  private static List<Doelregel> regels(
      Vraag vraag,
      Beleid beleid,
      Map<Meetwijze, List<Reeks>> gemeten,
      List<Reeks> sessies,
      Meetlezer lezer) {
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
              Optional<Reeks> reeks =
                  Doelreeks.van(
                      doel,
                      indicator,
                      beleid.definities().get(indicator.code()),
                      tot(vraag, reeksen),
                      tot(vraag, metHand));
              Verdict verdict =
                  Verdict.van(doel.vraag(indicator), reeks.map(Reeks::metingen).orElse(List.of()));
              return Doelregel.van(beleid, doel, reeks, verdict);
            })
        .toList();
  }
}
