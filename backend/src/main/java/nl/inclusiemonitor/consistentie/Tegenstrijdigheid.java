package nl.inclusiemonitor.consistentie;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A subject of which at least two different things are said, with everything that is said of it.
 */
record Tegenstrijdigheid(String onderwerp, Aspect aspect, List<Stelling> stellingen) {

  private record Vraag(String onderwerp, Aspect aspect) {}

  /** Those among these statements, in the order in which they come up. */
  static List<Tegenstrijdigheid> in(Collection<Stelling> stellingen) {
    Map<Vraag, List<Stelling>> perVraag =
        stellingen.stream()
            .collect(
                Collectors.groupingBy(
                    stelling ->
                        new Vraag(
                            stelling.onderwerp().strip().toLowerCase(Locale.ROOT),
                            stelling.aspect()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return perVraag.values().stream()
        .filter(gezegd -> gezegd.stream().map(Stelling::sleutel).distinct().count() > 1)
        .map(
            gezegd ->
                new Tegenstrijdigheid(gezegd.get(0).onderwerp(), gezegd.get(0).aspect(), gezegd))
        .toList();
  }
}
