package nl.inclusiemonitor.http.access;

import io.vertx.core.Future;
import java.util.Optional;
import nl.inclusiemonitor.identity.Caller;

/** Who is behind a credential. Empty for one that is unknown, expired or withdrawn. */
public interface Authentication {
  Future<Optional<Caller>> bySession(String cookieValue);

  Future<Optional<Caller>> byToken(String bearer);
}
