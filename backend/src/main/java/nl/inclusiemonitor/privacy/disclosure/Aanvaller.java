package nl.inclusiemonitor.privacy.disclosure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A reader with a pencil: knows every shown figure, which figures add up to which, and that none is
 * negative, and computes between which bounds each hidden one must lie. Each sum narrows its parts
 * and its parts narrow the sum, again and again, until nothing moves.
 */
public final class Aanvaller {
  private static final Grens NIETS = Grens.precies(BigDecimal.ZERO);

  /** Sums over sums settle in a few rounds; bounds that creep are as good as settled by then. */
  private static final int MEESTE_RONDEN = 100;

  private final Map<String, Grens> grenzen;

  private Aanvaller(Map<String, Grens> grenzen) {
    this.grenzen = new HashMap<>(grenzen);
  }

  /** A figure that is the sum of others. */
  public record Som(String geheel, List<String> delen) {}

  /**
   * The bounds of every figure.
   *
   * @param vooraf what is known of each figure that a sum names; of a shown one its very number
   */
  public static Map<String, Grens> grenzen(Map<String, Grens> vooraf, List<Som> sommen) {
    Aanvaller aanvaller = new Aanvaller(vooraf);
    boolean wijzer = true;
    for (int ronde = 0; wijzer && ronde < MEESTE_RONDEN; ronde++) {
      wijzer = false;
      for (Som som : sommen) {
        wijzer |= aanvaller.leerVan(som);
      }
    }
    return Map.copyOf(aanvaller.grenzen);
  }

  private boolean leerVan(Som som) {
    Grens samen = som.delen().stream().map(grenzen::get).reduce(NIETS, Grens::plus);
    boolean wijzer = versmal(som.geheel(), samen);
    for (String deel : som.delen()) {
      Grens anderen =
          som.delen().stream()
              .filter(ander -> !ander.equals(deel))
              .map(grenzen::get)
              .reduce(NIETS, Grens::plus);
      wijzer |= versmal(deel, grenzen.get(som.geheel()).min(anderen));
    }
    return wijzer;
  }

  private boolean versmal(String cijfer, Grens weten) {
    Grens oud = grenzen.get(cijfer);
    boolean wijzer = oud.ruimerDan(weten);
    if (wijzer) {
      grenzen.put(cijfer, oud.binnen(weten));
    }
    return wijzer;
  }
}
