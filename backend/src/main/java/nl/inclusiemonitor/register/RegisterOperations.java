package nl.inclusiemonitor.register;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.banenafspraak.KeptAnswers;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/** The registers over HTTP: what they are, their rows with all versions, and files. */
public final class RegisterOperations {
  private static final String CSV = "text/csv";

  private final Database database;
  private final Registers registers;
  private final Vormkeuring vorm;
  private final Registerboek boek;
  private final RegisterRepository regels = new RegisterRepository();
  private final VersieRepository versies = new VersieRepository();
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final KeptAnswers kept;

  /**
   * @param bewakers what else must hold of a row, by register
   * @param kept answers that a change of rows empties
   */
  public RegisterOperations(
      Database database,
      Contract contract,
      Map<String, Regelbewaker> bewakers,
      Supplier<UUID> ids,
      Clock clock,
      KeptAnswers kept) {
    this.kept = kept;
    this.database = database;
    this.registers = Registers.van(contract);
    this.vorm = new Vormkeuring(contract, registers);
    this.boek = new Registerboek(database, vorm, bewakers, ids, clock);
    this.ids = ids;
    this.clock = clock;
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonRegisters", this::toonRegisters)
        .bind("toonRegisterregels", this::toonRegels)
        .bind("maakRegisterregel", this::maak)
        .bind("toonRegisterregel", this::toon)
        .bind("wijzigRegisterregel", this::wijzig)
        .bind("beeindigRegisterregel", this::beeindig)
        .bind("herstelRegisterregel", this::herstel)
        .bind("toonRegelversies", this::toonVersies)
        .bind("leesRegisterIn", this::leesIn)
        .bind("toonLaatsteWijzigingen", this::toonLaatste);
  }

  /** What a role may do with a register is part of the answer. */
  private record Registervraag(Set<Rol> rollen) {}

  private record Registerlijst(List<Registerweergave> registers) {}

  private record Regellijst(Optional<String> volgende, List<Regelweergave> regels) {}

  private record Versielijst(Optional<String> volgende, List<Regelweergave> versies) {}

  private record Stap(Optional<String> notitie) {}

  private record Herstel(int versie, Optional<String> notitie) {}

  /** Counts the rows in force once, until one changes. */
  private Future<Reply> toonRegisters(Request request) {
    Caller lezer = request.caller();
    return kept.json(
        "toonRegisters",
        new Registervraag(lezer.rollen()),
        Lezer.van(lezer),
        () ->
            database
                .read(lezer, regels::aantallen)
                .map(aantallen -> registerlijst(aantallen, lezer)));
  }

  private Registerlijst registerlijst(Map<String, Integer> aantallen, Caller lezer) {
    return new Registerlijst(
        registers.alle().stream()
            .map(
                register ->
                    Registerweergave.van(
                        register, aantallen.getOrDefault(register.code(), 0), lezer))
            .toList());
  }

  /** Succeeds with a page of rows; as CSV with all of them. */
  private Future<Reply> toonRegels(Request request) {
    Register register = register(request);
    JsonObject waar = waar(register, request.texts("waar"));
    boolean ookBeeindigd = request.flag("ookBeeindigd");
    long na = request.optionalText("cursor").map(Cursor::nummer).orElse(0L);
    boolean csv = request.mediaType().equals(CSV);
    Page.Size size = csv ? new Page.Size(Bestandslezer.MEESTE_REGELS) : Page.Size.of(request);
    return database
        .read(
            request.caller(),
            connection ->
                regels.bladzijde(
                    connection,
                    register.code(),
                    waar,
                    ookBeeindigd,
                    Math.min(na, Integer.MAX_VALUE),
                    size.toFind()))
        .map(size::of)
        .map(
            page -> {
              if (csv) {
                return Reply.bytes(CSV, Buffer.buffer(RegisterCsv.van(register, page.items())));
              }
              Optional<String> volgende = page.next(regel -> Cursor.van(regel.plaats()));
              return Cursor.link(
                  Reply.json(new Regellijst(volgende, weergaven(request, page.items()))),
                  request,
                  volgende);
            });
  }

  private Future<Reply> maak(Request request) {
    Register register = register(request);
    return boek.maak(request.caller(), register, request.body(Registerboek.Aanvraag.class))
        .onSuccess(this::veranderd)
        .map(
            regel ->
                Reply.created(
                        "/registers/%s/regels/%s".formatted(register.code(), regel.code()),
                        weergave(request, regel))
                    .etag(regel.etag()));
  }

