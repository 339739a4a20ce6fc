package nl.inclusiemonitor.besluit;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.identity.Caller;

/** Where the proposals of one kind are kept. */
public interface Voorstellen<V extends Voorstel> {
  /**
   * What came of a proposal.
   *
   * @param effect what approving it does, to be kept as it was shown
   */
  record Uitslag(
      Voorstelstatus status,
      Caller door,
      Instant op,
      Optional<String> reden,
      Optional<Object> effect) {}

  Future<Optional<V>> vind(SqlConnection connection, UUID id);

  /** Until the end of the transaction nobody else decides on it. */
  Future<Optional<V>> vergrendel(SqlConnection connection, UUID id);

  Future<Void> beslis(SqlConnection connection, V voorstel, Uitslag uitslag);
}
