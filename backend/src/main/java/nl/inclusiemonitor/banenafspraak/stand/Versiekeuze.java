package nl.inclusiemonitor.banenafspraak.stand;

import java.time.Instant;
import java.util.Optional;

/**
 * Which version of a quarter is asked for: the newest one, the one with a number, or the one that
 * readers saw at a moment («zoals bekend op», domein.md §4).
 */
public record Versiekeuze(Optional<Integer> versie, Optional<Instant> bekendOp) {
  public static final Versiekeuze NIEUWSTE = new Versiekeuze(Optional.empty(), Optional.empty());

  public static Versiekeuze versie(int versie) {
    return new Versiekeuze(Optional.of(versie), Optional.empty());
  }

  public static Versiekeuze bekendOp(Instant moment) {
    return new Versiekeuze(Optional.empty(), Optional.of(moment));
  }
}
