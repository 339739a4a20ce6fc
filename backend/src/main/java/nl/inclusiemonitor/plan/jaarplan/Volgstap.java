package nl.inclusiemonitor.plan.jaarplan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/**
 * What is to be done next with the plan of a unit.
 *
 * @param rollen who may; empty when nothing is left to do
 * @param vanU whether the reader may
 */
record Volgstap(Stap stap, List<String> rollen, boolean vanU) {
  private static final List<Rol> SCHRIJVERS = List.of(Rol.HR_ADVISEUR, Rol.DI_ADVISEUR);

  /** From an empty page to what became of it. */
  enum Stap {
    MAKEN,
    AANVULLEN,
    INDIENEN,
    BEOORDELEN,
    TERUGBLIKKEN,
    KLAAR;

    @JsonValue
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param indiener of a plan that is ingediend
   */
  static Volgstap van(
      String onderdeel, Optional<Jaarplan> plan, Optional<Indiener> indiener, Caller lezer) {
    if (plan.isEmpty()) {
      return voorSchrijvers(Stap.MAKEN, onderdeel, lezer);
    }
    return switch (plan.get().status()) {
      case CONCEPT ->
          voorSchrijvers(
              plan.get().ontbreekt().isEmpty() ? Stap.INDIENEN : Stap.AANVULLEN, onderdeel, lezer);
      case INGEDIEND -> {
        Indiener door = indiener.orElseThrow();
        yield new Volgstap(
            Stap.BEOORDELEN,
            codes(door.beoordelaars()),
            lezer.maySee(onderdeel) && door.laatBeoordelenDoor(lezer));
      }
      case BEOORDEELD ->
          plan.get().teruggeblikt()
              ? new Volgstap(Stap.KLAAR, List.of(), false)
              : voorSchrijvers(Stap.TERUGBLIKKEN, onderdeel, lezer);
    };
  }

  private static Volgstap voorSchrijvers(Stap stap, String onderdeel, Caller lezer) {
    return new Volgstap(
        stap,
        codes(SCHRIJVERS),
        lezer.maySee(onderdeel) && SCHRIJVERS.stream().anyMatch(lezer::has));
  }

  private static List<String> codes(List<Rol> rollen) {
    return rollen.stream().map(Rol::code).toList();
  }
}
