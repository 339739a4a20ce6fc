package nl.inclusiemonitor.banenafspraak.prognose.scenario;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.prognose.rekening.Veronderstelling;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.Versiebereik;
import nl.inclusiemonitor.banenafspraak.stand.Versiekeuze;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.privacy.Vrijetekst;

/** Keeps scenarios and computes the figures under them: who may read those figures may read it. */
final class Scenarios {
  private final Database database;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final ScenarioRepository scenarios = new ScenarioRepository();
  private final StandRepository standen = new StandRepository();

  Scenarios(Database database, Supplier<UUID> ids, Clock clock) {
    this.database = database;
    this.ids = ids;
    this.clock = clock;
  }

  /** What somebody asks to keep. */
  record Nieuw(
      String naam,
      String kwartaal,
      int standversie,
      String dienstonderdeel,
      Invoerweergave invoer) {}

  /** What somebody changes. */
  record Wijziging(String naam, Invoerweergave invoer) {}

  /**
   * What there is to show of a page.
   *
   * @param laatste where the next page begins; empty on the last one
   */
  record Bladzijde(Optional<UUID> laatste, List<Scenarioweergave> scenarios) {}

  /** A scenario with its figures, and the mark of its version. */
  record Gelezen(Scenarioweergave weergave, String etag) {}

  /** Succeeds with the scenario; fails with Invalid or NotFound. */
  Future<Gelezen> maak(Caller door, Nieuw nieuw) {
    String naam = bewaakt(nieuw.naam());
    Kwartaal kwartaal = Kwartaal.parse(nieuw.kwartaal());
    Lezer lezer = Lezer.van(door);
    return database.write(
        door,
        connection ->
            standen
                .versie(
                    connection, kwartaal, Versiekeuze.versie(nieuw.standversie()), lezer.bereik())
                .map(
                    gevonden ->
                        gevonden
                            .filter(stand -> rij(stand, nieuw.dienstonderdeel()).isPresent())
                            .orElseThrow(Scenarios::geenStand))
                .compose(
                    stand -> {
                      Scenario scenario =
                          new Scenario(
                              ids.get(),
                              door.id(),
                              naam,
                              stand.id(),
                              kwartaal,
                              stand.versie(),
                              stand.parameter().map(WettelijkeParameters::id),
                              nieuw.dienstonderdeel(),
                              nieuw.invoer().lees(),
                              1,
                              clock.instant(),
                              clock.instant(),
                              Optional.empty());
                      return scenarios
                          .maak(connection, scenario)
                          .compose(made -> audit(connection, door, "scenario-gemaakt", scenario))
                          .compose(told -> gelezen(connection, door, scenario))
                          .map(Optional::orElseThrow);
                    }));
  }

  /**
   * Succeeds with the next version; fails with NotFound, Forbidden, PreconditionFailed, Invalid.
   */
  Future<Gelezen> wijzig(Caller door, UUID id, String ifMatch, Wijziging wijziging) {
    String naam = bewaakt(wijziging.naam());
    Veronderstelling invoer = wijziging.invoer().lees();
    return database.write(
        door,
        connection ->
            eigen(connection, door, id, ifMatch)
                .compose(
                    voor ->
                        scenarios
                            .wijzig(connection, voor, naam, invoer, clock.instant())
                            .compose(nog -> vastgelegd(connection, door, voor, nog, "gewijzigd"))));
  }

  /** Succeeds with the ended scenario; it stays readable by its address. */
  Future<Gelezen> beeindig(Caller door, UUID id, String ifMatch) {
    return database.write(
        door,
        connection ->
            eigen(connection, door, id, ifMatch)
                .compose(
                    voor ->
                        scenarios
                            .beeindig(connection, voor, clock.instant())
                            .compose(nog -> vastgelegd(connection, door, voor, nog, "beeindigd"))));
  }

  /** Succeeds with the scenario as this reader may see it; fails with NotFound. */
  Future<Gelezen> toon(Caller lezer, UUID id) {
    return database.read(
        lezer,
        connection ->
            scenarios
                .vind(connection, id)
                .map(gevonden -> gevonden.orElseThrow(Scenarios::onbekend))
                .compose(scenario -> gelezen(connection, lezer, scenario))
                .map(gelezen -> gelezen.orElseThrow(Scenarios::onbekend)));
  }

  /** Those with these ids as far as the reader may see them. */
  Future<Bladzijde> toonGevraagde(Caller lezer, List<UUID> gevraagd) {
    return database.read(
        lezer,
        connection ->
            scenarios
                .metId(connection, gevraagd)
                .compose(gevonden -> alle(connection, lezer, gevonden))
                .map(deze -> new Bladzijde(Optional.empty(), deze)));
  }