  private Future<Reply> toon(Request request) {
    Register register = register(request);
    return database
        .read(
            request.caller(),
            connection -> regels.vind(connection, register.code(), request.text("code")))
        .map(gevonden -> gevonden.orElseThrow(Registerboek::onbekend))
        .map(regel -> reply(request, regel));
  }

  private Future<Reply> wijzig(Request request) {
    return boek.wijzig(
            request.caller(),
            register(request),
            request.text("code"),
            request.ifMatch(),
            request.body(Registerboek.Aanvraag.class))
        .onSuccess(this::veranderd)
        .map(regel -> reply(request, regel));
  }

  private Future<Reply> beeindig(Request request) {
    return boek.beeindig(
            request.caller(),
            register(request),
            request.text("code"),
            request.ifMatch(),
            request.body(Stap.class).notitie())
        .onSuccess(this::veranderd)
        .map(regel -> reply(request, regel));
  }

  private Future<Reply> herstel(Request request) {
    Herstel herstel = request.body(Herstel.class);
    return boek.herstel(
            request.caller(),
            register(request),
            request.text("code"),
            request.ifMatch(),
            herstel.versie(),
            herstel.notitie())
        .onSuccess(this::veranderd)
        .map(regel -> reply(request, regel));
  }

  private Future<Reply> toonVersies(Request request) {
    Register register = register(request);
    String code = request.text("code");
    Optional<Long> voor = request.optionalText("cursor").map(Cursor::nummer);
    Page.Size size = Page.Size.of(request);
    return database
        .read(
            request.caller(),
            connection ->
                regels
                    .vind(connection, register.code(), code)
                    .map(gevonden -> gevonden.orElseThrow(Registerboek::onbekend))
                    .compose(
                        er -> versies.van(connection, register.code(), code, voor, size.toFind())))
        .map(gevonden -> versielijst(request, size.of(gevonden)));
  }

  private Future<Reply> toonLaatste(Request request) {
    Optional<Long> voor = request.optionalText("cursor").map(Cursor::nummer);
    Page.Size size = Page.Size.of(request);
    return database
        .read(request.caller(), connection -> versies.laatste(connection, voor, size.toFind()))
        .map(gevonden -> versielijst(request, size.of(gevonden)));
  }

  private Future<Reply> leesIn(Request request) {
    Register register = register(request);
    Registerboek.eisWijziger(request.caller(), register);
    return new Inlezing(
            request.caller(),
            register,
            request.flag("proef"),
            request.optionalText("notitie"),
            vorm,
            boek.bewaker(register))
        .lees(database, request.bytes().getBytes(), ids, clock.instant())
        .onSuccess(this::veranderd)
        .map(Reply::json);
  }

  private void veranderd(Object gedaan) {
    kept.clear();
  }

  private Register register(Request request) {
    return registers.eis(request.text("register"));
  }

  /** The fields that rows must have, as they are kept. */
  private static JsonObject waar(Register register, List<String> voorwaarden) {
    JsonObject waar = new JsonObject();
    for (String voorwaarde : voorwaarden) {
      String naam = voorwaarde.substring(0, voorwaarde.indexOf(':'));
      String waarde = voorwaarde.substring(naam.length() + 1);
      Veld veld =
          register.velden().stream()
              .filter(dit -> dit.code().equals(naam))
              .findFirst()
              .orElseThrow(
                  () ->
                      new Failure.Invalid(
                          FieldError.of(
                              "query",
                              "waar",
                              "veld-onbekend",
                              "Dit register heeft dat veld niet.")));
      waar.put(naam, gezocht(veld, waarde));
    }
    return waar;
  }

  private static Object gezocht(Veld veld, String waarde) {
    if (veld.soort() == Veldsoort.VERWIJZINGEN) {
      return new JsonArray().add(waarde);
    }
    return veld.soort().isGeheel() && waarde.matches("\\d{1,9}") ? Integer.valueOf(waarde) : waarde;
  }

  private Reply reply(Request request, Registerregel regel) {
    return Reply.json(weergave(request, regel)).etag(regel.etag());
  }

  private Reply versielijst(Request request, Page<Registerregel> page) {
    Optional<String> volgende = page.next(versie -> Cursor.van(versie.plaats()));
    return Cursor.link(
        Reply.json(new Versielijst(volgende, weergaven(request, page.items()))), request, volgende);
  }

  private List<Regelweergave> weergaven(Request request, List<Registerregel> gelezen) {
    return gelezen.stream().map(regel -> weergave(request, regel)).toList();
  }

  private Regelweergave weergave(Request request, Registerregel regel) {
    return Regelweergave.van(registers.eis(regel.register()), regel, request.caller());
  }
}
