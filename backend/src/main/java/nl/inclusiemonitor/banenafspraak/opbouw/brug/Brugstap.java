package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import nl.inclusiemonitor.banenafspraak.berekening.Breuk;

/**
 * How many jobs a figure changed by one cause.
 *
 * @param personen distinct persons behind it; {@link #NIET_OVER_PERSONEN} where there are none
 */
record Brugstap(String oorzaak, Breuk banen, long personen) {
  static final long NIET_OVER_PERSONEN = -1;

  static Brugstap zonderPersonen(String oorzaak, Breuk banen) {
    return new Brugstap(oorzaak, banen, NIET_OVER_PERSONEN);
  }

  boolean overPersonen() {
    return personen != NIET_OVER_PERSONEN;
  }

  /** Somebody may be behind both. */
  Brugstap plus(Brugstap ander) {
    return new Brugstap(oorzaak, banen.plus(ander.banen), Math.max(personen, ander.personen));
  }

  Brugstap tegengesteld() {
    return new Brugstap(oorzaak, Breuk.NUL.min(banen), personen);
  }
}
