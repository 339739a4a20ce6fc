package nl.inclusiemonitor.plan.jaarplan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** A way for a unit to come by jobs that count for its own quotum. */
enum Route {
  INDIVIDUEEL(Optional.of("1")),
  BINNENWERK(Optional.of("2")),
  INLEEN(Optional.empty());

  private final Optional<String> spoor;

  Route(Optional<String> spoor) {
    this.spoor = spoor;
  }

  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The spoor of the action plan whose money pays it; hired-in workers have none. */
  Optional<String> spoor() {
    return spoor;
  }
}
