package nl.inclusiemonitor.instelling.voorstel;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.banenafspraak.stand.Standslot;
import nl.inclusiemonitor.banenafspraak.wet.Voorstelstatus;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.instelling.InstellingRepository;

/**
 * The life of a proposed change of the settings. What the privacy-officer prepared another person
 * approves; the new version, the figures that follow from it and the audit line are one
 * transaction.
 */
public final class Privacyvoorstellen {
  /** Figures of many quarters take long, and decisions about figures wait for each other. */
  private static final String GEDULD =
      "set local statement_timeout = '55s'; set local lock_timeout = '50s'";

  private final Database besluiten;
  private final Standberekening berekening;
  private final Effectberekening effecten;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final Runnable cijfersVeranderd;
  private final PrivacyvoorstelRepository voorstellen = new PrivacyvoorstelRepository();
  private final InstellingRepository instellingen = new InstellingRepository();

  /**
   * @param besluiten with a deadline that fits making the figures of many quarters anew
   * @param cijfersVeranderd told after a commit that changed figures
   */
  public Privacyvoorstellen(
      Database besluiten,
      Standberekening berekening,
      Supplier<UUID> ids,
      Clock clock,
      Runnable cijfersVeranderd) {
    this.besluiten = besluiten;
    this.berekening = berekening;
    this.effecten = new Effectberekening(berekening, clock);
    this.ids = ids;
    this.clock = clock;
    this.cijfersVeranderd = cijfersVeranderd;
  }

  /** Succeeds with the proposal; fails with Invalid, or Conflict when another one is open. */
  Future<Privacyvoorstel> stelVoor(Caller caller, Instellinginhoud inhoud) {
    return besluiten.write(
        Caller.SYSTEM,
        connection ->
            Standslot.neem(connection)
                .compose(locked -> instellingen.huidige(connection))
                .map(
                    nu -> {
                      inhoud.keur(nu);
                      return nu;
                    })
                .compose(nu -> voorstellen.loopt(connection))
                .compose(
                    loopt -> {
                      if (loopt) {
                        throw new Failure.Conflict(
                            "instellingvoorstel-loopt-al",
                            "Er ligt al een voorstel; laat dat eerst beoordelen of trek het in.");
                      }
                      return voorstellen.maak(
                          connection,
                          ids.get(),
                          inhoud.straks(),
                          inhoud.toelichting().strip(),
                          caller,
                          nu());
                    })
                .compose(
                    voorstel ->
                        schrijf(
                            connection,
                            voorstel,
                            caller,
                            "privacyinstelling-voorgesteld",
                            Map.of("toelichting", voorstel.toelichting()))));
  }

  /** What it would do now. */
  Future<Instellingeffect> effect(Privacyvoorstel voorstel) {
    // As the system: which units hide is computed from lines about persons, and only that comes
    // out.
    return besluiten.read(
        Caller.SYSTEM,
        connection ->
            connection
                .query(GEDULD)
                .execute()
                .compose(patient -> effecten.van(connection, voorstel.was(), voorstel.wordt())));
  }

  /**
   * Makes the proposal the next version and computes every quarter anew that is not vastgesteld;
   * fails with Forbidden for who made it.
   */
  Future<Privacyvoorstel> keurGoed(Caller caller, UUID id, String ifMatch) {
    return stap(
            id,
            ifMatch,
            (connection, voorstel) -> {
              eisAnder(voorstel, caller);
              return effecten
                  .van(connection, voorstel.was(), voorstel.wordt())
                  .compose(effect -> laatGelden(connection, voorstel, effect, caller));
            })
        .onSuccess(goedgekeurd -> cijfersVeranderd.run());
  }

  private Future<Privacyvoorstel> laatGelden(
      SqlConnection connection, Privacyvoorstel voorstel, Instellingeffect effect, Caller caller) {
    return voorstellen
        .beslis(
            connection,
            voorstel,
            Voorstelstatus.GOEDGEKEURD,
            Optional.empty(),
            Optional.of(new JsonObject(Json.write(effect))),
            caller,
            nu())
        .compose(done -> voorstellen.maakVersie(connection, voorstel, nu()))
        .compose(
            versie ->
                effecten
                    .voorlopig(connection)
                    .compose(kwartalen -> berekening.herbereken(connection, kwartalen))
                    .compose(
                        done ->
                            schrijf(
                                connection,
                                voorstel,
                                caller,
                                "privacyinstelling-goedgekeurd",
                                Map.of("instellingversie", versie))));
  }

  /** Refuses it with a reason; fails with Forbidden for who made it. */
  Future<Privacyvoorstel> wijsAf(Caller caller, UUID id, String ifMatch, String reden) {
    return stap(
        id,
        ifMatch,
        (connection, voorstel) -> {
          eisAnder(voorstel, caller);
          return eindig(
              connection,
              voorstel,
              Voorstelstatus.AFGEWEZEN,
              reden,
              caller,
              "privacyinstelling-afgewezen");
        });
  }

  /** Takes it back with a reason; only who made it can. */
  Future<Privacyvoorstel> trekIn(Caller caller, UUID id, String ifMatch, String reden) {
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
              "privacyinstelling-ingetrokken");
        });
  }

  private interface Stap {
    Future<Privacyvoorstel> zet(SqlConnection connection, Privacyvoorstel voorstel);
  }

  /** As the system, which alone computes figures; who decided is in the proposal and the trail. */
  private Future<Privacyvoorstel> stap(UUID id, String ifMatch, Stap stap) {
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
                      Privacyvoorstel voorstel = gevonden.orElseThrow(Privacyvoorstellen::onbekend);
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

  private Future<Privacyvoorstel> eindig(
      SqlConnection connection,
      Privacyvoorstel voorstel,
      Voorstelstatus status,
      String reden,
      Caller caller,
      String handeling) {
    Instellinginhoud.keurTekst("/reden", reden);
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
  private Future<Privacyvoorstel> schrijf(
      SqlConnection connection,
      Privacyvoorstel voorstel,
      Caller caller,
      String handeling,
      Map<String, Object> bijzonderheden) {
    Map<String, Object> alles = new HashMap<>(bijzonderheden);
    alles.put("drempel", voorstel.wordt().drempel());
    return Audit.write(
            connection, caller, handeling, "privacyvoorstel", voorstel.id().toString(), alles)
        .compose(done -> voorstellen.vind(connection, voorstel.id()))
        .map(Optional::orElseThrow);
  }

  private static void eisAnder(Privacyvoorstel voorstel, Caller caller) {
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
