package nl.inclusiemonitor.levering;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One finding of the check on one levering, with who confirmed it and why. */
record Melding(String code, Map<String, Object> params, Optional<Bevestiging> bevestiging) {

  /** Somebody's word that the finding is all right. */
  record Bevestiging(UUID doorId, String door, Instant op, String toelichting) {}

  Melding {
    params = Map.copyOf(params);
  }

  static Melding of(Meldingcode code, Map<String, Object> params) {
    return new Melding(code.code(), params, Optional.empty());
  }

  Meldingcode soort() {
    return Meldingcode.of(code);
  }

  boolean isBlokkerend() {
    return soort().ernst() == Meldingcode.Ernst.BLOKKEREND;
  }

  boolean isOpen() {
    return !isBlokkerend() && bevestiging.isEmpty();
  }

  Melding bevestigd(Bevestiging door) {
    return new Melding(code, params, Optional.of(door));
  }
}
