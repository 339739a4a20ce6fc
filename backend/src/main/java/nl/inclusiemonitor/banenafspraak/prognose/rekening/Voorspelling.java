package nl.inclusiemonitor.banenafspraak.prognose.rekening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Realised jobs in the coming quarters: the last figure, minus what is known to end, plus what is
 * planned, plus the average quarterly change of the past. The band holds eight of ten futures drawn
 * from those changes with replacement (bootstrap). The same seed gives the same band.
 *
 * @param punten one per coming quarter
 */
public record Voorspelling(List<Punt> punten, int veranderingen, List<Double> eindstanden) {
  /** Enough that another seed moves an end of the band by less than a tenth of its width. */
  public static final int HERHALINGEN = 2000;

  private static final double ONDER = 0.1;
  private static final double BOVEN = 0.9;

  public Voorspelling {
    punten = List.copyOf(punten);
    eindstanden = List.copyOf(eindstanden);
  }

  /**
   * One quarter.
   *
   * @param laag one future in ten lies below
   * @param hoog one future in ten lies above
   */
  public record Punt(double laag, double verwacht, double hoog) {}

  /**
   * Looks ahead from the last quarter of a history; empty when that is too short to say anything.
   *
   * @param historie oldest first
   * @param gepland jobs that come on top by each coming quarter; as many as are looked ahead
   */
  public static Optional<Voorspelling> van(
      List<Kwartaalpunt> historie, List<Double> gepland, long zaad) {
    Veranderingen veranderingen = Veranderingen.van(historie);
    if (!veranderingen.genoeg()) {
      return Optional.empty();
    }
    Kwartaalpunt nu = historie.get(historie.size() - 1);
    int horizon = gepland.size();
    double[][] paden = paden(veranderingen, horizon, zaad);
    List<Punt> punten = new ArrayList<>(horizon);
    double[] eind = new double[HERHALINGEN];
    for (int k = 1; k <= horizon; k++) {
      double zeker = nu.banen() - nu.eindenTot(k) + gepland.get(k - 1);
      double[] sommen = new double[HERHALINGEN];
      for (int i = 0; i < HERHALINGEN; i++) {
        sommen[i] = Math.max(0, zeker + paden[i][k - 1]);
      }
      Arrays.sort(sommen);
      double verwacht = Math.max(0, zeker + k * veranderingen.gemiddelde());
      punten.add(
          new Punt(
              Math.min(verwacht, deel(sommen, ONDER)),
              verwacht,
              Math.max(verwacht, deel(sommen, BOVEN))));
      eind = sommen;
    }
    return Optional.of(
        new Voorspelling(punten, veranderingen.aantal(), Arrays.stream(eind).boxed().toList()));
  }

  /** The share of futures that reach so many jobs at the horizon, 0 to 1. */
  public double kansOp(double banen) {
    return (double) eindstanden.stream().filter(stand -> stand >= banen).count()
        / eindstanden.size();
  }

  /** Sums of drawn changes, a row per future. */
  private static double[][] paden(Veranderingen veranderingen, int horizon, long zaad) {
    SplittableRandom toeval = new SplittableRandom(zaad);
    double[][] paden = new double[HERHALINGEN][horizon];
    for (double[] pad : paden) {
      double som = 0;
      for (int k = 0; k < horizon; k++) {
        som += veranderingen.get(toeval.nextInt(veranderingen.aantal()));
        pad[k] = som;
      }
    }
    return paden;
  }

  private static double deel(double[] gesorteerd, double deel) {
    return gesorteerd[(int) Math.round(deel * (gesorteerd.length - 1))];
  }
}
