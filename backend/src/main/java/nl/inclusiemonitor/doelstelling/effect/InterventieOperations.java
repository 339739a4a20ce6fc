package nl.inclusiemonitor.doelstelling.effect;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.KeptAnswers;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.doelstelling.bron.Indicatordefinitie;
import nl.inclusiemonitor.doelstelling.bron.Meetlezer;
import nl.inclusiemonitor.doelstelling.bron.Meetwijze;
import nl.inclusiemonitor.doelstelling.doel.Gemeten;
import nl.inclusiemonitor.doelstelling.doel.Indicator;
import nl.inclusiemonitor.doelstelling.doel.Registermetingen;
import nl.inclusiemonitor.doelstelling.oordeel.Definitieverloop;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.register.RegisterRepository;
import nl.inclusiemonitor.register.Registerregel;

/** Answers what was measured before and after each intervention. */
public final class InterventieOperations {
  private static final Set<Meetwijze> JAARSTROMEN =
      EnumSet.of(Meetwijze.INSTROOM, Meetwijze.UITSTROOM, Meetwijze.DOORSTROOM);

  private final KeptAnswers kept;
  private final IntSupplier drempel;
  private final RegisterRepository registers = new RegisterRepository();
  private final Gemeten gemeten;

  /**
   * @param kept emptied when a register or a figure changes
   * @param drempel the fewest persons a shown group has, as it is now
   */
  public InterventieOperations(
      Database database, KeptAnswers kept, IntSupplier drempel, Clock clock) {
    this.kept = kept;
    this.drempel = drempel;
    this.gemeten = new Gemeten(database, clock);
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonInterventies", this::toonInterventies);
  }

  private record Vraag(int drempel, Kwartaal nu) {}

  private record Interventielijst(List<Interventieregel> interventies) {}

  /** What registers say about interventions and what they were meant to move, by its code. */
  private record Register(
      List<Interventie> interventies,
      Map<String, Indicator> indicatoren,
      Map<String, Definitieverloop> definities,
      List<Registerregel> metingen) {
    Optional<Indicator> indicator(Interventie interventie) {
      return interventie.indicator().map(indicatoren::get);
    }
  }

  /** Succeeds with 200 and the interventions in force, in the order of their numbers. */
  private Future<Reply> toonInterventies(Request request) {
    Meetlezer lezer = Meetlezer.vanDoelen(request.caller(), drempel.getAsInt());
    return kept.json(
        "toonInterventies",
        new Vraag(lezer.drempel(), gemeten.nu()),
        lezer.stand(),
        () -> interventies(lezer));
  }

  private Future<Interventielijst> interventies(Meetlezer lezer) {
    return gemeten
        .lees(
            lezer,
            this::register,
            register ->
                register.interventies().stream()
                    .flatMap(interventie -> register.indicator(interventie).stream()))
        .map(
            alles ->
                new Interventielijst(
                    alles.van().interventies().stream()
                        .map(deze -> regel(deze, alles.van(), alles.metingen(), lezer))
                        .toList()));
  }

  private Future<Register> register(SqlConnection connection) {
    Future<List<Registerregel>> interventies = registers.geldende(connection, Interventie.REGISTER);
    Future<List<Registerregel>> indicatoren = registers.geldende(connection, Indicator.REGISTER);
    Future<List<Registerregel>> metingen =
        registers.geldende(connection, Registermetingen.METINGEN);
    Future<List<Indicatordefinitie>> definities = Indicatordefinitie.alle(connection);
    return Future.all(interventies, indicatoren, metingen, definities)
        .map(
            all ->
                new Register(
                    interventies.result().stream().map(Interventie::van).toList(),
                    indicatoren.result().stream()
                        .map(Indicator::van)
                        .collect(Collectors.toMap(Indicator::code, Function.identity())),
                    definities.result().stream()
                        .collect(
                            Collectors.toMap(
                                Indicatordefinitie::code, Indicatordefinitie::verloop)),
                    metingen.result()));
  }

  private static Interventieregel regel(
      Interventie interventie, Register register, Gemeten.Metingen gemeten, Meetlezer lezer) {
    Optional<Indicator> indicator = register.indicator(interventie);
    Optional<Reeks> reeks =
        indicator.flatMap(deze -> reeks(interventie, deze, register, gemeten, lezer));
    return Interventieregel.van(
        interventie, indicator, reeks, effect(interventie, indicator, reeks));
  }

  /** What its source delivered, with what people wrote down beside it, as for a target. */
  private static Optional<Reeks> reeks(
      Interventie interventie,
      Indicator indicator,
      Register register,
      Gemeten.Metingen gemeten,
      Meetlezer lezer) {
    List<Reeks> geleverd =
        gemeten.van(indicator).stream()
            .filter(reeks -> reeks.groep().eenheid().equals(indicator.eenheid()))
            .filter(indicator::isOver)
            .map(register.definities().get(indicator.code())::onder)
            .toList();
    List<Reeks> metHand =
        Registermetingen.metHand(indicator, register.metingen(), lezer.ookVoorlopig()).stream()
            .filter(reeks -> reeks.groep().onderdeel().isEmpty() || indicator.isOver(reeks))
            .toList();
    Optional<Reeks> genoemd = interventie.reeks(metHand, indicator.waarde());
    return interventie
        .reeks(geleverd, indicator.waarde())
        .map(reeks -> genoemd.map(reeks::aangevuldMet).orElse(reeks))
        .or(() -> genoemd);
  }

  /** What is counted over a whole calendar year, and not on its last day. */
  private static boolean isJaarstroom(Indicator indicator) {
    return Meetwijze.of(indicator.meetwijze()).filter(JAARSTROMEN::contains).isPresent();
  }

  private static Effect effect(
      Interventie interventie, Optional<Indicator> indicator, Optional<Reeks> reeks) {
    if (indicator.isEmpty()) {
      return Effect.zonder(Effect.Reden.GEEN_INDICATOR);
    }
    if (interventie.kwartaal().isEmpty()) {
      return Effect.zonder(Effect.Reden.GEEN_KWARTAAL);
    }
    return reeks
        .map(deze -> Effect.van(interventie.kwartaal().get(), deze, isJaarstroom(indicator.get())))
        .orElseGet(() -> Effect.zonder(Effect.Reden.GEEN_REEKS));
  }
}
