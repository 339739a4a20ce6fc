package nl.inclusiemonitor.consistentie;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.KeptAnswers;
import nl.inclusiemonitor.banenafspraak.KeptAnswers.Answer;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.csv.CsvTabel;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.register.RegisterRepository;
import nl.inclusiemonitor.register.Registerregel;

/** The contradictions over HTTP. */
public final class ConsistentieOperations {
  private static final String CSV = "text/csv";
  private static final List<String> REGISTERS =
      List.of(
          "uitspraken",
          "doelen",
          "indicatoren",
          "mijlpalen",
          "acties",
          "begrotingsposten",
          "metingen",
          "documenten");
  private static final List<String> KOP =
      List.of("onderwerp", "aspect", "waarde", "register", "code", "document", "vindplaats");

  private final Database database;
  private final KeptAnswers kept;
  private final RegisterRepository regels = new RegisterRepository();

  /**
   * @param kept emptied when a register changes
   */
  public ConsistentieOperations(Database database, KeptAnswers kept) {
    this.database = database;
    this.kept = kept;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonTegenstrijdigheden", this::toon);
  }

  private record Lijst(List<Bevinding> tegenstrijdigheden) {}

  private record Bevinding(String onderwerp, String aspect, List<Gezegd> stellingen) {}

  private record Gezegd(
      String waarde,
      String register,
      String code,
      Optional<String> document,
      Optional<String> documentTitel,
      Optional<String> vindplaats) {}

  /** Succeeds with 200 and everything that is said in two ways, of what this reader may see. */
  private Future<Reply> toon(Request request) {
    String mediaType = request.mediaType();
    Lezer lezer = Lezer.van(request.caller());
    return kept.get(
            new KeptAnswers.Key("toonTegenstrijdigheden", new Alles(), lezer, mediaType),
            () -> maak(request.caller(), mediaType))
        .map(answer -> answer.reply(mediaType));
  }

  /** There is but one question. */
  private record Alles() {}

  private Future<Answer> maak(Caller lezer, String mediaType) {
    return database
        .read(lezer, this::lees)
        .map(gelezen -> bevindingen(gelezen, !Lezer.van(lezer).alleenVastgesteld()))
        .map(
            bevindingen ->
                Answer.of(
                    mediaType.equals(CSV)
                        ? csv(bevindingen)
                        : Json.write(new Lijst(bevindingen)).toString()));
  }

  private Future<Map<String, List<Registerregel>>> lees(SqlConnection connection) {
    Map<String, List<Registerregel>> gelezen = new LinkedHashMap<>();
    Future<Void> gereed = Future.succeededFuture();
    for (String register : REGISTERS) {
      gereed =
          gereed
              .compose(done -> regels.geldende(connection, register))
              .map(
                  gevonden -> {
                    gelezen.put(register, gevonden);
                    return null;
                  });
    }
    return gereed.map(done -> gelezen);
  }

  private static List<Bevinding> bevindingen(
      Map<String, List<Registerregel>> gelezen, boolean ookVoorlopig) {
    List<Stelling> stellingen =
        Stream.of(
                Stellingen.vanUitspraken(gelezen.get("uitspraken")),
                Stellingen.vanDoelen(gelezen.get("doelen"), gelezen.get("indicatoren")),
                Stellingen.vanMijlpalen(gelezen.get("mijlpalen")),
                Stellingen.vanActies(gelezen.get("acties"), gelezen.get("mijlpalen")),
                Stellingen.vanBegroting(gelezen.get("begrotingsposten")))
            .flatMap(gevonden -> gevonden)
            .toList();
    Map<String, String> titels =
        gelezen.get("documenten").stream()
            .collect(Collectors.toMap(Registerregel::code, Registerregel::titel));
    List<Tegenstrijdigheid> gezegd = Tegenstrijdigheid.in(stellingen);
    List<Tegenstrijdigheid> gemeten =
        Metingverschillen.in(
            gelezen.get("metingen"), gelezen.get("indicatoren"), gezegd, ookVoorlopig);
    return Stream.concat(gezegd.stream(), gemeten.stream())
        .map(
            gevonden ->
                new Bevinding(
                    gevonden.onderwerp(),
                    gevonden.aspect().code(),
                    gevonden.stellingen().stream()
                        .map(
                            stelling ->
                                new Gezegd(
                                    stelling.waarde(),
                                    stelling.register(),
                                    stelling.code(),
                                    stelling.document(),
                                    stelling.document().map(titels::get),
                                    stelling.vindplaats()))
                        .toList()))
        .toList();
  }

  private static String csv(List<Bevinding> bevindingen) {
    return CsvTabel.van(
        KOP,
        bevindingen.stream()
            .flatMap(
                bevinding ->
                    bevinding.stellingen().stream()
                        .map(
                            gezegd ->
                                List.of(
                                    bevinding.onderwerp(),
                                    bevinding.aspect(),
                                    gezegd.waarde(),
                                    gezegd.register(),
                                    gezegd.code(),
                                    gezegd.documentTitel().orElse(""),
                                    gezegd.vindplaats().orElse("")))));
  }
}
