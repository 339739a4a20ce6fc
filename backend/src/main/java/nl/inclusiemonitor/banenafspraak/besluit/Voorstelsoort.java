package nl.inclusiemonitor.banenafspraak.besluit;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Map;

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

  Bewoording bewoording();

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
