package nl.inclusiemonitor.plan.begroting;

import io.vertx.core.Future;
import nl.inclusiemonitor.banenafspraak.KeptAnswers;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.WettelijkeParameterRepository;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.register.RegisterRepository;

/** Answers what the policy costs, from the register of budget items. */
public final class BegrotingOperations {
  private static final String CSV = "text/csv";

  private final Database database;
  private final KeptAnswers kept;
  private final RegisterRepository registers = new RegisterRepository();
  private final WettelijkeParameterRepository parameters = new WettelijkeParameterRepository();

  /**
   * @param kept emptied when a register or a figure changes
   */
  public BegrotingOperations(Database database, KeptAnswers kept) {
    this.database = database;
    this.kept = kept;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonBegroting", this::toonBegroting);
  }

  private Future<Reply> toonBegroting(Request request) {
    Vraag vraag = new Vraag((int) request.integer("jaar"));
    String mediaType = request.mediaType();
    return kept.get(
            new KeptAnswers.Key("toonBegroting", vraag, Lezer.van(request.caller()), mediaType),
            () -> maak(request.caller(), vraag.jaar(), mediaType))
        .map(answer -> answer.reply(mediaType));
  }

  private record Vraag(int jaar) {}

  private Future<KeptAnswers.Answer> maak(Caller lezer, int jaar, String mediaType) {
    return lees(lezer, jaar)
        .map(
            begroting ->
                KeptAnswers.Answer.of(
                    mediaType.equals(CSV)
                        ? BegrotingCsv.van(begroting)
                        : Json.write(begroting).toString()));
  }

  private Future<Begrotingweergave> lees(Caller lezer, int jaar) {
    return database.read(
        lezer,
        connection ->
            registers
                .geldende(connection, "begrotingsposten")
                .map(regels -> Begroting.van(regels.stream().map(Post::van).toList(), jaar))
                .compose(
                    begroting ->
                        parameters
                            .vanJaar(connection, jaar)
                            .map(
                                wet ->
                                    Begrotingweergave.van(
                                        begroting,
                                        Begrotingweergave.Heffing.van(
                                            wet.orElseGet(
                                                () -> WettelijkeParameters.onbekend(jaar)))))));
  }
}
