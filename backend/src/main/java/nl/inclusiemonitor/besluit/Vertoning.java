package nl.inclusiemonitor.besluit;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.identity.Caller;

/** How proposals of one kind are told to who asks for them. */
public interface Vertoning<V extends Voorstel> {
  /** One by itself: with what it would do now; of one that was decided on, with what it did. */
  Future<?> een(V voorstel, Caller caller);

  /**
   * A page of the list.
   *
   * @param volgende the cursor of the next one
   */
  Future<?> bladzijde(
      SqlConnection connection, List<V> voorstellen, Optional<String> volgende, Caller caller);
}
