package nl.inclusiemonitor;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.inclusiemonitor.aanwezigheid.Aanwezigheid;
import nl.inclusiemonitor.banenafspraak.KeptAnswers;
import nl.inclusiemonitor.banenafspraak.StandOperations;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.banenafspraak.afstemming.Afstemming;
import nl.inclusiemonitor.banenafspraak.indeling.IndelingOperations;
import nl.inclusiemonitor.banenafspraak.indeling.ReeksOperations;
import nl.inclusiemonitor.banenafspraak.opbouw.OpbouwOperations;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.BrugOperations;
import nl.inclusiemonitor.banenafspraak.prognose.PrognoseOperations;
import nl.inclusiemonitor.banenafspraak.prognose.scenario.ScenarioOperations;
import nl.inclusiemonitor.banenafspraak.stand.Standslot;
import nl.inclusiemonitor.banenafspraak.vaststelling.Vaststelling;
import nl.inclusiemonitor.banenafspraak.werkboek.WerkboekOperations;
import nl.inclusiemonitor.banenafspraak.wet.ParameterOperations;
import nl.inclusiemonitor.banenafspraak.wet.Parametervoorstellen;
import nl.inclusiemonitor.banenafspraak.wet.VergelijkingOperations;
import nl.inclusiemonitor.banenafspraak.wet.uren.BerekeningOperations;
import nl.inclusiemonitor.banenafspraak.wet.uren.WettelijkeBerekening;
import nl.inclusiemonitor.banenafspraak.wijzigingen.WijzigingOperations;
import nl.inclusiemonitor.besluit.Besluitvorming;
import nl.inclusiemonitor.besluit.Slot;
import nl.inclusiemonitor.consistentie.ConsistentieOperations;
import nl.inclusiemonitor.db.ChangeFeed;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.db.DatabaseSettings;
import nl.inclusiemonitor.db.PoolSettings;
import nl.inclusiemonitor.doelstelling.MeetreeksOperations;
import nl.inclusiemonitor.doelstelling.doel.DoelOperations;
import nl.inclusiemonitor.doelstelling.doel.IndicatorOperations;
import nl.inclusiemonitor.doelstelling.doel.Metingbewaker;
import nl.inclusiemonitor.doelstelling.effect.InterventieOperations;
import nl.inclusiemonitor.doelstelling.leiderschap.LeiderschapOperations;
import nl.inclusiemonitor.gebeurtenis.GebeurtenisOperations;
import nl.inclusiemonitor.http.ApiRouter;
import nl.inclusiemonitor.http.HttpMetrics;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Uuid7;
import nl.inclusiemonitor.instelling.Instellingen;
import nl.inclusiemonitor.instelling.voorstel.InstellingOperations;
import nl.inclusiemonitor.instelling.voorstel.Privacyvoorstellen;
import nl.inclusiemonitor.levering.Leveringen;
import nl.inclusiemonitor.levering.dossier.LeveringSettings;
import nl.inclusiemonitor.opmerking.OpmerkingOperations;
import nl.inclusiemonitor.organisatie.OrganisatieOperations;
import nl.inclusiemonitor.organisatie.reorganisatie.ReorganisatieOperations;
import nl.inclusiemonitor.organisatie.reorganisatie.Reorganisaties;
import nl.inclusiemonitor.plan.ActieplanOperations;
import nl.inclusiemonitor.plan.Bewakers;
import nl.inclusiemonitor.plan.begroting.BegrotingOperations;
import nl.inclusiemonitor.plan.jaarplan.JaarplanOperations;
import nl.inclusiemonitor.plan.jaarplan.PoagendaOperations;
import nl.inclusiemonitor.register.Regelbewaker;
import nl.inclusiemonitor.register.RegisterOperations;
import nl.inclusiemonitor.toegang.Toegang;
import nl.inclusiemonitor.toegang.ToegangSettings;
import nl.inclusiemonitor.verzoek.Verzoeken;
import nl.inclusiemonitor.zoeken.ZoekOperations;

/** Everything above the database, put together: features, their doors, and what ops looks at. */
final class Product {
  /** Checks build indexes over millions of lines, a few at a time. */
  private static final PoolSettings CONTROLE =
      new PoolSettings("controle", 2, 256, Duration.ofMinutes(30), Duration.ofHours(1));

  /**
   * A decision answers once the figures of every quarter it touches are made anew; decisions wait
   * for each other, not for readers.
   */
  private static final PoolSettings BESLUITEN =
      new PoolSettings("besluiten", 4, 64, Duration.ofSeconds(60), Duration.ofMinutes(2));

