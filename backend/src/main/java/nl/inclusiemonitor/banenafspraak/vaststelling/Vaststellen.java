package nl.inclusiemonitor.banenafspraak.vaststelling;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.Standslot;
import nl.inclusiemonitor.banenafspraak.stand.Versiebereik;
import nl.inclusiemonitor.banenafspraak.stand.Versiekeuze;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.privacy.Vrijetekst;

/**
 * What people decide about a stand: explain a jump, offer the stand, make it vastgesteld or give it
 * back. Each is one transaction with its audit line, in which nobody recomputes figures.
 */
final class Vaststellen {
  private final Database lezen;
  private final Database besluiten;
  private final Clock clock;
  private final Runnable cijfersVeranderd;
  private final StandRepository standen = new StandRepository();
  private final VoordrachtRepository voordrachten = new VoordrachtRepository();
  private final ControleRepository controle = new ControleRepository();

  Vaststellen(Database lezen, Database besluiten, Clock clock, Runnable cijfersVeranderd) {
    this.lezen = lezen;
    this.besluiten = besluiten;
    this.clock = clock;
    this.cijfersVeranderd = cijfersVeranderd;
  }

  /** What a di-adviseur offers: a version, with a word on what the checklist asks for. */
  record Aanvraag(
      int versie, Optional<String> toelichting, Optional<List<Voordracht.Reden>> ontbrekend) {
    Aanvraag {
      toelichting = Vrijetekst.ingevuld(toelichting);
    }

    List<Voordracht.Reden> redenen() {
      return ontbrekend.orElse(List.of());
    }
  }

  /** What a vaststeller decides. */
  record Besluit(String besluit, Optional<String> toelichting) {
    Besluit {
      toelichting = Vrijetekst.ingevuld(toelichting);
    }

    boolean vaststellen() {
      return besluit.equals("vaststellen");
    }
  }

  /** Why the jobs of a unit changed so much. */
  record Verklaring(String dienstonderdeel, String reden, Optional<String> toelichting) {
    Verklaring {
      toelichting = Vrijetekst.ingevuld(toelichting);
    }
  }

  /** Succeeds with where the quarter stands; fails with NotFound when it has no figures. */
  Future<Situatie> toon(Caller caller, Kwartaal kwartaal) {
    Vaststelregels.eisGeheel(caller);
    return lezen.read(Caller.SYSTEM, connection -> situatie(connection, kwartaal));
  }

  Future<Situatie> verklaar(Caller caller, Kwartaal kwartaal, Verklaring verklaring) {
    Vaststelregels.keur("/toelichting", verklaring.toelichting());
    Vaststelregels.eisBijAnders(verklaring);
    return stap(
        caller,
        kwartaal,
        Optional.empty(),
        (connection, nu) -> {
          Stand vorige = Vaststelregels.eisSprong(caller, nu, verklaring.dienstonderdeel());
          return controle
              .verklaar(
                  connection,
                  nu.stand(),
                  vorige,
                  verklaring.dienstonderdeel(),
                  verklaring.reden(),
                  verklaring.toelichting(),
                  caller,
                  nu())
              .compose(
                  done ->
                      audit(
                          connection,
                          caller,
                          nu.stand(),
                          "sprong-verklaard",
                          Map.of(
                              "dienstonderdeel",
                              verklaring.dienstonderdeel(),
                              "reden",
                              verklaring.reden())));
        });
  }

  Future<Situatie> draagVoor(Caller caller, Kwartaal kwartaal, String ifMatch, Aanvraag aanvraag) {
    return stap(
        caller,
        kwartaal,
        Optional.of(ifMatch),
        (connection, nu) -> {
          Vaststelregels.eisVoordraagbaar(nu, aanvraag);
          return voordrachten
              .maak(
                  connection, nu.stand(), aanvraag.toelichting(), aanvraag.redenen(), caller, nu())
              .compose(
                  done ->
                      audit(
                          connection,
                          caller,
                          nu.stand(),
                          "stand-voorgedragen",
                          Map.of(
                              "ontbrekend",
                              aanvraag.redenen().stream()
                                  .map(Voordracht.Reden::soort)
                                  .collect(Collectors.joining(",")))));
        });
  }

