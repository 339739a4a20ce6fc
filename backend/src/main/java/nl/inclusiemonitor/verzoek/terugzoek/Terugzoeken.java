package nl.inclusiemonitor.verzoek.terugzoek;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.verzoek.regel.Persoonsregelrecht;
import nl.inclusiemonitor.verzoek.uitkomst.Uitkomsten;

/**
 * The life of terugzoekverzoeken. Each step, its audit line and a row in the log for each person
 * are one transaction.
 */
public final class Terugzoeken {
  private final Database database;
  private final Uitkomsten uitkomsten;
  private final TerugzoekRepository verzoeken = new TerugzoekRepository();
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final TerugzoekMetrics metrics;
  private final TerugzoekSettings settings;

  public Terugzoeken(
      Database database,
      Uitkomsten uitkomsten,
      Supplier<UUID> ids,
      Clock clock,
      TerugzoekMetrics metrics,
      TerugzoekSettings settings) {
    this.database = database;
    this.uitkomsten = uitkomsten;
    this.ids = ids;
    this.clock = clock;
    this.metrics = metrics;
    this.settings = settings;
  }

  /**
   * What is asked.
   *
   * @param levering whose preview has the outcome
   * @param regels the first line of each person, from that levering or one it was compared with
   */
  record Aanvraag(
      UUID levering, String uitkomst, List<Uitkomsten.Regelnaam> regels, String reden) {}

  /** The tokens, for the file that the offline command reads. */
  record Tokens(Terugzoekverzoek verzoek, List<String> tokens) {}

  /** Succeeds with the verzoek; fails with Forbidden, Invalid or Conflict. */
  Future<Terugzoekverzoek> vraag(Caller caller, Aanvraag aanvraag) {
    Persoonsregelrecht.eis(caller);
    if (aanvraag.regels().size() > settings.hoogstensTokens()) {
      throw new Failure.Conflict(
          "te-veel-tokens",
          "Een verzoek gaat over ten hoogste " + settings.hoogstensTokens() + " personen.",
          Map.of("hoogste", settings.hoogstensTokens()));
    }
    return database
        .write(
            caller,
            connection ->
                uitkomsten
                    .kies(
                        connection,
                        caller,
                        aanvraag.levering(),
                        aanvraag.uitkomst(),
                        aanvraag.regels())
                    .compose(keuze -> maak(connection, caller, aanvraag, keuze)))
        .onSuccess(verzoek -> metrics.gedaan("terugzoekverzoek-gedaan"));
  }

  private Future<Terugzoekverzoek> maak(
      SqlConnection connection, Caller caller, Aanvraag aanvraag, Uitkomsten.Keuze keuze) {
    Instant nu = nu();
    return verzoeken
        .maak(
            connection,
            new TerugzoekRepository.Nieuw(
                ids.get(),
                keuze.levering().nummer(),
                aanvraag.uitkomst(),
                aanvraag.reden(),
                keuze.pseudoniemen(),
                nu,
                nu.plus(settings.geldig())),
            caller)
        .compose(
            verzoek ->
                vastgelegd(connection, verzoek, caller, "terugzoekverzoek-gedaan", Optional.empty())
                    .map(verzoek));
  }

  /** Succeeds with the verzoek that another than its maker approved. */
  Future<Terugzoekverzoek> keurGoed(Caller caller, UUID id, String ifMatch) {
    return stap(
        Actie.GOEDKEUREN,
        caller,
        id,
        ifMatch,
        Optional.empty(),
        (connection, verzoek) ->
            verzoeken.beoordeel(connection, verzoek, Optional.empty(), caller, nu()));
  }

  Future<Terugzoekverzoek> wijsAf(Caller caller, UUID id, String ifMatch, String reden) {
    return stap(
        Actie.AFWIJZEN,
        caller,
        id,
        ifMatch,
        Optional.of(reden),
        (connection, verzoek) ->
            verzoeken.beoordeel(connection, verzoek, Optional.of(reden), caller, nu()));
  }

  Future<Terugzoekverzoek> trekIn(Caller caller, UUID id, String ifMatch) {
    return stap(
        Actie.INTREKKEN,
        caller,
        id,
        ifMatch,
        Optional.empty(),
        (connection, verzoek) ->
            verzoeken.eindig(
                connection, verzoek, Terugzoekstatus.INGETROKKEN, Optional.empty(), caller, nu()));
  }

  Future<Terugzoekverzoek> handelAf(Caller caller, UUID id, String ifMatch, String resultaat) {
    return stap(
        Actie.AFHANDELEN,
        caller,
        id,
        ifMatch,
        Optional.of(resultaat),
        (connection, verzoek) ->
            verzoeken.eindig(
                connection,
                verzoek,
                Terugzoekstatus.AFGEHANDELD,
                Optional.of(resultaat),
                caller,
                nu()));
  }

