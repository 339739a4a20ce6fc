package nl.inclusiemonitor.banenafspraak;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A reader who takes the sum of individueel and inleen apart. Both are hours, divided by numbers
 * that everybody knows, and hours are whole more often than not: which whole numbers of both give
 * the sum that a row tells, or that its other figures give? A number of more than two decimals is
 * taken as exact, and leaves one division or a few.
 */
final class Delingsaanval {
  private static final double CONTRACTUREN_PER_BAAN = 25.5;
  private static final double VERLOONDE_UREN_PER_BAAN = 1331;
  private static final double MAANDEN_PER_JAAR = 12;

  /** Ten decimals are given; after a few sums and products at least this many of them are right. */
  private static final BigDecimal PRECIES = new BigDecimal("0.00000001");

  private static final BigDecimal HALVE_HONDERDSTE = new BigDecimal("0.005");

  private final List<BigDecimal> sommen;
  private final double inleenurenPerBaan;

  private Delingsaanval(List<BigDecimal> sommen, int maanden) {
    this.sommen = sommen;
    this.inleenurenPerBaan = VERLOONDE_UREN_PER_BAAN * maanden / MAANDEN_PER_JAAR;
  }

  /**
   * Puts together what one row tells of both.
   *
   * @param waarde of a figure by its name in the API; empty when it is not told
   * @param maanden months of hired-in hours
   */
  static Delingsaanval op(Function<String, Optional<BigDecimal>> waarde, int maanden) {
    Optional<BigDecimal> quotum = waarde.apply("quotum");
    BigDecimal binnenwerk = waarde.apply("binnenwerk").orElse(BigDecimal.ZERO);
    Stream<BigDecimal> gerealiseerd =
        Stream.of(
                waarde.apply("gerealiseerd"),
                waarde
                    .apply("tekort")
                    .flatMap(tekort -> quotum.map(nodig -> nodig.subtract(tekort))),
                waarde
                    .apply("realisatiePercentage")
                    .flatMap(
                        procent -> quotum.map(nodig -> nodig.multiply(procent).movePointLeft(2))))
            .flatMap(Optional::stream);
    return new Delingsaanval(
        Stream.concat(
                waarde.apply("individueelEnInleen").stream(),
                gerealiseerd.map(som -> som.subtract(binnenwerk)))
            .toList(),
        maanden);
  }

  /**
   * The whole numbers of contract hours that go with a whole number of hired-in hours.
   *
   * @param van and tot: the jobs between which individueel is known to lie
   */
  List<Integer> contracturen(double van, double tot) {
    return IntStream.rangeClosed(
            (int) Math.ceil(Math.max(van, 0) * CONTRACTUREN_PER_BAAN),
            (int) Math.floor(tot * CONTRACTUREN_PER_BAAN))
        .filter(this::past)
        .boxed()
        .toList();
  }

  /** The same, of any individueel that is no more than the sum. */
  List<Integer> contracturen() {
    return contracturen(0, sommen.get(0).doubleValue());
  }

  private boolean past(int contracturen) {
    double minst = 0;
    double meest = Double.MAX_VALUE;
    for (BigDecimal som : sommen) {
      double uren = (som.doubleValue() - contracturen / CONTRACTUREN_PER_BAAN) * inleenurenPerBaan;
      double marge = marge(som).doubleValue() * inleenurenPerBaan;
      minst = Math.max(minst, uren - marge);
      meest = Math.min(meest, uren + marge);
    }
    return Math.ceil(minst) <= Math.floor(meest);
  }

  private static BigDecimal marge(BigDecimal som) {
    BigDecimal rond = som.setScale(2, RoundingMode.HALF_UP);
    return som.subtract(rond).abs().compareTo(PRECIES) <= 0
        ? HALVE_HONDERDSTE.add(PRECIES)
        : PRECIES;
  }
}
