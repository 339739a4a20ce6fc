package nl.inclusiemonitor.banenafspraak.indeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;

/** The units of one day, by code and in their fixed order, and the levels that they make. */
record Boom(Map<String, Dienstonderdeel> delen) {
  /** The scopes whose employer is VWS; a zbo is an employer of its own. */
  private static final List<String> SCOPES = List.of("kern", "concern");

  /**
   * @param versies every version of every unit
   */
  static Boom op(List<Dienstonderdeel> versies, LocalDate dag) {
    Map<String, Dienstonderdeel> delen = new LinkedHashMap<>();
    versies.stream()
        .filter(deel -> deel.bestaatOp(dag))
        .forEach(deel -> delen.put(deel.code(), deel));
    return new Boom(delen);
  }

  List<Dienstonderdeel> met(Set<String> codes) {
    return delen.values().stream().filter(deel -> codes.contains(deel.code())).toList();
  }

  /** Between the units and VWS: each scope, and each unit that others are part of. */
  List<Niveau> niveaus() {
    List<Niveau> niveaus = new ArrayList<>();
    for (String scope : SCOPES) {
      List<Dienstonderdeel> binnen =
          delen.values().stream().filter(deel -> deel.scope().equals(scope)).toList();
      if (!binnen.isEmpty()) {
        niveaus.add(Niveau.vanScope(scope));
      }
      binnen.stream()
          .filter(deel -> kinderen(deel.code()).findAny().isPresent())
          .map(deel -> Niveau.vanDeel(deel, metOnderliggende(deel.code())))
          .forEach(niveaus::add);
    }
    return niveaus;
  }

  private Stream<String> kinderen(String code) {
    return delen.values().stream()
        .filter(deel -> deel.ouder().filter(code::equals).isPresent())
        .map(Dienstonderdeel::code);
  }

  private Set<String> metOnderliggende(String code) {
    Set<String> alle = new LinkedHashSet<>();
    List<String> nieuw = List.of(code);
    while (!nieuw.isEmpty()) {
      nieuw = nieuw.stream().filter(alle::add).flatMap(this::kinderen).toList();
    }
    return alle;
  }
}
