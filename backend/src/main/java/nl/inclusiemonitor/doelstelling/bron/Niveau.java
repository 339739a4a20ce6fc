package nl.inclusiemonitor.doelstelling.bron;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Units that are told together: all of VWS, its kern, or its concern. */
enum Niveau {
  VWS("VWS-breed"),
  KERN("kern"),
  CONCERN("concern");

  private final String scope;

  Niveau(String scope) {
    this.scope = scope;
  }

  /** The name of the scope, as a target has it. */
  String scope() {
    return scope;
  }

  /**
   * Whether a unit is on it.
   *
   * @param scopeVanOnderdeel of a unit of VWS
   */
  boolean omvat(String scopeVanOnderdeel) {
    return this == VWS || scope.equals(scopeVanOnderdeel);
  }

  /** Codes of the units that are on it. */
  Set<String> codes(Collection<Onderdeel> alle) {
    return alle.stream()
        .filter(deel -> omvat(deel.scope()))
        .map(Onderdeel::code)
        .collect(Collectors.toSet());
  }

  /**
   * What this reader is told of: VWS, and where it is asked for the kern and the concern as far as
   * the reader sees each unit of them.
   */
  static List<Niveau> voor(Meetlezer lezer, Collection<Onderdeel> alle) {
    return Stream.of(values())
        .filter(niveau -> niveau == VWS || (lezer.niveaus() && niveau.ziet(alle)))
        .toList();
  }

  private boolean ziet(Collection<Onderdeel> alle) {
    return alle.stream().filter(deel -> omvat(deel.scope())).allMatch(Onderdeel::eigen);
  }
}
