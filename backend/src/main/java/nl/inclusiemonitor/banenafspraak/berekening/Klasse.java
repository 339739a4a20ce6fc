package nl.inclusiemonitor.banenafspraak.berekening;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a hidden unit shows instead of its number: how far it is with its quotum, roughly.
 *
 * <p>A class with the unit's quotum bounds its realised jobs, and the total minus the shown units
 * gives the sum of the hidden ones. Together these can close in on one unit: of a sum of 10,1 a
 * unit that met its quotum of 10 leaves at most 0,1 for the others. Then no class is shown.
 */
public enum Klasse {
  GEHAALD("gehaald", "1", null),
  TUSSEN_80_EN_100("tussen-80-en-100", "0.8", "1"),
  ONDER_80("onder-80", "0", "0.8");

  /** Room for a full job more or less, so for a person more or less. */
  private static final BigDecimal SPEELRUIMTE = BigDecimal.ONE;

  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

  private final String code;
  private final BigDecimal vanaf;
  private final Optional<BigDecimal> tot;

  Klasse(String code, String vanaf, String tot) {
    this.code = code;
    this.vanaf = new BigDecimal(vanaf);
    this.tot = Optional.ofNullable(tot).map(BigDecimal::new);
  }

  @JsonValue
  public String code() {
    return code;
  }

  /** Of exact figures: 99,96% is not met, however it is rounded. */
  public static Klasse van(Breuk realisatiePercentage) {
    BigDecimal deel = realisatiePercentage.waarde().divide(HONDERD, 12, RoundingMode.HALF_UP);
    for (Klasse klasse : values()) {
      if (deel.compareTo(klasse.vanaf) >= 0) {
        return klasse;
      }
    }
    return ONDER_80;
  }

  /**
   * Whether the classes of these hidden units, beside the sum of their realised jobs, still leave
   * each of them room: that of its class itself, or a full job.
   *
   * @param verborgen all hidden units of one visible total
   */
  public static boolean magGetoond(List<Kerncijfers> verborgen) {
    List<Grens> grenzen = verborgen.stream().map(Klasse::grens).toList();
    BigDecimal som =
        verborgen.stream()
            .flatMap(deel -> deel.gerealiseerd().stream())
            .map(Breuk::waarde)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return IntStream.range(0, grenzen.size())
        .allMatch(
            i -> {
              Grens anderen =
                  IntStream.range(0, grenzen.size())
                      .filter(j -> j != i)
                      .mapToObj(grenzen::get)
                      .reduce(Grens.NUL, Grens::plus);
              return grenzen.get(i).houdtRuimte(anderen.restVan(som));
            });
  }

  private static Grens grens(Kerncijfers deel) {
    if (deel.quotum().isEmpty() || deel.realisatiePercentage().isEmpty()) {
      return new Grens(BigDecimal.ZERO, Optional.empty());
    }
    BigDecimal quotum = deel.quotum().get().waarde();
    Klasse klasse = van(deel.realisatiePercentage().get());
    return new Grens(quotum.multiply(klasse.vanaf), klasse.tot.map(quotum::multiply));
  }

  /** Realised jobs from one number to another, or without end. */
  private record Grens(BigDecimal van, Optional<BigDecimal> tot) {
    static final Grens NUL = new Grens(BigDecimal.ZERO, Optional.of(BigDecimal.ZERO));

    Grens plus(Grens ander) {
      return new Grens(van.add(ander.van), tot.flatMap(een -> ander.tot.map(een::add)));
    }

    /** What others within these bounds leave of a sum. */
    Grens restVan(BigDecimal som) {
      BigDecimal minstens = tot.map(som::subtract).orElse(BigDecimal.ZERO);
      return new Grens(minstens, Optional.of(som.subtract(van)));
    }

    /** Whether what the sum leaves does not cut this down to less than a job. */
    boolean houdtRuimte(Grens rest) {
      BigDecimal laag = van.max(rest.van);
      BigDecimal hoog = rest.tot.orElseThrow();
      BigDecimal genoeg = tot.map(eind -> eind.subtract(van).min(SPEELRUIMTE)).orElse(SPEELRUIMTE);
      return tot.map(hoog::min).orElse(hoog).subtract(laag).compareTo(genoeg) >= 0;
    }
  }
}
