package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Brugrekening.Kant;
import nl.inclusiemonitor.banenafspraak.stand.Stand;

/**
 * The changed hours between two standen, and how they are known.
 *
 * @param uren by cause; empty when nobody can tell causes any more
 */
record Brugverhaal(Herkomst herkomst, Optional<List<Urenstap>> uren) {
  private static final String REGELS_GEWIST = "regels-gewist";

  /** The lines of the one were erased before the other was there, or before causes were kept. */
  static final Brugverhaal ZONDER_OORZAKEN = new Brugverhaal(Herkomst.GEWIST, Optional.empty());

  /** Where the causes of a brug come from. */
  enum Herkomst {
    /** Counted from the lines of both standen. */
    REGELS,
    /** Kept when lines were erased. */
    BEWAARD,
    /** Several after one another, so that what went and came back is told twice. */
    OPGETELD,
    /** Only the change is known. */
    GEWIST;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Brugverhaal van(List<Brugweg.Etappe> etappes, List<Urenstap> stappen) {
    Herkomst herkomst =
        etappes.size() > 1
            ? Herkomst.OPGETELD
            : etappes.stream().anyMatch(Brugweg.Etappe::bewaard)
                ? Herkomst.BEWAARD
                : Herkomst.REGELS;
    return new Brugverhaal(herkomst, Optional.of(samen(stappen)));
  }

  /** The changed hours of every row; without causes those of each kind of line as one. */
  List<Urenstap> uren(Stand van, Stand tot) {
    return uren.orElseGet(
        () ->
            Stream.of(van, tot)
                .flatMap(
                    stand -> Stream.concat(Stream.of(stand.totaal()), stand.onderdelen().stream()))
                .map(Grondslag::code)
                .distinct()
                .flatMap(code -> zonderOorzaak(Kant.van(van, code), Kant.van(tot, code), code))
                .toList());
  }

  private static Stream<Urenstap> zonderOorzaak(Kant toen, Kant nu, String code) {
    return Stream.concat(
        verschil(toen.individueel(), nu.individueel())
            .map(uren -> new Urenstap(code, "individueel", REGELS_GEWIST, uren, 0))
            .stream(),
        verschil(toen.inleen(), nu.inleen())
            .map(uren -> new Urenstap(code, "inleen", REGELS_GEWIST, uren, 0))
            .stream());
  }

  private static Optional<BigDecimal> verschil(Optional<BigDecimal> toen, Optional<BigDecimal> nu) {
    return nu.flatMap(uren -> toen.map(uren::subtract));
  }

  private record Sleutel(String code, String onderdeel, String oorzaak) {}

  private static List<Urenstap> samen(List<Urenstap> stappen) {
    Map<Sleutel, Urenstap> som = new LinkedHashMap<>();
    stappen.forEach(
        stap ->
            som.merge(
                new Sleutel(stap.code(), stap.onderdeel(), stap.oorzaak()), stap, Urenstap::plus));
    return List.copyOf(som.values());
  }
}