  Future<Situatie> beslis(Caller caller, Kwartaal kwartaal, String ifMatch, Besluit besluit) {
    Vaststelregels.keur("/toelichting", besluit.toelichting());
    return stap(
            caller,
            kwartaal,
            Optional.of(ifMatch),
            (connection, nu) -> {
              Voordracht voordracht = Vaststelregels.eisBeslisbaar(caller, nu, besluit);
              return besluit.vaststellen()
                  ? stelVast(connection, caller, nu, voordracht, besluit.toelichting())
                  : voordrachten
                      .geefTerug(
                          connection, voordracht, besluit.toelichting().orElseThrow(), caller, nu())
                      .compose(
                          done ->
                              audit(
                                  connection,
                                  caller,
                                  nu.stand(),
                                  "stand-teruggegeven",
                                  Map.of("toelichting", besluit.toelichting().orElseThrow())));
            })
        .onSuccess(done -> cijfersVeranderd.run());
  }

  private Future<Void> stelVast(
      SqlConnection connection,
      Caller caller,
      Situatie nu,
      Voordracht voordracht,
      Optional<String> toelichting) {
    Stand stand = nu.stand();
    return voordrachten
        .stelVast(connection, voordracht, toelichting, caller, nu())
        .compose(done -> weergave(connection, stand))
        .compose(
            weergave ->
                voordrachten.bewaarDocument(connection, stand.id(), stand.kwartaal(), weergave))
        .compose(
            afdruk ->
                audit(
                    connection,
                    caller,
                    stand,
                    "stand-vastgesteld",
                    Map.of("sha256", HexFormat.of().formatHex(afdruk))));
  }

  /** The figures as they are shown from now on, to who may see all and to who may not. */
  private Future<JsonObject> weergave(SqlConnection connection, Stand voorlopig) {
    Versiekeuze keuze = Versiekeuze.versie(voorlopig.versie());
    return standen
        .versie(connection, voorlopig.kwartaal(), keuze, Versiebereik.VASTGESTELD)
        .map(Optional::orElseThrow)
        .compose(
            stand ->
                standen
                    .vorige(connection, stand, Versiebereik.VASTGESTELD)
                    .map(vorige -> Standbeeld.van(stand, vorige)));
  }

  /** One step on a quarter that the caller read as it is now. */
  private interface Stap {
    Future<Void> zet(SqlConnection connection, Situatie nu);
  }

  private Future<Situatie> stap(
      Caller caller, Kwartaal kwartaal, Optional<String> ifMatch, Stap stap) {
    Vaststelregels.eisGeheel(caller);
    return besluiten.write(
        Caller.SYSTEM,
        connection ->
            Standslot.neemMetGeduld(connection)
                .compose(locked -> situatie(connection, kwartaal))
                .compose(
                    nu -> {
                      if (ifMatch.filter(etag -> !etag.equals(nu.etag())).isPresent()) {
                        throw new Failure.PreconditionFailed(
                            "Iemand was u voor; lees opnieuw hoe het met dit kwartaal staat.");
                      }
                      return stap.zet(connection, nu);
                    })
                .compose(done -> situatie(connection, kwartaal)));
  }

  private Future<Situatie> situatie(SqlConnection connection, Kwartaal kwartaal) {
    return standen
        .huidige(connection, kwartaal)
        .map(
            gevonden ->
                gevonden.orElseThrow(
                    () -> new Failure.NotFound("Er zijn nog geen cijfers voor " + kwartaal + ".")))
        .compose(stand -> situatie(connection, stand));
  }

  private Future<Situatie> situatie(SqlConnection connection, Stand stand) {
    Future<ControleRepository.Feiten> feiten =
        controle.feiten(connection, stand, Kwartaal.vandaag(clock));
    Future<Optional<Voordracht>> voordracht = voordrachten.laatste(connection, stand.kwartaal());
    Future<Optional<Stand>> vorige = standen.huidige(connection, stand.kwartaal().vorige());
    Future<List<Sprong>> sprongen =
        vorige.compose(
            eerder ->
                eerder
                    .map(
                        toen ->
                            controle
                                .verklaringen(connection, stand, toen)
                                .map(verklaringen -> Sprong.tussen(toen, stand, verklaringen)))
                    .orElse(Future.succeededFuture(List.of())));
    return Future.all(feiten, voordracht, vorige, sprongen)
        .map(
            all ->
                new Situatie(
                    stand,
                    vorige.result(),
                    feiten.result(),
                    sprongen.result(),
                    voordracht.result()));
  }

  private static Future<Void> audit(
      SqlConnection connection,
      Caller caller,
      Stand stand,
      String handeling,
      Map<String, Object> bijzonderheden) {
    return Audit.write(
        connection,
        caller,
        handeling,
        "stand",
        stand.kwartaal() + "/" + stand.versie(),
        bijzonderheden);
  }

  private Instant nu() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
