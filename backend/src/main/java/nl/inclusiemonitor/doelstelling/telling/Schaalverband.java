package nl.inclusiemonitor.doelstelling.telling;

import java.util.List;
import java.util.stream.Stream;

/**
 * A schaalgroep that others add up to: who knows all but one of them knows that one too.
 *
 * @param geheel the schaalgroep of all
 * @param delen those that it is divided in
 */
record Schaalverband(String geheel, List<String> delen) {
  static final List<Schaalverband> ALLE =
      List.of(
          new Schaalverband("alle", List.of("1-10", "11-14", "15+")),
          new Schaalverband("11-14", List.of("11-12", "13-14")));

  Stream<String> leden() {
    return Stream.concat(Stream.of(geheel), delen.stream());
  }

  /** The smallest schaalgroepen that one is divided in, itself when it is not. */
  static Stream<String> bladen(String schaalgroep) {
    return ALLE.stream()
        .filter(verband -> verband.geheel().equals(schaalgroep))
        .findFirst()
        .map(verband -> verband.delen().stream().flatMap(Schaalverband::bladen))
        .orElseGet(() -> Stream.of(schaalgroep));
  }
}
