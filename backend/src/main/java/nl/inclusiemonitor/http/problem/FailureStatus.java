package nl.inclusiemonitor.http.problem;

import java.util.Map;
import nl.inclusiemonitor.failure.Failure;

/** The HTTP status of each kind of failure; a test holds this table against the sealed type. */
final class FailureStatus {
  static final Map<Class<? extends Failure>, Integer> TABLE =
      Map.ofEntries(
          Map.entry(Failure.Invalid.class, 400),
          Map.entry(Failure.Unauthenticated.class, 401),
          Map.entry(Failure.Forbidden.class, 403),
          Map.entry(Failure.NotFound.class, 404),
          Map.entry(Failure.TooSlow.class, 408),
          Map.entry(Failure.Conflict.class, 409),
          Map.entry(Failure.PreconditionFailed.class, 412),
          Map.entry(Failure.TooLarge.class, 413),
          Map.entry(Failure.UnsupportedMedia.class, 415),
          Map.entry(Failure.PreconditionRequired.class, 428),
          Map.entry(Failure.TooMany.class, 429),
          Map.entry(Failure.Unavailable.class, 503));

  private FailureStatus() {}

  static int of(Failure failure) {
    return TABLE.get(failure.getClass());
  }
}
