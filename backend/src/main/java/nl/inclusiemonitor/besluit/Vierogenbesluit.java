package nl.inclusiemonitor.besluit;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.besluit.Voorstellen.Uitslag;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.privacy.Vrijetekst;

/**
 * The life of proposals of one kind: what one person proposed another approves or refuses, and only
 * who proposed it takes it back. Each step, the change it makes, what follows from that and its
 * audit line are one transaction, in which nobody else decides about the same.
 */
public final class Vierogenbesluit<V extends Voorstel, E> {
  private final Besluitvorming besluitvorming;
  private final Voorstellen<V> voorstellen;
  private final Voorstelsoort<V, E> soort;

  public Vierogenbesluit(
      Besluitvorming besluitvorming, Voorstellen<V> voorstellen, Voorstelsoort<V, E> soort) {
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
              return besluitvorming
                  .slot()
                  .neem()
                  .apply(connection)
                  .compose(locked -> invoer.bewaar(connection, nieuw))
                  .compose(done -> schrijf(connection, nieuw.id(), caller, bijzonderheden));
            });
  }

  /** Fails with Forbidden for who proposed it. */
  public Future<V> keurGoed(Caller caller, UUID id, String ifMatch) {
    return stap(
            id,
            ifMatch,
            (connection, voorstel) -> {
              eisTeBeoordelen(voorstel, caller);
              return soort
                  .weeg(connection, voorstel)
                  .compose(effect -> voerUit(connection, voorstel, effect, caller));
            })
        .onSuccess(goedgekeurd -> besluitvorming.uitgevoerd().run());
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
          eisTeBeoordelen(voorstel, caller);
          return eindig(connection, voorstel, Voorstelstatus.AFGEWEZEN, reden, caller);
        });
  }

  /** Takes it back with a reason; fails for who cannot, as its kind has it. */
  public Future<V> trekIn(Caller caller, UUID id, String ifMatch, String reden) {
    return stap(
        id,
        ifMatch,
        (connection, voorstel) -> {
          soort.eisIntrekbaar(voorstel, caller);
          return eindig(connection, voorstel, Voorstelstatus.INGETROKKEN, reden, caller);
        });
  }

  /** Succeeds with the proposal; fails with NotFound. */
  public Future<V> vind(SqlConnection connection, UUID id) {
    return voorstellen.vind(connection, id).map(this::bekend);
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
                besluitvorming
                    .slot()
                    .neemMetGeduld()
                    .apply(connection)
                    .compose(locked -> voorstellen.vergrendel(connection, id))
                    .compose(
                        gevonden -> {
                          V voorstel = bekend(gevonden);
                          eisZoalsGelezen(voorstel, ifMatch);
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
              String handeling = soort.handeling() + "-" + soort.uitkomst(nu);
              return Audit.write(
                      connection, caller, handeling, soort.onderwerp(), id.toString(), alles)
                  .map(nu);
            });
  }

  private V bekend(Optional<V> gevonden) {
    return gevonden.orElseThrow(() -> new Failure.NotFound(soort.bewoording().onbekend()));
  }

  private void eisZoalsGelezen(V voorstel, String ifMatch) {
    if (!ifMatch.equals(voorstel.verloop().etag())) {
      throw new Failure.PreconditionFailed(soort.bewoording().gewijzigd());
    }
  }

  private void eisTeBeoordelen(V voorstel, Caller caller) {
    if (!voorstel.isOpen()) {
      throw soort.alBeoordeeld(voorstel);
    }
    if (voorstel.verloop().isVan(caller)) {
      throw soort.eigen();
    }
  }
}
