package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;

/**
 * How many jobs a figure changed by one cause.
 *
 * @param onderdeel which part of the figure: {@code individueel}, {@code binnenwerk}, {@code
 *     inleen} or {@code quotum}
 * @param personen distinct persons behind it; {@link #NIET_OVER_PERSONEN} where there are none
 */
record Brugstap(String onderdeel, String oorzaak, Breuk banen, long personen) {
  static final long NIET_OVER_PERSONEN = -1;

  static Brugstap zonderPersonen(String onderdeel, String oorzaak, Breuk banen) {
    return new Brugstap(onderdeel, oorzaak, banen, NIET_OVER_PERSONEN);
  }

  boolean overPersonen() {
    return personen != NIET_OVER_PERSONEN;
  }

  /** Whether it is of persons whom a reorganisation moved to another unit. */
  boolean doorReorganisatie() {
    return overPersonen() && oorzaak.endsWith("reorganisatie");
  }

  /** Somebody may be behind both. */
  Brugstap plus(Brugstap ander) {
    return new Brugstap(
        onderdeel, oorzaak, banen.plus(ander.banen), Math.max(personen, ander.personen));
  }

  Brugstap tegengesteld() {
    return new Brugstap(onderdeel, oorzaak, Breuk.NUL.min(banen), personen);
  }

  /** One step per cause, whichever part it is of, without those that change nothing. */
  static List<Brugstap> perOorzaak(List<Brugstap> stappen) {
    Map<String, Brugstap> samen = new LinkedHashMap<>();
    stappen.forEach(stap -> samen.merge(stap.oorzaak(), stap, Brugstap::plus));
    return samen.values().stream().filter(stap -> stap.banen().signum() != 0).toList();
  }
}