  /** A page of those that the reader keeps, newest first. */
  Future<Bladzijde> toonEigen(Caller lezer, Optional<UUID> voor, Page.Size size) {
    return database.read(
        lezer,
        connection ->
            scenarios
                .van(connection, lezer.id(), voor, size.toFind())
                .map(size::of)
                .compose(
                    page ->
                        alle(connection, lezer, page.items())
                            .map(deze -> new Bladzijde(page.next(Scenario::id), deze))));
  }

  private Future<List<Scenarioweergave>> alle(
      SqlConnection connection, Caller lezer, List<Scenario> gevonden) {
    Future<List<Scenarioweergave>> gereed = Future.succeededFuture(new ArrayList<>());
    for (Scenario scenario : gevonden) {
      gereed =
          gereed.compose(
              lijst ->
                  gelezen(connection, lezer, scenario)
                      .map(
                          gelezen -> {
                            gelezen.ifPresent(deze -> lijst.add(deze.weergave()));
                            return lijst;
                          }));
    }
    return gereed;
  }

  private Future<Scenario> eigen(SqlConnection connection, Caller door, UUID id, String ifMatch) {
    return scenarios
        .vind(connection, id)
        .map(gevonden -> gevonden.orElseThrow(Scenarios::onbekend))
        .map(
            scenario -> {
              if (!scenario.isVan(door.id())) {
                throw new Failure.Forbidden(
                    "niet-uw-scenario", "Alleen wie een scenario heeft gemaakt, verandert het.");
              }
              if (scenario.beeindigdOp().isPresent()) {
                throw new Failure.Conflict(
                    "scenario-beeindigd", "Dit scenario is beëindigd en verandert niet meer.");
              }
              if (!scenario.etag().equals(ifMatch)) {
                throw gewijzigd();
              }
              return scenario;
            });
  }

  private Future<Gelezen> vastgelegd(
      SqlConnection connection, Caller door, Scenario voor, boolean nog, String wat) {
    if (!nog) {
      return Future.failedFuture(gewijzigd());
    }
    return audit(connection, door, "scenario-" + wat, voor)
        .compose(told -> scenarios.vind(connection, voor.id()))
        .compose(na -> gelezen(connection, door, na.orElseThrow()))
        .map(Optional::orElseThrow);
  }

  /** Empty when the reader may not see the stand, or the unit, that it is about. */
  private Future<Optional<Gelezen>> gelezen(
      SqlConnection connection, Caller caller, Scenario scenario) {
    Lezer lezer = Lezer.van(caller);
    Future<Optional<Stand>> stand =
        standen.versie(
            connection,
            scenario.kwartaal(),
            Versiekeuze.versie(scenario.standversie()),
            lezer.bereik());
    Future<Optional<Stand>> nieuwste =
        standen.versie(connection, scenario.kwartaal(), Versiekeuze.NIEUWSTE, lezer.bereik());
    return Future.all(stand, nieuwste)
        .map(
            both ->
                stand
                    .result()
                    // What may not be opened any more would tell, beside the newest, what changed.
                    .or(
                        () ->
                            nieuwste.result().filter(nu -> lezer.bereik() == Versiebereik.NIEUWSTE))
                    .flatMap(
                        basis ->
                            rij(basis, scenario.code())
                                .map(
                                    rij ->
                                        Scenarioweergave.van(
                                            scenario,
                                            basis,
                                            rij,
                                            nieuwste.result().orElse(basis).versie(),
                                            lezer,
                                            caller.id())))
                    .map(weergave -> new Gelezen(weergave, scenario.etag())));
  }

  private static Optional<Grondslag> rij(Stand stand, String code) {
    return Stream.concat(Stream.of(stand.totaal()), stand.onderdelen().stream())
        .filter(rij -> rij.code().equals(code))
        .findFirst();
  }

  private static Future<Void> audit(
      SqlConnection connection, Caller door, String handeling, Scenario scenario) {
    return Audit.write(connection, door, handeling, "scenario", scenario.id().toString(), Map.of());
  }

  private static String bewaakt(String naam) {
    String kaal = naam.strip();
    Vrijetekst.eisGeenBsn("/naam", kaal);
    return kaal;
  }

  private static Failure geenStand() {
    return new Failure.NotFound("Deze stand of dit dienstonderdeel is er niet.");
  }

  private static Failure onbekend() {
    return new Failure.NotFound("Dit scenario bestaat niet, of u mag de cijfers ervan niet zien.");
  }

  private static Failure gewijzigd() {
    return new Failure.PreconditionFailed(
        "Dit scenario is gewijzigd sinds u het las. Lees het opnieuw.");
  }
}
