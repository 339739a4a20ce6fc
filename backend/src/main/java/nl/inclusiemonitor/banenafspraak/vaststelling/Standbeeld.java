package nl.inclusiemonitor.banenafspraak.vaststelling;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.Standweergave;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.http.body.Json;

/** A stand as it is shown, to who may see the figures of small units and to who may not. */
final class Standbeeld {
  private Standbeeld() {}

  static JsonObject van(Stand stand, Optional<Stand> vorige) {
    return new JsonObject()
        .put("alles", json(stand, vorige, true))
        .put("beschermd", json(stand, vorige, false));
  }

  private static JsonObject json(Stand stand, Optional<Stand> vorige, boolean alles) {
    return new JsonObject(
        Json.write(Standweergave.van(stand, vorige, new Lezer(Set.of(), alles, false))));
  }
}
