package nl.inclusiemonitor.banenafspraak.wet;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
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
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.Standslot;
import nl.inclusiemonitor.banenafspraak.stand.Versiebereik;
import nl.inclusiemonitor.banenafspraak.stand.WettelijkeParameterRepository;
import nl.inclusiemonitor.banenafspraak.wet.uren.WettelijkeBerekening;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.identity.Caller;

/**
 * The life of a proposed change of the law's numbers. What one person prepared another approves;
 * the new version, the figures that follow from it and the audit line are one transaction.
 */
public final class Parametervoorstellen {
  /** Figures of many quarters take long, and decisions about figures wait for each other. */
  private static final String GEDULD =
      "set local statement_timeout = '55s'; set local lock_timeout = '50s'";

  private final Database besluiten;
  private final VoorstelRepository voorstellen = new VoorstelRepository();
  private final RegimeRepository regimes = new RegimeRepository();
  private final WettelijkeParameterRepository parameters = new WettelijkeParameterRepository();
  private final StandRepository standen = new StandRepository();
  private final Standberekening berekening;
  private final WettelijkeBerekening wettelijk;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final Runnable cijfersVeranderd;

  /**
   * @param besluiten with a deadline that fits making the figures of many quarters anew
   * @param cijfersVeranderd told after a commit that changed figures
   */
  public Parametervoorstellen(
      Database besluiten,
      Standberekening berekening,
      WettelijkeBerekening wettelijk,
      Supplier<UUID> ids,
      Clock clock,
      Runnable cijfersVeranderd) {
    this.besluiten = besluiten;
    this.berekening = berekening;
    this.wettelijk = wettelijk;
    this.ids = ids;
    this.clock = clock;
    this.cijfersVeranderd = cijfersVeranderd;
  }

  /** Succeeds with the proposal; fails with Invalid, or Conflict when another one is open. */
  Future<Parametervoorstel> stelVoor(Caller caller, Voorstelinhoud inhoud) {
    return besluiten.write(
        caller,
        connection ->
            Standslot.neem(connection)
                .compose(locked -> basis(connection, inhoud))
                .compose(
                    basis ->
                        voorstellen
                            .maak(
                                connection,
                                ids.get(),
                                basis,
                                inhoud.parameters(),
                                inhoud.toelichting().strip(),
                                caller,
                                nu())
                            .compose(
                                voorstel ->
                                    schrijf(
                                        connection,
                                        voorstel,
                                        caller,
                                        "parameter-voorgesteld",
                                        Map.of("toelichting", voorstel.toelichting())))));
  }

  private Future<Optional<WettelijkeParameters>> basis(
      SqlConnection connection, Voorstelinhoud inhoud) {
    Future<Optional<WettelijkeParameters>> nu =
        parameters.vanJaar(connection, inhoud.jaar(), inhoud.regime());
    Future<List<Regime>> alle = regimes.alle(connection);
    Future<Boolean> loopt = voorstellen.loopt(connection, inhoud.jaar(), inhoud.regime());
    return Future.all(nu, alle, loopt)
        .map(
            all -> {
              inhoud.keur(alle.result(), nu.result());
              if (nu.result().map(WettelijkeParameters::versie).orElse(0) != inhoud.basisVersie()) {
                throw new Failure.Conflict(
                    "parameter-gewijzigd",
                    "De parameters van dit jaar zijn intussen gewijzigd; lees ze opnieuw.");
              }
              if (loopt.result()) {
                throw new Failure.Conflict(
                    "voorstel-loopt-al",
                    "Voor dit jaar ligt al een voorstel; laat dat eerst beoordelen of trek het in.");
              }
              return nu.result();
            });
  }

  /**
   * Makes the proposal the next version and computes every quarter anew that is not vastgesteld;
   * fails with Forbidden for who made it.
   */
  Future<Parametervoorstel> keurGoed(Caller caller, UUID id, String ifMatch) {
    return stap(
            id,
            ifMatch,
            (connection, voorstel) -> {
              eisAnder(voorstel, caller);
              return effect(connection, voorstel)
                  .compose(effect -> laatGelden(connection, voorstel, effect, caller));
            })
        .onSuccess(goedgekeurd -> cijfersVeranderd.run());
  }

