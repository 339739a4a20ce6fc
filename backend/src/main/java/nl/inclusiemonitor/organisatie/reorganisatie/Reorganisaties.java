package nl.inclusiemonitor.organisatie.reorganisatie;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.banenafspraak.stand.Standslot;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import nl.inclusiemonitor.organisatie.DienstonderdeelRepository;

/**
 * The life of a reorganisation. What one person prepared another approves; the units, the figures
 * that follow and the audit line are one transaction.
 */
public final class Reorganisaties {
  /** Figures of many quarters take long, and decisions about figures wait for each other. */
  private static final String GEDULD =
      "set local statement_timeout = '55s'; set local lock_timeout = '50s'";

  private final Database besluiten;
  private final ReorganisatieRepository reorganisaties = new ReorganisatieRepository();
  private final DienstonderdeelRepository onderdelen = new DienstonderdeelRepository();
  private final Standberekening berekening;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final Runnable cijfersVeranderd;

  /**
   * @param besluiten with a deadline that fits making the figures of many quarters anew
   * @param cijfersVeranderd told after a commit that changed units or figures
   */
  public Reorganisaties(
      Database besluiten,
      Standberekening berekening,
      Supplier<UUID> ids,
      Clock clock,
      Runnable cijfersVeranderd) {
    this.besluiten = besluiten;
    this.berekening = berekening;
    this.ids = ids;
    this.clock = clock;
    this.cijfersVeranderd = cijfersVeranderd;
  }

  /** Succeeds with the proposal; fails with Invalid, or Conflict on a day that is past change. */
  Future<Reorganisatie> stelVoor(Caller caller, Inhoud inhoud) {
    return besluiten.write(
        caller,
        connection ->
            Standslot.neem(connection)
                .compose(locked -> keur(connection, inhoud))
                .compose(goed -> reorganisaties.maak(connection, ids.get(), inhoud, caller, nu()))
                .compose(
                    voorstel ->
                        schrijf(connection, voorstel, caller, "reorganisatie-voorgesteld")));
  }

  /** Changes the units and computes every quarter anew that can; Forbidden for who prepared it. */
  Future<Reorganisatie> keurGoed(Caller caller, UUID id, String ifMatch) {
    return stap(
            id,
            ifMatch,
            (connection, voorstel) -> {
              eisAnder(voorstel, caller);
              return keur(connection, voorstel.inhoud())
                  .compose(goed -> reorganisaties.effect(connection, voorstel))
                  .compose(effect -> voerUit(connection, voorstel, effect, caller));
            })
        .onSuccess(goedgekeurd -> cijfersVeranderd.run());
  }

  private Future<Reorganisatie> voerUit(
      SqlConnection connection, Reorganisatie voorstel, Effect effect, Caller caller) {
    return reorganisaties
        .beslis(
            connection,
            voorstel,
            Status.GOEDGEKEURD,
            Optional.empty(),
            Optional.of(effect),
            caller,
            nu())
        .compose(done -> reorganisaties.voerUit(connection, voorstel, nu()))
        .compose(
            done -> berekening.herbereken(connection, ReorganisatieRepository.teBerekenen(effect)))
        .compose(done -> schrijf(connection, voorstel, caller, "reorganisatie-goedgekeurd"));
  }

  /** Refuses it with a reason; fails with Forbidden for who prepared it. */
  Future<Reorganisatie> wijsAf(Caller caller, UUID id, String ifMatch, String reden) {
    return stap(
        id,
        ifMatch,
        (connection, voorstel) -> {
          eisAnder(voorstel, caller);
          return eindig(connection, voorstel, Status.AFGEWEZEN, reden, caller);
        });
  }

  /** Takes it back with a reason; only who prepared it can. */
  Future<Reorganisatie> trekIn(Caller caller, UUID id, String ifMatch, String reden) {
    return stap(
        id,
        ifMatch,
        (connection, voorstel) -> {
          if (!voorstel.isVan(caller)) {
            throw new Failure.Forbidden(
                "voorstel-van-ander", "Alleen wie de reorganisatie voorbereidde, trekt haar in.");
          }
          return eindig(connection, voorstel, Status.INGETROKKEN, reden, caller);
        });
  }

