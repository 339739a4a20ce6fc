package nl.inclusiemonitor.banenafspraak.indeling;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.indeling.Indeling.Onderdeel;

/**
 * Where the course of a row cannot be compared with what was before: it goes on in other rows, or
 * begins from them.
 *
 * @param kwartaal the first one after it
 * @param voor what stood there before
 * @param na what stands there from then on
 */
record Trendbreuk(String kwartaal, List<Onderdeel> voor, List<Onderdeel> na) {
  /** Whether a row is on either side of it. */
  boolean raakt(String code) {
    return Stream.of(voor, na)
        .flatMap(Collection::stream)
        .anyMatch(deel -> deel.code().equals(code));
  }

  /** As a table says it. */
  String tekst() {
    return namen(voor) + " > " + namen(na);
  }

  private static String namen(List<Onderdeel> delen) {
    return String.join(" + ", delen.stream().map(Onderdeel::naam).toList());
  }
}
