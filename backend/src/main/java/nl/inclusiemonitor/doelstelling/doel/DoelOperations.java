package nl.inclusiemonitor.doelstelling.doel;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import nl.inclusiemonitor.banenafspraak.KeptAnswers;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.doelstelling.bron.Meetlezer;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Verdict;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.register.RegisterRepository;

/** Answers how it stands with every target in force. */
public final class DoelOperations {
  private static final String CSV = "text/csv";

  private final KeptAnswers kept;
  private final IntSupplier drempel;
  private final RegisterRepository registers = new RegisterRepository();
  private final Gemeten gemeten;

  /**
   * Answers from this database.
   *
   * @param kept emptied when a register or a figure changes
   * @param drempel the fewest persons a shown group has, as it is now
   */
  public DoelOperations(Database database, KeptAnswers kept, IntSupplier drempel, Clock clock) {
    this.kept = kept;
    this.drempel = drempel;
    this.gemeten = new Gemeten(database, clock);
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonDoelen", this::toonDoelen);
  }

  private record Doelenlijst(List<Doelregel> doelen) {}

  /**
   * What is asked.
   *
   * @param kwartaal of which it is told; empty when all that was measured counts
   * @param nu in which it is asked: an answer is not kept into the next quarter
   */
  private record Vraag(int drempel, Optional<Kwartaal> kwartaal, Kwartaal nu) {}

  /** Succeeds with 200 and the targets in force, in the order of their numbers. */
  private Future<Reply> toonDoelen(Request request) {
    Meetlezer lezer = Meetlezer.vanDoelen(request.caller(), drempel.getAsInt());
    Vraag vraag =
        new Vraag(
            lezer.drempel(), request.optionalText("kwartaal").map(Kwartaal::parse), gemeten.nu());
    String mediaType = request.mediaType();
    return kept.get(
            new KeptAnswers.Key("toonDoelen", vraag, lezer.stand(), mediaType),
            () -> doelen(vraag, lezer).map(doelen -> antwoord(mediaType, doelen)))
        .map(answer -> answer.reply(mediaType));
  }

  private static KeptAnswers.Answer antwoord(String mediaType, List<Doelregel> doelen) {
    return KeptAnswers.Answer.of(
        mediaType.equals(CSV)
            ? DoelCsv.van(doelen)
            : Json.write(new Doelenlijst(doelen)).toString());
  }

  private Future<List<Doelregel>> doelen(Vraag vraag, Meetlezer lezer) {
    return gemeten
        .lees(
            lezer,
            connection -> Beleid.lees(connection, registers),
            beleid ->
                beleid.geldende().stream().map(doel -> beleid.indicatoren().get(doel.indicator())))
        .map(alles -> regels(vraag, alles.van(), alles.metingen(), lezer));
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
      Vraag vraag, Beleid beleid, Gemeten.Metingen gemeten, Meetlezer lezer) {
    Map<Doel, Optional<Reeks>> reeksen = new LinkedHashMap<>();
    for (Doel doel : beleid.geldende()) {
      Indicator indicator = beleid.indicatoren().get(doel.indicator());
      List<Reeks> metHand =
          Registermetingen.metHand(indicator, beleid.metingen(), lezer.ookVoorlopig());
      reeksen.put(
          doel,
          Doelreeks.van(
              doel,
              indicator,
              beleid.definities().get(indicator.code()),
              tot(vraag, gemeten.van(indicator)),
              tot(vraag, metHand)));
    }
    LocalDate op =
        vraag.kwartaal().map(Kwartaal::laatsteDag).orElseGet(() -> laatsteDag(reeksen.values()));
    return reeksen.entrySet().stream()
        .map(deze -> regel(beleid, deze.getKey(), deze.getValue(), op))
        .toList();
  }

  /** The figures go as far as the newest of them: a target is judged as of that day. */
  private static LocalDate laatsteDag(Collection<Optional<Reeks>> reeksen) {
    return reeksen.stream()
        .flatMap(Optional::stream)
        .flatMap(reeks -> reeks.metingen().stream())
        .flatMap(meting -> meting.peildatum().stream())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private static Doelregel regel(Beleid beleid, Doel doel, Optional<Reeks> reeks, LocalDate op) {
    Indicator indicator = beleid.indicatoren().get(doel.indicator());
    Verdict verdict =
        Verdict.van(doel.vraag(indicator, op), reeks.map(Reeks::metingen).orElse(List.of()));
    return Doelregel.van(beleid, doel, reeks, verdict);
  }
}