  private final Vertx vertx;
  private final Database requests;
  private final Database ingest;
  private final Database controle;
  private final Database besluiten;
  private final ChangeFeed changes;
  private final Toegang toegang;
  private final Leveringen leveringen;
  private final Verzoeken verzoeken;
  private final StandOperations standen;
  private final KeptAnswers beleid = new KeptAnswers();
  private final ParameterOperations parameters;
  private final InstellingOperations privacy;
  private final Instellingen instellingen;
  private final Settings settings;
  private final OpbouwOperations opbouw;
  private final Vaststelling vaststelling;
  private final Afstemming afstemming;
  private final BrugOperations brug;
  private final ReorganisatieOperations reorganisaties;
  private final IndelingOperations indeling;
  private final Aanwezigheid aanwezigheid;
  private final ApiRouter.Parts parts;
  private final List<ServerVerticle> servers = new CopyOnWriteArrayList<>();
  private volatile String deployment;

  Product(
      Vertx vertx,
      Settings settings,
      DatabaseSettings database,
      LeveringSettings leveren,
      MeterRegistry registry,
      Clock clock) {
    this.vertx = vertx;
    this.settings = settings;
    Uuid7 ids = new Uuid7(clock);
    Contract contract = Contract.load(Contract.ROOT);
    this.requests = new Database(vertx, database, PoolSettings.requests(settings.poolSize()));
    this.ingest =
        Database.forLastingWork(vertx, database, PoolSettings.ingest(leveren.gelijktijdig()));
    this.controle = new Database(vertx, database, CONTROLE);
    this.besluiten = new Database(vertx, database, BESLUITEN);
    this.changes = new ChangeFeed(vertx, database);
    this.instellingen = new Instellingen(requests);
    this.standen = new StandOperations(requests);
    standen.kept().measure(registry, "cijfers");
    beleid.measure(registry, "beleid");
    this.opbouw = new OpbouwOperations(requests, ids::next);
    this.brug = new BrugOperations(requests, ids::next);
    this.toegang =
        new Toegang(
            vertx,
            requests,
            changes,
            clock,
            ToegangSettings.defaults(
                settings.demo(),
                contract.version(),
                settings.data(),
                settings.personen().accounts()));
    Standberekening berekening = new Standberekening(ids::next, clock);
    WettelijkeBerekening wettelijk = new WettelijkeBerekening(ids::next);
    Besluitvorming besluitvorming =
        new Besluitvorming(
            besluiten,
            ids::next,
            clock,
            new Slot(Standslot::neem, Standslot::neemMetGeduld),
            this::cijfersVeranderd);
    this.parameters =
        new ParameterOperations(
            requests, new Parametervoorstellen(besluitvorming, berekening, wettelijk));
    this.privacy =
        new InstellingOperations(requests, new Privacyvoorstellen(besluitvorming, berekening));
    this.leveringen =
        new Leveringen(
            vertx,
            new Leveringen.Databases(requests, ingest, controle, besluiten, database),
            berekening,
            wettelijk,
            this::cijfersVeranderd,
            ids::next,
            clock,
            registry,
            leveren,
            instellingen);
    this.reorganisaties =
        new ReorganisatieOperations(requests, new Reorganisaties(besluitvorming, berekening));
    this.indeling = new IndelingOperations(requests);
    this.aanwezigheid =
        new Aanwezigheid(vertx, requests, ids::next, clock, registry, beleid::clear);
    this.vaststelling =
        new Vaststelling(vertx, requests, besluiten, clock, registry, this::cijfersVeranderd);
    this.afstemming = new Afstemming(vertx, requests, clock);
    this.verzoeken =
        new Verzoeken(
            vertx,
            requests,
            ids::next,
            clock,
            registry,
            settings.personen().terugzoeken(),
            instellingen);
    this.parts =
        new ApiRouter.Parts(
            contract,
            operations(contract, clock, settings),
            toegang.authentication(),
            settings.http(),
            new HttpMetrics(registry));
  }

  /** Told after a commit of this instance; the targets and the plan are measured by figures. */
  private void cijfersVeranderd() {
    standen.changed();
    beleid.clear();
  }

