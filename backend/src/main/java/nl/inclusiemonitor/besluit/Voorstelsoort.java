package nl.inclusiemonitor.besluit;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Map;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;

/**
 * What proposals of one kind have of their own: what approving one does, and how people and the
 * trail are told.
 *
 * @param <E> what approving one does, as it is kept with it
 */
public interface Voorstelsoort<V extends Voorstel, E> {
  /** The thing that is decided on, in the trail. */
  String onderwerp();

  /** What a handeling in the trail begins with, before the status that a proposal came to. */
  String handeling();

  /** The status that a proposal came to, as the trail calls it. */
  default String uitkomst(V voorstel) {
    return voorstel.verloop().status().code();
  }

  Bewoording bewoording();

  /** Why nobody decides any more on one that is not open. */
  default Failure alBeoordeeld(V voorstel) {
    return new Failure.Conflict("voorstel-al-beoordeeld", bewoording().alBeoordeeld());
  }

  /** Why who made it does not decide on it. */
  default Failure eigen() {
    return new Failure.Forbidden("eigen-voorstel", bewoording().eigen());
  }

  /** Throws unless this caller can take it back: an open one, and his own. */
  default void eisIntrekbaar(V voorstel, Caller caller) {
    if (!voorstel.isOpen()) {
      throw alBeoordeeld(voorstel);
    }
    if (!voorstel.verloop().isVan(caller)) {
      throw new Failure.Forbidden("voorstel-van-ander", bewoording().vanAnder());
    }
  }

  /** What the trail tells of each step besides who took it, and the reason. */
  Map<String, Object> spoor(V voorstel);

  /** Succeeds with what approving it does now; fails when it can no longer be approved. */
  Future<E> weeg(SqlConnection connection, V voorstel);

  /**
   * Carries out what was approved in this transaction, with the figures that follow from it;
   * succeeds with what the trail tells besides.
   */
  Future<Map<String, Object>> voerUit(SqlConnection connection, V voorstel, E effect, Instant nu);
}