  /** Succeeds with the tokens, each time logged for each person. */
  Future<Tokens> download(Caller caller, UUID id) {
    return database
        .write(
            caller,
            connection ->
                gelezen(connection, caller, id, Actie.DOWNLOADEN)
                    .compose(
                        verzoek ->
                            vastgelegd(
                                    connection,
                                    verzoek,
                                    caller,
                                    Actie.DOWNLOADEN.handeling(),
                                    Optional.empty())
                                .compose(done -> verzoeken.gedownload(connection, verzoek, nu()))
                                .compose(done -> verzoeken.tokens(connection, verzoek))
                                .map(tokens -> new Tokens(verzoek, tokens))))
        .onSuccess(tokens -> metrics.gedaan(Actie.DOWNLOADEN.handeling()));
  }

  /** Ends what waited too long; on every instance, each verzoek once. */
  Future<Void> verval() {
    return database
        .write(
            Caller.SYSTEM,
            connection ->
                verzoeken
                    .verlopen(connection, nu())
                    .compose(
                        verlopen ->
                            verlopen.stream()
                                .reduce(
                                    Future.<Void>succeededFuture(),
                                    (done, verzoek) ->
                                        done.compose(before -> verval(connection, verzoek)),
                                    (left, right) -> right)
                                .map(verlopen.size())))
        .onSuccess(
            aantal -> {
              for (int i = 0; i < aantal; i++) {
                metrics.gedaan("terugzoekverzoek-verlopen");
              }
            })
        .mapEmpty();
  }

  private Future<Void> verval(SqlConnection connection, Terugzoekverzoek verzoek) {
    return vastgelegd(
            connection, verzoek, Caller.SYSTEM, "terugzoekverzoek-verlopen", Optional.empty())
        .compose(
            done ->
                verzoeken.eindig(
                    connection,
                    verzoek,
                    Terugzoekstatus.VERLOPEN,
                    Optional.empty(),
                    Caller.SYSTEM,
                    nu()));
  }

  private interface Verandering {
    Future<Void> voer(SqlConnection connection, Terugzoekverzoek verzoek);
  }

  private Future<Terugzoekverzoek> stap(
      Actie actie,
      Caller caller,
      UUID id,
      String ifMatch,
      Optional<String> uitslag,
      Verandering verandering) {
    return database
        .write(
            caller,
            connection ->
                gelezen(connection, caller, id, actie, ifMatch)
                    .compose(
                        verzoek ->
                            vastgelegd(connection, verzoek, caller, actie.handeling(), uitslag)
                                .compose(done -> verandering.voer(connection, verzoek)))
                    .compose(done -> verzoeken.vind(connection, id))
                    .map(Optional::orElseThrow))
        .onSuccess(verzoek -> metrics.gedaan(actie.handeling()));
  }

  private Future<Terugzoekverzoek> gelezen(
      SqlConnection connection, Caller caller, UUID id, Actie actie, String ifMatch) {
    return gelezen(connection, caller, id, actie, Optional.of(ifMatch));
  }

  private Future<Terugzoekverzoek> gelezen(
      SqlConnection connection, Caller caller, UUID id, Actie actie) {
    return gelezen(connection, caller, id, actie, Optional.empty());
  }

  private Future<Terugzoekverzoek> gelezen(
      SqlConnection connection, Caller caller, UUID id, Actie actie, Optional<String> ifMatch) {
    return verzoeken
        .vergrendel(connection, id)
        .map(
            gevonden -> {
              Terugzoekverzoek verzoek =
                  gevonden
                      .filter(deze -> TerugzoekZicht.mag(caller, deze))
                      .orElseThrow(TerugzoekZicht::onbekend);
              if (ifMatch.filter(etag -> !etag.equals(verzoek.etag())).isPresent()) {
                throw new Failure.PreconditionFailed(
                    "Iemand was u voor; lees het verzoek opnieuw.");
              }
              actie.eis(verzoek, caller);
              if (!verzoek.verlooptOp().isAfter(nu())) {
                throw new Failure.Conflict("verzoek-verlopen", "Dit verzoek is verlopen.");
              }
              return verzoek;
            });
  }

  /** The trail tells how many; only the log tells of whom. */
  private Future<Void> vastgelegd(
      SqlConnection connection,
      Terugzoekverzoek verzoek,
      Caller caller,
      String handeling,
      Optional<String> uitslag) {
    Map<String, Object> bijzonderheden = new HashMap<>();
    bijzonderheden.put("levering", verzoek.levering().toString());
    bijzonderheden.put("uitkomst", verzoek.uitkomst());
    bijzonderheden.put("reden", verzoek.reden());
    bijzonderheden.put("aantal", verzoek.aantal());
    uitslag.ifPresent(code -> bijzonderheden.put("uitslag", code));
    return verzoeken
        .log(connection, verzoek, ids.get(), caller, handeling, uitslag.orElse(verzoek.reden()))
        .compose(
            done ->
                Audit.write(
                    connection,
                    caller,
                    handeling,
                    "terugzoekverzoek",
                    verzoek.id().toString(),
                    bijzonderheden));
  }

  private Instant nu() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