  private Operations operations(Contract contract, Clock clock, Settings settings) {
    Path werkmap = UnpackDirectory.own(settings.data()).path();
    Operations.Builder operations = Operations.of(contract);
    Reply published = Reply.bytes("application/json", contract.published());
    operations.bind("toonContract", request -> Future.succeededFuture(published));
    toegang.operations().forEach(operations::bind);
    new OrganisatieOperations(requests, clock).bind(operations);
    reorganisaties.bind(operations);
    indeling.bind(operations);
    aanwezigheid.bind(operations);
    leveringen.bind(operations);
    verzoeken.bind(operations);
    standen.bind(operations);
    new ReeksOperations(requests, standen.kept()).bind(operations);
    new MeetreeksOperations(requests, instellingen::drempel).bind(operations);
    new DoelOperations(requests, beleid, instellingen::drempel, clock).bind(operations);
    new InterventieOperations(requests, beleid, instellingen::drempel, clock).bind(operations);
    new IndicatorOperations(requests).bind(operations);
    new LeiderschapOperations(requests, clock).bind(operations);
    new PrognoseOperations(requests).bind(operations);
    new ScenarioOperations(requests, new Uuid7(clock)::next, clock).bind(operations);
    parameters.bind(operations);
    privacy.bind(operations);
    opbouw.bind(operations);
    new BerekeningOperations(requests).bind(operations);
    new VergelijkingOperations(requests).bind(operations);
    new WijzigingOperations(requests, settings.bron(), contract.basePath()).bind(operations);
    new GebeurtenisOperations(requests, contract).bind(operations);
    new WerkboekOperations(vertx, requests, clock, werkmap).bind(operations);
    vaststelling.bind(operations);
    afstemming.bind(operations);
    brug.bind(operations);
    new ConsistentieOperations(requests, beleid).bind(operations);
    new OpmerkingOperations(requests, new Uuid7(clock)::next, clock).bind(operations);
    new RegisterOperations(
            requests, contract, bewakers(clock), new Uuid7(clock)::next, clock, beleid)
        .bind(operations);
    new ZoekOperations(requests, contract).bind(operations);
    new BegrotingOperations(requests, beleid).bind(operations);
    new ActieplanOperations(requests, beleid, clock).bind(operations);
    new JaarplanOperations(requests, clock).bind(operations);
    new PoagendaOperations(requests, clock, instellingen::drempel).bind(operations);
    return operations.build();
  }

  /** What must hold of rows beyond the contract, by the code of their register. */
  private Map<String, Regelbewaker> bewakers(Clock clock) {
    Map<String, Regelbewaker> bewakers = new HashMap<>(Bewakers.alle(clock));
    bewakers.put(Metingbewaker.REGISTER, new Metingbewaker(instellingen::drempel, clock));
    return bewakers;
  }

  /** Succeeds once requests are answered on all event loops. */
  Future<Void> start(int eventLoops) {
    standen.listen(changes);
    beleid.listen(changes, "beleid", "standen", "leveringen");
    toegang.onWithdrawal(callers -> servers.forEach(server -> server.endStreams(callers)));
    return changes
        .start()
        .compose(listening -> instellingen.start(changes, settings.drempel(), settings.bewaren()))
        .compose(ready -> toegang.start())
        .compose(ready -> leveringen.start(changes))
        .compose(ready -> verzoeken.start())
        .compose(ready -> afstemming.start())
        .onSuccess(ready -> vaststelling.start())
        .compose(
            ready ->
                vertx.deployVerticle(
                    this::server, new DeploymentOptions().setInstances(eventLoops)))
        .onSuccess(id -> deployment = id)
        .mapEmpty();
  }

  private ServerVerticle server() {
    ServerVerticle server = new ServerVerticle(parts);
    servers.add(server);
    return server;
  }

  /** Where all event loops listen. */
  int port() {
    return servers.get(0).port();
  }

  /** What must hold before a load balancer sends requests here. */
  Future<Void> database() {
    return requests
        .read(Caller.SYSTEM, connection -> connection.query("select 1").execute())
        .mapEmpty();
  }

  /** Refuses the loads in hand, answers the other requests, then ends the connections. */
  Future<Void> stop() {
    toegang.close();
    verzoeken.stop();
    vaststelling.stop();
    afstemming.stop();
    return leveringen
        .stop()
        .compose(done -> deployment == null ? Future.succeededFuture() : vertx.undeploy(deployment))
        .compose(done -> changes.close())
        .compose(done -> requests.close())
        .compose(done -> ingest.close())
        .compose(done -> controle.close())
        .compose(done -> besluiten.close());
  }
}
