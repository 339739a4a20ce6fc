package nl.inclusiemonitor.levering.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One finding of the check on one levering, with who confirmed it and why. */
public record Melding(String code, Map<String, Object> params, Optional<Bevestiging> bevestiging) {

  /** Somebody's word that the finding is all right. */
  public record Bevestiging(UUID doorId, String door, Instant op, String toelichting) {}

  public Melding {
    params = Map.copyOf(params);
  }

  public static Melding of(Meldingcode code, Map<String, Object> params) {
    return new Melding(code.code(), params, Optional.empty());
  }

  public Meldingcode soort() {
    return Meldingcode.of(code);
  }

  public boolean isBlokkerend() {
    return soort().ernst() == Meldingcode.Ernst.BLOKKEREND;
  }

  public boolean isOpen() {
    return !isBlokkerend() && bevestiging.isEmpty();
  }

  /** Whether a reader would see no difference. */
  boolean zegtHetzelfdeAls(Melding ander) {
    return code.equals(ander.code) && soort().detail(params).equals(soort().detail(ander.params));
  }

  public Melding bevestigd(Bevestiging door) {
    return new Melding(code, params, Optional.of(door));
  }
}
