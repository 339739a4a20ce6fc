package nl.inclusiemonitor.banenafspraak.besluit;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.banenafspraak.besluit.Voorsteltabel.Uitslag;
import nl.inclusiemonitor.banenafspraak.stand.Standslot;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.privacy.Vrijetekst;

/**
 * The life of proposals of one kind: what one person proposed another approves or refuses, and only
 * who proposed it takes it back. Each step, the change it makes, the figures that follow from that
 * and its audit line are one transaction, in which nobody else decides about figures.
 */
public final class Vierogenbesluit<V extends Voorstel, E> {
  private final Besluitvorming besluitvorming;
  private final Voorsteltabel<V> voorstellen;
  private final Voorstelsoort<V, E> soort;

  public Vierogenbesluit(
      Besluitvorming besluitvorming, Voorsteltabel<V> voorstellen, Voorstelsoort<V, E> soort) {
    this.besluitvorming = besluitvorming;
    this.voorstellen = voorstellen;
    this.soort = soort;
  }

  /** A proposal that is being made: under which id, by whom and when. */
  public record Nieuw(UUID id, Caller door, Instant op) {}

  /** Judges what is proposed against what is in force, and keeps it. */
  public interface Invoer {
    Future<Void> bewaar(SqlConnection connection, Nieuw nieuw);
  }

  /**
   * Succeeds with the proposal; fails as {@code invoer} does.
   *
   * @param bijzonderheden what the trail tells of it besides
   */
  public Future<V> stelVoor(Caller caller, Map<String, Object> bijzonderheden, Invoer invoer) {
    return besluitvorming
        .database()
        .write(
            caller,
            connection -> {
              Nieuw nieuw = new Nieuw(besluitvorming.ids().get(), caller, besluitvorming.nu());
              return Standslot.neem(connection)
                  .compose(locked -> invoer.bewaar(connection, nieuw))
                  .compose(done -> schrijf(connection, nieuw.id(), caller, bijzonderheden));
            });
  }

  /** Fails with Forbidden for who proposed it. */
  Future<V> keurGoed(Caller caller, UUID id, String ifMatch) {
    return stap(
            id,
            ifMatch,
            (connection, voorstel) -> {
              eisAnder(voorstel, caller);
              return soort
                  .weeg(connection, voorstel)
                  .compose(effect -> voerUit(connection, voorstel, effect, caller));
            })
        .onSuccess(goedgekeurd -> besluitvorming.cijfersVeranderd().run());
  }

  private Future<V> voerUit(SqlConnection connection, V voorstel, E effect, Caller caller) {
    Uitslag uitslag =
        new Uitslag(
            Voorstelstatus.GOEDGEKEURD,
            caller,
            besluitvorming.nu(),
            Optional.empty(),
            Optional.of(effect));
    return voorstellen
        .beslis(connection, voorstel, uitslag)
        .compose(done -> soort.voerUit(connection, voorstel, effect, uitslag.op()))
        .compose(
            bijzonderheden -> schrijf(connection, voorstel.verloop().id(), caller, bijzonderheden));
  }

  /** Refuses it with a reason; fails with Forbidden for who proposed it. */
  Future<V> wijsAf(Caller caller, UUID id, String ifMatch, String reden) {
    return stap(
        id,
        ifMatch,
        (connection, voorstel) -> {
          eisAnder(voorstel, caller);
          return eindig(connection, voorstel, Voorstelstatus.AFGEWEZEN, reden, caller);
        });
  }

  /** Takes it back with a reason; fails with Forbidden for who did not propose it. */
  Future<V> trekIn(Caller caller, UUID id, String ifMatch, String reden) {
    return stap(
        id,
        ifMatch,
        (connection, voorstel) -> {
          if (!voorstel.verloop().isVan(caller)) {
            throw new Failure.Forbidden("voorstel-van-ander", soort.bewoording().vanAnder());
          }
          return eindig(connection, voorstel, Voorstelstatus.INGETROKKEN, reden, caller);
        });
  }

  /** Succeeds with the proposal; fails with NotFound. */
  Future<V> vind(SqlConnection connection, UUID id) {
    return voorstellen.vind(connection, id).map(this::bekend);
  }

  /** Newest first, those before a number. */
  Future<List<V>> bladzijde(
      SqlConnection connection, Optional<String> status, Optional<Long> voor, int limiet) {
    return voorstellen.bladzijde(connection, status, voor, limiet);
  }

  private interface Stap<V> {
    Future<V> zet(SqlConnection connection, V voorstel);
  }

  /** As the system, which alone computes figures; who decided is in the proposal and the trail. */
  private Future<V> stap(UUID id, String ifMatch, Stap<V> stap) {
    return besluitvorming
        .database()
        .write(
            Caller.SYSTEM,
            connection ->
                Standslot.neemMetGeduld(connection)
                    .compose(locked -> voorstellen.vergrendel(connection, id))
                    .compose(
                        gevonden -> {
                          V voorstel = bekend(gevonden);
                          eisOpen(voorstel, ifMatch);
                          return stap.zet(connection, voorstel);
                        }));
  }

  private Future<V> eindig(
      SqlConnection connection, V voorstel, Voorstelstatus status, String reden, Caller caller) {
    Vrijetekst.eis("/reden", reden);
    return voorstellen
        .beslis(
            connection,
            voorstel,
            new Uitslag(
                status, caller, besluitvorming.nu(), Optional.of(reden.strip()), Optional.empty()))
        .compose(done -> schrijf(connection, voorstel.verloop().id(), caller, Map.of()));
  }

  /** Succeeds with the proposal as it is now, once the trail tells of it. */
  private Future<V> schrijf(
      SqlConnection connection, UUID id, Caller caller, Map<String, Object> bijzonderheden) {
    return voorstellen
        .vind(connection, id)
        .map(Optional::orElseThrow)
        .compose(
            nu -> {
              Map<String, Object> alles = new HashMap<>(bijzonderheden);
              alles.putAll(soort.spoor(nu));
              nu.verloop().reden().ifPresent(reden -> alles.put("reden", reden));
              String handeling = soort.handeling() + "-" + nu.verloop().status().code();
              return Audit.write(
                      connection, caller, handeling, soort.onderwerp(), id.toString(), alles)
                  .map(nu);
            });
  }

  private V bekend(Optional<V> gevonden) {
    return gevonden.orElseThrow(() -> new Failure.NotFound(soort.bewoording().onbekend()));
  }

  private void eisOpen(V voorstel, String ifMatch) {
    if (!ifMatch.equals(voorstel.verloop().etag())) {
      throw new Failure.PreconditionFailed(soort.bewoording().gewijzigd());
    }
    if (!voorstel.isOpen()) {
      throw new Failure.Conflict("voorstel-al-beoordeeld", soort.bewoording().alBeoordeeld());
    }
  }

  private void eisAnder(V voorstel, Caller caller) {
    if (voorstel.verloop().isVan(caller)) {
      throw new Failure.Forbidden("eigen-voorstel", soort.bewoording().eigen());
    }
  }
}