  /** What it would touch now; of one that was decided on, what it touched. */
  Future<Optional<Object>> effect(Reorganisatie reorganisatie) {
    return reorganisatie.isOpen()
        ? besluiten
            .read(Caller.SYSTEM, connection -> reorganisaties.effect(connection, reorganisatie))
            .map(Optional::of)
        : Future.succeededFuture(reorganisatie.effect().map(bewaard -> bewaard.getMap()));
  }

  private Future<Void> keur(SqlConnection connection, Inhoud inhoud) {
    Future<Optional<LocalDate>> vast = reorganisaties.laatsteVast(connection);
    Future<Optional<LocalDate>> geleverd = reorganisaties.laatstGeleverd(connection);
    Future<List<Dienstonderdeel>> alle = onderdelen.alle(connection);
    return Future.all(vast, geleverd, alle)
        .map(
            all -> {
              Keuring.eis(inhoud, alle.result());
              Keuring.eisDag(inhoud.ingangsdatum(), vast.result(), geleverd.result());
              return null;
            });
  }

  private interface Stap {
    Future<Reorganisatie> zet(SqlConnection connection, Reorganisatie reorganisatie);
  }

  /** As the system, which alone computes figures; who decided is in the row and the trail. */
  private Future<Reorganisatie> stap(UUID id, String ifMatch, Stap stap) {
    return besluiten.write(
        Caller.SYSTEM,
        connection ->
            connection
                .query(GEDULD)
                .execute()
                .compose(patient -> Standslot.neem(connection))
                .compose(locked -> reorganisaties.vergrendel(connection, id))
                .compose(
                    gevonden -> {
                      Reorganisatie voorstel = gevonden.orElseThrow(Reorganisaties::onbekend);
                      if (!ifMatch.equals(voorstel.etag())) {
                        throw new Failure.PreconditionFailed(
                            "Iemand was u voor; lees de reorganisatie opnieuw.");
                      }
                      if (!voorstel.isOpen()) {
                        throw new Failure.Conflict(
                            "voorstel-al-beoordeeld", "Over deze reorganisatie is al besloten.");
                      }
                      return stap.zet(connection, voorstel);
                    }));
  }

  private Future<Reorganisatie> eindig(
      SqlConnection connection,
      Reorganisatie voorstel,
      Status status,
      String reden,
      Caller caller) {
    Keuring.eisTekst("/reden", reden);
    return reorganisaties
        .beslis(
            connection,
            voorstel,
            status,
            Optional.of(reden.strip()),
            Optional.empty(),
            caller,
            nu())
        .compose(done -> schrijf(connection, voorstel, caller, "reorganisatie-" + status.code()));
  }

  /** Writes the trail and reads it as it is now. */
  private Future<Reorganisatie> schrijf(
      SqlConnection connection, Reorganisatie voorstel, Caller caller, String handeling) {
    return reorganisaties
        .vind(connection, voorstel.id())
        .map(Optional::orElseThrow)
        .compose(
            nu -> {
              Map<String, Object> alles = new HashMap<>();
              alles.put("soort", nu.inhoud().soort().code());
              alles.put("ingangsdatum", nu.inhoud().ingangsdatum().toString());
              alles.put("van", nu.inhoud().van());
              alles.put("naar", nu.inhoud().naar().stream().map(Deel::code).toList());
              nu.reden().ifPresent(reden -> alles.put("reden", reden));
              return Audit.write(
                      connection, caller, handeling, "reorganisatie", nu.id().toString(), alles)
                  .map(nu);
            });
  }

  private static void eisAnder(Reorganisatie voorstel, Caller caller) {
    if (voorstel.isVan(caller)) {
      throw new Failure.Forbidden(
          "eigen-voorstel", "Een ander dan wie de reorganisatie voorbereidde, beoordeelt haar.");
    }
  }

  static Failure onbekend() {
    return new Failure.NotFound("Deze reorganisatie bestaat niet.");
  }

  private Instant nu() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