  private Future<Parametervoorstel> laatGelden(
      SqlConnection connection, Parametervoorstel voorstel, List<Effect> effect, Caller caller) {
    JsonArray bewaard = new JsonArray(Json.write(effect));
    return voorstellen
        .beslis(
            connection,
            voorstel,
            Voorstelstatus.GOEDGEKEURD,
            Optional.empty(),
            Optional.of(bewaard),
            caller,
            nu())
        .compose(done -> voorstellen.maakVersie(connection, voorstel, ids.get()))
        .compose(
            versie ->
                voorstellen
                    .voorlopig(connection, voorstel.straks().jaar())
                    .compose(kwartalen -> berekening.herbereken(connection, kwartalen))
                    .compose(done -> wettelijk.herbereken(connection, voorstel.straks().jaar()))
                    .compose(
                        done ->
                            schrijf(
                                connection,
                                voorstel,
                                caller,
                                "parameter-goedgekeurd",
                                Map.of("parameterversie", versie))));
  }

  /** Refuses it with a reason; fails with Forbidden for who made it. */
  Future<Parametervoorstel> wijsAf(Caller caller, UUID id, String ifMatch, String reden) {
    return stap(
        id,
        ifMatch,
        (connection, voorstel) -> {
          eisAnder(voorstel, caller);
          return eindig(
              connection, voorstel, Voorstelstatus.AFGEWEZEN, reden, caller, "parameter-afgewezen");
        });
  }

  /** Takes it back with a reason; only who made it can. */
  Future<Parametervoorstel> trekIn(Caller caller, UUID id, String ifMatch, String reden) {
    return stap(
        id,
        ifMatch,
        (connection, voorstel) -> {
          if (!voorstel.isVan(caller)) {
            throw new Failure.Forbidden(
                "voorstel-van-ander", "Alleen wie het voorstel deed, trekt het in.");
          }
          return eindig(
              connection,
              voorstel,
              Voorstelstatus.INGETROKKEN,
              reden,
              caller,
              "parameter-ingetrokken");
        });
  }

  /** What it would do now; of an approved one, what it did. */
  Future<List<Effect>> effect(SqlConnection connection, Parametervoorstel voorstel) {
    return standen
        .alle(connection, Versiebereik.ALLE)
        .map(alle -> Effect.van(alle, voorstel.straks()));
  }

  private interface Stap {
    Future<Parametervoorstel> zet(SqlConnection connection, Parametervoorstel voorstel);
  }

  /** As the system, which alone computes figures; who decided is in the proposal and the trail. */
  private Future<Parametervoorstel> stap(UUID id, String ifMatch, Stap stap) {
    return besluiten.write(
        Caller.SYSTEM,
        connection ->
            connection
                .query(GEDULD)
                .execute()
                .compose(patient -> Standslot.neem(connection))
                .compose(locked -> voorstellen.vergrendel(connection, id))
                .compose(
                    gevonden -> {
                      Parametervoorstel voorstel =
                          gevonden.orElseThrow(Parametervoorstellen::onbekend);
                      if (!ifMatch.equals(voorstel.etag())) {
                        throw new Failure.PreconditionFailed(
                            "Iemand was u voor; lees het voorstel opnieuw.");
                      }
                      if (!voorstel.isOpen()) {
                        throw new Failure.Conflict(
                            "voorstel-al-beoordeeld", "Over dit voorstel is al besloten.");
                      }
                      return stap.zet(connection, voorstel);
                    }));
  }

  private Future<Parametervoorstel> eindig(
      SqlConnection connection,
      Parametervoorstel voorstel,
      Voorstelstatus status,
      String reden,
      Caller caller,
      String handeling) {
    Voorstelinhoud.keurTekst("/reden", reden);
    return voorstellen
        .beslis(
            connection,
            voorstel,
            status,
            Optional.of(reden.strip()),
            Optional.empty(),
            caller,
            nu())
        .compose(
            done ->
                schrijf(connection, voorstel, caller, handeling, Map.of("reden", reden.strip())));
  }

  /** Writes the trail and reads the proposal as it is now. */
  private Future<Parametervoorstel> schrijf(
      SqlConnection connection,
      Parametervoorstel voorstel,
      Caller caller,
      String handeling,
      Map<String, Object> bijzonderheden) {
    Map<String, Object> alles = new HashMap<>(bijzonderheden);
    alles.put("jaar", voorstel.straks().jaar());
    alles.put("regime", voorstel.straks().regime());
    return Audit.write(
            connection, caller, handeling, "parametervoorstel", voorstel.id().toString(), alles)
        .compose(done -> voorstellen.vind(connection, voorstel.id()))
        .map(Optional::orElseThrow);
  }

  private static void eisAnder(Parametervoorstel voorstel, Caller caller) {
    if (voorstel.isVan(caller)) {
      throw new Failure.Forbidden(
          "eigen-voorstel", "Een ander dan wie het voorstel deed, beoordeelt het.");
    }
  }

  static Failure onbekend() {
    return new Failure.NotFound("Dit voorstel bestaat niet.");
  }

  private Instant nu() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
