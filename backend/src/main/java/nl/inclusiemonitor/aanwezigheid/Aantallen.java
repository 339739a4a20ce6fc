package nl.inclusiemonitor.aanwezigheid;

/**
 * Committee members and how many of them were trained, as they are kept and shown: each rounded to
 * fives, so that only a range is known of their share.
 */
public record Aantallen(int noemer, int teller) {
  /** Half of what was rounded, the limit included: 25 stands for 23 to 27. */
  private static final int SPELING = Groep.AFRONDING / 2;

  /** The smallest share that rounds to this, in whole percents downwards. */
  public int tenMinste() {
    return 100 * (teller - SPELING) / (noemer + SPELING);
  }

  /** The largest share that rounds to this, in whole percents upwards. */
  public int tenHoogste() {
    int minsteNoemer = noemer - SPELING;
    return Math.min(100, (100 * (teller + SPELING) + minsteNoemer - 1) / minsteNoemer);
  }

  /** As on the screen. */
  public String weergave() {
    return "ongeveer %d van %d (%d tot %d%%)".formatted(teller, noemer, tenMinste(), tenHoogste());
  }
}
