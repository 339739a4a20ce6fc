package nl.inclusiemonitor.levering.intake;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What was counted in a file so far.
 *
 * @param bytes size, unpacked
 * @param regels lines after the header that are not empty
 * @param afgekeurd lines with a fault
 * @param oorzaken faults by cause; a line may have several
 * @param totalen sum of each column of numbers with decimals, over all lines: the control totals
 */
public record Telling(
    long bytes,
    long regels,
    long afgekeurd,
    Map<Afkeurcode, Long> oorzaken,
    Map<String, BigDecimal> totalen) {
  public Telling {
    oorzaken = Map.copyOf(oorzaken);
    totalen = Map.copyOf(totalen);
  }

  /** Lines that were kept. */
  public long goed() {
    return regels - afgekeurd;
  }
}
